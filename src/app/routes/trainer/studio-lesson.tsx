import { useParams } from 'react-router'
import { LessonEditor } from '@/features/authoring/lesson-editor.tsx'

export function StudioLessonRoute() {
  const { courseId = '', lessonKey = '' } = useParams()
  return <LessonEditor key={lessonKey} courseId={courseId} lessonKey={lessonKey} />
}
