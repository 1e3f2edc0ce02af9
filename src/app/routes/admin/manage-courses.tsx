import { AdminCourses } from '@/features/people/admin-courses.tsx'

export function ManageCoursesRoute() {
  return <AdminCourses />
}
