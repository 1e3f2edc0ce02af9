import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { ApiProblem } from '@/lib/api.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useAuthoringWords } from './authoring.words.ts'

interface TitleDialogProps {
  title: string
  description?: string
  label: string
  submitLabel: string
  initial?: string
  error: Error | null
  /** What else stands in the way, above the field. */
  problem?: ReactNode
  onSubmit: (title: string) => Promise<unknown>
  onClose: () => void
}

/** Asks for one title: of a course, a module or a lesson. A refused one stays in the field, which takes the focus. */
export function TitleDialog(props: TitleDialogProps) {
  const { title, description, label, submitLabel, initial = '', error, problem, onSubmit, onClose } = props
  const words = useAuthoringWords()
  const id = useId()
  const [value, setValue] = useState(initial)
  // From the press until it failed. What went well leaves this dialog, and until the next page stands a second press would
  // do it all again.
  const [sent, setSent] = useState(false)
  const fault = error instanceof ApiProblem && error.fields.title ? words.titleFault : error ? words.refused : undefined
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sent) return
    setSent(true)
    await onSubmit(value).catch(() => {
      setSent(false)
      document.getElementById(`${id}-title`)?.focus()
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      size="sm"
      footer={
        <Button type="submit" form={`${id}-form`} busy={sent} busyLabel={words.saving}>
          {submitLabel}
        </Button>
      }
    >
      <form id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {problem}
        <TextInput
          id={`${id}-title`}
          data-autofocus
          label={label}
          value={value}
          onValue={setValue}
          error={fault}
          autoComplete="off"
        />
      </form>
    </Dialog>
  )
}
