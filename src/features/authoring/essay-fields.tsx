import { Fieldset } from '@/ui/fieldset.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useEssayWords } from './essay.words.ts'
import type { ItemDraft } from './item-draft.ts'
import { RubricFields } from './rubric-fields.tsx'

interface EssayFieldsProps {
  draft: ItemDraft
  set: (part: Partial<ItemDraft>) => void
  fault: (...names: string[]) => string | undefined
}

/** What an essay asks for beside its question: the rubric, the length and an answer to compare with. */
export function EssayFields({ draft, set, fault }: EssayFieldsProps) {
  const words = useEssayWords()
  return (
    <>
      <RubricFields
        rubric={draft.rubric}
        onRubric={(rubric) => set({ rubric })}
        fault={fault('rubric') && words.fault}
      />
      <Fieldset legend={words.range} optional hint={words.rangeHint} error={fault('words') && words.rangeFault}>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextInput
            label={words.least}
            inputMode="numeric"
            value={draft.least}
            aria-invalid={fault('words') ? true : undefined}
            onValue={(least) => set({ least })}
          />
          <TextInput label={words.most} inputMode="numeric" value={draft.most} onValue={(most) => set({ most })} />
        </div>
      </Fieldset>
      <TextArea
        label={words.modelAnswer}
        hint={words.modelHint}
        optional
        rows={4}
        maxLength={20_000}
        value={draft.modelAnswer}
        onValue={(modelAnswer) => set({ modelAnswer })}
      />
    </>
  )
}
