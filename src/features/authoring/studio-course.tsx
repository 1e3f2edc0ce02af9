import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { DraftPage } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { Section } from '@/ui/section.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { PublishGatePanel } from './publish-gate-panel.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'

/** One course of mine: what it says, what is in it, and what it still needs before it can be published. */
export function StudioCourse({ courseId }: { courseId: string }) {
  const words = useAuthoringWords()
  const { data: course } = useSuspenseQuery(authoringQueries.course(courseId))
  const openDraft = useMutation(authoringMutations.openDraft(courseId))
  const [adding, setAdding] = useState<string>()
  const editable = course.draftNumber !== null
  const first = course.modules[0]
  return (
    <>
      <PageHeading
        small
        title={course.title}
        eyebrow={
          <Link to={paths.studio} className="text-nila">
            {words.title}
          </Link>
        }
        lead={words.versions(course.draftNumber, course.liveNumber)}
        actions={
          <>
            <LinkButton variant="outline" to={paths.studioPreview(course.id)}>
              {words.preview}
            </LinkButton>
            <LinkButton variant="outline" to={paths.studioParticipants(course.id)}>
              {words.participants}
            </LinkButton>
          </>
        }
      />
      {!editable && (
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
          <Section
            title={words.contents}
            action={
              editable &&
              first && (
                <Button variant="quiet" icon={<Plus aria-hidden size={18} />} onClick={() => setAdding(first.key)}>
                  {words.addLesson}
                </Button>
              )
            }
          >
            {course.modules.map((module) => (
              <div key={module.key} className="mt-3">
                <h3 className="font-bold">{module.title}</h3>
                <RowList label={module.title}>
                  {module.lessons.map((lesson) => (
                    <Row
                      key={lesson.key}
                      {...(editable ? { to: paths.studioLesson(course.id, lesson.key) } : {})}
                      title={lesson.title}
                      meta={`${words.minutes(lesson.minutes)} · ${words.blocks(lesson.blockCount)}`}
                    />
                  ))}
                </RowList>
              </div>
            ))}
            <RowList label={words.check} className="mt-3">
              {course.quizzes.map((quiz) => (
                <Row
                  key={quiz.key}
                  {...(editable ? { to: paths.studioQuiz(course.id, quiz.key) } : {})}
                  title={quiz.title}
                  meta={words.items(quiz.items)}
                />
              ))}
            </RowList>
          </Section>
          {editable && <CourseFacts key={course.id} course={course} />}
        </div>
        <PublishGatePanel course={course} />
      </div>
      {adding && <NewLesson course={course} moduleKey={adding} onClose={() => setAdding(undefined)} />}
    </>
  )
}

function NewLesson({ course, moduleKey, onClose }: { course: DraftPage; moduleKey: string; onClose: () => void }) {
  const words = useAuthoringWords()
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const add = useMutation(authoringMutations.addLesson(course.id))
  const fault =
    add.error instanceof ApiProblem && add.error.fields.title ? words.titleFault : add.error ? words.refused : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(
      { moduleKey, title },
      {
        onSuccess: ({ key }) => navigate(paths.studioLesson(course.id, key)),
        onError: () => document.getElementById('new-lesson')?.focus(),
      },
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.addLesson}
      size="sm"
      footer={
        <Button type="submit" form="new-lesson-form" busy={add.isPending} busyLabel={words.saving}>
          {words.addLesson}
        </Button>
      }
    >
      <form id="new-lesson-form" noValidate onSubmit={submit}>
        <TextInput
          id="new-lesson"
          data-autofocus
          label={words.lessonTitle}
          value={title}
          onValue={setTitle}
          error={fault}
          autoComplete="off"
        />
      </form>
    </Dialog>
  )
}

function CourseFacts({ course }: { course: DraftPage }) {
  const words = useAuthoringWords()
  const format = useFormat()
  const [facts, setFacts] = useState({
    title: course.title,
    summary: course.summary,
    why: course.why,
    audience: course.audience,
    competency: course.competency,
  })
  const save = useMutation(authoringMutations.facts(course.id))
  const conflict = save.error instanceof ApiProblem && save.error.code === 'VERSION_CONFLICT'
  const set = (name: keyof typeof facts) => (value: string) => setFacts({ ...facts, [name]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ ...facts, version: course.version })
  }
  const titleFault = save.error instanceof ApiProblem && save.error.fields.title ? words.titleFault : undefined
  return (
    <Section title={words.factsTitle}>
      <form noValidate onSubmit={submit} className="flex max-w-reading flex-col gap-4">
        {save.error && !titleFault && (
          <Problem title={conflict ? words.conflict : words.refused} kept={conflict ? words.conflictText : undefined} />
        )}
        <TextInput label={words.fieldTitle} value={facts.title} onValue={set('title')} error={titleFault} />
        <TextArea label={words.fieldSummary} rows={2} value={facts.summary} onValue={set('summary')} />
        <TextArea label={words.fieldWhy} rows={3} value={facts.why} onValue={set('why')} />
        <TextInput label={words.fieldAudience} value={facts.audience} onValue={set('audience')} />
        <TextInput label={words.fieldCompetency} value={facts.competency} onValue={set('competency')} />
        <div className="flex items-center gap-4">
          <Button type="submit" variant="quiet" busy={save.isPending} busyLabel={words.saving}>
            {conflict ? words.keepMine : words.save}
          </Button>
          {save.data && !save.error && <SavedLine state="saved" words={words.saved(format.time(save.data.savedAt))} />}
        </div>
      </form>
    </Section>
  )
}
