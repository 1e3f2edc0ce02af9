import type { AnalysedItem } from '@/contract/item-analysis.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { nameOf } from './choice-name.ts'
import { useItemAnalysisWords } from './item-analysis.words.ts'
import { LayoutKeyFields } from './layout-key-fields.tsx'
import type { KeyDraft } from './new-key.ts'
import { useRegradeWords } from './regrade.words.ts'

interface KeyFieldsProps {
  item: AnalysedItem
  draft: KeyDraft
  onDraft: (draft: KeyDraft) => void
}

/** The new key of an item, each type in its own way. */
export function KeyFields({ item, draft, onDraft }: KeyFieldsProps) {
  const words = useRegradeWords()
  const names = useItemAnalysisWords()
  const chosen = (id: string, on: boolean) =>
    onDraft({
      ...draft,
      chosen: item.choices.map((choice) => choice.id).filter((one) => (one === id ? on : draft.chosen.includes(one))),
    })
  if (item.layout) return <LayoutKeyFields layout={item.layout} draft={draft} onDraft={onDraft} />
  if (item.type === 'trueFalse')
    return (
      <RadioGroup
        legend={words.newKey}
        value={draft.chosen[0] ?? ''}
        options={item.choices.map(({ id }) => ({ value: id, label: nameOf(item, id, names) }))}
        onValue={(id) => onDraft({ ...draft, chosen: [id] })}
      />
    )
  if (item.type === 'numeric' || item.type === 'shortText')
    return (
      <TextArea
        label={words.lines}
        hint={item.type === 'numeric' ? words.numberHint : undefined}
        value={draft.lines}
        onValue={(lines) => onDraft({ ...draft, lines })}
      />
    )
  return (
    <Fieldset legend={words.newKey} hint={item.type === 'single' ? words.severalRight : words.allTogether}>
      {item.choices.map(({ id, text }) => (
        <Checkbox key={id} label={text} checked={draft.chosen.includes(id)} onValue={(on) => chosen(id, on)} />
      ))}
    </Fieldset>
  )
}
