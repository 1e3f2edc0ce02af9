import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import type { DraftQuiz } from '@/contract/authoring-checks.ts'
import { wantedIn } from '@/domain/blueprint.ts'
import { ApiProblem } from '@/lib/api.ts'
import { conflictFields, conflictText } from '@/lib/conflict-fields.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { saveTextFile } from '@/lib/save-file.ts'
import { useVersionedForm } from '@/lib/use-versioned-form.ts'
import type { Versioned } from '@/lib/versioned-save.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { ConflictDialog } from '@/ui/conflict-dialog.tsx'
import { Problem } from '@/ui/problem.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { UnreadConflict } from '@/ui/unread-conflict.tsx'
import { useBlueprintWords } from './blueprint.words.ts'
import { authoringMutations, authoringQueries } from './queries.ts'
import { useStudioQuizWords } from './studio-quiz.words.ts'

const whole = (text: string) => (text.trim() === '' ? null : Number(text))

/** Numbers stay text while they are typed, so that a field can be empty in between. */
interface Rules {
  title: string
  draw: string
  timeLimit: string
  pass: string
  attempts: string
  review: DraftQuiz['review']
}
const rulesOf = (quiz: DraftQuiz): Versioned<Rules> => ({
  version: quiz.version,
  values: {
    title: quiz.title,
    draw: String(quiz.draw),
    timeLimit: String(quiz.timeLimitMinutes ?? ''),
    pass: String(quiz.passPercent),
    attempts: String(quiz.maxAttempts ?? ''),
    review: quiz.review,
  },
})

/** How a check is taken: how many items, how long, how often, what passes and what is shown afterwards. */
export function QuizRules({ courseId, quiz }: { courseId: string; quiz: DraftQuiz }) {
  const words = useStudioQuizWords()
  const blueprintWords = useBlueprintWords()
  const format = useFormat()
  const form = useRef<HTMLFormElement>(null)
  const save = useMutation(authoringMutations.saveRules(courseId, quiz.key))
  const edit = useVersionedForm({
    stored: rulesOf(quiz),
    save: ({ values, version }) =>
      save.mutateAsync({
        title: values.title,
        draw: whole(values.draw) ?? 0,
        timeLimitMinutes: whole(values.timeLimit),
        passPercent: whole(values.pass) ?? 0,
        maxAttempts: whole(values.attempts),
        review: values.review,
        version,
      }),
    fetchTheirs: async () =>
      rulesOf(await queryClient.fetchQuery({ ...authoringQueries.quiz(courseId, quiz.key), staleTime: 0 })),
  })
  const { form: rules, set } = edit
  const problem = save.error instanceof ApiProblem && save.error.code !== 'VERSION_CONFLICT' ? save.error : undefined
  const fields = problem?.fields ?? {}
  const labels: Record<keyof Rules, string> = {
    title: words.quizTitle,
    draw: words.draw,
    timeLimit: words.timeLimit,
    pass: words.pass,
    attempts: words.attempts,
    review: words.review,
  }
  const reviews = { 'score-only': words.scoreOnly, 'after-submit': words.afterSubmit, 'after-pass': words.afterPass }
  const say = (name: keyof Rules, values: Rules) => (name === 'review' ? reviews[values.review] : values[name])
  const numberFault = (name: string) => (fields[name] ? words.numberFault : undefined)
  const { error } = save
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  const send = () => void edit.submit().catch(() => undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  return (
    <Section title={words.rules} className="mt-8">
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {problem && Object.keys(fields).length === 0 && <Problem title={words.refused} />}
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
            hint={quiz.blueprint ? blueprintWords.ruled(wantedIn(quiz.blueprint)) : words.drawHint}
            readOnly={quiz.blueprint !== null}
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
        <div role="status" className="empty:hidden">
          {quiz.kind === 'final' && rules.review === 'after-submit' && (
            <Callout tone="warn" title={words.keyLeaks}>
              {words.keyLeaksText}
            </Callout>
          )}
        </div>
        <UnreadConflict shown={edit.unread} retrying={save.isPending} onRetry={send} />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="quiet" busy={save.isPending} busyLabel={words.saving}>
            {words.saveRules}
          </Button>
          {save.data && !error && <SavedLine state="saved" words={words.saved(format.time(save.data.savedAt))} />}
        </div>
      </form>
      <ConflictDialog
        what={`${words.rules}: ${quiz.title}`}
        who={edit.conflict?.who}
        fields={conflictFields(edit.conflict, labels, say)}
        onClose={edit.later}
        onReload={edit.reload}
        onCopy={() =>
          edit.conflict && saveTextFile(`${courseId}-${quiz.key}.txt`, conflictText(edit.conflict.mine, labels, say))
        }
        onMerge={(theirs) => void edit.merge(theirs as (keyof Rules)[]).catch(() => undefined)}
      />
    </Section>
  )
}
