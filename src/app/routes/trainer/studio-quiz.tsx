import { useParams } from 'react-router'
import { StudioQuiz } from '@/features/authoring/studio-quiz.tsx'

export function StudioQuizRoute() {
  const { courseId = '', quizKey = '' } = useParams()
  return <StudioQuiz courseId={courseId} quizKey={quizKey} />
}
