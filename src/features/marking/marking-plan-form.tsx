import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { MarkingPlan, MarkingQueue } from '@/contract/marking.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { queryClient } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useMarkingPlanWords } from './marking-plan.words.ts'
import { markingMutations, markingQueries } from './queries.ts'

interface MarkingPlanFormProps {
  courseId: string
  plan: MarkingPlan
  markers: MarkingQueue['markers']
}
const samples = [10, 20, 30, 50, 100]
const distances = [10, 15, 20, 25, 30, 50]
/** What is stored is offered even where it is none of the usual steps. */
const withStored = (steps: readonly number[], stored: number) =>
  [...new Set([...steps, ...(stored > 0 ? [stored] : [])])].sort((a, b) => a - b)

/** Who marks a second time, how many, and when the owner decides. A choice of nobody is a sample of none. */
export function MarkingPlanForm({ courseId, plan, markers }: MarkingPlanFormProps) {
  const words = useMarkingPlanWords()
  const [chosen, setChosen] = useState<Partial<MarkingPlan>>({})
  const save = useMutation(markingMutations.plan(courseId))
  const now = { ...plan, ...chosen }
  const { title, ...stored } = plan
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const secondPercent = now.secondMarkerId === null ? 0 : now.secondPercent || 100
    follow(save.mutateAsync({ ...stored, ...chosen, secondPercent }), {
      onSuccess: () => {
        setChosen({})
        showToast({ text: words.saved })
      },
      onError: () => void queryClient.invalidateQueries({ queryKey: markingQueries.queue(courseId).queryKey }),
    })
  }
  const conflict = save.error instanceof ApiProblem && save.error.code === 'VERSION_CONFLICT'
  return (
    <Section title={words.title(title)} lead={words.lead} className="mt-10">
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        {save.error && <Problem title={conflict ? words.conflict : words.refused} />}
        <Select
          label={words.marker}
          value={now.secondMarkerId ?? ''}
          options={[
            { value: '', label: words.nobody },
            ...markers.map(({ id, name, unit }) => ({ value: id, label: `${name}, ${unit}` })),
          ]}
          onValue={(id) => setChosen({ ...chosen, secondMarkerId: id === '' ? null : id })}
        />
        {now.secondMarkerId !== null && (
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <Select
              label={words.sample}
              value={String(now.secondPercent || 100)}
              options={withStored(samples, plan.secondPercent).map((n) => ({
                value: String(n),
                label: words.percent(n),
              }))}
              onValue={(value) => setChosen({ ...chosen, secondPercent: Number(value) })}
            />
            <Select
              label={words.threshold}
              hint={words.thresholdHint}
              value={String(now.thresholdPercent)}
              options={withStored(distances, plan.thresholdPercent).map((n) => ({
                value: String(n),
                label: words.distance(n),
              }))}
              onValue={(value) => setChosen({ ...chosen, thresholdPercent: Number(value) })}
            />
          </div>
        )}
        <Button type="submit" variant="quiet" className="self-start" busy={save.isPending} busyLabel={words.saving}>
          {words.save}
        </Button>
      </form>
    </Section>
  )
}
