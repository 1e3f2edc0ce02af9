import { usePrefetchQuery } from '@tanstack/react-query'
import { Studio } from '@/features/authoring/studio.tsx'
import { MyMarking } from '@/features/marking/my-marking.tsx'
import { ReviewList } from '@/features/versions/review-list.tsx'
import { OwedAnswers } from '@/features/voice/owed-answers.tsx'
import { voiceQueries } from '@/features/voice/queries.ts'

/** My own courses, the answers and marks that are waited for, and the courses of others that wait for my opinion. */
export function StudioRoute() {
  // Asked for together with the courses, so that what is late does not push them down afterwards.
  usePrefetchQuery(voiceQueries.owed())
  return (
    <>
      <Studio first={<OwedAnswers late />} />
      <OwedAnswers />
      <MyMarking />
      <ReviewList />
    </>
  )
}
