import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { DraftQuiz } from '@/contract/authoring-checks.ts'
import { ApiProblem } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { Button } from '@/ui/button.tsx'
import { Problem } from '@/ui/problem.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { authoringMutations } from './queries.ts'
import { useStudioQuizWords } from './studio-quiz.words.ts'

const whole = (text: string) => (text.trim() === '' ? null : Number(text))

/** How a check is taken: how many items, how long, how often, what passes and what is shown afterwards. */
export function QuizRules({ courseId, quiz }: { courseId: string; quiz: DraftQuiz }) {
  const words = useStudioQuizWords()
  const format = useFormat()
  const form = useRef<HTMLFormElement>(null)
  const save = useMutation(authoringMutations.saveRules(courseId, quiz.key))
  // Numbers stay text while they are typed, so that a field can be empty in between.
  const [rules, setRules] = useState({
    title: quiz.title,
    draw: String(quiz.draw),
    timeLimit: String(quiz.timeLimitMinutes ?? ''),
    pass: String(quiz.passPercent),
    attempts: String(quiz.maxAttempts ?? ''),
    review: quiz.review,
  })
  const problem = save.error instanceof ApiProblem ? save.error : undefined
  const conflict = problem?.code === 'VERSION_CONFLICT'
  const fields = problem?.fields ?? {}
  const set = (part: Partial<typeof rules>) => setRules({ ...rules, ...part })
  const numberFault = (name: string) => (fields[name] ? words.numberFault : undefined)
  const { error } = save
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({
      title: rules.title,
      draw: whole(rules.draw) ?? 0,
      timeLimitMinutes: whole(rules.timeLimit),
      passPercent: whole(rules.pass) ?? 0,
      maxAttempts: whole(rules.attempts),
      review: rules.review,
      version: conflict ? Number(problem?.problem?.facts?.current ?? quiz.version) : quiz.version,
    })
  }
  return (
    <Section title={words.rules} className="mt-8">
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {error && Object.keys(fields).length === 0 && <Problem title={conflict ? words.quizConflict : words.refused} />}
        <TextInput
          label={words.quizTitle}
          value={rules.title}
          maxLength={120}
          error={fields.title ? words.titleFault : undefined}
          onValue={(title) => set({ title })}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextInput
            label={words.draw}
            hint={words.drawHint}
            inputMode="numeric"
            value={rules.draw}
            error={numberFault('draw')}
            onValue={(draw) => set({ draw })}
          />
          <TextInput
            label={words.timeLimit}
            hint={words.noLimit}
            inputMode="numeric"
            value={rules.timeLimit}
            error={numberFault('timeLimitMinutes')}
            onValue={(timeLimit) => set({ timeLimit })}
          />
          <TextInput
            label={words.attempts}
            hint={words.noLimit}
            inputMode="numeric"
            value={rules.attempts}
            error={numberFault('maxAttempts')}
            onValue={(attempts) => set({ attempts })}
          />
          <TextInput
            label={words.pass}
            inputMode="numeric"
            value={rules.pass}
            error={numberFault('passPercent')}
            onValue={(pass) => set({ pass })}
          />
        </div>
        <Select
          label={words.review}
          value={rules.review}
          options={[
            { value: 'score-only', label: words.scoreOnly },
            { value: 'after-submit', label: words.afterSubmit },
            { value: 'after-pass', label: words.afterPass },
          ]}
          onValue={(review) => set({ review })}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="quiet" busy={save.isPending} busyLabel={words.saving}>
            {conflict ? words.keepMine : words.saveRules}
          </Button>
          {save.data && !error && <SavedLine state="saved" words={words.saved(format.time(save.data.savedAt))} />}
        </div>
      </form>
    </Section>
  )
}
