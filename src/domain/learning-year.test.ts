import { describe, expect, it } from 'vitest'
import { daysUntil, deriveStanding, startOfYear, yearOf } from './learning-year.ts'

describe('the city’s calendar (WIB)', () => {
  it('begins the year seven hours before UTC', () => {
    expect(yearOf(new Date('2026-12-31T17:00:00Z'))).toBe(2027)
    expect(yearOf(new Date('2026-12-31T16:59:59Z'))).toBe(2026)
    expect(startOfYear(2027).toISOString()).toBe('2026-12-31T17:00:00.000Z')
  })
  it.each([
    ['2026-11-27T16:59:00Z', '2026-11-22T17:30:00Z', 4],
    ['2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z', 0],
    ['2026-11-20T10:00:00Z', '2026-11-22T11:00:00Z', -2],
  ])('counts days from %s', (due, now, days) => expect(daysUntil(new Date(due), new Date(now))).toBe(days))
})

describe('deriveStanding', () => {
  it.each([
    [20, undefined, { kind: 'reached', over: 0 }],
    [23, 6, { kind: 'reached', over: 3 }],
    [14, 6, { kind: 'covered', missing: 6, current: 6 }],
    [14, 3, { kind: 'partly', missing: 6, current: 3 }],
    [0, undefined, { kind: 'missing', missing: 20 }],
  ] as const)('%i JP, course in hand %s', (hours, current, standing) =>
    expect(deriveStanding(hours, current)).toEqual(standing),
  )
})
