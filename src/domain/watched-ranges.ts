/** Seconds of a time line that were played, from inclusive to exclusive: `[[0, 12], [30, 41]]`. Sorted, disjoint. */
export type Ranges = readonly (readonly [number, number])[]

/** The union of both. Order and repetition of deliveries do not matter; what was watched never shrinks. */
export function mergeRanges(a: Ranges, b: Ranges): [number, number][] {
  const sorted = [...a, ...b].filter(([from, to]) => to > from && from >= 0).sort((x, y) => x[0] - y[0])
  const merged: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

export const watchedSeconds = (ranges: Ranges) => ranges.reduce((sum, [from, to]) => sum + to - from, 0)

/** Share of a time line that was watched, 0 to 1. What lies past its end does not count. */
export function watchedShare(ranges: Ranges, length: number): number {
  if (length <= 0) return 0
  const inside = mergeRanges(ranges, []).map(([from, to]) => [from, Math.min(to, length)] as const)
  return Math.min(1, watchedSeconds(inside.filter(([from, to]) => to > from)) / length)
}
