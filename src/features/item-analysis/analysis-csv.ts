import type { AnalysedItem } from '@/contract/item-analysis.ts'
import type { ItemFlag } from '@/domain/item-flags.ts'

export interface CsvWords {
  heads: readonly string[]
  flag: (code: ItemFlag['code']) => string
  type: (type: AnalysedItem['type']) => string
  choice: (id: string, text: string) => string
  key: string
}

/** A cell that a spreadsheet must not take for a formula. */
const text = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)
const cell = (value: string | number | null) => {
  const plain = value === null ? '' : typeof value === 'number' ? String(value) : text(value)
  return /[",\n\r;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
const figure = (value: number | null) => (value === null ? null : Math.round(value * 1_000) / 1_000)

/** The table as a file: one item a line, figures with a point, the use of the options in one cell. */
export function analysisCsv(items: readonly AnalysedItem[], words: CsvWords): string {
  const lines = items.map((item) => [
    item.key,
    item.stem,
    words.type(item.type),
    item.indicator,
    item.n,
    item.omitted,
    figure(item.facility),
    figure(item.discrimination),
    figure(item.upperLower),
    item.flags.map(({ code }) => words.flag(code)).join('; '),
    item.choices
      .map(
        (choice) =>
          `${words.choice(choice.id, choice.text)}${choice.right ? ` (${words.key})` : ''}: ${figure(choice.share)}`,
      )
      .join(' | '),
  ])
  return `\ufeff${[words.heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
