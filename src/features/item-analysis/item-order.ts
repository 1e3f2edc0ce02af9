import type { AnalysedItem } from '@/contract/item-analysis.ts'
import type { ItemFlag } from '@/domain/item-flags.ts'
import type { SortDirection } from '@/ui/table.tsx'

/** Flags that may mean that people were graded wrongly; the others are for the next version of the item. */
const grave: ItemFlag['code'][] = ['KEY_SUSPECT', 'NEGATIVE']
export const isGrave = ({ code }: ItemFlag) => grave.includes(code)
/** What still asks for a decision. */
export const needsLook = (item: AnalysedItem) => item.regradeId === null && item.flags.some(isGrave)

export const columns = ['flags', 'facility', 'discrimination', 'upperLower', 'n', 'omitted'] as const
export type Column = (typeof columns)[number]
/** Where the first press begins: with what is to be looked at. */
const lowestFirst: Column[] = ['facility', 'discrimination', 'upperLower']

const weights: Record<ItemFlag['code'], number> = {
  KEY_SUSPECT: 1_000,
  NEGATIVE: 300,
  WEAK: 100,
  TOO_HARD: 50,
  OMITTED: 20,
  DEAD_DISTRACTOR: 10,
  TOO_EASY: 1,
}
const weightOf = (item: AnalysedItem) => item.flags.reduce((sum, { code }) => sum + weights[code], 0)
/** Null when the figure does not exist; such items stand at the end either way. */
const figureOf = (item: AnalysedItem, column: Column) => (column === 'flags' ? weightOf(item) : item[column])

/** `-flags` in the address. What asks for nothing that exists is the order of need. */
export function readOrder(wanted: string | null): { column: Column; direction: 'asc' | 'desc' } {
  const column = columns.find((name) => name === wanted?.replace(/^-/, ''))
  if (!column) return { column: 'flags', direction: 'desc' }
  return { column, direction: wanted?.startsWith('-') ? 'desc' : 'asc' }
}

export function orderItems(items: readonly AnalysedItem[], wanted: string | null): AnalysedItem[] {
  const { column, direction } = readOrder(wanted)
  return items.toSorted((a, b) => {
    const [first, second] = [figureOf(a, column), figureOf(b, column)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return (direction === 'asc' ? first - second : second - first) || (a.key < b.key ? -1 : 1)
  })
}

export const directionOf = (wanted: string | null, column: Column): SortDirection => {
  const now = readOrder(wanted)
  return now.column !== column ? 'none' : now.direction === 'asc' ? 'ascending' : 'descending'
}

export function nextOrder(wanted: string | null, column: Column): string {
  const now = readOrder(wanted)
  if (now.column !== column) return lowestFirst.includes(column) ? column : `-${column}`
  return now.direction === 'asc' ? `-${column}` : column
}
