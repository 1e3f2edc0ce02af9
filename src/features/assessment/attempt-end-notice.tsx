import { paths } from '@/paths.ts'
import { Callout } from '@/ui/callout.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { useAttemptEndWords } from './attempt-end.words.ts'
import type { HandInState } from './hand-in-outbox.ts'

interface NoticeProps {
  timeUp: boolean
  state: HandInState | undefined
  unsent: number
}

/** Where handing in stands, said as it changes. The region is there before its words. */
export function AttemptEndNotice({ timeUp, state, unsent }: NoticeProps) {
  const words = useAttemptEndWords()
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
        <Callout tone="warn" title={timeUp ? `${words.timeUp}. ${words.waiting}` : words.waiting} className="mb-6">
          {text} {unsent > 0 && words.waitingAnswers(unsent)}
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
