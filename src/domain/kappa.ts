/** What two people chose for the same thing, as places in one ordered list of categories, from 0. */
export type RatedPair = readonly [first: number, second: number]

export interface Agreement {
  n: number
  /** Share of the pairs that are equal. */
  exact: number
  /** Cohen's kappa; null where it is not defined: no pairs, or both used one and the same category throughout. */
  kappa: number | null
  /** Kappa with quadratic weights (Fleiss and Cohen 1973): two steps apart weigh four times as much as one. */
  weighted: number | null
}

/** Fewer pairs than this say little: the standard error of kappa is then above some 0.15. */
export const fewPairs = 30

/** 1 − observed / expected disagreement, where chance is what the two would do with the same habits but blindly. */
function kappaBy(pairs: readonly RatedPair[], disagreement: (a: number, b: number) => number): number | null {
  const observed = pairs.reduce((sum, [a, b]) => sum + disagreement(a, b), 0) / pairs.length
  let expected = 0
  for (const [a] of pairs) for (const [, b] of pairs) expected += disagreement(a, b)
  expected /= pairs.length ** 2
  return expected === 0 ? null : 1 - observed / expected
}

export function agreementOf(pairs: readonly RatedPair[]): Agreement {
  const n = pairs.length
  if (n === 0) return { n, exact: 0, kappa: null, weighted: null }
  return {
    n,
    exact: pairs.filter(([a, b]) => a === b).length / n,
    kappa: kappaBy(pairs, (a, b) => (a === b ? 0 : 1)),
    weighted: kappaBy(pairs, (a, b) => (a - b) ** 2),
  }
}
