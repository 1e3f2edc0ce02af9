import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { follow } from '@/lib/follow.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAssignWords } from './assign.words.ts'
import { ChoiceList } from './choice-list.tsx'
import { coveredUnits } from './covered-units.ts'
import { reportMutations, reportQueries } from './queries.ts'

/** The end of a day in the city, which keeps UTC+7 all year. */
const endOfDay = (day: string) => new Date(`${day}T23:59:00+07:00`)

/** Enrol by rule: a course, units, positions. The count is the backend's, before and after. */
export function Assign({ coursesHref }: { coursesHref: string }) {
  const words = useAssignWords()
  const { data: units } = useSuspenseQuery(reportQueries.units())
  const { data: positions } = useSuspenseQuery(reportQueries.positions())
  const { data: courses } = useSuspenseQuery(reportQueries.courses())
  const [courseId, setCourse] = useState('')
  const [unitIds, setUnits] = useState<string[]>([])
  const [includeSubunits, setSubunits] = useState(true)
  const [positionIds, setPositions] = useState<string[]>([])
  const [due, setDue] = useState('')
  const [asking, setAsking] = useState(false)
  const rule = { courseId, unitIds, includeSubunits, positionIds }
  const complete = courseId !== '' && unitIds.length > 0
  const preview = useQuery({ ...reportQueries.preview(rule), enabled: complete })
  const assign = useMutation(reportMutations.assign())
  // Counts of the rule before are not shown as those of this one.
  const counts = complete && !preview.isPlaceholderData ? preview.data : undefined
  const fresh = counts?.fresh ?? 0
  const duePast = due !== '' && endOfDay(due) < new Date()
  const titleOf = (id: string | undefined) => courses.find((course) => course.id === id)?.title ?? ''
  const confirm = () =>
    follow(assign.mutateAsync({ ...rule, dueAt: due ? endOfDay(due).toISOString() : null }), {
      onError: () => showToast({ text: words.failed, tone: 'error' }),
      onSettled: () => setAsking(false),
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (fresh > 0 && !duePast) setAsking(true)
  }
  return (
    <div className="max-w-2xl">
      <PageHeading
        small
        title={words.title}
        lead={words.lead}
        actions={
          <LinkButton variant="text" to={coursesHref}>
            {words.seeCourses}
          </LinkButton>
        }
      />
      <div role="status" className="mt-4 empty:hidden">
        {assign.data && (
          <Callout tone="ok" title={words.resultTitle(assign.data.fresh, titleOf(assign.variables?.courseId))}>
            {words.resultText(assign.data.already)}
          </Callout>
        )}
      </div>
      <form noValidate onSubmit={submit} className="mt-6 flex flex-col gap-6">
        <Select
          label={words.course}
          value={courseId}
          placeholder={words.chooseCourse}
          options={courses.filter(({ authored }) => authored).map(({ id, title }) => ({ value: id, label: title }))}
          onValue={setCourse}
        />
        <div>
          <ChoiceList
            legend={words.unit}
            choices={units}
            chosen={unitIds}
            covered={coveredUnits(units, unitIds, includeSubunits)}
            onChosen={setUnits}
          />
          <Checkbox label={words.subunits} checked={includeSubunits} onValue={setSubunits} />
        </div>
        <ChoiceList
          legend={words.position}
          hint={words.positionHint}
          choices={positions}
          chosen={positionIds}
          onChosen={setPositions}
        />
        <TextInput
          type="date"
          label={words.due}
          hint={words.dueHint}
          error={duePast ? words.duePast : undefined}
          optional
          value={due}
          onValue={setDue}
          className="max-w-72"
        />
        <p role="status" className="font-semibold">
          {!complete && words.chooseFirst}
          {complete && preview.isError && words.previewFailed}
          {complete && !preview.isError && !counts && words.counting}
          {counts && words.preview(counts.matching, counts.fresh, counts.already)}
          {counts && counts.waiting > 0 && <span className="block font-normal">{words.waiting(counts.waiting)}</span>}
        </p>
        <Button
          type="submit"
          className="self-start"
          unavailable={!complete ? words.chooseFirst : duePast ? words.duePast : fresh === 0 ? words.nobody : undefined}
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
        description={words.confirmText(titleOf(courseId))}
        confirmLabel={words.confirm}
      />
    </div>
  )
}
