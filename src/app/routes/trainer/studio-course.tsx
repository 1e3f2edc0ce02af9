import { useParams } from 'react-router'
import { completionFacts, linesOfDraft } from '@/domain/completion-facts.ts'
import { StudioCourse } from '@/features/authoring/studio-course.tsx'
import { CompletionSection } from '@/features/courses/completion.tsx'

export function StudioCourseRoute() {
  const { courseId = '' } = useParams()
  return (
    <StudioCourse
      courseId={courseId}
      completion={(course) => <CompletionSection facts={completionFacts(linesOfDraft(course))} />}
    />
  )
}
