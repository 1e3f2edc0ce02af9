/** An option may be worth a share of the points, in percent; a wrong one may take some away. */
interface Option {
  id: string
  weight?: number | undefined
}

/**
 * Points of a choice whose options carry weights: what the chosen ones add up to, within 0 and 1. Undefined when the item
 * has no weights and is graded by its key alone.
 */
export function gradeByWeights(
  options: readonly Option[],
  chosen: readonly (string | undefined)[],
): number | undefined {
  if (!options.some(({ weight }) => weight !== undefined)) return undefined
  const sum = options.filter(({ id }) => chosen.includes(id)).reduce((points, { weight }) => points + (weight ?? 0), 0)
  // Three thirds of 33.333 are the whole.
  return Math.max(0, Math.min(1, Math.round(sum * 10) / 1_000))
}
