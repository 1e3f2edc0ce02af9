import { Studio } from '@/features/authoring/studio.tsx'
import { MyMarking } from '@/features/marking/my-marking.tsx'
import { ReviewList } from '@/features/versions/review-list.tsx'

/** My own courses, the essays that wait for my marks, and the courses of others that wait for my opinion. */
export function StudioRoute() {
  return (
    <>
      <Studio />
      <MyMarking />
      <ReviewList />
    </>
  )
}
