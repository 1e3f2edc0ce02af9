import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { ApiProblem } from '@/lib/api.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Cover } from '@/ui/cover.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Tag } from '@/ui/tag.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { authoringMutations, authoringQueries, type OwnCourse } from './queries.ts'

/** A trainer's own courses, and the way to a new one. */
export function Studio() {
  const words = useAuthoringWords()
  const { data: courses } = useSuspenseQuery(authoringQueries.mine())
  const [creating, setCreating] = useState(false)
  const state = (course: OwnCourse) =>
    course.status === 'published' && course.hasDraft ? words.withDraft : words[course.status]
  return (
    <>
      <PageHeading
        small
        title={words.title}
        lead={words.lead(
          courses.length,
          courses.reduce((sum, { participants }) => sum + participants, 0),
        )}
        actions={
          <Button icon={<Plus aria-hidden size={18} />} onClick={() => setCreating(true)}>
            {words.newCourse}
          </Button>
        }
      />
      {courses.length === 0 ? (
        <EmptyState title={words.none}>{words.noneLead}</EmptyState>
      ) : (
        <RowList label={words.title} className="mt-5">
          {courses.map((course) => (
            <Row
              key={course.id}
              to={paths.studioCourse(course.id)}
              leading={<Cover dye={course.cover} size={56} />}
              title={course.title}
              meta={words.people(course.participants, course.completed)}
              trailing={<Tag tone="neutral">{course.authored ? state(course) : words.outline}</Tag>}
            />
          ))}
        </RowList>
      )}
      <NewCourse open={creating} onClose={() => setCreating(false)} />
    </>
  )
}

function NewCourse({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useAuthoringWords()
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const create = useMutation(authoringMutations.create())
  const fault =
    create.error instanceof ApiProblem && create.error.fields.title
      ? words.titleFault
      : create.error
        ? words.refused
        : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(title, {
      onSuccess: ({ id }) => navigate(paths.studioCourse(id)),
      onError: () => document.getElementById('new-course')?.focus(),
    })
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.newCourse}
      description={words.newText}
      size="sm"
      footer={
        <Button type="submit" form="new-course-form" busy={create.isPending} busyLabel={words.saving}>
          {words.create}
        </Button>
      }
    >
      <form id="new-course-form" noValidate onSubmit={submit}>
        <TextInput
          id="new-course"
          data-autofocus
          label={words.newTitle}
          value={title}
          onValue={setTitle}
          error={fault}
          autoComplete="off"
        />
      </form>
    </Dialog>
  )
}
