import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import type { Item, ItemType } from '@/domain/item.ts'
import type { ItemRecording } from '@/domain/item-media.ts'
import { ApiProblem } from '@/lib/api.ts'
import { conflictFields } from '@/lib/conflict-fields.ts'
import { follow } from '@/lib/follow.ts'
import { useVersionedForm } from '@/lib/use-versioned-form.ts'
import { Button } from '@/ui/button.tsx'
import { ConflictDialog } from '@/ui/conflict-dialog.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Select } from '@/ui/select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { UnreadConflict } from '@/ui/unread-conflict.tsx'
import { useEssayWords } from './essay.words.ts'
import { draftOf, emptyDraft, type ItemDraft, itemOf } from './item-draft.ts'
import { useItemFigureWords } from './item-figure.words.ts'
import { ItemFigureFields } from './item-figure-fields.tsx'
import { ItemKeyFields } from './item-key-fields.tsx'
import { useItemRecordingWords } from './item-recording.words.ts'
import { ItemRecordingFields } from './item-recording-fields.tsx'
import { ItemTagFields } from './item-tag-fields.tsx'
import { useItemTagWords } from './item-tags.words.ts'
import { useStudioQuizWords } from './studio-quiz.words.ts'

const types: ItemType[] = [
  'single',
  'multiple',
  'judgement',
  'trueFalse',
  'matching',
  'ordering',
  'numeric',
  'shortText',
  'cloze',
  'essay',
]

const sayRecording = (recording: ItemRecording) =>
  [recording.title, recording.transcript, recording.kind === 'video' ? recording.captions : '', `(${recording.src})`]
    .filter((line) => line !== '')
    .join('\n')

/** A field of the draft in words: lists as one line each, with the right ones marked. */
const sayDraft = (name: keyof ItemDraft, draft: ItemDraft) => {
  const value = draft[name]
  if (name === 'figure') return draft.figure ? `${draft.figure.alt} (${draft.figure.src})` : ''
  if (name === 'recording') return draft.recording ? sayRecording(draft.recording) : ''
  if (!Array.isArray(value)) return String(value)
  return value
    .map((entry) =>
      typeof entry === 'string'
        ? entry
        : 'levels' in entry
          ? `${entry.title}: ${entry.levels.map(({ text, points }) => `${text} (${points})`).join('; ')}`
          : 'left' in entry
            ? `${entry.left} → ${entry.right}`
            : 'right' in entry
              ? `${entry.right ? '✓ ' : ''}${entry.text}`
              : `${entry.text} (${entry.weight})`,
    )
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** Where the item is kept: a check of a draft, or the bank. */
export interface ItemDesk {
  add: (item: Item) => Promise<unknown>
  rewrite: (item: Item, version: number) => Promise<unknown>
  /** What is kept there now, past every cache. */
  fetch: () => Promise<VersionedItem | undefined>
}
export interface VersionedItem {
  item: Item
  version: number
}

interface ItemFormProps {
  desk: ItemDesk
  /** The item to rewrite; absent for a new one. */
  stored?: VersionedItem | undefined
  onClose: () => void
}

/** Writes one item of any type. The backend names what is missing; nothing typed is lost. */
export function ItemForm({ desk, stored, onClose }: ItemFormProps) {
  const words = useStudioQuizWords()
  const essayWords = useEssayWords()
  const figureWords = useItemFigureWords()
  const recordingWords = useItemRecordingWords()
  const form = useRef<HTMLFormElement>(null)
  const tagWords = useItemTagWords()
  const add = useMutation({ mutationFn: desk.add })
  const rewrite = useMutation({ mutationFn: ({ item, version }: VersionedItem) => desk.rewrite(item, version) })
  const opened = { values: stored ? draftOf(stored.item) : emptyDraft, version: stored?.version ?? 0 }
  const edit = useVersionedForm<ItemDraft>({
    stored: opened,
    save: async ({ values, version }) => {
      if (!stored) await add.mutateAsync(itemOf(values))
      else await rewrite.mutateAsync({ version, item: itemOf(values) })
      return { version: version + 1 }
    },
    fetchTheirs: async () => {
      const theirs = await desk.fetch()
      return theirs ? { values: draftOf(theirs.item), version: theirs.version } : opened
    },
  })
  const { form: draft, set } = edit
  const error = stored ? rewrite.error : add.error
  const problem = error instanceof ApiProblem && error.code !== 'VERSION_CONFLICT' ? error : undefined
  const faults = Object.keys(problem?.fields ?? {})
  const labels: Record<keyof ItemDraft, string> = {
    type: words.itemType,
    stem: words.stem,
    figure: figureWords.picture,
    recording: recordingWords.recording,
    indicator: words.indicator,
    explanation: words.explanation,
    competency: tagWords.competency,
    level: tagWords.level,
    bloom: tagWords.bloom,
    options: words.answers,
    judged: words.answers,
    isTrue: words.answers,
    pairs: words.answers,
    steps: words.answers,
    value: words.answers,
    tolerance: words.answers,
    unit: words.answers,
    accepted: words.answers,
    cloze: words.answers,
    rubric: essayWords.rubric,
    least: essayWords.least,
    most: essayWords.most,
    modelAnswer: essayWords.modelAnswer,
    beyond: words.answers,
  }
  const isAt = (name: string) => faults.some((path) => path === `item.${name}` || path.startsWith(`item.${name}.`))
  const keyFault = ['options', 'correct', 'pairs', 'steps'].some(isAt)
  const faultOfKey = draft.type === 'judgement' ? words.faultWeight : words.faultKey
  const faultAt = (...names: string[]) =>
    names.some(isAt) ? (names.includes('options') ? faultOfKey : words.fault) : undefined
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  const done = (written: boolean) => written && onClose()
  const send = () => void edit.submit().then(done, () => undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
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
            {words.saveItem}
          </Button>
        </>
      }
    >
      <form id="item-form" ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <UnreadConflict shown={edit.unread} retrying={rewrite.isPending} onRetry={send} />
        {problem && (
          <Problem title={words.faultSummary}>
            {keyFault ? faultOfKey : faults.length === 0 ? words.refused : words.fault}
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
        <ItemFigureFields figure={draft.figure} error={faultAt('figure')} onFigure={(figure) => set({ figure })} />
        <ItemRecordingFields
          recording={draft.recording}
          error={faultAt('recording')}
          onRecording={(recording) => set({ recording })}
        />
        <ItemKeyFields draft={draft} set={set} fault={faultAt} />
        <TextInput
          label={words.indicator}
          maxLength={120}
          value={draft.indicator}
          onValue={(indicator) => set({ indicator })}
          error={faultAt('indicator')}
        />
        <ItemTagFields draft={draft} set={set} />
        {draft.type !== 'essay' && (
          <TextArea
            label={words.explanation}
            rows={2}
            maxLength={8000}
            value={draft.explanation}
            onValue={(explanation) => set({ explanation })}
            error={faultAt('explanation')}
          />
        )}
      </form>
      <ConflictDialog
        what={words.editItem}
        who={edit.conflict?.who}
        fields={conflictFields(edit.conflict, labels, sayDraft)}
        onClose={edit.later}
        onReload={edit.reload}
        onCopy={() => edit.conflict && follow(add.mutateAsync(itemOf(edit.conflict.mine)), { onSuccess: onClose })}
        onMerge={(theirs) => void edit.merge(theirs as (keyof ItemDraft)[]).then(done, () => undefined)}
      />
    </Dialog>
  )
}
