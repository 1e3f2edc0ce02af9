import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttemptClock, clockToleranceMs, isWorthKeeping, markEveryMs, touchClock } from './attempt-clock.ts'

const start = Date.parse('2026-11-23T04:00:00Z')
const begun: AttemptClock = { mark: new Date(start), backMs: 0 }
const at = (ms: number) => new Date(start + ms)
const hour = 3_600_000
const year = 365 * 24 * hour
/** The device's clock at each touch: it may be set to anything, a wrong year too. */
const settings = fc.array(fc.oneof(fc.integer({ min: -hour, max: hour }), fc.integer({ min: -year, max: year })), {
  minLength: 1,
  maxLength: 30,
})

describe('the clock of an attempt', () => {
  it('is the clock of the device as long as that goes forward', () => {
    expect(touchClock(begun, at(5_000))).toEqual({ mark: at(5_000), backMs: 0 })
    expect(touchClock(begun, at(0))).toEqual(begun)
  })

  it('stands still when the device is set back, and remembers the largest step', () => {
    const back = touchClock({ mark: at(hour), backMs: 0 }, at(0))
    expect(back).toEqual({ mark: at(hour), backMs: hour })
    // It catches up: the step was an hour all the same, and a smaller one after it changes nothing.
    expect(touchClock(back, at(hour - 5_000))).toEqual(back)
    expect(touchClock(back, at(hour + 1))).toEqual({ mark: at(hour + 1), backMs: hour })
  })

  it('does not hold the small steps of a clock that the network sets against anybody', () => {
    const known = { mark: at(hour), backMs: 0 }
    expect(touchClock(known, at(hour - clockToleranceMs))).toEqual(known)
    expect(touchClock(known, at(hour - clockToleranceMs - 1)).backMs).toBe(clockToleranceMs + 1)
  })

  it('never goes back, is never behind the device, and knows the largest step, however the device is set', () => {
    fc.assert(
      fc.property(settings, (steps) => {
        let clock = begun
        let largest = 0
        for (const step of steps) {
          const next = touchClock(clock, at(step))
          const behind = clock.mark.getTime() - at(step).getTime()
          if (behind > clockToleranceMs) largest = Math.max(largest, behind)
          expect(next.mark.getTime()).toBe(Math.max(clock.mark.getTime(), start + step))
          expect(next.backMs).toBe(largest)
          clock = next
        }
      }),
    )
  })

  it('is written down by a look once a minute, and as soon as it was set back', () => {
    expect(isWorthKeeping(begun, touchClock(begun, at(markEveryMs - 1)))).toBe(false)
    expect(isWorthKeeping(begun, touchClock(begun, at(markEveryMs)))).toBe(true)
    expect(isWorthKeeping(begun, touchClock(begun, at(-1_000)))).toBe(false)
    expect(isWorthKeeping(begun, touchClock(begun, at(-hour)))).toBe(true)
  })
})
