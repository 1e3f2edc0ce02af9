import { useSuspenseQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { AttemptPage, AttemptQuestion } from '@/contract/assessment.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSeat } from '@/lib/use-seat.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { type AnswerState, answerName, answerOutbox, useAnswers } from './answer-outbox.ts'
import { useAssessmentWords } from './assessment.words.ts'
import { useAttemptEndWords } from './attempt-end.words.ts'
import { AttemptEndNotice } from './attempt-end-notice.tsx'
import { AttemptFooter } from './attempt-footer.tsx'
import { AttemptHeader } from './attempt-header.tsx'
import { type Place, useAttemptPlace } from './attempt-place.ts'
import { AttemptQuestionView } from './attempt-question.tsx'
import { AttemptReview } from './attempt-review.tsx'
import type { HandingIn } from './hand-in-button.tsx'
import { handIn, handInOutbox } from './hand-in-outbox.ts'
import { assessmentQueries, type HeardAttempt } from './queries.ts'
import { QuestionPalette } from './question-palette.tsx'
import { NotGraded } from './refused-answer.tsx'
import { useAttemptEnd } from './use-attempt-end.ts'

/** The attempt in hand: one question a screen, every answer saved as it is given, handed in once. */
export function AttemptRunner({ attemptId }: { attemptId: string }) {
  const words = useAssessmentWords()
  const { data: attempt } = useSuspenseQuery({
    ...assessmentQueries.attempt(attemptId),
    staleTime: 0,
    refetchOnMount: 'always',
  })
  if (attempt.state !== 'in-progress')
    return (
      <main id="main" className="mx-auto flex max-w-reading flex-col items-start gap-4 px-4 py-10">
        <PageHeading title={words.closed} lead={attempt.state === 'submitted' ? words.waitingText : words.closedText} />
        <NotGraded attemptId={attemptId} />
        <LinkButton to={paths.attemptResult(attemptId)}>{words.seeResult}</LinkButton>
      </main>
    )
  return <OpenAttempt key={attempt.id} attempt={attempt} />
}

/** When the backend last took an answer: the moment from which work goes on. */
const lastSaved = ({ questions }: AttemptPage) =>
  questions.reduce<string | undefined>(
    (last, { savedAt }) => (savedAt && savedAt > (last ?? '') ? savedAt : last),
    undefined,
  )

function OpenAttempt({ attempt }: { attempt: HeardAttempt }) {
  const words = useAssessmentWords()
  const endWords = useAttemptEndWords()
  const format = useFormat()
  const { place, go: goTo } = useAttemptPlace(attempt)
  const [resumedAt] = useState(() => lastSaved(attempt))
  const [moved, setMoved] = useState(false)
  const [listOpen, setListOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const answers = useAnswers()
  const total = attempt.questions.length
  const reviewing = place === 'periksa'
  const last = useRef(0)
  if (!reviewing) last.current = place
  const position = reviewing ? last.current : place
  const question = attempt.questions[position]
  const { seat, take } = useSeat(`attempt:${attempt.id}`, () => void answerOutbox.flush())
  // While the seat is still asked for (milliseconds), nobody is held up: the number of an answer keeps order anyway.
  const elsewhere = seat === 'elsewhere'
  const end = useAttemptEnd(attempt, elsewhere)
  const locked = elsewhere || end.over
  // From here on the page itself says where it stands.
  const mayAsk =
    !elsewhere && !end.timeUp && (end.state === undefined || end.state === 'sending' || end.state === 'done')
  useEffect(() => {
    if (!mayAsk) setAsking(false)
  }, [mayAsk])
  // What the other tab has saved is read anew when the seat comes here, and its unsent answers are sent from here.
  useEffect(() => {
    if (seat !== 'mine') return
    void answerOutbox.replay()
    void handInOutbox.replay()
    void queryClient.invalidateQueries({ queryKey: assessmentQueries.attempt(attempt.id).queryKey })
  }, [seat, attempt.id])

  const nowOf = (one: AttemptQuestion): AnswerState => {
    const own = answers[answerName(attempt.id, one.position)]
    if (own && own.seq >= one.seq) return own
    return {
      response: one.response,
      flagged: one.flagged,
      seq: one.seq,
      state: 'saved',
      ...(one.savedAt ? { savedAt: one.savedAt } : {}),
    }
  }
  const entries = attempt.questions.map((one) => {
    const { response, flagged, state } = nowOf(one)
    const unsent = state === 'unsent' || state === 'page'
    return { position: one.position, answered: response !== null, flagged, unsent }
  })
  const unsent = entries.filter((entry) => entry.unsent).length
  const answered = entries.filter((entry) => entry.answered).length
  const go = (to: Place) => {
    setListOpen(false)
    setMoved(true)
    goTo(to)
  }
  const handingIn: HandingIn = {
    onSubmit: () => setAsking(true),
    unavailable: elsewhere ? words.lookOnly : end.waits ? endWords.alreadyWaiting : undefined,
    // What waits turns no wheel: nobody knows for how long.
    busy: end.over && !end.waits,
  }

  return (
    <div className="flex min-h-dvh flex-col bg-bg">
      <AttemptHeader
        attempt={attempt}
        answered={answered}
        unsent={unsent}
        onTimeUp={end.onTimeUp}
        onDoubt={end.reread}
      />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-reading flex-1 px-4 pt-6 pb-32">
        <AttemptEndNotice
          timeUp={end.timeUp}
          state={asking ? undefined : end.state}
          unsent={unsent}
          mayHaveArrived={end.mayHaveArrived}
          onBack={end.back}
        />
        {elsewhere && (
          <Callout
            tone="warn"
            title={words.elsewhere}
            action={<Button onClick={take}>{words.moveHere}</Button>}
            className="mb-6"
          >
            {words.elsewhereText}
          </Callout>
        )}
        {resumedAt && !moved && !locked && (
          <p className="mb-4 flex items-start gap-2 text-sm text-soft">
            <History aria-hidden size={18} className="mt-0.5 shrink-0" />
            <span>
              <strong className="font-semibold text-ink">{words.resumed(format.time(resumedAt))}</strong>{' '}
              {words.resumedText} {attempt.deadlineAt && words.timedNote}
            </span>
          </p>
        )}
        {reviewing ? (
          <AttemptReview title={attempt.title} entries={entries} last={position} onGo={go} handingIn={handingIn} />
        ) : (
          question && (
            <AttemptQuestionView
              key={question.position}
              attempt={attempt}
              question={question}
              now={nowOf(question)}
              locked={locked}
            />
          )
        )}
      </main>
      {!reviewing && (
        <AttemptFooter
          position={position}
          total={total}
          onGo={go}
          onList={() => setListOpen(true)}
          handingIn={handingIn}
        />
      )}
      <Drawer
        open={listOpen}
        onClose={() => setListOpen(false)}
        title={words.list}
        footer={
          <Button full variant="quiet" onClick={() => go('periksa')}>
            {words.review}
          </Button>
        }
      >
        <QuestionPalette entries={entries} here={position} onGo={go} />
      </Drawer>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => handIn(attempt.id)}
        busy={end.state !== undefined}
        busyLabel={words.submitting}
        title={words.submitTitle}
        description={words.submitText(total - answered)}
        confirmLabel={words.confirm}
      />
    </div>
  )
}
