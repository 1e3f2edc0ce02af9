import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { Account, EmployeeStatus } from '@/contract/people.ts'
import { timeFactors } from '@/domain/attempt.ts'
import type { Role } from '@/domain/role.ts'
import { ApiProblem } from '@/lib/api.ts'
import { conflictFields, conflictText } from '@/lib/conflict-fields.ts'
import { queryClient } from '@/lib/query-client.ts'
import { saveTextFile } from '@/lib/save-file.ts'
import { useVersionedForm } from '@/lib/use-versioned-form.ts'
import type { Versioned } from '@/lib/versioned-save.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { ConflictDialog } from '@/ui/conflict-dialog.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { Problem } from '@/ui/problem.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { showToast } from '@/ui/toasts.ts'
import { UnreadConflict } from '@/ui/unread-conflict.tsx'
import { usePeopleWords } from './people.words.ts'
import { type AccountChange, peopleMutations, peopleQueries } from './queries.ts'

const roles: Role[] = ['learner', 'trainer', 'supervisor', 'admin']
const statuses: EmployeeStatus[] = ['active', 'suspended', 'retired']
const entered = ({ version, ...values }: Account): Versioned<AccountChange> => ({
  version,
  values: { ...values, roles: values.roles.toSorted() },
})

/** Status, unit and roles of one person. Changed meanwhile by another admin, both are shown and nothing is lost. */
export function AccountForm({ employeeId, name }: { employeeId: string; name: string }) {
  const words = usePeopleWords()
  const id = useId()
  const { data: stored } = useSuspenseQuery(peopleQueries.account(employeeId))
  const { data: units } = useSuspenseQuery(peopleQueries.units())
  const [tried, setTried] = useState(false)
  const change = useMutation(peopleMutations.change(employeeId))
  const edit = useVersionedForm({
    stored: entered(stored),
    save: ({ values, version }) => change.mutateAsync({ ...values, version }),
    fetchTheirs: async () =>
      entered(await queryClient.fetchQuery({ ...peopleQueries.account(employeeId), staleTime: 0 })),
  })
  const { form, set } = edit

  const reasonMissing = form.timeFactor !== '1' && form.timeReason.trim() === ''
  const setRole = (role: Role, on: boolean) =>
    set({ roles: (on ? [...form.roles, role] : form.roles.filter((other) => other !== role)).toSorted() })
  const labels: Record<keyof AccountChange, string> = {
    status: words.status,
    unitId: words.unit,
    roles: words.roles,
    timeFactor: words.time,
    timeReason: words.timeReason,
  }
  const say = (name: keyof AccountChange, values: AccountChange) =>
    ({
      status: words[values.status].split(':')[0] ?? '',
      unitId: units.find((unit) => unit.id === values.unitId)?.name ?? values.unitId,
      roles: values.roles.map((role) => words[role]).join(', '),
      timeFactor: words.factor(values.timeFactor),
      timeReason: values.timeReason,
    })[name]
  const done = (written: boolean) => written && showToast({ text: words.saved(name) })
  const send = () => void edit.submit().then(done, () => undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!edit.dirty || form.roles.length === 0) return
    setTried(true)
    if (reasonMissing) return document.getElementById(`${id}-reason`)?.focus()
    send()
  }
  const code = change.error instanceof ApiProblem ? change.error.code : undefined

  return (
    <Section title={words.title} lead={words.lead} className="mt-10 no-print">
      <form noValidate onSubmit={submit} className="mt-2 flex max-w-xl flex-col gap-5">
        <div role="alert" className="empty:hidden">
          {change.error && code !== 'VERSION_CONFLICT' && (
            <Problem title={code === 'LAST_OF_ITS_KIND' ? words.lastAdmin : words.failed} />
          )}
        </div>
        <RadioGroup
          legend={words.status}
          value={form.status}
          options={statuses.map((status) => ({ value: status, label: words[status] }))}
          onValue={(status) => set({ status })}
        />
        <Select
          label={words.unit}
          value={form.unitId}
          options={units.map((unit) => ({
            value: unit.id,
            label: `${'\u2003'.repeat(Math.max(0, unit.depth))}${unit.name}`,
          }))}
          onValue={(unitId) => set({ unitId })}
        />
        <Fieldset
          id={`${id}-roles`}
          legend={words.roles}
          error={form.roles.length === 0 ? words.roleNeeded : undefined}
        >
          {roles.map((role) => (
            <Checkbox
              key={role}
              label={words[role]}
              checked={form.roles.includes(role)}
              onValue={(on) => setRole(role, on)}
            />
          ))}
        </Fieldset>
        <Select
          label={words.time}
          hint={words.timeHint}
          value={form.timeFactor}
          options={timeFactors.map((factor) => ({ value: factor, label: words.factor(factor) }))}
          onValue={(timeFactor) => set({ timeFactor })}
        />
        {form.timeFactor !== '1' && (
          <TextInput
            id={`${id}-reason`}
            required
            label={words.timeReason}
            hint={words.timeReasonHint}
            maxLength={300}
            value={form.timeReason}
            onValue={(timeReason) => set({ timeReason })}
            error={tried && reasonMissing ? words.reasonNeeded : undefined}
          />
        )}
        <UnreadConflict shown={edit.unread} retrying={change.isPending} onRetry={send} />
        <Button
          type="submit"
          className="self-start"
          busy={change.isPending}
          busyLabel={words.saving}
          unavailable={form.roles.length === 0 ? words.roleNeeded : edit.dirty ? undefined : words.unchanged}
        >
          {words.save}
        </Button>
      </form>
      <ConflictDialog
        what={`${words.title}: ${name}`}
        who={edit.conflict?.who}
        fields={conflictFields(edit.conflict, labels, say)}
        onClose={edit.later}
        onReload={edit.reload}
        onCopy={() => edit.conflict && saveTextFile(`${employeeId}.txt`, conflictText(edit.conflict.mine, labels, say))}
        onMerge={(theirs) => void edit.merge(theirs as (keyof AccountChange)[]).then(done, () => undefined)}
      />
    </Section>
  )
}
