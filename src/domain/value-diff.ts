import { commonPairs, diffText, type Run } from './text-diff.ts'

/** One field of a block or an item that is not as it was. */
export interface PartDiff {
  /** Names and numbers from the outside in: `['options', 2, 'text']` is the text of the second option. */
  path: (string | number)[]
  /** `format`: the words are the same, marks or links are not. `order`: the same entries in another order. */
  value: 'text' | 'number' | 'flag' | 'format' | 'order'
  runs: Run[]
}
type Fields = Readonly<Record<string, unknown>>
type Path = PartDiff['path']

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isDoc = (value: unknown): value is Fields => isFields(value) && value.type === 'doc'
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const idOf = (value: unknown) => (isFields(value) && typeof value.id === 'string' ? value.id : undefined)

/** Rich text as lines: one for each paragraph, entry or row, so that its words can be compared. */
export function docText(node: unknown): string {
  if (!isFields(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'hardBreak') return '\n'
  const content = Array.isArray(node.content) ? node.content : []
  if (node.type === 'tableRow') return content.map(docText).join(' | ')
  const inline = node.type === 'paragraph' || node.type === 'heading' || /^table(Cell|Header)$/.test(String(node.type))
  const text = content.map(docText).join(inline ? '' : '\n')
  return node.type === 'listItem' ? `• ${text}` : text
}

/** What an entry of a list is called: its first words. */
const nameOf = (value: unknown): string => {
  if (isDoc(value)) return docText(value)
  if (!isFields(value)) return String(value)
  const named = Object.entries(value).find(([field, inner]) => field !== 'id' && typeof inner === 'string')
  return named ? String(named[1]) : ''
}

/**
 * Every field in which two values differ, in the order of the newer one. Entries of a list are matched by their id, or where
 * they have none by being the same, and what is left over in order. `undefined` on one side: all of the other is new or gone.
 */
export function diffValue(before: unknown, after: unknown, path: Path = []): PartDiff[] {
  if (same(before, after)) return []
  const whole = after ?? before
  if (isDoc(whole)) return diffDoc(before, after, path)
  if (Array.isArray(whole)) return diffList(listOf(before), listOf(after), path)
  if (isFields(whole)) {
    const old: Fields = isFields(before) ? before : {}
    const now: Fields = isFields(after) ? after : {}
    const fields = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((field) => field !== 'id')
    return fields.flatMap((field) => diffValue(old[field], now[field], [...path, field]))
  }
  const value = typeof whole === 'boolean' ? 'flag' : typeof whole === 'number' ? 'number' : 'text'
  const [from, to] = [before, after].map((side) => (side === undefined || side === null ? '' : String(side)))
  // A flag or a number is replaced as a whole: half a number says nothing.
  if (value !== 'text') return [{ path, value, runs: replaced(from ?? '', to ?? '') }]
  return [{ path, value, runs: diffText(from ?? '', to ?? '') }]
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const replaced = (from: string, to: string): Run[] =>
  [
    { kind: 'removed' as const, text: from },
    { kind: 'added' as const, text: to },
  ].filter(({ text }) => text !== '')

function diffDoc(before: unknown, after: unknown, path: Path): PartDiff[] {
  const [from, to] = [docText(before), docText(after)]
  if (from === to && before !== undefined && after !== undefined)
    return [{ path, value: 'format', runs: from === '' ? [] : [{ kind: 'same', text: from }] }]
  return [{ path, value: 'text', runs: diffText(from, to) }]
}

function diffList(before: unknown[], after: unknown[], path: Path): PartDiff[] {
  const plain = [...before, ...after].every((entry) => !isFields(entry) && !Array.isArray(entry))
  if (plain) return [{ path, value: 'text', runs: diffText(before.join('\n'), after.join('\n')) }]
  const named = [...before, ...after].every((entry) => idOf(entry) !== undefined)
  const pairs = named ? pairById(before, after) : pairByContent(before, after)
  const parts = pairs.flatMap(([i, j]) =>
    diffValue(i === undefined ? undefined : before[i], j === undefined ? undefined : after[j], [
      ...path,
      (j ?? i ?? 0) + 1,
    ]),
  )
  const kept = pairs.flatMap(([i]) => (i === undefined || i < 0 ? [] : [i]))
  const common = pairs.filter(([i, j]) => i !== undefined && j !== undefined)
  const moved = common.some(([i], at) => at > 0 && (i ?? 0) < (common[at - 1]?.[0] ?? 0))
  if (!named || !moved || kept.length === 0) return parts
  const list = (entries: unknown[]) => entries.map((entry, at) => `${at + 1}. ${nameOf(entry)}`).join('\n')
  return [...parts, { path, value: 'order', runs: diffText(list(before), list(after)) }]
}

/** Places in the older and the newer list; `undefined` where an entry has no partner. */
type Pair = [number | undefined, number | undefined]

function pairById(before: unknown[], after: unknown[]): Pair[] {
  const here = after.map((entry, j): Pair => {
    const i = before.findIndex((other) => idOf(other) === idOf(entry))
    return [i < 0 ? undefined : i, j]
  })
  const gone = before.flatMap((entry, i): Pair[] =>
    after.some((other) => idOf(other) === idOf(entry)) ? [] : [[i, undefined]],
  )
  return [...here, ...gone]
}

function pairByContent(before: unknown[], after: unknown[]): Pair[] {
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...(commonPairs(before, after, same) ?? []), [before.length, after.length] as const]) {
    while (i < x || j < y) pairs.push([i < x ? i++ : undefined, j < y ? j++ : undefined])
    pairs.push([i++, j++])
  }
  return pairs.filter(([a, b]) => (a ?? -1) < before.length && (b ?? -1) < after.length)
}
