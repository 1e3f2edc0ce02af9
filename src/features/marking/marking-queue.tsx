import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { MarkingQueue as Queue } from '@/contract/marking.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { AgreementTables } from './agreement-tables.tsx'
import { LastMarkLine } from './last-mark-line.tsx'
import { useMarkingWords } from './marking.words.ts'
import { MarkingPlanForm } from './marking-plan-form.tsx'
import { markingQueries } from './queries.ts'

/** What waits in a course, question by question; for its owner also how it is marked and how far two markers agree. */
export function MarkingQueue({ courseId }: { courseId: string }) {
  const words = useMarkingWords()
  const { data: queue } = useSuspenseQuery({ ...markingQueries.queue(courseId), refetchOnMount: 'always' })
  const owner = queue.as === 'owner'
  const todo = queue.essays.filter((essay) => essay.todo)
  const first = todo[0]
  return (
    <div className="max-w-3xl">
      <PageHeading
        small
        title={words.title}
        documentTitle={`${words.title} · ${queue.courseTitle}`}
        eyebrow={
          <Link
            to={owner ? paths.studioCourse(courseId) : paths.studio}
            className="inline-flex min-h-11 items-center text-nila"
          >
            {owner ? `${words.toCourse}: ${queue.courseTitle}` : words.toCourses}
          </Link>
        }
        lead={words.lead(todo.length)}
        actions={first && <LinkButton to={paths.studioEssay(courseId, first.id)}>{words.begin}</LinkButton>}
      />
      <LastMarkLine courseId={courseId} />
      <Section title={words.waiting} lead={words.blind} className="mt-4">
        {queue.essays.length === 0 ? (
          <EmptyState title={words.none}>{words.noneLead}</EmptyState>
        ) : (
          groups(queue).map(([stem, essays]) => (
            <Section key={stem} level={3} title={stem} className="mt-4">
              <RowList label={stem}>
                {essays.map((essay) => (
                  <Row
                    key={essay.id}
                    to={paths.studioEssay(courseId, essay.id)}
                    title={words.participant(essay.alias)}
                    meta={`${essay.quizTitle} · ${essay.days < 1 ? words.today : words.days(essay.days)}`}
                    trailing={
                      !essay.todo ? (
                        <Tag tone="ok">{words.marked}</Tag>
                      ) : essay.third ? (
                        <Tag tone="warn">{words.third}</Tag>
                      ) : undefined
                    }
                  />
                ))}
              </RowList>
            </Section>
          ))
        )}
      </Section>
      {queue.plans.map((plan) => (
        <MarkingPlanForm key={plan.quizKey} courseId={courseId} plan={plan} markers={queue.markers} />
      ))}
      {queue.agreement.length > 0 && <AgreementTables agreement={queue.agreement} />}
    </div>
  )
}

/** All answers to one question stand together: marked in a row they are marked alike. */
const groups = ({ essays }: Queue) => {
  const byStem = new Map<string, Queue['essays']>()
  for (const essay of essays) byStem.set(essay.stem, [...(byStem.get(essay.stem) ?? []), essay])
  return [...byStem]
}
