import type { ReactNode } from 'react'
import type { BlockDiff, CourseDiff, EntryDiff, ItemDiff, LessonDiff, QuizDiff } from '@/domain/course-diff.ts'
import { Tag, type Tone } from '@/ui/tag.tsx'
import { useCodeWords } from './code.words.ts'
import { type DiffWords, useDiffWords } from './diff.words.ts'
import { Fold } from './diff-fold.tsx'
import { DiffParts } from './diff-parts.tsx'
import { codeWord } from './part-name.ts'

const tones: Record<EntryDiff['state'], Tone> = { added: 'ok', removed: 'error', changed: 'info', same: 'neutral' }

/** New or gone as a whole, rather than changed. */
export const isWhole = ({ state }: EntryDiff) => state === 'added' || state === 'removed'

/** "Pelajaran baru". */
function markOf(kind: 'module' | 'lesson' | 'check' | 'item', { state }: EntryDiff, words: DiffWords) {
  return { tone: tones[state], word: words[`${kind}${state === 'removed' ? 'Removed' : 'Added'}`] }
}

export function ModuleEntry({
  module,
  lessons,
}: {
  module: CourseDiff['modules'][number]
  lessons: readonly LessonDiff[]
}) {
  const words = useDiffWords()
  if (!isWhole(module) || lessons.length === 0) return <Entry entry={module} title={module.title} />
  const said = module.state === 'added' ? words.lessonsAdded : words.lessonsRemoved
  return (
    <article>
      <Fold level={3} title={module.title} mark={markOf('module', module, words)} meta={[said(lessons.length)]}>
        <Inside>
          {lessons.map((lesson) => (
            <LessonEntry key={lesson.key} lesson={lesson} within />
          ))}
        </Inside>
      </Fold>
    </article>
  )
}

/** `within`: inside its module, which is new or gone as it is. */
export function LessonEntry({ lesson, within = false }: { lesson: LessonDiff; within?: boolean }) {
  const words = useDiffWords()
  const { title, moduleTitle, blocks } = lesson
  const level = within ? 5 : 4
  const content = blocks.map((block) => (
    <BlockEntry key={block.key} block={block} level={level} within={isWhole(lesson)} />
  ))
  const place = moduleTitle === '' || within ? [] : [words.module(moduleTitle)]
  if (isWhole(lesson))
    return (
      <article>
        <Fold
          level={within ? 4 : 3}
          title={title}
          mark={within ? undefined : markOf('lesson', lesson, words)}
          meta={[words.blocks(blocks.length), ...place]}
        >
          <WholeParts entry={lesson} headed={['title']} />
          {content}
        </Fold>
      </article>
    )
  return (
    <Entry entry={lesson} title={title} lead={place[0]}>
      {content}
      {lesson.state === 'changed' && lesson.untouched > 0 && (
        <p className="mt-2 text-sm text-soft">{words.untouched(lesson.untouched)}</p>
      )}
    </Entry>
  )
}

function BlockEntry({ block, level, within }: { block: BlockDiff; level: 4 | 5; within: boolean }) {
  const codes = useCodeWords()
  return <Inner entry={block} title={codeWord(codes, block.kind)} level={level} within={within} />
}

export function QuizEntry({ quiz }: { quiz: QuizDiff }) {
  const words = useDiffWords()
  const items = quiz.items.map((item) => <ItemEntry key={item.key} item={item} within={isWhole(quiz)} />)
  if (!isWhole(quiz))
    return (
      <Entry entry={quiz} title={quiz.title}>
        {items}
      </Entry>
    )
  return (
    <article>
      <Fold level={3} title={quiz.title} mark={markOf('check', quiz, words)} meta={[words.items(items.length)]}>
        <WholeParts entry={quiz} headed={['title']} />
        <Inside>{items}</Inside>
      </Fold>
    </article>
  )
}

/** `within`: inside its check, which is new or gone as it is. */
function ItemEntry({ item, within }: { item: ItemDiff; within: boolean }) {
  const words = useDiffWords()
  const type = codeWord(useCodeWords(), item.type)
  if (!isWhole(item)) return <Inner entry={item} title={`${type}: ${item.stem}`} level={4} />
  return (
    <Fold level={4} title={item.stem} mark={within ? undefined : markOf('item', item, words)} meta={[type]}>
      <WholeParts entry={item} headed={['type', 'stem']} />
    </Fold>
  )
}

/** What stands in something that is open, set in from it. */
const Inside = ({ children }: { children: ReactNode }) => (
  <div className="mt-2 border-line border-l-4 pl-4">{children}</div>
)

/** All of something that is new or gone, but for what its heading says and what was left empty (no time limit). */
function WholeParts({ entry, headed }: { entry: EntryDiff; headed: readonly string[] }) {
  const parts = entry.parts.filter(({ path, runs }) => runs.length > 0 && !headed.includes(String(path[0])))
  return parts.length > 0 && <DiffParts parts={parts} whole />
}

/** A lesson, a check or a module: its name, what became of it, and what differs in it. */
function Entry({
  entry,
  title,
  lead,
  children,
}: {
  entry: EntryDiff
  title: string
  lead?: string | undefined
  children?: ReactNode
}) {
  return (
    <article className="border-line border-b py-4">
      <header className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="min-w-0 font-bold [overflow-wrap:anywhere]">{title}</h3>
        <StateTags entry={entry} />
        {lead && <p className="w-full text-sm text-soft">{lead}</p>}
      </header>
      {entry.parts.length > 0 && entry.state === 'changed' && <DiffParts parts={entry.parts} />}
      {children}
    </article>
  )
}

interface InnerProps {
  entry: EntryDiff
  title: string
  level: 4 | 5
  within?: boolean
}

function Inner({ entry, title, level, within = false }: InnerProps) {
  const Heading = `h${level}` as const
  return (
    <div className="mt-3 border-line border-l-4 pl-4">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Heading className="min-w-0 font-semibold text-sm [overflow-wrap:anywhere]">{title}</Heading>
        {!within && <StateTags entry={entry} />}
      </div>
      {isWhole(entry) ? (
        <WholeParts entry={entry} headed={['kind']} />
      ) : (
        entry.parts.length > 0 && <DiffParts parts={entry.parts} />
      )}
    </div>
  )
}

function StateTags({ entry: { state, moved } }: { entry: EntryDiff }) {
  const words = useDiffWords()
  return (
    <>
      {state !== 'same' && <Tag tone={tones[state]}>{words[state]}</Tag>}
      {moved && <Tag tone="neutral">{words.moved}</Tag>}
    </>
  )
}
