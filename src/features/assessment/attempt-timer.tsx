import { Clock, ClockFading } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { announce } from '@/ui/announcements.ts'
import { cx } from '@/ui/class-names.ts'
import { IconButton } from '@/ui/icon-button.tsx'
import { useAssessmentWords } from './assessment.words.ts'

interface TimerProps {
  deadlineAt: string
  /** The backend's clock when it answered, and this page's clock (performance.now) at that moment. */
  serverNow: string
  onUp: () => void
}
const calls = [600, 300, 60, 30]

/**
 * Time left = deadline − now of the backend. The page only counts on from the backend's last word by its own monotonic clock,
 * so changing the device's clock changes nothing. Quiet: shown by the minute, spoken at 10, 5 and 1 minute and 30 seconds.
 */
export function AttemptTimer({ deadlineAt, serverNow, onUp }: TimerProps) {
  const words = useAssessmentWords()
  const heard = useRef({ at: performance.now(), serverNow })
  if (heard.current.serverNow !== serverNow) heard.current = { at: performance.now(), serverNow }
  const left = () =>
    Math.max(
      0,
      Math.ceil((Date.parse(deadlineAt) - Date.parse(serverNow) - (performance.now() - heard.current.at)) / 1000),
    )
  const [seconds, setSeconds] = useState(left)
  // A clock in view hurries some people; the spoken warnings come all the same (WCAG 2.2.1).
  const [hidden, setHidden] = useState(false)
  const call = useRef({ left, onUp, words })
  call.current = { left, onUp, words }

  useEffect(() => {
    let before = call.current.left()
    const tick = setInterval(() => {
      const now = call.current.left()
      setSeconds(now)
      const passed = calls.find((mark) => before > mark && now <= mark)
      if (passed) {
        const { words: say } = call.current
        announce(say.timeWarning(passed >= 60 ? say.minuteWord(passed / 60) : say.secondWord(passed)))
      }
      if (before > 0 && now === 0) call.current.onUp()
      before = now
    }, 500)
    return () => clearInterval(tick)
  }, [])

  return (
    <span className="flex items-center gap-1">
      {!hidden && (
        <span
          role="timer"
          aria-live="off"
          aria-label={words.timeLeft}
          className={cx('font-semibold text-sm', seconds <= 300 ? 'text-kunyit-text' : 'text-soft')}
        >
          {seconds >= 60 ? words.minutesLeft(Math.ceil(seconds / 60)) : words.secondsLeft(seconds)}
        </span>
      )}
      <IconButton
        label={hidden ? words.showTime : words.hideTime}
        icon={hidden ? <ClockFading aria-hidden size={18} /> : <Clock aria-hidden size={18} />}
        onClick={() => setHidden(!hidden)}
      />
    </span>
  )
}
