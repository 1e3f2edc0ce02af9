import { Assign } from '@/features/reports/assign.tsx'
import { manageCoursesPath } from './manage-courses-path.ts'

export function AssignRoute() {
  return <Assign coursesHref={manageCoursesPath} />
}
