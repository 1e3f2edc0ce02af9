import { type FormEvent, useState } from 'react'
import type { TagSet } from '@/contract/bank-items.ts'
import { type Bloom, bloomLevels } from '@/domain/item-tags.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBankWritingWords } from './bank-writing.words.ts'

interface TagDialogProps {
  ids: string[]
  busy: boolean
  onTag: (set: TagSet) => void
  onClose: () => void
}

/** Tags for many items at once; what is left alone stays as it is in each. */
export function TagDialog({ ids, busy, onTag, onClose }: TagDialogProps) {
  const words = useBankWritingWords()
  const [competency, setCompetency] = useState('')
  const [indicator, setIndicator] = useState('')
  const [level, setLevel] = useState('')
  const [bloom, setBloom] = useState<Bloom | 'none' | ''>('')
  const set: TagSet = {
    ...(competency.trim() === '' ? {} : { competency: competency.trim() }),
    ...(indicator.trim() === '' ? {} : { indicator: indicator.trim() }),
    ...(level === '' ? {} : { level: level === 'none' ? null : Number(level) }),
    ...(bloom === '' ? {} : { bloom: bloom === 'none' ? null : bloom }),
  }
  const empty = Object.keys(set).length === 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!empty) onTag(set)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.tagTitle(ids.length)}
      description={words.tagLead}
      footer={
        <>
          <Button variant="text" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            form="tag-form"
            busy={busy}
            busyLabel={words.saving}
            unavailable={empty ? words.nothing : undefined}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <form id="tag-form" onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        <TextInput
          data-autofocus
          label={words.competency}
          maxLength={160}
          value={competency}
          onValue={setCompetency}
          className="sm:col-span-2"
        />
        <TextInput
          label={words.indicator}
          maxLength={120}
          value={indicator}
          onValue={setIndicator}
          className="sm:col-span-2"
        />
        <Select
          label={words.level}
          value={level}
          options={[
            { value: '', label: words.keep },
            ...[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: words.levelIs(n) })),
            { value: 'none', label: words.none },
          ]}
          onValue={setLevel}
        />
        <Select<Bloom | 'none' | ''>
          label={words.bloom}
          value={bloom}
          options={[
            { value: '', label: words.keep },
            ...bloomLevels.map((name) => ({ value: name, label: words[name] })),
            { value: 'none', label: words.none },
          ]}
          onValue={setBloom}
        />
      </form>
    </Dialog>
  )
}
