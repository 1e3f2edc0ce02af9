import type { ReactNode } from 'react'
import type { BlockDiff, CourseDiff, EntryDiff, ItemDiff, LessonDiff, QuizDiff } from '@/domain/course-diff.ts'
import { Section } from '@/ui/section.tsx'
import { Tag, type Tone } from '@/ui/tag.tsx'
import { useCodeWords } from './code.words.ts'
import { useDiffWords } from './diff.words.ts'
import { DiffParts } from './diff-parts.tsx'
import { DiffLegend } from './diff-runs.tsx'
import { codeWord } from './part-name.ts'

const tones: Record<EntryDiff['state'], Tone> = { added: 'ok', removed: 'error', changed: 'info', same: 'neutral' }

/** A whole difference, lesson by lesson and check by check. It prints as it stands. */
export function CourseDiffView({ diff }: { diff: CourseDiff }) {
  const words = useDiffWords()
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <DiffLegend />
      {diff.facts.length > 0 && (
        <Section title={words.facts}>
          <DiffParts parts={diff.facts} />
        </Section>
      )}
      {diff.modules.length > 0 && (
        <Section title={words.modules}>
          {diff.modules.map((module) => (
            <Entry key={module.key} entry={module} title={module.title} />
          ))}
        </Section>
      )}
      {diff.lessons.length > 0 && (
        <Section title={words.lessons}>
          {diff.lessons.map((lesson) => (
            <LessonEntry key={lesson.key} lesson={lesson} />
          ))}
        </Section>
      )}
      {diff.quizzes.length > 0 && (
        <Section title={words.checks}>
          {diff.quizzes.map((quiz) => (
            <QuizEntry key={quiz.key} quiz={quiz} />
          ))}
        </Section>
      )}
    </div>
  )
}

function LessonEntry({ lesson }: { lesson: LessonDiff }) {
  const words = useDiffWords()
  return (
    <Entry entry={lesson} title={lesson.title} lead={lesson.moduleTitle && words.module(lesson.moduleTitle)}>
      {lesson.blocks.map((block) => (
        <BlockEntry key={block.key} block={block} />
      ))}
      {lesson.state === 'changed' && lesson.untouched > 0 && (
        <p className="mt-2 text-sm text-soft">{words.untouched(lesson.untouched)}</p>
      )}
    </Entry>
  )
}

function BlockEntry({ block }: { block: BlockDiff }) {
  const codes = useCodeWords()
  return <Inner entry={block} title={codeWord(codes, block.kind)} />
}

function QuizEntry({ quiz }: { quiz: QuizDiff }) {
  return (
    <Entry entry={quiz} title={quiz.title}>
      {quiz.items.map((item) => (
        <ItemEntry key={item.key} item={item} />
      ))}
    </Entry>
  )
}

function ItemEntry({ item }: { item: ItemDiff }) {
  const codes = useCodeWords()
  return <Inner entry={item} title={`${codeWord(codes, item.type)}: ${item.stem}`} />
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
  lead?: string
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

function Inner({ entry, title }: { entry: EntryDiff; title: string }) {
  const whole = entry.state === 'added' || entry.state === 'removed'
  // The heading says the kind already.
  const parts = whole ? entry.parts.filter(({ path }) => path[0] !== 'kind' && path[0] !== 'type') : entry.parts
  return (
    <div className="mt-3 border-line border-l-4 pl-4">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h4 className="min-w-0 font-semibold text-sm [overflow-wrap:anywhere]">{title}</h4>
        <StateTags entry={entry} />
      </div>
      {parts.length > 0 && <DiffParts parts={parts} whole={whole} />}
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
