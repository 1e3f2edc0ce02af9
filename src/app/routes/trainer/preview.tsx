import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from 'react-router'
import { useAuthoringWords } from '@/features/authoring/authoring.words.ts'
import { authoringQueries } from '@/features/authoring/queries.ts'
import { LessonBlocks } from '@/features/learning/lesson-blocks.tsx'
import { paths } from '@/paths.ts'
import { Callout } from '@/ui/callout.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Select } from '@/ui/select.tsx'

/** The draft as a learner would read it; the same blocks, and nobody's progress. */
export function PreviewRoute() {
  const { courseId = '', lessonKey } = useParams()
  const navigate = useNavigate()
  const words = useAuthoringWords()
  const { data: course } = useSuspenseQuery(authoringQueries.course(courseId))
  const lessons = course.modules.flatMap((module) => module.lessons)
  const key = lessonKey ?? lessons[0]?.key
  return (
    <div className="mx-auto max-w-reading">
      <Link to={paths.studioCourse(courseId)} className="inline-flex min-h-11 items-center font-semibold text-nila">
        {words.backToCourse}
      </Link>
      <Callout tone="info">{course.draftNumber === null ? words.openDraftLead : words.previewNote}</Callout>
      {course.draftNumber === null || key === undefined ? (
        <>
          <PageHeading title={course.title} className="mt-6" />
          <EmptyState title={words.emptyLesson} />
        </>
      ) : (
        <>
          <Select
            className="my-4"
            label={words.chooseLesson}
            value={key}
            options={lessons.map((lesson) => ({ value: lesson.key, label: lesson.title }))}
            onValue={(next) => navigate(paths.studioPreview(courseId, next), { replace: true })}
          />
          <PreviewLesson key={key} courseId={courseId} lessonKey={key} />
        </>
      )}
    </div>
  )
}

function PreviewLesson({ courseId, lessonKey }: { courseId: string; lessonKey: string }) {
  const { data: lesson } = useSuspenseQuery({ ...authoringQueries.lesson(courseId, lessonKey), staleTime: 0 })
  return (
    <>
      <PageHeading title={lesson.title} />
      <div className="mt-6">
        <LessonBlocks blocks={lesson.blocks} />
      </div>
    </>
  )
}
