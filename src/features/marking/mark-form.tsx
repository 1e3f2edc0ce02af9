import { type FormEvent, useId, useState } from 'react'
import type { EssayToMark } from '@/contract/marking.ts'
import { pointsOf } from '@/domain/essay-marks.ts'
import { mostPoints } from '@/domain/rubric-points.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Section } from '@/ui/section.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { CriterionRadios } from './criterion-radios.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { type Marks, markOutbox, saveMarks, useMarkDrafts } from './mark-outbox.ts'
import { useMarkScreenWords } from './mark-screen.words.ts'
import { useMarkingKeys } from './shortcuts.ts'

interface MarkFormProps {
  courseId: string
  essay: EssayToMark
  isLast: boolean
  onSaved: () => void
  onNext: (() => void) | undefined
  onPrevious: (() => void) | undefined
}

/** The rubric as radios and a comment. Saving goes on at once; what became of it is said on the next screen. */
export function MarkForm({ courseId, essay, isLast, onSaved, onNext, onPrevious }: MarkFormProps) {
  const words = useMarkScreenWords()
  const own = useId()
  const [helping, setHelping] = useState(false)
  const [asked, setAsked] = useState(false)
  const draft = useMarkDrafts((drafts) => drafts[essay.id])
  const { levels, comment }: Marks = draft ??
    markOutbox.read(essay.id) ?? { levels: essay.levels ?? {}, comment: essay.comment }
  const set = (part: Partial<Marks>) => useMarkDrafts.setState({ [essay.id]: { levels, comment, ...part } })
  const groupOf = (criterionId: string) => document.getElementById(`${own}-${criterionId}`)
  const firstEmpty = essay.rubric.find(({ id }) => levels[id] === undefined)

  /** By digit: the criterion that has the focus, else the first without a level; then on to the next one. */
  const choose = (number: number) => {
    const focused = essay.rubric.findIndex(({ id }) => groupOf(id)?.contains(document.activeElement))
    const at = focused >= 0 ? focused : essay.rubric.findIndex(({ id }) => id === firstEmpty?.id)
    const criterion = essay.rubric[at]
    const level = criterion?.levels[number - 1]
    if (!criterion || !level || essay.closed) return
    set({ levels: { ...levels, [criterion.id]: level.id } })
    announce(words.chosen(criterion.title, level.text, level.points))
    const following = essay.rubric[at + 1]
    if (focused >= 0 && following) radioOf(groupOf(following.id))?.focus()
  }
  const save = () => {
    if (essay.closed) return
    if (firstEmpty) {
      setAsked(true)
      radioOf(groupOf(firstEmpty.id))?.focus()
      return
    }
    saveMarks({ courseId, essayId: essay.id, alias: essay.alias, levels, comment, version: essay.version })
    onSaved()
  }
  useMarkingKeys({
    choose,
    save,
    next: () => onNext?.(),
    previous: () => onPrevious?.(),
    help: () => setHelping(true),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form noValidate onSubmit={submit} className="min-w-0">
      <Section title={words.rubric} lead={words.total(pointsOf(essay.rubric, levels), mostPoints(essay.rubric))}>
        <div className="flex flex-col gap-5">
          {essay.rubric.map((criterion) => (
            <CriterionRadios
              key={criterion.id}
              id={`${own}-${criterion.id}`}
              criterion={criterion}
              chosen={levels[criterion.id]}
              missing={asked && levels[criterion.id] === undefined}
              disabled={essay.closed}
              onChoose={(level) => set({ levels: { ...levels, [criterion.id]: level } })}
            />
          ))}
          <TextArea
            label={words.comment}
            hint={words.commentHint}
            optional
            rows={3}
            maxLength={4_000}
            readOnly={essay.closed}
            value={comment}
            onValue={(text) => set({ comment: text })}
          />
        </div>
      </Section>
      {essay.closes && <p className="mt-4 text-sm text-soft">{words.closes}</p>}
      {essay.closed && (
        <Callout tone="info" className="mt-4">
          {words.closed}
        </Callout>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {!essay.closed && <Button type="submit">{isLast ? words.saveLast : words.save}</Button>}
        {onPrevious && (
          <Button variant="outline" onClick={onPrevious}>
            {words.previous}
          </Button>
        )}
        {onNext && (
          <Button variant="outline" onClick={onNext}>
            {words.next}
          </Button>
        )}
        <Button variant="text" onClick={() => setHelping(true)}>
          {words.keys}
        </Button>
      </div>
      <KeysDialog open={helping} onClose={() => setHelping(false)} />
    </form>
  )
}

const radioOf = (group: HTMLElement | null) =>
  group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input')
