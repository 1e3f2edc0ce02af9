import { lazy, Suspense } from 'react'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { Skeleton } from '@/ui/skeleton.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useAuthoringWords } from './authoring.words.ts'

const RichEditor = lazy(async () => ({ default: (await import('./rich-editor.tsx')).RichEditor }))

/** The editor has no tables; a text that holds one is kept whole rather than lose it. */
const hasTable = (block: LessonBlock) => 'doc' in block && block.doc.content.some(({ type }) => type === 'table')

/** What can be written in one block, by its kind. */
export function BlockFields({
  block,
  number,
  onChange,
}: {
  block: LessonBlock
  number: number
  onChange: (block: LessonBlock) => void
}) {
  const words = useAuthoringWords()
  if (hasTable(block)) return <p className="text-sm text-soft">{words.kept}</p>
  switch (block.kind) {
    case 'text':
    case 'callout':
      return (
        <div className="flex flex-col gap-3">
          {block.kind === 'callout' && (
            <TextInput
              label={words.calloutTitle}
              value={block.title}
              onValue={(title) => title.trim() !== '' && onChange({ ...block, title })}
            />
          )}
          <Suspense fallback={<Skeleton look="lines" rows={2} />}>
            <RichEditor
              label={words.bodyLabel(number)}
              initial={block.doc}
              onChange={(doc) => onChange({ ...block, doc })}
            />
          </Suspense>
        </div>
      )
    case 'reflection':
      return (
        <TextArea
          label={words.prompt}
          rows={2}
          value={block.prompt}
          onValue={(prompt) => prompt.trim() !== '' && onChange({ ...block, prompt })}
        />
      )
    default:
      return (
        <>
          <p className="font-semibold">{'title' in block ? block.title : block.caption}</p>
          <p className="text-sm text-soft">{words.kept}</p>
        </>
      )
  }
}
