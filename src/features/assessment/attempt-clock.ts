import { type Clocks, leftUntil, secondsToSay, wentApart } from '@/domain/time-left.ts'

export const readClocks = (): Clocks => ({ steady: performance.now(), wall: Date.now() })

/** The backend's clock as it was heard, and this page's clocks at that moment. */
export interface HeardTime {
  deadlineAt: string
  serverNow: string
  heard: Clocks
}
/** Milliseconds to the deadline, negative after it. Changing the device's clock changes nothing. */
export const leftNow = ({ deadlineAt, serverNow, heard }: HeardTime): number =>
  leftUntil(deadlineAt, serverNow, heard, { steady: performance.now() })
export const secondsLeft = (time: HeardTime): number => Math.max(0, Math.ceil(leftNow(time) / 1_000))

interface TimeListener {
  onSeconds: (seconds: number) => void
  /** A mark was passed: this much is left, to be said aloud. */
  onSay: (seconds: number) => void
  onUp: () => void
  /** What is left may be another amount than the page thinks: the machine slept, or the page was away. */
  onDoubt: () => void
}

const tickMs = 500
const doubtAgainMs = 10_000

/** Follows the time of an attempt until it is stopped. A page that is opened when time is up already hears so at once. */
export function followTime(read: () => HeardTime, { onSeconds, onSay, onUp, onDoubt }: TimeListener): () => void {
  let before: number | undefined
  let doubtedAt = Number.NEGATIVE_INFINITY
  const doubt = () => {
    doubtedAt = performance.now()
    onDoubt()
  }
  const look = () => {
    const time = read()
    const now = secondsLeft(time)
    onSeconds(now)
    const say = before === undefined ? undefined : secondsToSay(before, now)
    if (say !== undefined) onSay(say)
    if (now === 0 && before !== 0) onUp()
    before = now
    if (wentApart(time.heard, readClocks()) && performance.now() - doubtedAt > doubtAgainMs) doubt()
  }
  const back = () => document.visibilityState === 'visible' && doubt()
  const restored = ({ persisted }: PageTransitionEvent) => persisted && doubt()
  document.addEventListener('visibilitychange', back)
  addEventListener('pageshow', restored)
  const ticking = setInterval(look, tickMs)
  look()
  return () => {
    clearInterval(ticking)
    document.removeEventListener('visibilitychange', back)
    removeEventListener('pageshow', restored)
  }
}
