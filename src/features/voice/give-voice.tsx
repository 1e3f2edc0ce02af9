import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { longestComment, type Scores, statements } from '@/domain/voice.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { dropFromDevice, keepOnDevice, readFromDevice } from '@/lib/keeping.ts'
import { useSession } from '@/lib/session.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { showToast } from '@/ui/toasts.ts'
import { voiceMutations } from './queries.ts'
import { useVoiceWords } from './voice.words.ts'

const marks = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))

/** Three scores and one comment. The comment is kept on the device while it is written. */
export function GiveVoice({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const words = useVoiceWords()
  const id = useId()
  const person = useSession((session) => session.employeeId)
  const keptAs = `widya-voice:${person}:${courseId}`
  const [scores, setScores] = useState<Partial<Scores>>({})
  const [comment, setComment] = useState(() => readFromDevice(keptAs) ?? '')
  const [tried, setTried] = useState(false)
  const give = useMutation(voiceMutations.give(courseId))
  const { useful, clear, load } = scores
  const write = (text: string) => {
    setComment(text)
    if (text === '') dropFromDevice(keptAs)
    else keepOnDevice(keptAs, text)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const missing = statements.find((name) => scores[name] === undefined)
    if (missing) document.getElementById(`${id}-${missing}`)?.querySelector<HTMLElement>('input')?.focus()
    if (useful === undefined || clear === undefined || load === undefined) return
    follow(give.mutateAsync({ useful, clear, load, comment }), {
      onSuccess: () => {
        dropFromDevice(keptAs)
        showToast({ text: words.thanks })
        onClose()
      },
    })
  }
  const already = give.error instanceof ApiProblem && give.error.code === 'ALREADY_GIVEN'
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.formTitle}
      description={words.formLead}
      footer={
        <Button type="submit" form={`${id}-form`} busy={give.isPending} busyLabel={words.sending}>
          {words.send}
        </Button>
      }
    >
      <form id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-5">
        {give.error && <Problem title={already ? words.already : words.notSent} />}
        {statements.map((name) => (
          <RadioGroup
            key={name}
            id={`${id}-${name}`}
            legend={words[name]}
            hint={words.scale}
            look="segments"
            value={scores[name]?.toString()}
            options={marks}
            error={tried && scores[name] === undefined ? words.choose : undefined}
            onValue={(value) => setScores({ ...scores, [name]: Number(value) })}
          />
        ))}
        <TextArea
          label={words.comment}
          optional
          hint={words.commentHint}
          maxLength={longestComment}
          rows={4}
          value={comment}
          onValue={write}
        />
      </form>
    </Dialog>
  )
}
