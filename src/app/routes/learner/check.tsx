import { useParams } from 'react-router'
import { QuizStart } from '@/features/assessment/quiz-start.tsx'

export function CheckRoute() {
  const { courseId = '', quizKey = '' } = useParams()
  return <QuizStart courseId={courseId} quizKey={quizKey} />
}
