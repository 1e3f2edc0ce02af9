import { useParams } from 'react-router'
import { AccountMenu } from '@/app/shell/account-menu.tsx'
import { LessonPlayer } from '@/features/learning/lesson-player.tsx'

export function LessonRoute() {
  const { courseId = '', lessonKey = '' } = useParams()
  return <LessonPlayer at={{ courseId, lessonKey }} account={<AccountMenu />} />
}
