import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyLayout } from '@/domain/key-layout.ts'
import { announce } from '@/ui/announcements.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { Select } from '@/ui/select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import type { KeyDraft } from './new-key.ts'
import { useRegradeWords } from './regrade.words.ts'

interface FieldsProps<Type extends KeyLayout['type']> {
  layout: Extract<KeyLayout, { type: Type }>
  draft: KeyDraft
  onDraft: (draft: KeyDraft) => void
}

/** The new key of an item that is paired, ordered, filled in or weighed. */
export function LayoutKeyFields({ layout, ...rest }: Omit<FieldsProps<never>, 'layout'> & { layout: KeyLayout }) {
  switch (layout.type) {
    case 'matching':
      return <PairFields layout={layout} {...rest} />
    case 'ordering':
      return <OrderFields layout={layout} {...rest} />
    case 'cloze':
      return <GapFields layout={layout} {...rest} />
    case 'judgement':
      return <WeightFields layout={layout} {...rest} />
  }
}

function PairFields({ layout, draft, onDraft }: FieldsProps<'matching'>) {
  const words = useRegradeWords()
  const options = layout.rights.map(({ id, text }) => ({ value: id, label: text }))
  return (
    <Fieldset legend={words.newKey} hint={words.pairsHint}>
      <div className="mt-3 flex flex-col gap-3">
        {layout.lefts.map(({ id, text }) => (
          <Select
            key={id}
            label={text}
            value={draft.each?.[id] ?? ''}
            options={options}
            onValue={(right) => onDraft({ ...draft, each: { ...draft.each, [id]: right } })}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function OrderFields({ layout, draft, onDraft }: FieldsProps<'ordering'>) {
  const words = useRegradeWords()
  const order = draft.chosen
  const textOf = (id: string) => layout.steps.find((step) => step.id === id)?.text ?? ''
  const move = (at: number, by: -1 | 1) => {
    const moved = order[at]
    if (moved === undefined || order[at + by] === undefined) return
    onDraft({ ...draft, chosen: order.toSpliced(at, 1).toSpliced(at + by, 0, moved) })
    announce(words.movedTo(textOf(moved), at + by + 1, order.length))
  }
  return (
    <Fieldset legend={words.newKey} hint={words.orderHint}>
      <ol className="mt-3 flex flex-col gap-2">
        {order.map((id, at) => (
          <li
            key={id}
            className="flex min-h-12 items-center gap-1 rounded-control border border-edge bg-card py-1 pr-1 pl-3"
          >
            <span aria-hidden className="w-6 shrink-0 font-bold tabular-nums">
              {at + 1}
            </span>
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{textOf(id)}</span>
            {/* Both stay at the ends too, so that the focus never falls off a button that is gone. */}
            <IconButton
              label={words.moveUp(textOf(id))}
              aria-disabled={at === 0}
              icon={<ArrowUp aria-hidden size={20} className={at === 0 ? 'opacity-30' : undefined} />}
              onClick={() => move(at, -1)}
            />
            <IconButton
              label={words.moveDown(textOf(id))}
              aria-disabled={at === order.length - 1}
              icon={<ArrowDown aria-hidden size={20} className={at === order.length - 1 ? 'opacity-30' : undefined} />}
              onClick={() => move(at, 1)}
            />
          </li>
        ))}
      </ol>
    </Fieldset>
  )
}

function GapFields({ layout, draft, onDraft }: FieldsProps<'cloze'>) {
  const words = useRegradeWords()
  const gaps = draft.gaps ?? []
  const change = (at: number, part: Partial<KeyDraft>) =>
    onDraft({ ...draft, gaps: gaps.map((gap, index) => (index === at ? { ...gap, ...part } : gap)) })
  return (
    <div className="flex flex-col gap-4">
      <p className="[overflow-wrap:anywhere]">{layout.text}</p>
      {layout.gaps.map(({ kind, options }, at) => {
        const { chosen = [], lines = '' } = gaps[at] ?? {}
        const legend = words.gapKey(at + 1)
        // biome-ignore-start lint/suspicious/noArrayIndexKey: a gap is its place in the text
        return kind === 'choice' ? (
          <Fieldset key={at} legend={legend} hint={words.severalRight}>
            {options.map(({ id, text }) => (
              <Checkbox
                key={id}
                label={text}
                checked={chosen.includes(id)}
                onValue={(on) =>
                  change(at, {
                    chosen: options
                      .map((option) => option.id)
                      .filter((one) => (one === id ? on : chosen.includes(one))),
                  })
                }
              />
            ))}
          </Fieldset>
        ) : (
          <TextArea
            key={at}
            label={`${legend}: ${words.lines}`}
            hint={kind === 'number' ? words.numberHint : words.starHint}
            rows={2}
            value={lines}
            onValue={(next) => change(at, { lines: next })}
          />
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: a gap is its place in the text
      })}
    </div>
  )
}

function WeightFields({ layout, draft, onDraft }: FieldsProps<'judgement'>) {
  const words = useRegradeWords()
  return (
    <Fieldset legend={words.newKey} hint={words.weightsHint}>
      <div className="mt-3 flex flex-col gap-3">
        {layout.options.map(({ id, text }) => (
          <TextInput
            key={id}
            label={text}
            inputMode="decimal"
            className="[overflow-wrap:anywhere]"
            value={draft.each?.[id] ?? ''}
            onValue={(weight) => onDraft({ ...draft, each: { ...draft.each, [id]: weight } })}
          />
        ))}
      </div>
    </Fieldset>
  )
}
