import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, type RatedPair } from './kappa.ts'

/** The pairs behind a table of counts: rows are the first rater, columns the second. */
const pairsOf = (table: number[][]): RatedPair[] =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): RatedPair => [a, b])))

describe('published examples', () => {
  it('two raters of 50 proposals (the table of the article "Cohen\'s kappa" in Wikipedia): 0.4', () => {
    const { n, exact, kappa } = agreementOf(
      pairsOf([
        [20, 5],
        [10, 15],
      ]),
    )
    expect({ n, exact }).toEqual({ n: 50, exact: 0.7 })
    expect(kappa).toBeCloseTo(0.4, 10)
  })
  it('the SAS example that statsmodels is tested with (statsmodels/stats/tests/test_inter_rater.py): 0.4842', () => {
    expect(
      agreementOf(
        pairsOf([
          [0, 4, 1],
          [0, 8, 0],
          [0, 1, 5],
        ]),
      ).kappa,
    ).toBeCloseTo(0.4842, 4)
  })
  it('raters 2 and 3 of `anxiety` (R package irr, kappa2, "unweighted" and "squared"): −0.006289308 and 0.2520325', () => {
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]
    // irr knows only the categories that were used: 5 is missing, so 6 stands next to 4.
    const used = [1, 2, 3, 4, 6]
    const { kappa, weighted } = agreementOf(
      second.map((value, at): RatedPair => [used.indexOf(value), used.indexOf(third[at] ?? 0)]),
    )
    expect(kappa).toBeCloseTo(-0.006289308, 8)
    expect(weighted).toBeCloseTo(0.2520325, 7)
  })
})

describe('kappa', () => {
  const pair = fc.tuple(fc.nat(4), fc.nat(4))
  const pairs = fc.array(pair, { minLength: 1, maxLength: 60 })
  it('is never above 1, and 1 exactly for full agreement', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        for (const value of [agreementOf(list).kappa, agreementOf(list).weighted])
          if (value !== null) expect(value).toBeLessThanOrEqual(1)
        const same = agreementOf(list.map(([a]): RatedPair => [a, a]))
        expect(same.kappa === null || same.kappa === 1).toBe(true)
      }),
    )
  })
  it('does not mind who was first, nor the direction of the scale', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const { kappa, weighted } = agreementOf(list)
        for (const other of [
          agreementOf(list.map(([a, b]): RatedPair => [b, a])),
          agreementOf(list.map(([a, b]): RatedPair => [4 - a, 4 - b])),
        ]) {
          expect(other.kappa ?? -9).toBeCloseTo(kappa ?? -9, 9)
          expect(other.weighted ?? -9).toBeCloseTo(weighted ?? -9, 9)
        }
      }),
    )
  })
  it('of two categories is the same with and without weights', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { minLength: 1 }), (list) => {
        const { kappa, weighted } = agreementOf(list)
        expect(weighted ?? -9).toBeCloseTo(kappa ?? -9, 9)
      }),
    )
  })
  it('is not defined without pairs or without any difference', () => {
    expect(agreementOf([]).kappa).toBeNull()
    expect(agreementOf([[2, 2]])).toMatchObject({ n: 1, exact: 1, kappa: null, weighted: null })
  })
})
