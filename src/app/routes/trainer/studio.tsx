import { Studio } from '@/features/authoring/studio.tsx'
import { ReviewList } from '@/features/versions/review-list.tsx'

/** My own courses, and those of others that wait for my opinion. */
export function StudioRoute() {
  return (
    <>
      <Studio />
      <ReviewList />
    </>
  )
}
