import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Cover } from '@/ui/cover.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { authoringMutations, authoringQueries, type OwnCourse } from './queries.ts'
import { TitleDialog } from './title-dialog.tsx'

/** A trainer's own courses, and the way to a new one. `first` stands before the list. */
export function Studio({ first }: { first?: ReactNode }) {
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
      {first}
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
      {creating && <NewCourse onClose={() => setCreating(false)} />}
    </>
  )
}

function NewCourse({ onClose }: { onClose: () => void }) {
  const words = useAuthoringWords()
  const navigate = useNavigate()
  const create = useMutation(authoringMutations.create())
  return (
    <TitleDialog
      title={words.newCourse}
      description={words.newText}
      label={words.newTitle}
      submitLabel={words.create}
      error={create.error}
      onSubmit={async (title) => navigate(paths.studioCourse((await create.mutateAsync(title)).id))}
      onClose={onClose}
    />
  )
}
