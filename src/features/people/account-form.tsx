import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { Account, EmployeeStatus } from '@/contract/people.ts'
import { timeFactors } from '@/domain/attempt.ts'
import type { Role } from '@/domain/role.ts'
import { ApiProblem } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { Problem } from '@/ui/problem.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { showToast } from '@/ui/toasts.ts'
import { usePeopleWords } from './people.words.ts'
import { type AccountChange, peopleMutations, peopleQueries } from './queries.ts'

const roles: Role[] = ['learner', 'trainer', 'supervisor', 'admin']
const statuses: EmployeeStatus[] = ['active', 'suspended', 'retired']
const sameRoles = (a: readonly Role[], b: readonly Role[]) =>
  a.length === b.length && a.every((role) => b.includes(role))
const entered = ({ version: _, ...rest }: Account): AccountChange => rest

/** Status, unit and roles of one person. Changed meanwhile by another admin, both are shown and nothing is lost. */
export function AccountForm({ employeeId, name }: { employeeId: string; name: string }) {
  const words = usePeopleWords()
  const id = useId()
  const { data: stored } = useSuspenseQuery(peopleQueries.account(employeeId))
  const { data: units } = useSuspenseQuery(peopleQueries.units())
  const [form, setForm] = useState<AccountChange>(() => entered(stored))
  /** What the form was filled from. A refetch in the background must not make a stale form look fresh. */
  const [start, setStart] = useState(stored)
  const [conflict, setConflict] = useState<Account>()
  const [tried, setTried] = useState(false)
  const change = useMutation(peopleMutations.change(employeeId))

  const changed =
    form.status !== start.status ||
    form.unitId !== start.unitId ||
    form.timeFactor !== start.timeFactor ||
    form.timeReason !== start.timeReason ||
    !sameRoles(form.roles, start.roles)
  const reasonMissing = form.timeFactor !== '1' && form.timeReason.trim() === ''
  const setRole = (role: Role, on: boolean) =>
    setForm({ ...form, roles: on ? [...form.roles, role] : form.roles.filter((other) => other !== role) })
  const inWords = (account: Account) =>
    [
      words[account.status].split(':')[0],
      units.find((unit) => unit.id === account.unitId)?.name,
      account.roles.map((role) => words[role]).join(', '),
      words.factor(account.timeFactor),
    ].join('; ')
  const take = (account: Account) => {
    setForm(entered(account))
    setStart(account)
    setConflict(undefined)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!changed || form.roles.length === 0) return
    setTried(true)
    if (reasonMissing) return document.getElementById(`${id}-reason`)?.focus()
    change.mutate(
      { ...form, version: start.version },
      {
        onSuccess: (account) => {
          take(account)
          showToast({ text: words.saved(name) })
        },
        onError: async (error) => {
          if (!(error instanceof ApiProblem) || error.code !== 'VERSION_CONFLICT') return
          const theirs = await queryClient.fetchQuery({ ...peopleQueries.account(employeeId), staleTime: 0 })
          // What I did not touch follows the other change; what I did stays mine until I save or take theirs.
          setForm({
            status: form.status === start.status ? theirs.status : form.status,
            unitId: form.unitId === start.unitId ? theirs.unitId : form.unitId,
            roles: sameRoles(form.roles, start.roles) ? theirs.roles : form.roles,
            timeFactor: form.timeFactor === start.timeFactor ? theirs.timeFactor : form.timeFactor,
            timeReason: form.timeReason === start.timeReason ? theirs.timeReason : form.timeReason,
          })
          setStart(theirs)
          setConflict(theirs)
        },
      },
    )
  }
  const code = change.error instanceof ApiProblem ? change.error.code : undefined

  return (
    <Section title={words.title} lead={words.lead} className="mt-10 no-print">
      <form noValidate onSubmit={submit} className="mt-2 flex max-w-xl flex-col gap-5">
        <div role="alert" className="empty:hidden">
          {conflict && (
            <Callout
              tone="warn"
              title={words.conflictTitle}
              action={
                <Button variant="outline" onClick={() => take(conflict)}>
                  {words.useTheirs}
                </Button>
              }
            >
              {words.conflictText(inWords(conflict))}
            </Callout>
          )}
          {change.error && code !== 'VERSION_CONFLICT' && (
            <Problem title={code === 'LAST_OF_ITS_KIND' ? words.lastAdmin : words.failed} />
          )}
        </div>
        <RadioGroup
          legend={words.status}
          value={form.status}
          options={statuses.map((status) => ({ value: status, label: words[status] }))}
          onValue={(status) => setForm({ ...form, status })}
        />
        <Select
          label={words.unit}
          value={form.unitId}
          options={units.map((unit) => ({
            value: unit.id,
            label: `${'\u2003'.repeat(Math.max(0, unit.depth))}${unit.name}`,
          }))}
          onValue={(unitId) => setForm({ ...form, unitId })}
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
          onValue={(timeFactor) => setForm({ ...form, timeFactor })}
        />
        {form.timeFactor !== '1' && (
          <TextInput
            id={`${id}-reason`}
            required
            label={words.timeReason}
            hint={words.timeReasonHint}
            maxLength={300}
            value={form.timeReason}
            onValue={(timeReason) => setForm({ ...form, timeReason })}
            error={tried && reasonMissing ? words.reasonNeeded : undefined}
          />
        )}
        <Button
          type="submit"
          className="self-start"
          busy={change.isPending}
          busyLabel={words.saving}
          unavailable={form.roles.length === 0 ? words.roleNeeded : changed ? undefined : words.unchanged}
        >
          {words.save}
        </Button>
      </form>
    </Section>
  )
}
