import { useSuspenseQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { completionFacts } from '@/domain/completion-facts.ts'
import { api } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Hero } from '@/ui/cover.tsx'
import { sayDownloadFailed } from '@/ui/download-failed.ts'
import { Facts } from '@/ui/facts.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { ReasonLine } from '@/ui/reason-line.tsx'
import { Section } from '@/ui/section.tsx'
import { CompletionNotes, CompletionSentence } from './completion.tsx'
import { useCourseWords } from './course.words.ts'
import { CourseOutline } from './course-outline.tsx'
import { CourseRules } from './course-rules.tsx'
import { courseQueries } from './queries.ts'

interface CourseDetailProps {
  courseId: string
  /** The one button of the page. */
  action: ReactNode
  /** A newer version, offered to who began an older one. */
  offer: ReactNode
  leave: ReactNode
  /** What participants say of it. */
  voice: ReactNode
}

/** What, why, for whom, how long, what is in it and what completes it. */
export function CourseDetail({ courseId, action, offer, leave, voice }: CourseDetailProps) {
  const words = useCourseWords()
  const format = useFormat()
  const { data: course } = useSuspenseQuery(courseQueries.one(courseId))
  const { enrolment } = course
  const done = enrolment?.lessonsDone ?? 0
  const total = enrolment?.lessonsTotal ?? 0
  const completion = completionFacts(course.modules.flatMap(({ lines }) => lines))

  return (
    <article className="rail:grid rail:grid-cols-[1fr_340px] rail:gap-12">
      <div className="min-w-0">
        <div className="mb-5 h-16 overflow-hidden rounded-card rail:h-24" aria-hidden>
          <Hero dye={course.cover} className="h-full">
            {null}
          </Hero>
        </div>
        <PageHeading
          title={course.title}
          eyebrow={`${words[course.type]} · ${words.jp(course.learningHours)} · ${words.about(format.number(course.minutes / 60, 1))}`}
          lead={course.summary}
        />
        {course.forMyPosition && <ReasonLine className="mt-2">{words.forYou}</ReasonLine>}
        {enrolment?.dueAt && enrolment.status === 'active' && (
          <ReasonLine className="mt-2">{words.assigned(format.date(enrolment.dueAt))}</ReasonLine>
        )}
        {!course.authored && (
          <Callout tone="info" title={words.outlineOnly} className="mt-5">
            {words.outlineOnlyLead}
          </Callout>
        )}
        {enrolment && (
          <div className="mt-6">
            <div className="mb-2 flex justify-between gap-4">
              <p className="font-bold">{words.progress(done, total)}</p>
              <p className="text-soft">{format.percent(total === 0 ? 0 : Math.floor((done / total) * 100))}</p>
            </div>
            <ProgressBar value={done} max={total} label={course.title} valueText={words.progress(done, total)} />
          </div>
        )}
        {offer}
        {course.prerequisites.length > 0 && (
          <Section title={words.prerequisites} className="mt-8">
            <ul className="list-disc pl-6">
              {course.prerequisites.map((required) => (
                <li key={required.id}>
                  <Link to={paths.course(required.id)} className="font-semibold text-nila underline">
                    {required.title}
                  </Link>{' '}
                  ({required.met ? words.done : words.open})
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.whyTitle} className="mt-8">
          <p className="max-w-reading">{course.why}</p>
        </Section>
        <Section title={words.outline} className="mt-8">
          <CourseOutline course={course} />
        </Section>
        {voice}
        <Section title={words.sources} className="mt-8">
          <ul className="list-disc pl-6 text-sm">
            {course.sources.map((source) => (
              <li key={source.title}>
                {source.title}: {source.detail}
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <aside className="mt-8 flex flex-col gap-6 rail:mt-0">
        <div className="no-print fixed inset-x-0 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-10 border-line border-t bg-card p-3 low:static rail:static rail:border-0 rail:bg-transparent rail:p-0">
          {action}
        </div>
        {course.rules.length > 0 && (
          <Section title={words.rules}>
            <div className="mb-3">
              <CompletionSentence facts={completion} />
            </div>
            <CourseRules rules={course.rules} enrolled={enrolment !== null} />
            <CompletionNotes facts={completion} />
          </Section>
        )}
        <Facts
          facts={[
            { label: words.forWhom, value: course.audience },
            { label: words.competency, value: `${course.competency} · ${words.level(course.level)}` },
            { label: words.form, value: words[course.form] },
            { label: 'JP', value: words.hoursRule(course.minutes) },
            { label: words.by, value: course.owner },
          ]}
        />
        <p className="text-sm text-soft">
          {words.version(course.versionNumber, format.date(course.versionPublishedAt))}{' '}
          {course.newerVersion && words.versionKept}
        </p>
        {enrolment && course.authored && (
          <Button
            variant="outline"
            icon={<Download aria-hidden size={18} />}
            onClick={() =>
              api.download('GET /courses/{id}/summary', { params: { id: course.id } }).catch(sayDownloadFailed)
            }
          >
            {words.summary}
          </Button>
        )}
        {leave}
      </aside>
    </article>
  )
}
