import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { BlueprintPage } from '@/features/authoring/blueprint-page.tsx'
import { authoringQueries } from '@/features/authoring/queries.ts'
import { StudioQuiz } from '@/features/authoring/studio-quiz.tsx'

/** A check of the draft, or its blueprint (`?tampilan=kisi-kisi`), which is a page to print. */
export function StudioQuizRoute() {
  const { courseId = '', quizKey = '' } = useParams()
  const [params] = useSearchParams()
  const { data: quiz } = useSuspenseQuery(authoringQueries.quiz(courseId, quizKey))
  return params.get('tampilan') === 'kisi-kisi' ? (
    <BlueprintPage courseId={courseId} quiz={quiz} />
  ) : (
    <StudioQuiz courseId={courseId} quizKey={quizKey} />
  )
}
