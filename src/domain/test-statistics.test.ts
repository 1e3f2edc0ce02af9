import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lsat6Rows } from '@/testing/lsat6.ts'
import { alpha, correlation, deviation, lowerGroup, mean, upperGroup } from './test-statistics.ts'

const asMaps = (rows: number[][]) => rows.map((row) => new Map(row.map((points, at) => [`i${at}`, points])))

describe('test statistics', () => {
  it('alpha of LSAT section 6 is 0.295, as ltm prints it', () => {
    expect(alpha(asMaps(lsat6Rows()), 5)).toBeCloseTo(0.295, 4)
  })

  it('alpha without one item of LSAT section 6, as ltm prints it', () => {
    const published = [0.2754, 0.2376, 0.2168, 0.2459, 0.2663]
    for (const [left, value] of published.entries()) {
      const rows = lsat6Rows().map((row) => row.filter((_, at) => at !== left))
      expect(alpha(asMaps(rows), 4)).toBeCloseTo(value, 4)
    }
  })

  it('KR-20 of five people and four items, by hand', () => {
    // Σpq = 0.16 + 0.24 + 0.24 + 0.16 = 0.8; totals 4 3 2 1 0, variance 2; 4/3 · (1 − 0.8 / 2) = 0.8
    const rows = [
      [1, 1, 1, 1],
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
    ]
    expect(alpha(asMaps(rows), 4)).toBeCloseTo(0.8, 10)
  })

  it('alpha of a check drawn by chance is near that of the whole', () => {
    // Everyone is asked three of five items in turn; the estimate is for five.
    const rows = lsat6Rows().map(
      (row, person) => new Map([0, 1, 2].map((step) => [`i${(person + step) % 5}`, row[(person + step) % 5] ?? 0])),
    )
    expect(alpha(rows, 5)).toBeGreaterThan(0.15)
    expect(alpha(rows, 5)).toBeLessThan(0.45)
  })

  it('says nothing where nothing varies or too few answered', () => {
    expect(
      alpha(
        asMaps([
          [1, 1],
          [1, 1],
          [1, 1],
        ]),
        2,
      ),
    ).toBeNull()
    expect(alpha(asMaps([[1, 0]]), 2)).toBeNull()
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(correlation([1, 0], [1, 2])).toBeNull()
    expect(deviation([3])).toBeNull()
  })

  it('a correlation by hand', () => {
    // Deviations −1 0 1 and −2 1 1: 3 / √(2 · 6)
    expect(correlation([1, 2, 3], [1, 4, 4])).toBeCloseTo(3 / Math.sqrt(12), 12)
  })

  it('the upper 27 % of eleven are three; ties at the edge share what is left', () => {
    expect(upperGroup([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(lowerGroup([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
    expect(upperGroup([9, 8, 8, 8, 8, 1, 1, 1, 1, 1, 1])).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0])
  })

  it('groups hold as many as they should, whatever the ties', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 60 }), (scores) => {
        const size = Math.max(1, Math.round(scores.length * 0.27))
        for (const group of [upperGroup(scores), lowerGroup(scores)]) {
          expect(group.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(size, 9)
          expect(Math.max(...group)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('alpha of a whole matrix is k / (k − 1) · (1 − Σ item variances / variance of the sums)', () => {
    const matrix = fc.array(fc.array(fc.constantFrom<number>(0, 0.5, 1), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 30,
    })
    fc.assert(
      fc.property(matrix, (rows) => {
        const variance = (values: number[]) => mean(values.map((value) => (value - mean(values)) ** 2))
        const items = [0, 1, 2, 3].map((at) => variance(rows.map((row) => row[at] ?? 0)))
        const whole = variance(rows.map((row) => row.reduce((sum, points) => sum + points, 0)))
        const got = alpha(asMaps(rows), 4)
        if (whole < 1e-9) expect(got).toBeNull()
        else expect(got).toBeCloseTo((4 / 3) * (1 - items.reduce((sum, value) => sum + value, 0) / whole), 6)
      }),
    )
  })
})
