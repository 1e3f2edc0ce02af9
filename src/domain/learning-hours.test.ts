import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learningHours } from './learning-hours.ts'

describe('learningHours: whole JP of 45 minutes', () => {
  it.each([
    [0, 0],
    [1, 1],
    [44, 1],
    [45, 1],
    [89, 1],
    [90, 2],
    [270, 6],
  ])('%i minutes → %i JP', (minutes, hours) => expect(learningHours(minutes)).toBe(hours))
  it('never gives more hours for fewer minutes', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (a, b) => {
        expect(learningHours(Math.max(a, b))).toBeGreaterThanOrEqual(learningHours(Math.min(a, b)))
      }),
    )
  })
})
