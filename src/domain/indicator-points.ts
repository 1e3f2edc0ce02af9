import type { Item } from './item.ts'
import { weightOf } from './rubric-points.ts'

export interface IndicatorPoints {
  indicator: string
  points: number
  max: number
}

/** Points by what the items measure, in the order of their first item. What does not count (null) counts on neither side. */
export function sumByIndicator(
  items: readonly { indicator: string; item: Item; points: number | null }[],
): IndicatorPoints[] {
  const sums = new Map<string, IndicatorPoints>()
  for (const { indicator, item, points } of items) {
    const sum = sums.get(indicator) ?? { indicator, points: 0, max: 0 }
    sums.set(indicator, sum)
    if (points === null) continue
    sum.points += points * weightOf(item)
    sum.max += weightOf(item)
  }
  return [...sums.values()]
}
