import { Assign } from '@/features/reports/assign.tsx'
import { paths } from '@/paths.ts'

export function AssignRoute() {
  return <Assign coursesHref={paths.manageCourses} />
}
