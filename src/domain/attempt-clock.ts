/**
 * The clock of an attempt with a deadline: the device's clock, but never before an instant at which the attempt was touched
 * already. Set back in between, it stands still until the device's clock has come up to the mark again, and the step is
 * remembered: time left never grows, and who judges the result can see that it stood still.
 *
 * The mark belongs to the attempt and not to the device, so a clock that was wrong by a year for a minute touches no other
 * attempt, no session and nothing that is begun afterwards. A jump forward cannot be told from time that went by.
 */
export interface AttemptClock {
  /** The latest instant at which the attempt was touched. */
  mark: Date
  /** The largest step back, in milliseconds. */
  backMs: number
}

/** Clocks that are set by the network move back by less than this every now and then. */
export const clockToleranceMs = 2_000
/** A mere look moves the mark this seldom: each time is a write. */
export const markEveryMs = 60_000

export function touchClock({ mark, backMs }: AttemptClock, device: Date): AttemptClock {
  const behind = mark.getTime() - device.getTime()
  return {
    mark: behind > 0 ? mark : device,
    backMs: behind > clockToleranceMs ? Math.max(backMs, behind) : backMs,
  }
}

/** Whether what a look has found must be written down. */
export const isWorthKeeping = (before: AttemptClock, after: AttemptClock): boolean =>
  after.backMs > before.backMs || after.mark.getTime() - before.mark.getTime() >= markEveryMs
