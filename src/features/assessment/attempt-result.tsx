import { useSuspenseQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import type { AttemptResult as Result } from '@/contract/attempt-result.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { AwaitingResult } from './awaiting-result.tsx'
import { assessmentQueries } from './queries.ts'
import { useResultWords } from './result.words.ts'
import { ReviewedQuestions } from './reviewed-questions.tsx'

/** The result of an attempt, or that people still read it. */
export function AttemptResult({ attemptId }: { attemptId: string }) {
  const { data: result } = useSuspenseQuery(assessmentQueries.result(attemptId))
  return result.state === 'graded' ? <GradedResult result={result} /> : <AwaitingResult result={result} />
}

/** The verdict in words before the number, then what it measures, then what may be explained, then the next step. */
function GradedResult({ result }: { result: Result }) {
  const words = useResultWords()
  const format = useFormat()
  const pre = result.kind === 'pre'
  const verdict = pre ? words.verdictPre : result.passed ? words.verdictPassed : words.verdictFailed
  const points = format.number(result.points, Number.isInteger(result.points) ? 0 : 1)
  return (
    <article className="mx-auto max-w-reading">
      <PageHeading
        title={verdict}
        documentTitle={`${verdict} ${result.title}`}
        eyebrow={`${result.courseTitle}, ${words.version(result.versionNumber)} · ${words.eyebrow(result.title, result.number)}`}
        actions={
          <Button
            variant="text"
            className="no-print"
            icon={<Printer aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        }
      />
      <div className="mt-5">
        <Tag tone={pre ? 'info' : result.passed ? 'ok' : 'warn'}>
          {pre ? words.preDone : result.passed ? words.passed(result.passPercent) : words.notPassed(result.passPercent)}
        </Tag>
        <div className="mt-3 flex items-center gap-5">
          <p className="font-extrabold text-6xl leading-none">
            <span className="sr-only">{words.score(result.percent)}</span>
            <span aria-hidden>{result.percent}</span>
          </p>
          <p className="text-soft">
            {result.essays ? words.rubricPoints(points, result.maxPoints) : words.points(points, result.maxPoints)}
            <br />
            {format.dateTime(result.gradedAt)}
          </p>
        </div>
        <p className="mt-4 font-bold text-lg">
          {result.prePercent !== null &&
            (result.gain !== null && result.gain > 0
              ? words.gain(result.prePercent, format.number(result.gain, 2))
              : words.noGain(result.prePercent))}{' '}
          {result.courseCompleted && result.kind === 'final' && words.hours(result.learningHours)}
        </p>
        {result.expired && <p className="mt-2 text-soft">{words.expired}</p>}
        {result.regradedAt && <p className="mt-2 text-soft">{words.regraded(format.date(result.regradedAt))}</p>}
      </div>
      <Section title={words.indicators} className="mt-8">
        <ul>
          {result.indicators.map((indicator) => (
            <Indicator key={indicator.name} indicator={indicator} />
          ))}
        </ul>
      </Section>
      <Section title={words.review} className="mt-8">
        {result.review === 'open' ? (
          <ReviewedQuestions questions={result.questions} />
        ) : (
          <p className="text-soft">{words[result.review]}</p>
        )}
      </Section>
      <div className="no-print mt-8 flex flex-wrap items-center gap-3">
        <LinkButton to={paths.course(result.courseId)}>{words.toCourse}</LinkButton>
        {!result.passed && !pre && result.attemptsLeft !== 0 && (
          <LinkButton variant="outline" to={paths.check(result.courseId, result.quizKey)}>
            {words.again}
          </LinkButton>
        )}
        {result.attemptsLeft !== null && !result.passed && !pre && (
          <p className="text-sm text-soft">{words.attemptsLeft(result.attemptsLeft)}</p>
        )}
      </div>
    </article>
  )
}

/** Two points on one line: the pre-test hollow, now filled; the words say the same. */
function Indicator({ indicator }: { indicator: Result['indicators'][number] }) {
  const words = useResultWords()
  const format = useFormat()
  const share = indicator.max === 0 ? 0 : indicator.points / indicator.max
  const before = indicator.prePoints !== null && indicator.preMax ? indicator.prePoints / indicator.preMax : undefined
  const digits = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1)
  return (
    <li className="border-line border-b py-3">
      <div className="flex justify-between gap-4">
        <p className="font-semibold">{indicator.name}</p>
        <p className="shrink-0">{words.indicatorText(digits(indicator.points), indicator.max)}</p>
      </div>
      <div aria-hidden className="relative my-2.5 h-1 rounded-full bg-line">
        <span className="absolute inset-y-0 left-0 rounded-full bg-daun" style={{ width: `${share * 100}%` }} />
        {before !== undefined && (
          <span
            className="-top-1.5 -ml-2 absolute size-4 rounded-full border-2 border-soft bg-bg"
            style={{ left: `${before * 100}%` }}
          />
        )}
        <span className="-top-1.5 -ml-2 absolute size-4 rounded-full bg-daun" style={{ left: `${share * 100}%` }} />
      </div>
      {indicator.prePoints !== null && indicator.preMax !== null && (
        <p className="text-sm text-soft">{words.indicatorBefore(digits(indicator.prePoints), indicator.preMax)}</p>
      )}
    </li>
  )
}
