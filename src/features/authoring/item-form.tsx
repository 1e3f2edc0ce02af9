import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ItemType } from '@/domain/item.ts'
import { ApiProblem } from '@/lib/api.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { Select } from '@/ui/select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { emptyDraft, type ItemDraft, itemOf } from './item-draft.ts'
import { authoringMutations } from './queries.ts'

const types: ItemType[] = ['single', 'multiple', 'trueFalse', 'matching', 'ordering', 'numeric', 'shortText']

/** Writes one item of any type. The backend names what is missing; nothing typed is lost. */
export function ItemForm({ courseId, quizKey, onClose }: { courseId: string; quizKey: string; onClose: () => void }) {
  const words = useAuthoringWords()
  const [draft, setDraft] = useState<ItemDraft>(emptyDraft)
  const form = useRef<HTMLFormElement>(null)
  const add = useMutation(authoringMutations.addItem(courseId, quizKey))
  const faults = add.error instanceof ApiProblem ? Object.keys(add.error.fields) : []
  const faultAt = (name: string) =>
    faults.some((path) => path === `item.${name}` || path.startsWith(`item.${name}.`)) ? words.fault : undefined
  const keyFault = faults.some((path) => /^item\.(options|correct|pairs|steps)|^item$/.test(path))
  const { error } = add
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  const set = (part: Partial<ItemDraft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(itemOf(draft), { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.addItem}
      size="md"
      footer={
        <>
          <Button variant="text" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" form="item-form" busy={add.isPending} busyLabel={words.saving}>
            {words.saveItem}
          </Button>
        </>
      }
    >
      <form id="item-form" ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {error && (
          <Problem title={words.faultSummary}>
            {keyFault ? words.faultKey : faults.length === 0 ? words.refused : words.fault}
          </Problem>
        )}
        <Select
          data-autofocus
          label={words.itemType}
          value={draft.type}
          options={types.map((type) => ({ value: type, label: words[type] }))}
          onValue={(type) => set({ type: type as ItemType })}
        />
        <TextArea
          label={words.stem}
          rows={3}
          value={draft.stem}
          onValue={(stem) => set({ stem })}
          error={faultAt('stem')}
        />
        <KeyFields draft={draft} set={set} fault={faultAt} />
        <TextInput
          label={words.indicator}
          value={draft.indicator}
          onValue={(indicator) => set({ indicator })}
          error={faultAt('indicator')}
        />
        <TextArea
          label={words.explanation}
          rows={2}
          value={draft.explanation}
          onValue={(explanation) => set({ explanation })}
          error={faultAt('explanation')}
        />
      </form>
    </Dialog>
  )
}

interface KeyFieldsProps {
  draft: ItemDraft
  set: (part: Partial<ItemDraft>) => void
  fault: (name: string) => string | undefined
}

function KeyFields({ draft, set, fault }: KeyFieldsProps) {
  const words = useAuthoringWords()
  switch (draft.type) {
    case 'single':
    case 'multiple': {
      const mark = (at: number, right: boolean) =>
        set({
          options: draft.options.map((option, index) => ({
            ...option,
            right: index === at ? right : draft.type === 'multiple' && option.right,
          })),
        })
      return (
        <ul className="flex flex-col gap-3">
          {draft.options.map((option, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place while it is being written
            <li key={at} className="flex items-end gap-3">
              <TextInput
                label={words.option(at + 1)}
                value={option.text}
                error={at === 0 ? fault('options') : undefined}
                onValue={(text) =>
                  set({ options: draft.options.map((other, index) => (index === at ? { ...other, text } : other)) })
                }
                className="flex-1"
              />
              <Checkbox label={words.isRight} checked={option.right} onValue={(right) => mark(at, right)} />
            </li>
          ))}
        </ul>
      )
    }
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
        <ul className="flex flex-col gap-3">
          {draft.pairs.map((pair, at) => {
            const change = (part: object) =>
              set({ pairs: draft.pairs.map((other, index) => (index === at ? { ...other, ...part } : other)) })
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place while it is being written
              <li key={at} className="grid gap-3 sm:grid-cols-2">
                <TextInput
                  label={words.left(at + 1)}
                  value={pair.left}
                  error={at === 0 ? fault('pairs') : undefined}
                  onValue={(left) => change({ left })}
                />
                <TextInput label={words.right(at + 1)} value={pair.right} onValue={(right) => change({ right })} />
              </li>
            )
          })}
        </ul>
      )
    case 'ordering':
      return (
        <div className="flex flex-col gap-3">
          {draft.steps.map((step, at) => (
            <TextInput
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place while it is being written
              key={at}
              label={words.step(at + 1)}
              value={step}
              error={at === 0 ? fault('steps') : undefined}
              onValue={(text) => set({ steps: draft.steps.map((other, index) => (index === at ? text : other)) })}
            />
          ))}
        </div>
      )
    case 'numeric':
      return (
        <div className="grid gap-3 sm:grid-cols-2">
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
        </div>
      )
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
