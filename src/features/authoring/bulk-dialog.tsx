import { type FormEvent, useId, useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { type BulkFields, bulkChange, type Chosen, faultsOf, nothingSet } from './bulk-change.ts'
import { useOutlineWords } from './outline.words.ts'
import { useOutlineChange } from './use-outline-change.ts'

interface BulkDialogProps {
  course: DraftPage
  chosen: Chosen
  onClose: () => void
  onDone: () => void
}

const Part = ({ children }: { children: string }) => (
  <span className="mb-1 block font-bold text-base text-ink">{children}</span>
)

/** One set of settings for all that is chosen. A field that stays empty changes nothing. */
export function BulkDialog({ course, chosen, onClose, onDone }: BulkDialogProps) {
  const words = useOutlineWords()
  const form = useId()
  const change = useOutlineChange(course)
  const [fields, setFields] = useState(nothingSet)
  const [tried, setTried] = useState(false)
  const set = (some: Partial<BulkFields>) => setFields({ ...fields, ...some })
  const faults = faultsOf(fields)
  const wish = bulkChange(chosen, fields)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults.size > 0 || !wish) return
    const n = (wish.lessons?.length ?? 0) + (wish.quizzes?.length ?? 0)
    change.send(wish, words.settingsChanged(n), () => {
      onClose()
      onDone()
    })
  }
  const number = (name: Exclude<keyof BulkFields, 'held'>, label: string, hint: string, fault: string) => (
    <TextInput
      label={label}
      hint={hint}
      inputMode="numeric"
      autoComplete="off"
      value={fields[name]}
      error={tried && faults.has(name) ? fault : undefined}
      onValue={(value) => set({ [name]: value })}
    />
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.setTitle(chosen.lessons.length + chosen.quizzes.length)}
      description={words.setText}
      footer={
        <>
          <Button variant="outline" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" form={form} busy={change.busy}>
            {words.apply}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-6">
        {tried && faults.size === 0 && !wish && <Problem title={words.setNothing} />}
        {chosen.lessons.length > 0 && (
          <Fieldset legend={<Part>{words.lessonsChosen(chosen.lessons.length)}</Part>}>
            <div className="grid items-start gap-4 sm:grid-cols-2">
              {number('minutes', words.setMinutes, words.unchanged, words.minutesFault)}
              <Select
                label={words.setHeld}
                hint={words.setHeldHint}
                value={fields.held}
                options={[
                  { value: '', label: words.leaveAsIs },
                  { value: 'held', label: words.hold },
                  { value: 'released', label: words.release },
                ]}
                onValue={(held) => set({ held: held as BulkFields['held'] })}
              />
            </div>
          </Fieldset>
        )}
        {chosen.quizzes.length > 0 && (
          <Fieldset legend={<Part>{words.checksChosen(chosen.quizzes.length)}</Part>}>
            <div className="grid items-start gap-4 sm:grid-cols-2">
              {number('passPercent', words.setPass, words.unchanged, words.passFault)}
              {number('maxAttempts', words.setAttempts, words.unlimited, words.attemptsFault)}
              {number('timeLimitMinutes', words.setTimeLimit, words.unlimited, words.timeFault)}
            </div>
          </Fieldset>
        )}
      </form>
    </Dialog>
  )
}
