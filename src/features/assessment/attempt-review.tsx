import { Button } from '@/ui/button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useAssessmentWords } from './assessment.words.ts'
import { HandInButton, type HandingIn } from './hand-in-button.tsx'
import { type PaletteEntry, QuestionPalette } from './question-palette.tsx'

interface ReviewProps {
  title: string
  entries: readonly PaletteEntry[]
  /** The question that was on the screen before. */
  last: number
  onGo: (position: number) => void
  handingIn: HandingIn
}

/** Before handing in: what needs a look first. While something is empty, answering it is the main thing to do. */
export function AttemptReview({ title, entries, last, onGo, handingIn }: ReviewProps) {
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
        {firstEmpty && !handingIn.busy && !handingIn.unavailable && (
          <Button onClick={() => onGo(firstEmpty.position)}>{words.answerQuestion(firstEmpty.position + 1)}</Button>
        )}
        <HandInButton variant={firstEmpty ? 'outline' : 'primary'} handingIn={handingIn} />
        <Button variant="text" onClick={() => onGo(last)}>
          {words.backToQuestions}
        </Button>
      </div>
    </div>
  )
}
