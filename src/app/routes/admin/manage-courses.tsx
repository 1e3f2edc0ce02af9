import { AdminCourses } from '@/features/people/admin-courses.tsx'
import { ReviewList } from '@/features/versions/review-list.tsx'
import { OwedAnswers } from '@/features/voice/owed-answers.tsx'

/** Every course of the city; before them those that wait for my opinion, and those whose participants wait for an answer. */
export function ManageCoursesRoute() {
  return (
    <AdminCourses
      first={
        <>
          <ReviewList hiddenWhenEmpty />
          <OwedAnswers late />
          <OwedAnswers />
        </>
      }
    />
  )
}
