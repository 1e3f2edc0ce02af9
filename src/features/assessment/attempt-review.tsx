import { Button } from '@/ui/button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useAssessmentWords } from './assessment.words.ts'
import { type PaletteEntry, QuestionPalette } from './question-palette.tsx'

interface ReviewProps {
  title: string
  entries: readonly PaletteEntry[]
  /** The question that was on the screen before. */
  last: number
  onGo: (position: number) => void
  onSubmit: () => void
  /** Why it cannot be handed in now. */
  unavailable: string | undefined
  /** It is being handed in. */
  busy: boolean
}

/** Before handing in: what needs a look first. While something is empty, answering it is the main thing to do. */
export function AttemptReview({ title, entries, last, onGo, onSubmit, unavailable, busy }: ReviewProps) {
  const words = useAssessmentWords()
  const needLook = entries.filter(({ answered, flagged }) => !answered || flagged)
  const firstEmpty = entries.find(({ answered }) => !answered)
  return (
    <div className="flex flex-col gap-6">
      <PageHeading
        title={words.review}
        eyebrow={title}
        lead={needLook.length === 0 ? words.allAnswered : words.needLook(needLook.length)}
      />
      <QuestionPalette entries={entries} here={undefined} onGo={onGo} />
      <div className="flex flex-wrap gap-3">
        {firstEmpty && !busy && !unavailable && (
          <Button onClick={() => onGo(firstEmpty.position)}>{words.answerQuestion(firstEmpty.position + 1)}</Button>
        )}
        <Button
          variant={firstEmpty ? 'outline' : 'primary'}
          onClick={onSubmit}
          unavailable={unavailable}
          busy={busy}
          busyLabel={words.submitting}
        >
          {words.submit}
        </Button>
        <Button variant="text" onClick={() => onGo(last)}>
          {words.backToQuestions}
        </Button>
      </div>
    </div>
  )
}
