/** Figures of classical test theory, of plain numbers. All of them are null where the data cannot carry them. */

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Sum of products of deviations from the means; of a list with itself the sum of squares. */
function deviationProducts(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a)
  const meanB = mean(b)
  return a.reduce((sum, value, at) => sum + (value - meanA) * ((b[at] ?? 0) - meanB), 0)
}

/** Standard deviation of a sample (n − 1). */
export const deviation = (values: readonly number[]): number | null =>
  values.length < 2 ? null : Math.sqrt(deviationProducts(values, values) / (values.length - 1))

/** Below this a sum of squares is rounding, not spread. */
const noSpread = 1e-12

/** Pearson's correlation; with one side 0 or 1 it is the point-biserial. Null for fewer than three pairs or no spread. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 3) return null
  const spread = deviationProducts(a, a)
  const other = deviationProducts(b, b)
  if (spread < noSpread || other < noSpread) return null
  return Math.max(-1, Math.min(1, deviationProducts(a, b) / Math.sqrt(spread * other)))
}

/** The share of all that upper and lower group each hold (Kelley 1939). */
export const tailShare = 0.27

/**
 * How much of each belongs to the upper group, 0 to 1. The group holds 27 % of all, rounded, at least one. Those who tie at
 * its edge share the places that are left, so that the order in which people are listed decides nothing.
 */
export function upperGroup(scores: readonly number[]): number[] {
  const size = Math.max(1, Math.round(scores.length * tailShare))
  const edge = scores.toSorted((a, b) => b - a)[size - 1] ?? 0
  const above = scores.filter((score) => score > edge).length
  const tied = scores.filter((score) => score === edge).length
  return scores.map((score) => (score > edge ? 1 : score === edge ? (size - above) / tied : 0))
}
export const lowerGroup = (scores: readonly number[]): number[] => upperGroup(scores.map((score) => -score))

/** Mean of values of which each counts as much as its weight. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return whole === 0 ? null : values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / whole
}

/**
 * Cronbach's alpha; with items that are right or wrong it is KR-20. One row per person: item → points. Where everyone was
 * asked the same it is the textbook figure. Where items are drawn by chance, variances and covariances are pooled over those
 * who met the item or both items of a pair, and alpha is that of a check of `length` such items:
 * k·c̄ / (v̄ + (k − 1)·c̄).
 */
export function alpha(people: readonly ReadonlyMap<string, number>[], length: number): number | null {
  const columns = columnsOf(people)
  const names = [...columns.keys()]
  if (names.length < 2 || length < 2 || people.length < 3) return null
  const own = { products: 0, freedom: 0 }
  const shared = { products: 0, freedom: 0 }
  for (const [at, name] of names.entries()) {
    add(own, columns.get(name) ?? new Map(), columns.get(name) ?? new Map())
    for (const other of names.slice(at + 1))
      add(shared, columns.get(name) ?? new Map(), columns.get(other) ?? new Map())
  }
  if (own.freedom <= 0 || shared.freedom <= 0) return null
  const variance = own.products / own.freedom
  const covariance = shared.products / shared.freedom
  const whole = variance + (length - 1) * covariance
  return whole < noSpread ? null : (length * covariance) / whole
}

/** Item → (person → points). */
function columnsOf(people: readonly ReadonlyMap<string, number>[]): Map<string, Map<number, number>> {
  const columns = new Map<string, Map<number, number>>()
  for (const [person, row] of people.entries())
    for (const [name, points] of row) {
      const column = columns.get(name) ?? new Map<number, number>()
      columns.set(name, column.set(person, points))
    }
  return columns
}

function add(
  pool: { products: number; freedom: number },
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
) {
  const both = [...a].filter(([person]) => b.has(person))
  if (both.length < 2) return
  const others = both.map(([person]) => b.get(person) ?? 0)
  pool.products += deviationProducts(
    both.map(([, points]) => points),
    others,
  )
  pool.freedom += both.length - 1
}
