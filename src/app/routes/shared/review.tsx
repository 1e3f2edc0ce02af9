import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { LessonBlocks } from '@/features/learning/lesson-blocks.tsx'
import { sessionQueries } from '@/features/session/queries.ts'
import { useReviewWords } from '@/features/versions/review.words.ts'
import { ReviewPage } from '@/features/versions/review-page.tsx'
import { paths } from '@/paths.ts'

/** A review, with the blocks as a learner will see them. A trainer comes from the studio, an admin from the courses. */
export function ReviewRoute() {
  const { reviewId = '' } = useParams()
  const words = useReviewWords()
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  const home =
    me.role === 'admin' ? { to: paths.manageCourses, label: words.courses } : { to: paths.studio, label: words.back }
  return <ReviewPage reviewId={reviewId} home={home} renderBlock={(block) => <LessonBlocks blocks={[block]} />} />
}
