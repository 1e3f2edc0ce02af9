import { useMutation } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import type { DraftQuiz } from '@/contract/authoring-checks.ts'
import { type BlueprintAxis, holesIn, wantedIn } from '@/domain/blueprint.ts'
import { ApiProblem } from '@/lib/api.ts'
import { conflictFields, conflictText } from '@/lib/conflict-fields.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { saveTextFile } from '@/lib/save-file.ts'
import { useVersionedForm } from '@/lib/use-versioned-form.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { ConflictDialog } from '@/ui/conflict-dialog.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { UnreadConflict } from '@/ui/unread-conflict.tsx'
import { useBlueprintWords } from './blueprint.words.ts'
import { type BlueprintDraft, cellsOf, draftOfBlueprint, isSound } from './blueprint-draft.ts'
import { BlueprintTable } from './blueprint-table.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'
import { SignatureLines } from './signature-lines.tsx'

const formOf = (quiz: DraftQuiz) => ({ version: quiz.version, values: draftOfBlueprint(quiz.blueprint) })

/** The blueprint of a check, to be filled in and to be printed and signed. */
export function BlueprintPage({ courseId, quiz }: { courseId: string; quiz: DraftQuiz }) {
  const words = useBlueprintWords()
  const format = useFormat()
  const [tried, setTried] = useState(false)
  const items = quiz.items.map(({ item }) => item)
  const stored = (quiz.blueprint?.cells ?? []).map(({ indicator }) => indicator)
  const indicators = [...new Set([...items.map(({ indicator }) => indicator), ...stored])]
  const write = useMutation(authoringMutations.saveBlueprint(courseId, quiz.key))
  const planOf = (draft: BlueprintDraft) => ({ by: draft.by, cells: cellsOf(draft, indicators) })
  const edit = useVersionedForm<BlueprintDraft>({
    stored: formOf(quiz),
    save: ({ values, version }) => {
      const plan = planOf(values)
      return write.mutateAsync({ blueprint: plan.cells.length > 0 ? plan : null, version })
    },
    fetchTheirs: async () =>
      formOf(await queryClient.fetchQuery({ ...authoringQueries.quiz(courseId, quiz.key), staleTime: 0 })),
  })
  const { form: draft, set } = edit
  const plan = planOf(draft)
  const holes = holesIn(plan, items)
  const wanted = wantedIn(plan)
  const sound = isSound(draft)
  const error = write.error instanceof ApiProblem && write.error.code === 'VERSION_CONFLICT' ? null : write.error
  const send = () => void edit.submit().catch(() => undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (sound) send()
  }
  const labels: Record<keyof BlueprintDraft, string> = {
    by: words.columns,
    level: words.level,
    bloom: words.bloom,
  }
  const say = (name: keyof BlueprintDraft, values: BlueprintDraft) =>
    name === 'by'
      ? words[values.by]
      : cellsOf({ ...values, by: name }, indicators)
          .map((cell) => `${cell.indicator}, ${words.column(cell.column)}: ${cell.wanted}`)
          .join('\n')
  return (
    <>
      <PageHeading
        small
        title={words.pageTitle(quiz.title)}
        documentTitle={`${words.pageTitle(quiz.title)} · ${quiz.courseTitle}`}
        eyebrow={
          <Link
            to={paths.studioQuiz(courseId, quiz.key)}
            className="inline-flex min-h-11 flex-wrap items-center gap-x-1 text-nila print:text-ink"
          >
            <span className="print:hidden">{words.back}:</span>
            {quiz.courseTitle}
          </Link>
        }
        lead={words.lead}
        actions={
          indicators.length > 0 ? (
            <Button
              variant="outline"
              className="no-print"
              icon={<Printer aria-hidden size={18} />}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
          ) : undefined
        }
      />
      {indicators.length === 0 ? (
        <EmptyState title={words.noItems}>{words.noItemsLead}</EmptyState>
      ) : (
        <form noValidate onSubmit={submit} className="mt-5 flex flex-col gap-5">
          {(error || (tried && !sound)) && (
            <Problem title={words.notSaved}>{sound ? words.refused : words.fault}</Problem>
          )}
          <UnreadConflict shown={edit.unread} retrying={write.isPending} onRetry={send} />
          <Select<BlueprintAxis>
            label={words.columns}
            value={draft.by}
            options={[
              { value: 'level', label: words.level },
              { value: 'bloom', label: words.bloom },
            ]}
            onValue={(by) => set({ by })}
            className="no-print max-w-60"
          />
          <BlueprintTable
            draft={draft}
            indicators={indicators}
            items={items}
            cells={plan.cells}
            onWanted={(key, text) => set({ [draft.by]: { ...draft[draft.by], [key]: text } })}
          />
          <Section title={words.holes}>
            <div role="status">
              {wanted === 0 ? (
                <p className="text-soft">{words.empty}</p>
              ) : holes.length === 0 ? (
                <p>{words.noHoles}</p>
              ) : (
                <ul className="list-disc pl-5">
                  {holes.map((hole) => (
                    <li key={`${hole.indicator} ${hole.column}`}>
                      {words.hole(hole.indicator, words.column(hole.column), hole.wanted, hole.available)}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </Section>
          <div className="no-print flex flex-wrap items-center gap-4">
            <Button type="submit" busy={write.isPending} busyLabel={words.saving}>
              {words.save}
            </Button>
            {write.data && !write.error && !edit.dirty && (
              <SavedLine state="saved" words={words.saved(format.time(write.data.savedAt))} />
            )}
          </div>
          <SignatureLines />
        </form>
      )}
      <ConflictDialog
        what={words.pageTitle(quiz.title)}
        who={edit.conflict?.who}
        fields={conflictFields(edit.conflict, labels, say)}
        onClose={edit.later}
        onReload={edit.reload}
        onCopy={() =>
          edit.conflict && saveTextFile(`${courseId}-${quiz.key}.txt`, conflictText(edit.conflict.mine, labels, say))
        }
        onMerge={(theirs) => void edit.merge(theirs as (keyof BlueprintDraft)[]).catch(() => undefined)}
      />
    </>
  )
}
