import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import type { DraftPage } from '@/contract/authoring.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { CourseFacts } from './course-facts.tsx'
import { useOutlineWords } from './outline.words.ts'
import { OutlineEditor } from './outline-editor.tsx'
import { Prerequisites } from './prerequisites.tsx'
import { PublishGatePanel } from './publish-gate-panel.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'
import { StudioHeading } from './studio-heading.tsx'
import { TitleDialog } from './title-dialog.tsx'

interface StudioCourseProps {
  courseId: string
  /** What completes the course, in the words that learners read. */
  completion: (course: DraftPage) => ReactNode
}

/** One course of mine: what it says, what is in it, and what it still needs before it can be published. */
export function StudioCourse({ courseId, completion }: StudioCourseProps) {
  const words = useAuthoringWords()
  const [copying, setCopying] = useState(false)
  const { data: course } = useSuspenseQuery(authoringQueries.course(courseId))
  const openDraft = useMutation(authoringMutations.openDraft(courseId))
  const editable = course.draftNumber !== null
  return (
    <>
      <StudioHeading
        course={course}
        onCopy={() => setCopying(true)}
        openDraft={
          course.authored &&
          !editable && (
            <Button onClick={() => openDraft.mutate()} busy={openDraft.isPending} busyLabel={words.saving}>
              {words.openDraft}
            </Button>
          )
        }
      />
      {!course.authored && (
        <Callout className="mt-5" tone="info">
          {words.outlineLead}
        </Callout>
      )}
      {course.authored && !editable && (
        <Callout className="mt-5" tone={openDraft.error ? 'error' : 'info'}>
          {openDraft.error ? words.refused : words.openDraftLead}
        </Callout>
      )}
      <div className="mt-6 grid gap-10 rail:grid-cols-[1fr_320px]">
        <div className="flex min-w-0 flex-col gap-8">
          <OutlineEditor course={course} editable={editable} />
          {course.authored && completion(course)}
          {course.authored && <Prerequisites course={course} editable={editable} />}
          {editable && <CourseFacts key={course.draftNumber} course={course} />}
        </div>
        <PublishGatePanel course={course} />
      </div>
      {copying && <CopyCourse id={course.id} title={course.title} onClose={() => setCopying(false)} />}
    </>
  )
}

/** Asks how the copy is to be called, and goes there. */
function CopyCourse({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const words = useOutlineWords()
  const navigate = useNavigate()
  const copy = useMutation(authoringMutations.copyCourse(id))
  return (
    <TitleDialog
      title={words.copyCourse}
      description={words.copyCourseText}
      label={words.copyTitle}
      submitLabel={words.duplicate}
      initial={words.copyOf(title).slice(0, 120)}
      error={copy.error}
      onSubmit={async (name) => {
        const made = await copy.mutateAsync(name)
        onClose()
        navigate(paths.studioCourse(made.id))
      }}
      onClose={onClose}
    />
  )
}
