import { useParams } from 'react-router'
import { MarkingQueue } from '@/features/marking/marking-queue.tsx'

export function MarkingRoute() {
  const { courseId = '' } = useParams()
  return <MarkingQueue courseId={courseId} />
}
