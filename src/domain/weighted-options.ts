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

/**
 * Points of a situational judgement, 0 to 1: the weight of what was chosen, as a share of the highest weight. Nothing for no
 * choice, and nothing where no option weighs anything.
 */
export function judgePoints(options: readonly { id: string; weight: number }[], chosen: string | undefined): number {
  const highest = Math.max(0, ...options.map(({ weight }) => weight))
  const weight = options.find(({ id }) => id === chosen)?.weight ?? 0
  return highest === 0 ? 0 : Math.max(0, weight / highest)
}
