import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewPage } from '@/contract/reviews.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { queryClient } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { Section } from '@/ui/section.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { showToast } from '@/ui/toasts.ts'
import { type Decision, versionMutations, versionQueries } from './queries.ts'
import { useReviewWords } from './review.words.ts'

/** The reviewer's word. It counts for the draft as it stood on this page. */
export function ReviewDecision({ review }: { review: ReviewPage }) {
  const words = useReviewWords()
  const [note, setNote] = useState('')
  const decide = useMutation(versionMutations.decide(review.id))
  const open = review.comments.filter(({ resolvedAt }) => resolvedAt === null).length
  const send = (decision: Decision['decision']) =>
    follow(decide.mutateAsync({ decision, note: note.trim(), mark: review.mark, version: review.version }), {
      onSuccess: () => showToast({ text: decision === 'approved' ? words.approvedToast : words.changesToast }),
      onError: (error) => {
        const changed = error instanceof ApiProblem && error.code === 'CONTENT_CHANGED'
        void queryClient.invalidateQueries({ queryKey: versionQueries.review(review.id).queryKey })
        showToast({ text: changed ? words.contentChanged : words.notDecided, tone: 'error' })
      },
    })
  const busy = (decision: Decision['decision']) => decide.isPending && decide.variables.decision === decision
  return (
    <Section title={words.decide} lead={words.decideLead(open)} className="no-print mt-10 max-w-reading">
      <TextArea
        label={words.decisionNote}
        optional
        rows={3}
        maxLength={2_000}
        value={note}
        onValue={setNote}
        className="mb-4"
      />
      <div className="flex flex-wrap gap-3">
        <Button busy={busy('approved')} busyLabel={words.deciding} onClick={() => send('approved')}>
          {words.approve}
        </Button>
        <Button
          variant="outline"
          busy={busy('changes')}
          busyLabel={words.deciding}
          unavailable={open === 0 && note.trim() === '' ? words.needWhy : undefined}
          onClick={() => send('changes')}
        >
          {words.askChanges}
        </Button>
      </div>
    </Section>
  )
}
