import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { CourseFacts } from './course-facts.tsx'
import { useOutlineWords } from './outline.words.ts'
import { OutlineEditor } from './outline-editor.tsx'
import { PublishGatePanel } from './publish-gate-panel.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'
import { TitleDialog } from './title-dialog.tsx'

/** One course of mine: what it says, what is in it, and what it still needs before it can be published. */
export function StudioCourse({ courseId }: { courseId: string }) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const navigate = useNavigate()
  const [copying, setCopying] = useState(false)
  const { data: course } = useSuspenseQuery(authoringQueries.course(courseId))
  const openDraft = useMutation(authoringMutations.openDraft(courseId))
  const editable = course.draftNumber !== null
  return (
    <>
      <PageHeading
        small
        title={course.title}
        eyebrow={
          <Link to={paths.studio} className="inline-flex min-h-11 items-center text-nila">
            {words.title}
          </Link>
        }
        lead={words.versions(course.draftNumber, course.liveNumber)}
        actions={
          <>
            {editable && (
              <LinkButton variant="outline" to={paths.studioPreview(course.id)}>
                {words.preview}
              </LinkButton>
            )}
            {course.authored && (
              // An act rather than a place: the comparison is made anew each time.
              <Button variant="outline" onClick={() => navigate(paths.studioComparison(course.id))}>
                {words.compare}
              </Button>
            )}
            {course.authored && (
              <Button variant="outline" onClick={() => setCopying(true)}>
                {outline.copyCourse}
              </Button>
            )}
            <LinkButton variant="outline" to={paths.studioParticipants(course.id)}>
              {words.participants}
            </LinkButton>
            <LinkButton variant="outline" to={paths.studioStuck(course.id)}>
              {words.stuckLink}
            </LinkButton>
            <LinkButton variant="outline" to={paths.studioVoice(course.id)}>
              {words.voiceLink}
            </LinkButton>
            <LinkButton variant="outline" to={paths.studioMarking(course.id)}>
              {words.markingLink}
            </LinkButton>
            <LinkButton variant="outline" to={paths.studioItemResults(course.id)}>
              {words.itemResultsLink}
            </LinkButton>
          </>
        }
      />
      {!course.authored && (
        <Callout className="mt-5" tone="info">
          {words.outlineLead}
        </Callout>
      )}
      {course.authored && !editable && (
        <Callout
          className="mt-5"
          tone="info"
          action={
            <Button onClick={() => openDraft.mutate()} busy={openDraft.isPending} busyLabel={words.saving}>
              {words.openDraft}
            </Button>
          }
        >
          {openDraft.error ? words.refused : words.openDraftLead}
        </Callout>
      )}
      <div className="mt-6 grid gap-10 rail:grid-cols-[1fr_320px]">
        <div className="flex min-w-0 flex-col gap-8">
          <OutlineEditor course={course} editable={editable} />
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
      busy={copy.isPending}
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
