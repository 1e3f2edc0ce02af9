import type { LessonBlock } from '@/domain/lesson-block.ts'
import { mergeBlocks } from '@/domain/merge-blocks.ts'
import { plainText } from '@/domain/plain-text.ts'
import { mergeFields } from '@/lib/merge-fields.ts'
import { ConflictDialog, type ConflictField } from '@/ui/conflict-dialog.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useLessonEditorWords } from './lesson-editor.words.ts'
import type { LessonConflict, useLessonDraft } from './use-lesson-draft.ts'

/** The lesson was written in two places: title and minutes are chosen, blocks are merged with both texts kept. */
export function LessonConflictDialog({ lesson }: { lesson: ReturnType<typeof useLessonDraft> }) {
  const words = useLessonEditorWords()
  const { conflict } = lesson
  const copy = async () => {
    await lesson.copy(words.copyOf(conflict?.mine.title ?? ''))
    showToast({ text: words.copied })
  }
  return (
    <ConflictDialog
      what={conflict?.theirs.title ?? ''}
      who={conflict?.who}
      fields={conflict && fieldsOf(conflict, words)}
      onClose={lesson.later}
      onReload={lesson.reload}
      onCopy={() => void copy().catch(() => showToast({ text: words.notCopied, tone: 'error' }))}
      onMerge={lesson.merge}
    />
  )
}

function fieldsOf(
  { base, mine, theirs }: LessonConflict,
  words: ReturnType<typeof useLessonEditorWords>,
): ConflictField[] {
  const plain = ({ title, minutes }: LessonConflict['mine']) => ({ title, minutes: String(minutes) })
  const { both, onlyTheirs } = mergeFields(plain(base), plain(mine), plain(theirs))
  const fields = [...both, ...onlyTheirs].map((name) => ({
    name,
    label: name === 'title' ? words.lessonTitle : words.lessonMinutes,
    mine: plain(mine)[name],
    theirs: plain(theirs)[name],
    both: both.includes(name),
  }))
  const { doubled } = mergeBlocks(base.blocks, mine.blocks, theirs.blocks)
  const textOf = (list: LessonBlock[], id: string) => wordsIn(list.find((block) => block.id === id))
  const changed = [...new Set([...theirs.blocks, ...mine.blocks].map(({ id }) => id))].filter(
    (id) => textOf(theirs.blocks, id) !== textOf(mine.blocks, id),
  )
  return [
    ...fields,
    ...changed.map((id, at) => ({
      name: `block ${id}`,
      label: words.changedBlock(at + 1),
      mine: textOf(mine.blocks, id),
      theirs: textOf(theirs.blocks, id),
      both: false,
      note: doubled.includes(id) ? words.bothKept : words.mergedBlock,
    })),
  ]
}

/** Everything readable in a block, whatever its kind. */
function wordsIn(block: unknown): string {
  if (block === undefined || block === null) return ''
  if (typeof block === 'string') return block
  if (Array.isArray(block)) return block.map(wordsIn).filter(Boolean).join('\n')
  if (typeof block !== 'object') return ''
  if ((block as { type?: unknown }).type === 'doc') return plainText(block)
  const {
    id: _id,
    kind: _kind,
    src: _src,
    tone: _tone,
    type: _type,
    math: _math,
    ...rest
  } = block as Record<string, unknown>
  return Object.values(rest).map(wordsIn).filter(Boolean).join('\n')
}
