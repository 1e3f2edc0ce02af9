import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAssignWords } from './assign.words.ts'
import { reportMutations, reportQueries } from './queries.ts'

/** Enrol by rule: a course, a unit with all below it, a position. The count is the backend's, before and after. */
export function Assign() {
  const words = useAssignWords()
  const { data: units } = useSuspenseQuery(reportQueries.units())
  const { data: positions } = useSuspenseQuery(reportQueries.positions())
  const { data: courses } = useSuspenseQuery(reportQueries.courses())
  const [courseId, setCourse] = useState('')
  const [unitId, setUnit] = useState('kota')
  const [position, setPosition] = useState('')
  const [due, setDue] = useState('')
  const [asking, setAsking] = useState(false)
  const rule = { courseId, unitId, positionIds: position ? [position] : [] }
  const preview = useQuery({ ...reportQueries.preview(rule), enabled: courseId !== '' })
  const assign = useMutation(reportMutations.assign())
  const fresh = courseId === '' ? 0 : (preview.data?.fresh ?? 0)
  const course = courses.find(({ id }) => id === courseId)
  const confirm = () =>
    assign.mutate(
      { ...rule, dueAt: due ? new Date(`${due}T23:59:00+07:00`).toISOString() : null },
      {
        onSuccess: (counts) => showToast({ text: words.done(counts.fresh) }),
        onError: () => showToast({ text: words.failed, tone: 'error' }),
        onSettled: () => setAsking(false),
      },
    )
  return (
    <div className="max-w-2xl">
      <PageHeading small title={words.title} lead={words.lead} />
      <form noValidate onSubmit={(event) => event.preventDefault()} className="mt-6 flex flex-col gap-5">
        <Select
          label={words.course}
          value={courseId}
          options={[
            { value: '', label: words.chooseCourse },
            ...courses.filter(({ authored }) => authored).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onValue={setCourse}
        />
        <Select
          label={words.unit}
          value={unitId}
          options={units.map((unit) => ({
            value: unit.id,
            label: `${'\u2003'.repeat(Math.max(0, unit.depth))}${unit.name}`,
          }))}
          onValue={setUnit}
        />
        <Select
          label={words.position}
          value={position}
          options={[
            { value: '', label: words.anyPosition },
            ...positions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={setPosition}
        />
        <TextInput
          type="date"
          label={words.due}
          hint={words.dueHint}
          optional
          value={due}
          onValue={setDue}
          className="max-w-72"
        />
        <p role="status" className="font-semibold">
          {courseId !== '' && preview.data
            ? words.preview(preview.data.matching, preview.data.fresh, preview.data.already)
            : words.chooseFirst}
        </p>
        <Button
          className="self-start"
          unavailable={fresh === 0 ? words.nobody : undefined}
          onClick={() => setAsking(true)}
        >
          {words.submit(fresh)}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
        busy={assign.isPending}
        title={words.confirmTitle(fresh)}
        description={words.confirmText(course?.title ?? '')}
        confirmLabel={words.confirm}
      />
    </div>
  )
}
