import { Studio } from '@/features/authoring/studio.tsx'
import { MyMarking } from '@/features/marking/my-marking.tsx'
import { ReviewList } from '@/features/versions/review-list.tsx'
import { OwedAnswers } from '@/features/voice/owed-answers.tsx'

/** My own courses, the answers and marks that are waited for, and the courses of others that wait for my opinion. */
export function StudioRoute() {
  return (
    <>
      <Studio first={<OwedAnswers late />} />
      <OwedAnswers />
      <MyMarking />
      <ReviewList />
    </>
  )
}
