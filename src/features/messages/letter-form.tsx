import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { longestMessage } from '@/domain/messages.ts'
import { ApiProblem } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { Problem } from '@/ui/problem.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { useMessagesWords } from './messages.words.ts'
import type { Letter } from './queries.ts'

interface LetterFormProps {
  formId: string
  label: string
  letter: Letter
  onWrite: (text: string) => void
  onSend: () => void
  error: Error | null
  first?: boolean
  children?: ReactNode
}

/** The field of a message. Its button may stand elsewhere (the foot of a dialog) and names this form. */
export function LetterForm({ formId, label, letter, onWrite, onSend, error, first, children }: LetterFormProps) {
  const words = useMessagesWords()
  const format = useFormat()
  const own = useId()
  const [tried, setTried] = useState(false)
  const empty = letter.text.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (empty) document.getElementById(own)?.focus()
    else onSend()
  }
  const gone = error instanceof ApiProblem && error.code === 'NOT_FOUND'
  return (
    <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-3">
      {error && <Problem title={gone ? words.gone : words.refused} />}
      <TextArea
        id={own}
        label={label}
        hint={words.textHint(format.number(longestMessage - letter.text.length))}
        error={tried && empty ? words.empty : undefined}
        rows={5}
        maxLength={longestMessage}
        value={letter.text}
        onValue={onWrite}
        {...(first ? { 'data-autofocus': '' } : {})}
      />
      {children}
    </form>
  )
}
