import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { announce } from '@/ui/announcements.ts'
import { DragHandle, DropLine, type Edge, useDropPlace } from '@/ui/drag.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { BlockFields } from './block-fields.tsx'
import { useLessonEditorWords } from './lesson-editor.words.ts'

interface LessonBlockCardProps {
  block: LessonBlock
  /** Its place, counted from 0. */
  at: number
  last: boolean
  marked: boolean
  onChange: (block: LessonBlock) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onPut: (id: string, edge: Edge, other: string) => void
}

/** One block of a lesson with its fields. It is carried by its handle, or moved by the buttons beside it. */
export function LessonBlockCard(props: LessonBlockCardProps) {
  const { block, at, last, marked, onChange, onMove, onRemove, onPut } = props
  const words = useLessonEditorWords()
  const place = useDropPlace({
    fits: ({ kind }) => kind === 'block',
    onDrop: ({ id }, edge) => id !== block.id && onPut(id, edge, block.id),
  })
  return (
    <li
      ref={place.ref}
      data-carried
      id={block.id}
      tabIndex={-1}
      className="relative scroll-mt-32 rounded-card border border-line bg-card p-4"
    >
      <DropLine edge={place.edge} />
      <div className="mb-2 flex items-center gap-1">
        <DragHandle
          kind="block"
          id={block.id}
          title={words.dragBlock(at + 1)}
          onCancel={() => announce(words.blockStays(at + 1))}
        />
        <p className="min-w-0 flex-1 font-semibold text-sm text-soft">{words.block(at + 1, words[block.kind])}</p>
        {at > 0 && (
          <IconButton label={words.up(at + 1)} icon={<ArrowUp aria-hidden size={18} />} onClick={() => onMove(-1)} />
        )}
        {!last && (
          <IconButton label={words.down(at + 1)} icon={<ArrowDown aria-hidden size={18} />} onClick={() => onMove(1)} />
        )}
        <IconButton label={words.removeBlock(at + 1)} icon={<Trash2 aria-hidden size={18} />} onClick={onRemove} />
      </div>
      <BlockFields block={block} number={at + 1} marked={marked} onChange={onChange} />
    </li>
  )
}
