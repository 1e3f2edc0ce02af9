import { useParams } from 'react-router'
import { MarkScreen } from '@/features/marking/mark-screen.tsx'

export function MarkEssayRoute() {
  const { courseId = '', essayId = '' } = useParams()
  return <MarkScreen courseId={courseId} essayId={essayId} />
}
