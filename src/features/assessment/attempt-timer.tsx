import { Clock } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { announce } from '@/ui/announcements.ts'
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
    <span
      role="timer"
      aria-live="off"
      aria-label={words.timeLeft}
      className={
        seconds <= 300
          ? 'flex items-center gap-1.5 font-semibold text-kunyit-text text-sm'
          : 'flex items-center gap-1.5 text-sm text-soft'
      }
    >
      <Clock aria-hidden size={18} />
      {seconds >= 60 ? words.minutesLeft(Math.ceil(seconds / 60)) : words.secondsLeft(seconds)}
    </span>
  )
}
