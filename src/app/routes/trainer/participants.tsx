import { useParams } from 'react-router'
import { Participants } from '@/features/authoring/participants.tsx'

export function ParticipantsRoute() {
  const { courseId = '' } = useParams()
  return <Participants courseId={courseId} />
}
