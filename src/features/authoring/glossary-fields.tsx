import type { BlockOf } from '@/domain/lesson-block.ts'
import { useBlockMediaWords } from './block-media.words.ts'
import { RequiredLine } from './required-line.tsx'

interface GlossaryFieldsProps {
  block: BlockOf<'glossary'>
  marked: boolean
  onChange: (block: BlockOf<'glossary'>) => void
}

export function GlossaryFields({ block, marked, onChange }: GlossaryFieldsProps) {
  const words = useBlockMediaWords()
  return (
    <div className="flex flex-col gap-3">
      <RequiredLine
        label={words.term}
        value={block.term}
        max={120}
        marked={marked}
        onValue={(term) => onChange({ ...block, term })}
      />
      <RequiredLine
        label={words.meaning}
        value={block.meaning}
        max={600}
        rows={2}
        marked={marked}
        onValue={(meaning) => onChange({ ...block, meaning })}
      />
    </div>
  )
}
