import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { Button } from '@/ui/button.tsx'
import { Problem } from '@/ui/problem.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { authoringMutations, type Facts } from './queries.ts'

const levels = ['1', '2', '3', '4', '5'] as const

/** What the catalogue says of the course. */
export function CourseFacts({ course }: { course: DraftPage }) {
  const words = useAuthoringWords()
  const format = useFormat()
  const { title, summary, why, audience, competency, type, form, level } = course
  const [facts, setFacts] = useState<Facts>({ title, summary, why, audience, competency, type, form, level })
  const save = useMutation(authoringMutations.facts(course.id))
  const problem = save.error instanceof ApiProblem ? save.error : undefined
  const conflict = problem?.code === 'VERSION_CONFLICT'
  const set = (part: Partial<Facts>) => setFacts({ ...facts, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // After a conflict the author has been told and presses again: then theirs is what counts.
    const version = conflict ? Number(problem?.problem?.facts?.current ?? course.version) : course.version
    save.mutate({ ...facts, version })
  }
  const titleFault = problem?.fields.title ? words.titleFault : undefined
  return (
    <Section title={words.factsTitle}>
      <form noValidate onSubmit={submit} className="flex max-w-reading flex-col gap-4">
        {save.error && !titleFault && (
          <Problem title={conflict ? words.conflict : words.refused} kept={conflict ? words.conflictText : undefined} />
        )}
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
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="quiet" busy={save.isPending} busyLabel={words.saving}>
            {conflict ? words.keepMine : words.save}
          </Button>
          {save.data && !save.error && <SavedLine state="saved" words={words.saved(format.time(save.data.savedAt))} />}
        </div>
      </form>
    </Section>
  )
}
