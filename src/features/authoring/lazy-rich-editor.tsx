import { lazy, Suspense } from 'react'
import type { RichText } from '@/domain/rich-text.ts'
import { Skeleton } from '@/ui/skeleton.tsx'
import { useLessonEditorWords } from './lesson-editor.words.ts'

const RichEditor = lazy(async () => ({ default: (await import('./rich-editor.tsx')).RichEditor }))

interface LazyRichEditorProps {
  label: string
  /** Draws the label above; else the words around already say it. */
  labelShown?: boolean
  initial: RichText
  onChange: (doc: RichText) => void
}

/** The writing surface, fetched at first use. It has no tables, so a text that holds one is kept whole rather than lose it. */
export function LazyRichEditor({ label, labelShown = false, initial, onChange }: LazyRichEditorProps) {
  const words = useLessonEditorWords()
  if (initial.content.some(({ type }) => type === 'table')) return <p className="text-sm text-soft">{words.kept}</p>
  return (
    <div className="flex flex-col gap-1.5">
      {labelShown && (
        <p aria-hidden className="font-semibold text-sm">
          {label}
        </p>
      )}
      <Suspense fallback={<Skeleton look="lines" rows={2} />}>
        <RichEditor label={label} initial={initial} onChange={onChange} />
      </Suspense>
    </div>
  )
}
