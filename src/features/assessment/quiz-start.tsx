import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { Link, useNavigate } from 'react-router'
import type { QuizPage } from '@/contract/assessment.ts'
import { ApiProblem } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Facts } from '@/ui/facts.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useAssessmentWords } from './assessment.words.ts'
import { assessmentMutations, assessmentQueries } from './queries.ts'

/** What awaits, what stands in the way, and one button. */
export function QuizStart({ courseId, quizKey }: { courseId: string; quizKey: string }) {
  const words = useAssessmentWords()
  const format = useFormat()
  const navigate = useNavigate()
  const { data: quiz } = useSuspenseQuery(assessmentQueries.quiz(courseId, quizKey))
  const start = useMutation(assessmentMutations.start(courseId, quizKey))
  const blockedBy = (code: NonNullable<QuizPage['blocked']>) =>
    code === 'LESSONS_UNFINISHED' ? words.LESSONS_UNFINISHED(quiz.lessonsMissing) : words[code]
  const begin = () =>
    start.mutate(undefined, {
      onSuccess: async ({ id }) => {
        queryClient.removeQueries({ type: 'inactive' })
        await queryClient.prefetchQuery(assessmentQueries.attempt(id))
        navigate(paths.attempt(id))
        // Nothing waits for it: the next page that needs one of these reads it anew.
        void queryClient.invalidateQueries({ refetchType: 'none' })
      },
    })
  const refused = start.error instanceof ApiProblem ? start.error.code : undefined

  return (
    <div className="mx-auto max-w-reading">
      <Link
        to={paths.course(courseId)}
        className="mb-3 inline-flex min-h-11 items-center gap-2 font-semibold text-nila text-sm"
      >
        <ArrowLeft aria-hidden size={18} />
        {words.back(quiz.courseTitle)}
      </Link>
      <PageHeading
        title={quiz.title}
        documentTitle={`${quiz.title} · ${quiz.courseTitle}`}
        eyebrow={words[quiz.kind]}
      />
      <div className="mt-6">
        <Facts
          facts={[
            { label: words.factQuestions, value: words.questions(quiz.questions) },
            {
              label: words.factTime,
              value: quiz.timeLimitMinutes ? words.minutes(quiz.timeLimitMinutes) : words.noLimit,
            },
            { label: words.factPass, value: quiz.kind === 'pre' ? words.noPassMark : words.passMark(quiz.passPercent) },
            {
              label: words.factAttempts,
              value:
                quiz.maxAttempts === null ? words.attemptsFree : words.attempts(quiz.attemptsUsed, quiz.maxAttempts),
            },
            { label: words.factReview, value: words[quiz.review] },
          ]}
        />
      </div>
      <p className="mt-6 text-soft">{words.saving1}</p>
      <div className="mt-6 flex flex-col items-start gap-4">
        {start.error && (
          <Problem
            title={
              refused === 'LESSONS_UNFINISHED' ||
              refused === 'ATTEMPTS_USED_UP' ||
              refused === 'ALREADY_PASSED' ||
              refused === 'QUIZ_EMPTY' ||
              refused === 'AWAITING_GRADING'
                ? blockedBy(refused)
                : words.notStarted
            }
          />
        )}
        {quiz.blocked ? (
          <>
            <Callout tone="info">{blockedBy(quiz.blocked)}</Callout>
            {quiz.waitingAttemptId && (
              <LinkButton to={paths.attemptResult(quiz.waitingAttemptId)}>{words.seeWaiting}</LinkButton>
            )}
            <LinkButton to={paths.course(courseId)} variant="outline">
              {words.toCourse}
            </LinkButton>
          </>
        ) : (
          <Button
            onClick={begin}
            busy={start.isPending}
            busyLabel={words.starting}
            variant={quiz.openAttemptId ? 'here' : 'primary'}
          >
            {quiz.openAttemptId ? words.resume : words.start}
          </Button>
        )}
      </div>
      {quiz.past.length > 0 && (
        <Section title={words.past} className="mt-10">
          <RowList>
            {quiz.past.map((attempt) => (
              <Row
                key={attempt.id}
                to={paths.attemptResult(attempt.id)}
                title={words.pastRow(attempt.number, attempt.percent)}
                meta={format.dateTime(attempt.gradedAt)}
                trailing={
                  quiz.kind === 'pre' ? undefined : (
                    <Tag tone={attempt.passed ? 'ok' : 'warn'}>{attempt.passed ? words.passed : words.notPassed}</Tag>
                  )
                }
              />
            ))}
          </RowList>
        </Section>
      )}
    </div>
  )
}
