import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { sessionQueries } from '@/features/session/queries.ts'
import { Comparison } from '@/features/versions/comparison.tsx'
import { paths } from '@/paths.ts'

/** An admin may compare too, but has no studio to go back to. */
export function ComparisonRoute() {
  const { courseId = '' } = useParams()
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  return <Comparison courseId={courseId} backTo={me.role === 'trainer' ? paths.studioCourse(courseId) : undefined} />
}
