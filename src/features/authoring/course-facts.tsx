import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { conflictFields, conflictText } from '@/lib/conflict-fields.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { saveTextFile } from '@/lib/save-file.ts'
import { useVersionedForm } from '@/lib/use-versioned-form.ts'
import type { Versioned } from '@/lib/versioned-save.ts'
import { Button } from '@/ui/button.tsx'
import { ConflictDialog } from '@/ui/conflict-dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { UnreadConflict } from '@/ui/unread-conflict.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { authoringMutations, authoringQueries, type Facts } from './queries.ts'

const levels = ['1', '2', '3', '4', '5'] as const

const factsOf = ({ version, ...course }: DraftPage): Versioned<Facts> => {
  const { title, summary, why, audience, competency, type, form, level } = course
  return { version, values: { title, summary, why, audience, competency, type, form, level } }
}

/** What the catalogue says of the course. */
export function CourseFacts({ course }: { course: DraftPage }) {
  const words = useAuthoringWords()
  const format = useFormat()
  const save = useMutation(authoringMutations.facts(course.id))
  const edit = useVersionedForm({
    stored: factsOf(course),
    save: ({ values, version }) => save.mutateAsync({ ...values, version }),
    fetchTheirs: async () =>
      factsOf(await queryClient.fetchQuery({ ...authoringQueries.course(course.id), staleTime: 0 })),
  })
  const { form: facts, set } = edit
  const refused = save.error instanceof ApiProblem && save.error.code !== 'VERSION_CONFLICT' ? save.error : undefined
  const send = () => void edit.submit().catch(() => undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const say = (name: keyof Facts, values: Facts) =>
    name === 'level'
      ? words.level(values.level)
      : name === 'type'
        ? words[values.type]
        : name === 'form'
          ? words[values.form === 'tatap-muka' ? 'tatapMuka' : values.form]
          : values[name]
  const labels: Record<keyof Facts, string> = {
    title: words.fieldTitle,
    summary: words.fieldSummary,
    why: words.fieldWhy,
    audience: words.fieldAudience,
    competency: words.fieldCompetency,
    type: words.fieldType,
    form: words.fieldForm,
    level: words.fieldLevel,
  }
  const titleFault = refused?.fields.title ? words.titleFault : undefined
  return (
    <Section title={words.factsTitle}>
      <form noValidate onSubmit={submit} className="flex max-w-reading flex-col gap-4">
        {refused && !titleFault && <Problem title={words.refused} />}
        <TextInput
          label={words.fieldTitle}
          value={facts.title}
          maxLength={120}
          onValue={(value) => set({ title: value })}
          error={titleFault}
        />
        <TextArea
          label={words.fieldSummary}
          rows={2}
          maxLength={240}
          value={facts.summary}
          onValue={(value) => set({ summary: value })}
        />
        <TextArea
          label={words.fieldWhy}
          rows={3}
          maxLength={600}
          value={facts.why}
          onValue={(value) => set({ why: value })}
        />
        <TextInput
          label={words.fieldAudience}
          maxLength={300}
          value={facts.audience}
          onValue={(value) => set({ audience: value })}
        />
        <TextInput
          label={words.fieldCompetency}
          maxLength={80}
          value={facts.competency}
          onValue={(value) => set({ competency: value })}
        />
        <div className="grid gap-4 sm:grid-cols-3">
          <Select
            label={words.fieldType}
            value={facts.type}
            options={(['teknis', 'manajerial', 'sosiokultural'] as const).map((value) => ({
              value,
              label: words[value],
            }))}
            onValue={(value) => set({ type: value })}
          />
          <Select
            label={words.fieldForm}
            value={facts.form}
            options={[
              { value: 'daring', label: words.daring },
              { value: 'campuran', label: words.campuran },
              { value: 'tatap-muka', label: words.tatapMuka },
            ]}
            onValue={(value) => set({ form: value })}
          />
          <Select
            label={words.fieldLevel}
            value={String(facts.level)}
            options={levels.map((value) => ({ value, label: words.level(Number(value)) }))}
            onValue={(value) => set({ level: Number(value) })}
          />
        </div>
        <UnreadConflict shown={edit.unread} retrying={save.isPending} onRetry={send} />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="quiet" busy={save.isPending} busyLabel={words.saving}>
            {words.save}
          </Button>
          {save.data && !save.error && <SavedLine state="saved" words={words.saved(format.time(save.data.savedAt))} />}
        </div>
      </form>
      <ConflictDialog
        what={words.factsTitle}
        who={edit.conflict?.who}
        fields={conflictFields(edit.conflict, labels, say)}
        onClose={edit.later}
        onReload={edit.reload}
        onCopy={() => edit.conflict && saveTextFile(`${course.id}.txt`, conflictText(edit.conflict.mine, labels, say))}
        onMerge={(theirs) => void edit.merge(theirs as (keyof Facts)[]).catch(() => undefined)}
      />
    </Section>
  )
}
