import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { StoredItem } from '@/contract/authoring-checks.ts'
import type { ItemType } from '@/domain/item.ts'
import { ApiProblem } from '@/lib/api.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Select } from '@/ui/select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { draftOf, emptyDraft, type ItemDraft, itemOf } from './item-draft.ts'
import { ItemKeyFields } from './item-key-fields.tsx'
import { authoringMutations } from './queries.ts'
import { useStudioQuizWords } from './studio-quiz.words.ts'

const types: ItemType[] = ['single', 'multiple', 'trueFalse', 'matching', 'ordering', 'numeric', 'shortText', 'cloze']

interface ItemFormProps {
  courseId: string
  quizKey: string
  /** The item to rewrite; absent for a new one. */
  stored?: StoredItem | undefined
  onClose: () => void
}

/** Writes one item of any type. The backend names what is missing; nothing typed is lost. */
export function ItemForm({ courseId, quizKey, stored, onClose }: ItemFormProps) {
  const words = useStudioQuizWords()
  const [draft, setDraft] = useState<ItemDraft>(() => (stored ? draftOf(stored.item) : emptyDraft))
  const form = useRef<HTMLFormElement>(null)
  const add = useMutation(authoringMutations.addItem(courseId, quizKey))
  const rewrite = useMutation(authoringMutations.rewriteItem(courseId, quizKey))
  const error = stored ? rewrite.error : add.error
  const problem = error instanceof ApiProblem ? error : undefined
  const conflict = problem?.code === 'VERSION_CONFLICT'
  const faults = Object.keys(problem?.fields ?? {})
  const isAt = (name: string) => faults.some((path) => path === `item.${name}` || path.startsWith(`item.${name}.`))
  const keyFault = ['options', 'correct', 'pairs', 'steps'].some(isAt)
  const faultAt = (...names: string[]) =>
    names.some(isAt) ? (names.includes('options') ? words.faultKey : words.fault) : undefined
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  const set = (part: Partial<ItemDraft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const done = { onSuccess: onClose }
    if (!stored) return add.mutate(itemOf(draft), done)
    const version = conflict ? Number(problem?.problem?.detail?.current ?? stored.version) : stored.version
    rewrite.mutate({ itemKey: stored.key, version, item: itemOf(draft) }, done)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={stored ? words.editItem : words.addItem}
      size="md"
      footer={
        <>
          <Button variant="text" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" form="item-form" busy={add.isPending || rewrite.isPending} busyLabel={words.saving}>
            {conflict ? words.keepMine : words.saveItem}
          </Button>
        </>
      }
    >
      <form id="item-form" ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {error && (
          <Problem title={words.faultSummary}>
            {conflict
              ? words.quizConflict
              : keyFault
                ? words.faultKey
                : faults.length === 0
                  ? words.refused
                  : words.fault}
          </Problem>
        )}
        <Select
          data-autofocus
          label={words.itemType}
          value={draft.type}
          options={types.map((type) => ({ value: type, label: words[type] }))}
          onValue={(type) => set({ type })}
        />
        <TextArea
          label={words.stem}
          rows={3}
          maxLength={8000}
          value={draft.stem}
          onValue={(stem) => set({ stem })}
          error={faultAt('stem')}
        />
        <ItemKeyFields draft={draft} set={set} fault={faultAt} />
        <TextInput
          label={words.indicator}
          maxLength={120}
          value={draft.indicator}
          onValue={(indicator) => set({ indicator })}
          error={faultAt('indicator')}
        />
        <TextArea
          label={words.explanation}
          rows={2}
          maxLength={8000}
          value={draft.explanation}
          onValue={(explanation) => set({ explanation })}
          error={faultAt('explanation')}
        />
      </form>
    </Dialog>
  )
}
