import { useParams } from 'react-router'
import { TrainerVoice } from '@/features/voice/trainer-voice.tsx'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'

export function VoiceRoute() {
  const { courseId = '' } = useParams()
  const admin = useSession((session) => session.role === 'admin')
  const back = admin ? { to: paths.manageCourses, studio: false } : { to: paths.studioCourse(courseId), studio: true }
  return <TrainerVoice courseId={courseId} back={back} />
}
