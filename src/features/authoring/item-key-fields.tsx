import { Checkbox } from '@/ui/checkbox.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { EssayFields } from './essay-fields.tsx'
import type { ItemDraft } from './item-draft.ts'
import { Rows } from './rows.tsx'
import { useStudioQuizWords } from './studio-quiz.words.ts'

interface ItemKeyFieldsProps {
  draft: ItemDraft
  set: (part: Partial<ItemDraft>) => void
  /** The sentence to show at a field, when the backend found fault with it. */
  fault: (...names: string[]) => string | undefined
}

/** What is asked for and what is right, by the type of the item. */
export function ItemKeyFields({ draft, set, fault }: ItemKeyFieldsProps) {
  const words = useStudioQuizWords()
  switch (draft.type) {
    case 'single':
    case 'multiple': {
      const { options } = draft
      const mark = (at: number, right: boolean) =>
        set({
          options: options.map((option, index) => ({
            ...option,
            // A new key makes imported weights meaningless.
            weight: undefined,
            right: index === at ? right : draft.type === 'multiple' && option.right,
          })),
        })
      return (
        <Rows
          rows={options}
          fewest={2}
          addLabel={words.addOption}
          onRows={(next) => set({ options: next })}
          blank={{ text: '', right: false }}
        >
          {(option, at, change) => (
            <>
              <TextInput
                label={words.option(at + 1)}
                value={option.text}
                maxLength={600}
                error={at === 0 ? fault('options', 'correct') : undefined}
                onValue={(text) => change({ ...option, text })}
                className="flex-1 basis-full sm:basis-0"
              />
              <Checkbox
                className="sm:mt-6.5"
                label={
                  <>
                    {words.isRight} <span className="sr-only">{at + 1}</span>
                  </>
                }
                checked={option.right}
                onValue={(right) => mark(at, right)}
              />
            </>
          )}
        </Rows>
      )
    }
    case 'judgement':
      return (
        <Rows
          rows={draft.judged}
          fewest={2}
          addLabel={words.addOption}
          onRows={(judged) => set({ judged })}
          blank={{ text: '', weight: '' }}
          hint={words.weightHint}
        >
          {(option, at, change) => (
            <>
              <TextInput
                label={words.option(at + 1)}
                value={option.text}
                maxLength={600}
                error={at === 0 ? fault('options') : undefined}
                onValue={(text) => change({ ...option, text })}
                className="flex-1 basis-full sm:basis-0"
              />
              <TextInput
                label={words.weight(at + 1)}
                inputMode="decimal"
                value={option.weight}
                onValue={(weight) => change({ ...option, weight })}
                className="w-36 shrink-0"
              />
            </>
          )}
        </Rows>
      )
    case 'trueFalse':
      return (
        <RadioGroup
          legend={words.rightIs}
          value={draft.isTrue ? 'true' : 'false'}
          options={[
            { value: 'true', label: words.true },
            { value: 'false', label: words.false },
          ]}
          onValue={(value) => set({ isTrue: value === 'true' })}
        />
      )
    case 'matching':
      return (
        <Rows
          rows={draft.pairs}
          fewest={3}
          addLabel={words.addPair}
          onRows={(pairs) => set({ pairs })}
          blank={{ left: '', right: '' }}
        >
          {(pair, at, change) => (
            <div className="grid min-w-0 flex-1 basis-full gap-3 sm:basis-0 sm:grid-cols-2">
              <TextInput
                label={words.left(at + 1)}
                value={pair.left}
                maxLength={300}
                error={at === 0 ? fault('pairs') : undefined}
                onValue={(left) => change({ ...pair, left })}
              />
              <TextInput
                label={words.right(at + 1)}
                value={pair.right}
                maxLength={300}
                onValue={(right) => change({ ...pair, right })}
              />
            </div>
          )}
        </Rows>
      )
    case 'ordering':
      return (
        <Rows
          rows={draft.steps}
          fewest={3}
          addLabel={words.addOrder}
          onRows={(steps) => set({ steps: [...steps] })}
          blank=""
        >
          {(step, at, change) => (
            <TextInput
              label={words.step(at + 1)}
              value={step}
              maxLength={300}
              error={at === 0 ? fault('steps') : undefined}
              onValue={change}
              className="flex-1 basis-full sm:basis-0"
            />
          )}
        </Rows>
      )
    case 'numeric':
      return (
        <div className="grid gap-3 sm:grid-cols-3">
          <TextInput
            label={words.value}
            inputMode="decimal"
            value={draft.value}
            error={fault('value')}
            onValue={(value) => set({ value })}
          />
          <TextInput
            label={words.tolerance}
            inputMode="decimal"
            value={draft.tolerance}
            error={fault('tolerance')}
            onValue={(tolerance) => set({ tolerance })}
          />
          <TextInput
            label={words.itemUnit}
            optional
            maxLength={20}
            value={draft.unit}
            onValue={(unit) => set({ unit })}
          />
        </div>
      )
    case 'cloze':
      return (
        <TextArea
          label={words.clozeText}
          hint={words.clozeHint}
          rows={5}
          maxLength={8000}
          value={draft.cloze}
          error={fault('parts') && words.clozeFault}
          onValue={(cloze) => set({ cloze })}
        />
      )
    case 'essay':
      return <EssayFields draft={draft} set={set} fault={fault} />
    case 'shortText':
      return (
        <TextArea
          label={words.accepted}
          rows={3}
          value={draft.accepted}
          error={fault('accepted')}
          onValue={(accepted) => set({ accepted })}
        />
      )
  }
}
