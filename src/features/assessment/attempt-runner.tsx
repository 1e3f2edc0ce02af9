import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { ArrowLeft, ArrowRight, Grid3x3, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { AttemptPage, AttemptQuestion } from '@/contract/assessment.ts'
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
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { showToast } from '@/ui/toasts.ts'
import { type AnswerState, answerName, flushAnswers, startAnswerOutbox, useAnswers } from './answer-outbox.ts'
import { useAssessmentWords } from './assessment.words.ts'
import { AttemptQuestionView } from './attempt-question.tsx'
import { AttemptReview } from './attempt-review.tsx'
import { AttemptTimer } from './attempt-timer.tsx'
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
        <PageHeading title={words.closed} lead={words.closedText} />
        <LinkButton to={paths.attemptResult(attemptId)}>{words.seeResult}</LinkButton>
      </main>
    )
  return <OpenAttempt key={attempt.id} attempt={attempt} />
}

function OpenAttempt({ attempt }: { attempt: AttemptPage }) {
  const words = useAssessmentWords()
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const [listOpen, setListOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const submit = useMutation(assessmentMutations.submit(attempt.id))
  const answers = useAnswers()
  const total = attempt.questions.length
  const wanted = Number(params.get('soal') ?? 1)
  const position = Math.max(0, Math.min(total - 1, Number.isInteger(wanted) ? wanted - 1 : 0))
  const reviewing = params.get('soal') === 'periksa'
  const question = attempt.questions[position]
  useEffect(startAnswerOutbox, [])
  const { seat, take } = useSeat(`attempt:${attempt.id}`, () => void flushAnswers())
  // While the seat is still asked for (milliseconds), nobody is held up: the number of an answer keeps order anyway.
  const locked = seat === 'elsewhere'
  // What the other tab has saved is read anew when the seat comes here, and its unsent answers are sent from here.
  useEffect(() => {
    if (seat !== 'mine') return
    startAnswerOutbox()
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
  const go = (to: number | 'periksa') => {
    setListOpen(false)
    setParams({ soal: to === 'periksa' ? to : String(to + 1) }, { replace: true })
  }
  const handIn = async (ask: boolean) => {
    setWaiting(true)
    const left = await flushAnswers()
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
      <header className="sticky top-0 z-10 bg-bg low:static">
        <div className="mx-auto flex h-14 max-w-reading items-center gap-3 px-4">
          <Link
            to={paths.course(attempt.courseId)}
            aria-label={words.toCourse}
            className="-ml-2.5 grid size-11 shrink-0 place-items-center rounded-control hover:bg-tint"
          >
            <X aria-hidden size={22} />
          </Link>
          <p className="min-w-0 flex-1 truncate text-center font-bold">{attempt.title}</p>
          <span className="flex min-w-11 justify-end">
            {attempt.deadlineAt && (
              <AttemptTimer
                deadlineAt={attempt.deadlineAt}
                serverNow={attempt.serverNow}
                onUp={() => !locked && void handIn(false)}
              />
            )}
          </span>
        </div>
        <ProgressBar
          value={answered}
          max={total}
          label={attempt.title}
          valueText={words.counts(answered, total - answered, 0)}
          className="mx-auto max-w-reading"
        />
      </header>
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
          <div className="mx-auto flex min-h-18 max-w-reading items-center gap-3 px-4">
            <Button
              variant="quiet"
              aria-label={words.previous}
              icon={<ArrowLeft aria-hidden size={20} />}
              onClick={() => position > 0 && go(position - 1)}
              className={cx(position === 0 && 'invisible')}
            />
            <Button
              variant="outline"
              className="min-w-0 flex-1"
              icon={<Grid3x3 aria-hidden size={18} />}
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
