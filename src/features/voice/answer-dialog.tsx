import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { VoiceComment } from '@/contract/voice.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { showToast } from '@/ui/toasts.ts'
import { voiceMutations } from './queries.ts'
import { useVoiceWords } from './voice.words.ts'

interface AnswerDialogProps {
  courseId: string
  comment: VoiceComment
  /** Other comments of the theme that wait as well. */
  others: readonly VoiceComment[]
  onClose: () => void
}

/** What was said in the trainer's words, and what came of it. */
export function AnswerDialog({ courseId, comment, others, onClose }: AnswerDialogProps) {
  const words = useVoiceWords()
  const id = useId()
  const [said, setSaid] = useState('')
  const [changed, setChanged] = useState('')
  const [also, setAlso] = useState(false)
  const [tried, setTried] = useState(false)
  const answer = useMutation(voiceMutations.answer(courseId))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const empty = said.trim() === '' ? 'said' : changed.trim() === '' ? 'changed' : undefined
    if (empty) return document.getElementById(`${id}-${empty}`)?.focus()
    if (!comment.theme) return
    const commentIds = [comment, ...(also ? others : [])].map((one) => one.id)
    follow(answer.mutateAsync({ theme: comment.theme, commentIds, said, changed }), {
      onSuccess: () => {
        showToast({ text: words.published })
        onClose()
      },
    })
  }
  const conflict = answer.error instanceof ApiProblem && answer.error.code === 'CONTENT_CHANGED'
  const fault = (text: string) => (tried && text.trim() === '' ? words.needed : undefined)
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.answerTitle}
      description={words.answerLead}
      footer={
        <Button type="submit" form={`${id}-form`} busy={answer.isPending} busyLabel={words.sending}>
          {words.publish}
        </Button>
      }
    >
      <form id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {answer.error && <Problem title={conflict ? words.conflict : words.notSent} />}
        <blockquote className="whitespace-pre-line border-edge border-l-4 pl-3 text-soft [overflow-wrap:anywhere]">
          {comment.text}
        </blockquote>
        <TextArea
          id={`${id}-said`}
          label={words.said}
          required
          rows={2}
          maxLength={500}
          value={said}
          onValue={setSaid}
          error={fault(said)}
          data-autofocus=""
        />
        <TextArea
          id={`${id}-changed`}
          label={words.what}
          required
          rows={3}
          maxLength={1_000}
          value={changed}
          onValue={setChanged}
          error={fault(changed)}
        />
        {others.length > 0 && <Checkbox label={words.also(others.length)} checked={also} onValue={setAlso} />}
      </form>
    </Dialog>
  )
}
