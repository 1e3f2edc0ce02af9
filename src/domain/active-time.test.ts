import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activeGain, median, mostActiveSeconds } from './active-time.ts'

const now = new Date('2026-11-23T04:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString()

describe('active seconds of a delivery', () => {
  it.each([
    [20, 25, 20],
    [20, 12, 12],
    [20, 0, 0],
    [20, -30, 0],
    [-5, 60, 0],
    [900, 4_000, mostActiveSeconds],
  ])('%d sent, %d gone by: %d', (sent, passed, expected) => expect(activeGain(sent, ago(passed), now)).toBe(expected))

  it('any row of deliveries adds up to no more than the time they took', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 })), { maxLength: 30 }),
        (deliveries) => {
          let at = now.getTime()
          let sum = 0
          for (const [wait, sent] of deliveries) {
            const before = new Date(at).toISOString()
            at += wait * 1000
            const gain = activeGain(sent, before, new Date(at))
            expect(gain).toBeGreaterThanOrEqual(0)
            sum += gain
          }
          expect(sum).toBeLessThanOrEqual((at - now.getTime()) / 1000)
        },
      ),
    )
  })
})

describe('the middle value', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 3, 10], 2.5],
  ])('of %o is %s', (values, expected) => expect(median(values)).toBe(expected))
})
