import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { isReviewRule, mayBeOverridden } from '@/domain/review-gate.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { queryClient } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { GateLines, useLineNames } from './gate-lines.tsx'
import { useOutlineWords } from './outline.words.ts'
import { useGateWords } from './publish-gate.words.ts'
import { PublishWithoutReview } from './publish-without-review.tsx'
import { authoringMutations } from './queries.ts'
import { ReviewRequest } from './review-request.tsx'

/** What holds the draft back, each line with the way there; then the review and the button. */
export function PublishGatePanel({ course }: { course: DraftPage }) {
  const words = useAuthoringWords()
  const gateWords = useGateWords()
  const outline = useOutlineWords()
  const names = useLineNames()
  const [asking, setAsking] = useState<'publish' | 'without' | 'withdraw'>()
  const publish = useMutation(authoringMutations.publish(course.id))
  const withdraw = useMutation(authoringMutations.withdraw(course.id))
  const unmet = course.gate.filter(({ met }) => !met)
  const withReason = unmet.length > 0 && unmet.every(({ rule }) => mayBeOverridden(rule))
  const reviewed = !unmet.some(({ rule }) => isReviewRule(rule))
  const failed = (error: Error) => {
    // Another tab changed the course: show what is true now before it is asked again.
    const stale = error instanceof ApiProblem && error.status < 500 && error.status >= 400
    if (stale) void queryClient.invalidateQueries({ queryKey: ['authoring', course.id] })
    showToast({ text: stale ? words.changed : words.refused, tone: 'error' })
  }
  const close = () => setAsking(undefined)
  const publishNow = (reason?: string) =>
    follow(publish.mutateAsync({ version: course.version, reason }), {
      onSuccess: ({ number, nextDraft, held }) =>
        showToast({
          text: [words.publishedToast(number), ...(nextDraft ? [outline.heldPublished(held, nextDraft)] : [])].join(
            ' ',
          ),
        }),
      onError: failed,
      onSettled: close,
    })
  if (course.draftNumber === null && course.status !== 'published') return null
  return (
    <section aria-label={words.gate}>
      {course.draftNumber !== null && (
        <>
          <h2 className="font-bold text-lg">{words.gate}</h2>
          <p className="mb-3 text-soft">{words.gateLead(course.gate.length - unmet.length, course.gate.length)}</p>
          <GateLines course={course} />
        </>
      )}
      <div className="mt-4 flex flex-col gap-3">
        {course.draftNumber !== null && (
          <>
            <ReviewRequest courseId={course.id} />
            <Button
              full
              unavailable={unmet.length > 0 ? words.publishHeld(unmet.length) : undefined}
              onClick={() => setAsking('publish')}
            >
              {words.publish}
            </Button>
            {withReason && (
              <Button variant="text" onClick={() => setAsking('without')}>
                {reviewed ? gateWords.withReason : gateWords.withoutReview}
              </Button>
            )}
          </>
        )}
        {course.status === 'published' && (
          <Button variant="text" onClick={() => setAsking('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {asking === 'without' && (
        <PublishWithoutReview
          course={course}
          reviewed={reviewed}
          missing={[...new Set(unmet.map(({ rule }) => names[rule]))]}
          busy={publish.isPending}
          onPublish={publishNow}
          onClose={close}
        />
      )}
      <ConfirmDialog
        open={asking === 'publish' || asking === 'withdraw'}
        onClose={close}
        onConfirm={() =>
          asking === 'publish'
            ? publishNow()
            : follow(withdraw.mutateAsync(course.version), { onError: failed, onSettled: close })
        }
        busy={publish.isPending || withdraw.isPending}
        title={asking === 'publish' ? words.publishTitle(course.draftNumber ?? 1) : words.withdraw}
        description={asking === 'publish' ? words.publishText : words.withdrawText}
        confirmLabel={asking === 'publish' ? words.publish : words.withdraw}
      />
    </section>
  )
}
