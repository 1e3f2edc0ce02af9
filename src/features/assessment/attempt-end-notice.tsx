import { paths } from '@/paths.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { useAttemptEndWords } from './attempt-end.words.ts'
import type { HandInState } from './hand-in-outbox.ts'

interface NoticeProps {
  timeUp: boolean
  state: HandInState | undefined
  unsent: number
  mayHaveArrived: boolean
  /** Calls it off; false where it was sent meanwhile. Absent where it cannot be. */
  onBack: (() => boolean) | undefined
}

/** Where handing in stands, said as it changes. The region is there before its words. */
export function AttemptEndNotice({ timeUp, state, unsent, mayHaveArrived, onBack }: NoticeProps) {
  const words = useAttemptEndWords()
  const back = () => {
    if (!onBack?.()) return
    announce(words.back)
    document.getElementById('main')?.focus()
  }
  const text =
    state === 'page'
      ? words.onPageOnly
      : state === 'waiting'
        ? words.waitingText
        : unsent > 0
          ? words.lastAnswers(unsent)
          : words.handingIn
  return (
    <div role="status">
      {state === 'refused' ? (
        <Callout
          tone="error"
          title={words.refused}
          action={<LinkButton to={paths.health}>{words.seeHealth}</LinkButton>}
          className="mb-6"
        >
          {words.refusedText}
        </Callout>
      ) : state === 'waiting' || state === 'page' ? (
        <Callout
          tone="warn"
          title={timeUp ? `${words.timeUp}. ${words.waiting}` : words.waiting}
          action={
            onBack && (
              <Button variant="outline" onClick={back}>
                {words.keepWorking}
              </Button>
            )
          }
          className="mb-6"
        >
          {text} {unsent > 0 && words.waitingAnswers(unsent)} {mayHaveArrived && !timeUp && words.mayHaveArrived}
        </Callout>
      ) : (
        (timeUp || state === 'sending') && (
          <Callout tone="info" title={timeUp ? words.timeUp : undefined} className="mb-6">
            {text}
          </Callout>
        )
      )}
    </div>
  )
}
