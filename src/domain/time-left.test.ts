import { describe, expect, it } from 'vitest'
import { afterTimeUp, leftUntil, secondsToSay, wentApart } from './time-left.ts'

describe('time left', () => {
  const heard = { steady: 1_000, wall: 50_000 }
  it('is counted on from what the backend said, and goes below nothing', () => {
    const left = (steady: number) => leftUntil('2026-11-24T03:10:00Z', '2026-11-24T03:00:00Z', heard, { steady })
    expect([left(1_000), left(61_000), left(601_000), left(604_000)]).toEqual([600_000, 540_000, 0, -3_000])
  })
  it('is asked anew when the clocks of the page went apart, forwards or backwards', () => {
    const apart = (steady: number, wall: number) => wentApart(heard, { steady: 1_000 + steady, wall: 50_000 + wall })
    expect([apart(60_000, 60_000), apart(60_000, 62_000), apart(60_000, 58_000)]).toEqual([false, false, false])
    expect([apart(60_000, 62_001), apart(60_000, 57_999), apart(0, 1_800_000)]).toEqual([true, true, true])
  })
})

describe('what is said of the time', () => {
  const said = (from: number, to: number, step: number) => {
    const all: number[] = []
    for (let before = from; before > to; before -= step) {
      const say = secondsToSay(before, Math.max(to, before - step))
      if (say !== undefined) all.push(say)
    }
    return all
  }
  it('second by second: 10, 5 and 1 minute and 30 seconds, each once', () => {
    expect(said(1_800, 0, 1)).toEqual([600, 300, 60, 30])
    expect(said(600, 0, 1)).toEqual([300, 60, 30])
  })
  it('a tab that looks seldom says the lowest mark that was passed, or what is left when that mark is long gone', () => {
    expect(secondsToSay(700, 298)).toBe(300)
    expect(secondsToSay(700, 250)).toBe(250)
    expect(secondsToSay(700, 45)).toBe(45)
    expect(secondsToSay(31, 29)).toBe(30)
  })
  it('at the end nothing is left to say', () => {
    expect(secondsToSay(700, 0)).toBeUndefined()
  })
})

describe('when time is up', () => {
  it('nothing unsent: handed in at once', () => {
    expect(afterTimeUp({ unsent: 0, pastMs: 0 })).toEqual({ step: 'hand-in' })
  })
  it('answers that left in time go first, again and again, until the grace is nearly over', () => {
    expect(afterTimeUp({ unsent: 2, pastMs: 0 })).toEqual({ step: 'send', againMs: 500, untilMs: 4_000 })
    expect(afterTimeUp({ unsent: 1, pastMs: 3_900 })).toEqual({ step: 'send', againMs: 100, untilMs: 100 })
    expect(afterTimeUp({ unsent: 1, pastMs: 4_000 })).toEqual({ step: 'hand-in' })
    expect(afterTimeUp({ unsent: 1, pastMs: 900_000 })).toEqual({ step: 'hand-in' })
  })
})
