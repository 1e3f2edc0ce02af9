import { useParams } from 'react-router'
import { ItemAnalysis } from '@/features/item-analysis/item-analysis.tsx'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'

export function ItemResultsRoute() {
  const { courseId = '' } = useParams()
  const admin = useSession((session) => session.role === 'admin')
  const back = admin ? { to: paths.manageCourses, studio: false } : { to: paths.studioCourse(courseId), studio: true }
  return <ItemAnalysis courseId={courseId} back={back} />
}
