import { paths } from '@/paths.ts'
import { Callout } from '@/ui/callout.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { Problem } from '@/ui/problem.tsx'
import { answerOutbox } from './answer-outbox.ts'
import { useRefusedAnswerWords } from './refused-answer.words.ts'

interface RefusedAnswerProps {
  attemptId: string
  code: string
  /** Absent: nothing can be sent from here. */
  onSendAgain: (() => void) | undefined
}

/** Too long, or of another shape than the question: only another answer can be taken. */
const asEntered = ['INVALID', 'NOT_JSON', 'TOO_LARGE']

/** Why the answer above was refused, and what can be done about it. The answer itself stays where it is. */
export function RefusedAnswer({ attemptId, code, onSendAgain }: RefusedAnswerProps) {
  const words = useRefusedAnswerWords()
  if (code === 'ATTEMPT_CLOSED' || code === 'TIME_IS_UP')
    return (
      <Problem
        title={words[code]}
        kept={words.kept}
        action={<LinkButton to={paths.attemptResult(attemptId)}>{words.seeResult}</LinkButton>}
      >
        {words[`${code}next`]}
      </Problem>
    )
  if (asEntered.includes(code))
    return (
      <Problem title={words.INVALID} kept={words.kept}>
        {words.INVALIDnext}
      </Problem>
    )
  const known = code === 'NOT_FOUND' || code === 'FORBIDDEN'
  return (
    <Problem
      title={known ? words[code] : words.other(code)}
      kept={words.kept}
      onRetry={onSendAgain}
      retryLabel={words.sendAgain}
    >
      {known ? words[`${code}next`] : words.otherNext}
    </Problem>
  )
}

/** On the page of an attempt that is closed: which answers of this device came too late for it. */
export function NotGraded({ attemptId }: { attemptId: string }) {
  const words = useRefusedAnswerWords()
  const numbers = answerOutbox
    .refused()
    .filter(({ entry }) => entry.attemptId === attemptId)
    .map(({ entry }) => entry.position + 1)
    .toSorted((a, b) => a - b)
  if (numbers.length === 0) return null
  return (
    <Callout
      tone="warn"
      title={words.notGraded(numbers.join(', '))}
      action={
        <LinkButton to={paths.health} variant="outline">
          {words.seeHealth}
        </LinkButton>
      }
    >
      {words.notGradedText}
    </Callout>
  )
}
