/** A stretch of text: in both versions, only in the newer one, or only in the older one. */
export interface Run {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** More cells than this would keep a slow phone busy; longer texts are compared line by line, the longest as a whole. */
const mostCells = 4_000_000

/**
 * The longest common subsequence of two lists, as pairs of places. What is equal at both ends is taken first, so the table
 * is only as large as the part that differs. Undefined when even this is too large.
 */
export function commonPairs<T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean = Object.is,
): [number, number][] | undefined {
  let head = 0
  while (head < a.length && head < b.length && same(a[head] as T, b[head] as T)) head++
  let tail = 0
  const room = Math.min(a.length, b.length) - head
  while (tail < room && same(a[a.length - 1 - tail] as T, b[b.length - 1 - tail] as T)) tail++
  const n = a.length - head - tail
  const m = b.length - head - tail
  if ((n + 1) * (m + 1) > mostCells) return undefined
  const equal = (i: number, j: number) => same(a[head + i] as T, b[head + j] as T)
  const width = m + 1
  // length[i, j]: the longest common subsequence of what stands from i and from j onwards.
  const length = new Uint16Array((n + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      length[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = Array.from({ length: head }, (_, i) => [i, i])
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (equal(i, j)) pairs.push([head + i++, head + j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i])
  return pairs
}

const words = (text: string) => text.match(/\s+|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s]/gu) ?? []
const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/**
 * What changed from one text to another, word by word. `same` and `removed` together are the older text, `same` and `added`
 * the newer one, sign for sign.
 */
export function diffText(before: string, after: string): Run[] {
  for (const cut of [words, lines]) {
    const a = cut(before)
    const b = cut(after)
    const pairs = commonPairs(a, b)
    if (pairs) return runsOf(a, b, pairs)
  }
  return join([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
}

interface Hunk {
  removed: string
  added: string
  /** What stands unchanged after it. */
  same: string
}

function runsOf(a: readonly string[], b: readonly string[], pairs: readonly [number, number][]): Run[] {
  const hunks: Hunk[] = []
  let i = 0
  let j = 0
  for (const [x, y] of [...pairs, [a.length, b.length] as const]) {
    const removed = a.slice(i, x).join('')
    const added = b.slice(j, y).join('')
    const word = a[x] ?? ''
    const last = hunks.at(-1)
    if (removed === '' && added === '' && last) last.same += word
    else if (last && last.removed + last.added !== '' && /^\s*$/.test(last.same)) {
      // A blank between two changes is read as part of one change.
      last.removed += last.same + removed
      last.added += last.same + added
      last.same = word
    } else hunks.push({ removed, added, same: word })
    i = x + 1
    j = y + 1
  }
  return join(
    hunks.flatMap((hunk): Run[] => [
      { kind: 'removed', text: hunk.removed },
      { kind: 'added', text: hunk.added },
      { kind: 'same', text: hunk.same },
    ]),
  )
}

const join = (runs: readonly Run[]): Run[] => runs.filter(({ text }) => text !== '')
