export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** Passed, but only when tried again; also counted in `passed`. */
  flaky: number
}

export function countCheck(ok: boolean): Counts
export function countLines(lines: { ok: boolean }[]): Counts
export function countVitest(text: string | undefined, ok: boolean): Counts
export function countPlaywright(text: string | undefined, ok: boolean): Counts
export function sumCounts(list: Counts[]): Counts
export function closingLines(total: Counts): [string, string]
