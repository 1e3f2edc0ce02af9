import { useParams } from 'react-router'
import { ItemResults } from '@/features/authoring/item-results.tsx'

export function ItemResultsRoute() {
  const { courseId = '' } = useParams()
  return <ItemResults courseId={courseId} />
}
