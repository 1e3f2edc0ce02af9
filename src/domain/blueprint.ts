import { type Bloom, bloomLevels } from './item-tags.ts'
import { shuffle } from './shuffle.ts'

/**
 * A blueprint (kisi-kisi) says how many items a check asks of each indicator at each level. Columns are levels 1–5 or C1–C6;
 * the empty column stands for items that carry no such tag.
 */
export const blueprintAxes = ['level', 'bloom'] as const
export type BlueprintAxis = (typeof blueprintAxes)[number]
export interface BlueprintCell {
  indicator: string
  column: string
  wanted: number
}
export interface Blueprint {
  by: BlueprintAxis
  cells: BlueprintCell[]
}
/** As much of an item as a blueprint looks at. */
export interface PlacedItem {
  indicator: string
  level?: number | undefined
  bloom?: Bloom | undefined
}

export const columnsOf = (by: BlueprintAxis): readonly string[] =>
  by === 'level' ? ['1', '2', '3', '4', '5', ''] : [...bloomLevels, '']
export const columnOf = (by: BlueprintAxis, item: PlacedItem): string =>
  by === 'level' ? String(item.level ?? '') : (item.bloom ?? '')

/** One name for a cell, whatever stands in the indicator. */
export const cellKey = (indicator: string, column: string) => JSON.stringify([indicator, column])

/** How many items there are for each cell. */
export function countCells(by: BlueprintAxis, items: readonly PlacedItem[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = cellKey(item.indicator, columnOf(by, item))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

export interface Hole extends BlueprintCell {
  available: number
}
/** The cells that want more than there is, in the order of the blueprint. */
export function holesIn({ by, cells }: Blueprint, items: readonly PlacedItem[]): Hole[] {
  const counts = countCells(by, items)
  return cells
    .map((cell) => ({ ...cell, available: counts.get(cellKey(cell.indicator, cell.column)) ?? 0 }))
    .filter(({ wanted, available }) => available < wanted)
}

export const wantedIn = ({ cells }: Blueprint): number => cells.reduce((sum, { wanted }) => sum + wanted, 0)
/** What a draw can give: all that is wanted, less the holes. */
export const askedIn = (blueprint: Blueprint, items: readonly PlacedItem[]): number =>
  wantedIn(blueprint) - holesIn(blueprint, items).reduce((sum, { wanted, available }) => sum + wanted - available, 0)

/** Numbers between 0 and 1 that follow from the seed alone (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Draws by the blueprint. An item lies in one cell, so none comes twice; a cell gives all that is wanted of it or all it has.
 * The same seed gives the same draw of the same items, in whatever order they are handed in.
 */
export function drawByBlueprint<T extends PlacedItem & { id: string }>(
  { by, cells }: Blueprint,
  items: readonly T[],
  seed: number,
): T[] {
  const random = randomFrom(seed)
  const queues = new Map<string, T[]>()
  for (const item of shuffle(
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    random,
  )) {
    const key = cellKey(item.indicator, columnOf(by, item))
    queues.set(key, [...(queues.get(key) ?? []), item])
  }
  return cells.flatMap(
    ({ indicator, column, wanted }) => queues.get(cellKey(indicator, column))?.splice(0, wanted) ?? [],
  )
}
