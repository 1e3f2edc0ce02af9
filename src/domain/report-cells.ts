/** Groups of fewer people than this are not reported as a share (product.md, rule 9). */
export const smallestGroup = 5

/** Percent with one decimal, or undefined where the group is too small or empty. */
export function rateOf(part: number, whole: number, people: number): number | null {
  if (people < smallestGroup || whole === 0) return null
  return Math.round((part / whole) * 1000) / 10
}

/** `61,2%` in Indonesian, `61.2%` in English, or `n < 5`. The file holds the same text as the screen. */
export function rateText(rate: number | null, people: number, language: 'id' | 'en' = 'id'): string {
  if (people < smallestGroup) return 'n < 5'
  if (rate === null) return '–'
  return `${language === 'id' ? rate.toFixed(1).replace('.', ',') : rate.toFixed(1)}%`
}

/**
 * RFC 4180 with a byte-order mark, so that spreadsheet programs read UTF-8. A cell that a spreadsheet would run as a formula
 * gets a leading apostrophe (OWASP CSV injection).
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
