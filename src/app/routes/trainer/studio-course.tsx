import { useParams } from 'react-router'
import { StudioCourse } from '@/features/authoring/studio-course.tsx'

export function StudioCourseRoute() {
  const { courseId = '' } = useParams()
  return <StudioCourse courseId={courseId} />
}
