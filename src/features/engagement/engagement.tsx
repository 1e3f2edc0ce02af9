import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { useAddress } from '@/lib/use-address.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { useEngagementWords } from './engagement.words.ts'
import { LessonFlow } from './lesson-flow.tsx'
import { lookAt } from './look.ts'
import { LookDrawer } from './look-drawer.tsx'
import type { Write } from './person-row.tsx'
import { engagementQueries } from './queries.ts'
import { StuckList } from './stuck-list.tsx'

interface EngagementProps {
  courseId: string
  write: Write
  /** The hardest items; given the address of the people who answered one wrongly. */
  hardest: (peopleOf: (itemId: string, number: number) => To) => ReactNode
}

/** Who needs a word from the trainer, and where in the course people are lost. */
export function Engagement({ courseId, write, hardest }: EngagementProps) {
  const words = useEngagementWords()
  const { params } = useAddress()
  const { data } = useQuery({ ...engagementQueries.course(courseId), throwOnError: ifNothingIsShown })
  if (!data) return <Skeleton look="rows" rows={8} />
  const empty = data.participants === 0
  return (
    <>
      <PageHeading
        small
        title={empty ? words.name : words.finding(data.stuck.length)}
        documentTitle={`${words.name} · ${data.title}`}
        eyebrow={
          <Link to={paths.studioCourse(courseId)} className="inline-flex min-h-11 items-center text-nila">
            {words.backToCourse}: {data.title}
          </Link>
        }
        lead={empty ? undefined : words.lead(data.active)}
      />
      {empty ? (
        <EmptyState title={words.nobody}>{words.nobodyLead}</EmptyState>
      ) : (
        <>
          <StuckList stuck={data.stuck} write={write} />
          <LessonFlow lessons={data.lessons} notStarted={data.notStarted} />
          {hardest((itemId, number) => lookAt(params, 'wrong', itemId, number))}
        </>
      )}
      <LookDrawer courseId={courseId} lessons={data.lessons} write={write} />
    </>
  )
}
