import { type FormEvent, useId, useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { isReason } from '@/domain/reason.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { useGateWords } from './publish-gate.words.ts'

interface PublishWithoutReviewProps {
  course: DraftPage
  /** The review is there; something else is passed over. */
  reviewed: boolean
  /** What is passed over, in words. */
  missing: readonly string[]
  busy: boolean
  onPublish: (reason: string) => void
  onClose: () => void
}

/** The way round the review: named for what it is, with a reason that stays. */
export function PublishWithoutReview({
  course,
  reviewed,
  missing,
  busy,
  onPublish,
  onClose,
}: PublishWithoutReviewProps) {
  const words = useGateWords()
  const id = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = !isReason(reason)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (short) document.getElementById(`${id}-reason`)?.focus()
    else onPublish(reason.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={(reviewed ? words.withReasonTitle : words.withoutTitle)(course.draftNumber ?? 1)}
      description={words.withoutText}
      footer={
        <Button type="submit" form={`${id}-form`} variant="danger" busy={busy} busyLabel={words.publishing}>
          {reviewed ? words.withReason : words.withoutReview}
        </Button>
      }
    >
      <form id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <div>
          <p className="font-semibold text-sm">{words.missing}</p>
          <ul className="list-disc pl-6">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <TextArea
          id={`${id}-reason`}
          label={words.reason}
          required
          hint={words.reasonHint}
          rows={3}
          maxLength={500}
          value={reason}
          onValue={setReason}
          error={tried && short ? words.reasonFault : undefined}
          data-autofocus=""
        />
      </form>
    </Dialog>
  )
}
