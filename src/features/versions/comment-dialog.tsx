import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { follow } from '@/lib/follow.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { showToast } from '@/ui/toasts.ts'
import { type CommentPlace, versionMutations } from './queries.ts'
import { useReviewWords } from './review.words.ts'

interface CommentDialogProps {
  reviewId: string
  at: CommentPlace
  /** The place in words; it heads the dialog. */
  title: string
  onClose: () => void
}

/** One remark at one place. A refused one stays in the field. */
export function CommentDialog({ reviewId, at, title, onClose }: CommentDialogProps) {
  const words = useReviewWords()
  const id = useId()
  const [body, setBody] = useState('')
  const [tried, setTried] = useState(false)
  const send = useMutation(versionMutations.comment(reviewId))
  const empty = body.trim().length < 2
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (empty) return document.getElementById(`${id}-body`)?.focus()
    follow(send.mutateAsync({ ...at, body: body.trim() }), {
      onSuccess: () => {
        showToast({ text: words.sent })
        onClose()
      },
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <Button type="submit" form={`${id}-form`} busy={send.isPending} busyLabel={words.sending}>
          {words.send}
        </Button>
      }
    >
      <form id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {send.error && <Problem title={words.notSent} />}
        <TextArea
          id={`${id}-body`}
          label={words.commentText}
          hint={words.commentHint}
          maxLength={2_000}
          value={body}
          onValue={setBody}
          error={tried && empty ? words.commentFault : undefined}
          data-autofocus=""
        />
      </form>
    </Dialog>
  )
}
