/** Of one delivery; what a page counts more slowly than it sends is no more than this either. */
export const mostActiveSeconds = 600

/**
 * Seconds that a delivery adds. A page counts them itself (idle above 60 s and hidden tabs are not in it), so they are held
 * against the clock of the backend: never negative, and never more than has gone by since the delivery before.
 */
export function activeGain(sent: number, since: string, now: Date): number {
  const passed = Math.ceil((now.getTime() - Date.parse(since)) / 1000)
  return Math.max(0, Math.min(Math.floor(sent), mostActiveSeconds, passed))
}

/** The middle value; with an even number the mean of the two in the middle. Null: there is none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper
}
