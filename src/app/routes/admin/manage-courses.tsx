import { AdminCourses } from '@/features/people/admin-courses.tsx'
import { ReviewList } from '@/features/versions/review-list.tsx'

/** Every course of the city, and before them those that wait for my opinion. */
export function ManageCoursesRoute() {
  return <AdminCourses first={<ReviewList hiddenWhenEmpty />} />
}
