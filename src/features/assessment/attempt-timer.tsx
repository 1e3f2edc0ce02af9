import { Clock, ClockFading } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { announce } from '@/ui/announcements.ts'
import { cx } from '@/ui/class-names.ts'
import { IconButton } from '@/ui/icon-button.tsx'
import { followTime, type HeardTime, secondsLeft } from './attempt-clock.ts'
import { useAttemptEndWords } from './attempt-end.words.ts'

interface TimerProps {
  time: HeardTime
  onUp: () => void
  onDoubt: () => void
}

const peekMs = 5_000
/** By the place of the key, for with Alt some keyboards write another letter. */
const asksForTime = ({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent) =>
  altKey && !ctrlKey && !metaKey && !shiftKey && code === 'KeyT'

/**
 * Time left = deadline − now of the backend. Quiet: shown by the minute, spoken at 10, 5 and 1 minute and 30 seconds, and
 * whenever Alt+T asks.
 */
export function AttemptTimer({ time, onUp, onDoubt }: TimerProps) {
  const words = useAttemptEndWords()
  const [seconds, setSeconds] = useState(() => secondsLeft(time))
  // A clock in view hurries some people; the spoken warnings come all the same (WCAG 2.2.1).
  const [hidden, setHidden] = useState(false)
  const [peeking, setPeeking] = useState(false)
  const say = (left: number) =>
    announce(words.timeWarning(words.minutesAndSeconds(Math.floor(left / 60), Math.floor(left % 60))))
  const call = useRef({ time, onUp, onDoubt, say })
  call.current = { time, onUp, onDoubt, say }

  useEffect(
    () =>
      followTime(() => call.current.time, {
        onSeconds: setSeconds,
        onSay: (left) => call.current.say(left),
        onUp: () => call.current.onUp(),
        onDoubt: () => call.current.onDoubt(),
      }),
    [],
  )
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (!asksForTime(event)) return
      event.preventDefault()
      call.current.say(secondsLeft(call.current.time))
      setPeeking(true)
    }
    document.addEventListener('keydown', answer)
    return () => document.removeEventListener('keydown', answer)
  }, [])
  useEffect(() => {
    if (!peeking) return
    const ending = setTimeout(() => setPeeking(false), peekMs)
    return () => clearTimeout(ending)
  }, [peeking])

  return (
    <span className="group relative flex items-center gap-1">
      {(!hidden || peeking) && (
        <span
          role="timer"
          aria-live="off"
          aria-label={words.timeLeft}
          className={cx(
            'whitespace-nowrap font-semibold text-sm tabular-nums',
            seconds <= 300 ? 'text-kunyit-text' : 'text-soft',
          )}
        >
          {seconds >= 60 ? words.minutesLeft(Math.ceil(seconds / 60)) : words.secondsLeft(seconds)}
        </span>
      )}
      <IconButton
        label={hidden ? words.showTime : words.hideTime}
        aria-keyshortcuts="Alt+T"
        icon={hidden ? <ClockFading aria-hidden size={18} /> : <Clock aria-hidden size={18} />}
        onClick={() => setHidden(!hidden)}
      />
      <span
        aria-hidden
        className="absolute top-full right-0 z-10 mt-2.5 hidden whitespace-nowrap rounded-control border border-line bg-card px-3 py-1.5 text-soft text-xs group-has-focus-visible:block"
      >
        <kbd className="font-semibold text-ink">Alt+T</kbd> {words.sayTime}
      </span>
    </span>
  )
}
