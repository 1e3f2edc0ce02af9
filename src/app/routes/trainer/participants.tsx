import { useParams } from 'react-router'
import { Participants } from '@/features/authoring/participants.tsx'
import { WriteButton } from '@/features/messages/write-button.tsx'

export function ParticipantsRoute() {
  const { courseId = '' } = useParams()
  return (
    <Participants
      courseId={courseId}
      actions={(title) => <WriteButton target={{ kind: 'participants', courseId, activeOnly: false }} to={title} />}
      rowAction={({ id, name }) => (
        <WriteButton target={{ kind: 'participant', courseId, enrolmentId: id }} to={name} size="sm" short />
      )}
    />
  )
}
