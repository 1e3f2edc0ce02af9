import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { CourseFacts } from './course-facts.tsx'
import { OutlineEditor } from './outline-editor.tsx'
import { PublishGatePanel } from './publish-gate-panel.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'

/** One course of mine: what it says, what is in it, and what it still needs before it can be published. */
export function StudioCourse({ courseId }: { courseId: string }) {
  const words = useAuthoringWords()
  const navigate = useNavigate()
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
    </>
  )
}
