import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { follow } from '@/lib/follow.ts'
import { useFormat } from '@/lib/format.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Select } from '@/ui/select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useGateWords } from './publish-gate.words.ts'
import { authoringMutations, authoringQueries, type DraftReviews } from './queries.ts'

/** Asking for a review, and what has become of it. */
export function ReviewRequest({ courseId }: { courseId: string }) {
  const words = useGateWords()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const { data } = useQuery({ ...authoringQueries.reviews(courseId), throwOnError: ifNothingIsShown })
  const callOff = useMutation({
    ...authoringMutations.callOffReview(),
    onSuccess: () => showToast({ text: words.calledOff }),
    onError: () => showToast({ text: words.refused, tone: 'error' }),
  })
  if (!data) return null
  const [newest] = data.reviews.filter(({ state }) => state !== 'withdrawn')
  const waiting = newest?.state === 'open' ? newest : undefined
  return (
    <>
      {waiting && <p className="text-sm">{words.waiting(waiting.reviewer, format.shortDate(waiting.requestedAt))}</p>}
      {newest && (
        <LinkButton full variant="outline" to={paths.review(newest.id)}>
          {words.see}
        </LinkButton>
      )}
      {waiting ? (
        <Button variant="text" busy={callOff.isPending} onClick={() => callOff.mutate(waiting.id)}>
          {words.callOff}
        </Button>
      ) : (
        <Button full variant="quiet" onClick={() => setAsking(true)}>
          {newest ? words.askAgain : words.ask}
        </Button>
      )}
      {asking && <RequestDialog courseId={courseId} reviews={data} onClose={() => setAsking(false)} />}
    </>
  )
}

interface RequestDialogProps {
  courseId: string
  reviews: DraftReviews
  onClose: () => void
}

function RequestDialog({ courseId, reviews, onClose }: RequestDialogProps) {
  const words = useGateWords()
  const id = useId()
  // Whoever reviewed it last knows it already.
  const last = reviews.reviews[0]?.reviewer
  const [reviewerId, setReviewerId] = useState(reviews.reviewers.find(({ name }) => name === last)?.id ?? '')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const ask = useMutation(authoringMutations.askReview(courseId))
  const nobody = reviews.reviewers.length === 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const reviewer = reviews.reviewers.find((person) => person.id === reviewerId)
    if (!reviewer) return document.getElementById(`${id}-reviewer`)?.focus()
    follow(ask.mutateAsync({ reviewerId, note }), {
      onSuccess: () => {
        showToast({ text: words.sent(reviewer.name) })
        onClose()
      },
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.askTitle}
      description={words.askText}
      footer={
        <Button
          type="submit"
          form={`${id}-form`}
          busy={ask.isPending}
          busyLabel={words.sending}
          unavailable={nobody ? words.noReviewers : undefined}
        >
          {words.send}
        </Button>
      }
    >
      <form id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {ask.error && <Problem title={words.refused} />}
        <Select
          id={`${id}-reviewer`}
          label={words.reviewer}
          required
          placeholder={words.chooseReviewer}
          value={reviewerId}
          options={reviews.reviewers.map(({ id: value, name, unit }) => ({ value, label: `${name}, ${unit}` }))}
          onValue={setReviewerId}
          error={tried && reviewerId === '' ? words.chooseFault : undefined}
          data-autofocus=""
        />
        <TextArea
          label={words.note}
          optional
          hint={words.noteHint}
          maxLength={2_000}
          rows={3}
          value={note}
          onValue={setNote}
        />
      </form>
    </Dialog>
  )
}
