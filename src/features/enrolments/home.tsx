import { useSuspenseQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import type { HomePage } from '@/contract/enrolments.ts'
import { deriveStanding } from '@/domain/learning-year.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Card } from '@/ui/card.tsx'
import { Cover, Hero } from '@/ui/cover.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Petals } from '@/ui/petals.tsx'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { useEnrolmentWords } from './enrolment.words.ts'
import { enrolmentQueries } from './queries.ts'

/** Where I stand in one sentence, the way back to the exact place, what is due, and what could come next. */
export function Home() {
  const words = useEnrolmentWords()
  const format = useFormat()
  const { data: home } = useSuspenseQuery(enrolmentQueries.home())
  const standing = deriveStanding(home.learningHours, home.current?.learningHours, home.target)
  const sentence = {
    reached: () => words.reached('over' in standing ? standing.over : 0),
    covered: () => words.covered(home.target - home.learningHours, home.current?.learningHours ?? 0),
    partly: () => words.partly(home.target - home.learningHours, home.current?.learningHours ?? 0),
    missing: () => words.missing(home.target - home.learningHours),
  }[standing.kind]()
  const [nearest] = home.due
  return (
    <>
      <PageHeading
        title={sentence}
        eyebrow={words.greeting(home.firstName)}
        lead={nearest && words.nearest(format.dayAndMonth(nearest.dueAt))}
      />
      <div className="mt-5 grid gap-8 rail:grid-cols-[1fr_376px] rail:gap-12">
        <div className="flex min-w-0 flex-col gap-8">
          {home.current ? <Current current={home.current} /> : <First />}
          <Suggestions home={home} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <Hours home={home} />
          {home.due.length > 0 && <Due home={home} />}
        </div>
      </div>
    </>
  )
}

function Current({ current }: { current: NonNullable<HomePage['current']> }) {
  const words = useEnrolmentWords()
  const format = useFormat()
  const { step } = current
  const lesson = step.kind === 'lesson'
  const to = lesson
    ? paths.lesson(current.courseId, step.key, step.blockId ?? undefined)
    : paths.check(current.courseId, step.key)
  return (
    <Hero
      footer={
        <LinkButton to={to} variant="here" className="w-full sm:w-auto" iconEnd={<ArrowRight aria-hidden size={20} />}>
          {current.started ? words.resume : words.start}
        </LinkButton>
      }
    >
      <p className="text-sm text-white/85">{lesson ? words.lesson(current.title, step.number) : current.title}</p>
      <p className="mt-1 font-bold text-2xl leading-tight">{step.title}</p>
      <p className="mt-2 text-sm">
        {lesson ? words.block(step.blockNumber, step.blockCount, step.minutesLeft) : words.check}
      </p>
      <ProgressBar
        onDye
        className="mt-3 max-w-sm"
        value={current.lessonsDone}
        max={current.lessonsTotal}
        label={current.title}
        valueText={words.progress(current.lessonsDone, current.lessonsTotal)}
      />
      <p className="mt-2 text-white/85 text-xs">
        {words.progress(current.lessonsDone, current.lessonsTotal)}
        {current.savedAt && ` · ${words.saved(format.time(current.savedAt))}`}
      </p>
    </Hero>
  )
}

function First() {
  const words = useEnrolmentWords()
  return (
    <Hero
      footer={
        <LinkButton to={paths.catalogue} variant="here">
          {words.openCatalogue}
        </LinkButton>
      }
    >
      <p className="font-bold text-2xl leading-tight">{words.firstTitle}</p>
      <p className="mt-2 max-w-md">{words.firstText}</p>
    </Hero>
  )
}

function Hours({ home }: { home: HomePage }) {
  const words = useEnrolmentWords()
  const missing = Math.max(0, home.target - home.learningHours)
  const wouldAdd = Math.min(missing, home.current?.learningHours ?? 0)
  return (
    <Card className="p-6">
      <h2 className="font-bold text-lg">{words.hoursTitle(home.year)}</h2>
      <Petals className="my-3" credited={home.learningHours} wouldAdd={wouldAdd} open={missing - wouldAdd} />
      <p className="text-sm">
        <strong>{words.credited(home.learningHours)}</strong>{' '}
        {wouldAdd > 0 && <span className="text-soft">{words.wouldAdd(wouldAdd, home.current?.title ?? '')}</span>}
      </p>
      <p className="mt-3 border-line border-t pt-3 text-soft text-xs">{words.hoursNote}</p>
    </Card>
  )
}

function Due({ home }: { home: HomePage }) {
  const words = useEnrolmentWords()
  const format = useFormat()
  return (
    <Section title={words.dueTitle}>
      <RowList>
        {home.due.map((row, index) => (
          <Row
            key={row.courseId}
            to={paths.course(row.courseId)}
            leading={
              <span aria-hidden className="w-12 shrink-0 text-center">
                <span className="block font-bold text-xl leading-none">{format.day(row.dueAt)}</span>
                <span className="text-soft text-xs">{format.month(row.dueAt)}</span>
              </span>
            }
            title={row.title}
            meta={
              <>
                {words.closes(format.dayAndMonth(row.dueAt), format.time(row.dueAt))}
                {row.overdue ? (
                  <strong className="text-saga"> · {words.late(Math.max(1, -row.daysLeft))}</strong>
                ) : (
                  index === 0 && <strong className="text-kunyit-text"> · {words.daysLeft(row.daysLeft)}</strong>
                )}
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}

function Suggestions({ home }: { home: HomePage }) {
  const words = useEnrolmentWords()
  if (home.suggestions.length === 0) return null
  return (
    <Section title={words.suggestions}>
      <RowList>
        {home.suggestions.map((course) => (
          <Row
            key={course.courseId}
            to={paths.course(course.courseId)}
            leading={<Cover dye={course.cover} size={56} />}
            title={course.title}
            meta={`${course.competency} · ${words.jp(course.learningHours)}`}
            reason={
              course.reason === 'POSITION'
                ? words.POSITION(home.position)
                : course.reason === 'UNIT'
                  ? words.UNIT(course.completedInUnit)
                  : words.AUTHORED
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
