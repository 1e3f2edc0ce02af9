import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { ArrowLeft, ArrowRight, Grid3x3, History } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { AttemptPage, AttemptQuestion } from '@/contract/assessment.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSeat } from '@/lib/use-seat.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { cx } from '@/ui/class-names.ts'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { showToast } from '@/ui/toasts.ts'
import { type AnswerState, answerName, answerOutbox, useAnswers } from './answer-outbox.ts'
import { useAssessmentWords } from './assessment.words.ts'
import { AttemptHeader } from './attempt-header.tsx'
import { type Place, useAttemptPlace } from './attempt-place.ts'
import { AttemptQuestionView } from './attempt-question.tsx'
import { AttemptReview } from './attempt-review.tsx'
import { assessmentMutations, assessmentQueries } from './queries.ts'
import { QuestionPalette } from './question-palette.tsx'

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

function OpenAttempt({ attempt }: { attempt: AttemptPage }) {
  const words = useAssessmentWords()
  const format = useFormat()
  const navigate = useNavigate()
  const { place, go: goTo } = useAttemptPlace(attempt)
  const [resumedAt] = useState(() => lastSaved(attempt))
  const [moved, setMoved] = useState(false)
  const [listOpen, setListOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const submit = useMutation(assessmentMutations.submit(attempt.id))
  const answers = useAnswers()
  const total = attempt.questions.length
  const reviewing = place === 'periksa'
  const position = reviewing ? 0 : place
  const question = attempt.questions[position]
  const { seat, take } = useSeat(`attempt:${attempt.id}`, () => void answerOutbox.flush())
  // While the seat is still asked for (milliseconds), nobody is held up: the number of an answer keeps order anyway.
  const locked = seat === 'elsewhere'
  // What the other tab has saved is read anew when the seat comes here, and its unsent answers are sent from here.
  useEffect(() => {
    if (seat !== 'mine') return
    void answerOutbox.replay()
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
    const { response, flagged } = nowOf(one)
    return { position: one.position, answered: response !== null, flagged }
  })
  const answered = entries.filter((entry) => entry.answered).length
  const go = (to: Place) => {
    setListOpen(false)
    setMoved(true)
    goTo(to)
  }
  const handIn = async (ask: boolean) => {
    setWaiting(true)
    const left = await answerOutbox.flush()
    setWaiting(false)
    // An answer that is only on this page would not be graded, so it goes first.
    if (left > 0 && ask) return showToast({ text: words.waitForSave, tone: 'error' })
    submit.mutate(undefined, {
      onSuccess: () => navigate(paths.attemptResult(attempt.id), { replace: true }),
      onError: () => showToast({ text: words.notSubmitted, tone: 'error' }),
      onSettled: () => setAsking(false),
    })
  }

  return (
    <div className="flex min-h-dvh flex-col bg-bg">
      <AttemptHeader attempt={attempt} answered={answered} onTimeUp={() => !locked && void handIn(false)} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-reading flex-1 px-4 pt-6 pb-32">
        {seat === 'elsewhere' && (
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
          <AttemptReview
            title={attempt.title}
            entries={entries}
            here={position}
            onGo={go}
            onSubmit={() => !locked && setAsking(true)}
          />
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
        <footer className="fixed inset-x-0 bottom-0 border-line border-t bg-card pb-[env(safe-area-inset-bottom)] low:static">
          <div className="mx-auto flex min-h-18 max-w-reading items-center gap-2 px-4 sm:gap-3">
            <Button
              variant="quiet"
              aria-label={words.previous}
              icon={<ArrowLeft aria-hidden size={20} />}
              onClick={() => position > 0 && go(position - 1)}
              className={cx(position === 0 && 'invisible')}
            />
            <Button
              variant="outline"
              className="min-w-0 flex-auto px-3! sm:flex-1"
              icon={<Grid3x3 aria-hidden size={18} className="max-sm:hidden" />}
              onClick={() => setListOpen(true)}
            >
              {words.list}
            </Button>
            {position < total - 1 ? (
              <Button
                className="flex-1"
                iconEnd={<ArrowRight aria-hidden size={20} />}
                onClick={() => go(position + 1)}
              >
                {words.next}
              </Button>
            ) : (
              <Button className="flex-1" onClick={() => !locked && setAsking(true)}>
                {words.submit}
              </Button>
            )}
          </div>
        </footer>
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
        onConfirm={() => void handIn(true)}
        busy={submit.isPending || waiting}
        title={words.submitTitle}
        description={words.submitText(total - answered)}
        confirmLabel={words.confirm}
      />
    </div>
  )
}
