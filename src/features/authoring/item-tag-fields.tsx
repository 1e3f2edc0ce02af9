import { type Bloom, bloomLevels } from '@/domain/item-tags.ts'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import type { ItemDraft } from './item-draft.ts'
import { useItemTagWords } from './item-tags.words.ts'

interface ItemTagFieldsProps {
  draft: ItemDraft
  set: (part: Partial<ItemDraft>) => void
}

/** What an item is about, for filters and the blueprint. All of it may stay open. */
export function ItemTagFields({ draft, set }: ItemTagFieldsProps) {
  const words = useItemTagWords()
  return (
    <div className="grid items-end gap-3 sm:grid-cols-2">
      <TextInput
        label={words.competency}
        optional
        maxLength={160}
        value={draft.competency}
        onValue={(competency) => set({ competency })}
        className="sm:col-span-2"
      />
      <Select
        label={words.level}
        value={draft.level}
        options={[
          { value: '', label: words.noLevel },
          ...[1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: words.levelIs(level) })),
        ]}
        onValue={(level) => set({ level })}
      />
      <Select<Bloom | ''>
        label={words.bloom}
        value={draft.bloom}
        options={[
          { value: '', label: words.noBloom },
          ...bloomLevels.map((level) => ({ value: level, label: words[level] })),
        ]}
        onValue={(bloom) => set({ bloom })}
      />
    </div>
  )
}
