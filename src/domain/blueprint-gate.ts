import { askedIn, type Blueprint, type PlacedItem, wantedIn } from './blueprint.ts'
import type { GateResult } from './publish-gate.ts'

/** An indicator that fewer items ask about says more of the items than of the person. */
export const indicatorItemsNeeded = 3

/**
 * Whether the competency check asks enough about each of its indicators, and whether each blueprint can be filled. Worth a
 * warning: a written reason may override it, see `mayBeOverridden`.
 */
export function checkBlueprints(
  quizzes: readonly { key: string; kind: string; blueprint: Blueprint | null; items: readonly PlacedItem[] }[],
): GateResult[] {
  return quizzes.flatMap(({ key, kind, blueprint, items }) => [
    ...(kind === 'final' ? indicatorLines(key, items) : []),
    ...(blueprint ? [blueprintLine(key, blueprint, items)] : []),
  ])
}

function indicatorLines(where: string, items: readonly PlacedItem[]): GateResult[] {
  const counts = new Map<string, number>()
  for (const { indicator } of items) counts.set(indicator, (counts.get(indicator) ?? 0) + 1)
  const few = [...counts].filter(([, n]) => n < indicatorItemsNeeded)
  if (few.length > 0)
    return few.map(([about, n]) => ({ rule: 'INDICATOR_FEW', met: false, where, about: `${about} (${n})` }))
  return counts.size > 0 ? [{ rule: 'INDICATORS', met: true, where }] : []
}

function blueprintLine(where: string, blueprint: Blueprint, items: readonly PlacedItem[]): GateResult {
  const short = wantedIn(blueprint) - askedIn(blueprint, items)
  return { rule: short > 0 ? 'BLUEPRINT_HOLE' : 'BLUEPRINT', met: short === 0, where }
}
