import { sameValue } from './same-value.ts'

interface Block {
  id: string
}

/** An id that none of these blocks has: `b7` → `b7-2`, `b7-3`, … */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const next = `${id.slice(0, 36)}-${n}`
    if (!taken.has(next)) return next
  }
}

export interface MergedBlocks<T> {
  blocks: T[]
  /** Blocks that both sides rewrote: the other side's stands in its place, mine right after it under a new id. */
  doubled: string[]
}

/**
 * Three-way merge of a lesson, block by block. What one side changed or added is taken; what both rewrote is kept twice;
 * what one side deleted goes only if the other left it as it was. Order is the other side's, with my own new blocks after
 * the block they followed. Pure.
 */
export function mergeBlocks<T extends Block>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): MergedBlocks<T> {
  const find = (list: readonly T[], id: string) => list.find((block) => block.id === id)
  const taken = new Set([...base, ...mine, ...theirs].map(({ id }) => id))
  const doubled: string[] = []
  const blocks: T[] = []
  for (const their of theirs) {
    const old = find(base, their.id)
    const my = find(mine, their.id)
    const theyChanged = !old || !sameValue(old, their)
    if (!my) {
      // I deleted it; it stays only where they have written in it since.
      if (!old || theyChanged) blocks.push(their)
      continue
    }
    const iChanged = !old || !sameValue(old, my)
    blocks.push(theyChanged ? their : my)
    if (theyChanged && iChanged && !sameValue(my, their)) {
      const id = freeId(my.id, taken)
      taken.add(id)
      doubled.push(their.id)
      blocks.push({ ...my, id })
    }
  }
  for (const [at, my] of mine.entries()) {
    if (find(theirs, my.id)) continue
    const old = find(base, my.id)
    // They deleted it; it stays only where I have written in it since.
    if (old && sameValue(old, my)) continue
    const before = mine
      .slice(0, at)
      .toReversed()
      .find((block) => blocks.some(({ id }) => id === block.id))
    blocks.splice(before ? blocks.findIndex(({ id }) => id === before.id) + 1 : 0, 0, my)
  }
  return { blocks, doubled }
}
