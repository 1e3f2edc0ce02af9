import { graceMs } from './attempt.ts'

/** Two clocks of a page: one that only counts on (and may stand still while the machine sleeps), and the one on the wall. */
export interface Clocks {
  steady: number
  wall: number
}

/** Milliseconds to the deadline, negative after it: what the backend said was left, less what the page has counted since. */
export const leftUntil = (deadlineAt: string, serverNow: string, heard: Clocks, now: Pick<Clocks, 'steady'>): number =>
  Date.parse(deadlineAt) - Date.parse(serverNow) - (now.steady - heard.steady)

const driftMs = 2_000
/** The two clocks went apart: the machine slept, or someone set its clock. Only the backend knows how much is left then. */
export const wentApart = (heard: Clocks, now: Clocks): boolean =>
  Math.abs(now.wall - heard.wall - (now.steady - heard.steady)) > driftMs

const marks = [600, 300, 60, 30] as const
const nearMarkSeconds = 5
/**
 * The seconds to say aloud when time went from `before` to `now`: the lowest mark that was passed, or, where a throttled tab
 * notices it late, what is really left. Undefined between the marks and at the end, which speaks for itself.
 */
export function secondsToSay(before: number, now: number): number | undefined {
  const passed = marks.findLast((mark) => before > mark && now <= mark)
  if (passed === undefined || now <= 0) return undefined
  return passed - now < nearMarkSeconds ? passed : now
}

/** From here on an answer would hardly arrive within the grace any more. */
const handInAtMs = graceMs - 1_000
const againMs = 500
export type TimeUpStep = { step: 'hand-in' } | { step: 'send'; againMs: number; untilMs: number }

/** Time is up since `pastMs`. Handing in closes the attempt, so answers that left in time go first, as long as grace lasts. */
export const afterTimeUp = ({ unsent, pastMs }: { unsent: number; pastMs: number }): TimeUpStep =>
  unsent === 0 || pastMs >= handInAtMs
    ? { step: 'hand-in' }
    : { step: 'send', againMs: Math.min(againMs, handInAtMs - pastMs), untilMs: handInAtMs - pastMs }
