import { type BankItem, bankItemText } from '@/domain/bank-item.ts'
import { breathe } from './imported.ts'

export const nearDuplicateFrom = 0.85

/** The words that make an item what it is: its text and, where it has them, its options in any order. */
export function comparedText(item: BankItem): string {
  const options =
    item.type === 'single' || item.type === 'multiple' || item.type === 'judgement'
      ? item.options.map(({ text }) => text)
      : item.type === 'matching'
        ? item.pairs.flatMap(({ left, right }) => [left, right])
        : item.type === 'ordering'
          ? item.steps
          : []
  return [bankItemText(item), ...[...options].sort()].join(' \n ')
}

/**
 * Three-letter pieces, each with its count, so that "aaa aaa" is not "aaa". Numbers count for more than their letters: two
 * sums that differ only in a figure are two items.
 */
function pieces(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const seen = new Map<string, number>()
  const list: string[] = []
  const add = (piece: string) => {
    const n = (seen.get(piece) ?? 0) + 1
    seen.set(piece, n)
    list.push(n === 1 ? piece : `${piece}#${n}`)
  }
  const padded = ` ${plain} `
  for (let at = 0; at + 3 <= padded.length; at++) add(padded.slice(at, at + 3))
  for (const [number] of plain.matchAll(/\d+/g)) for (let n = 0; n < 8; n++) add(`=${number}`)
  return list
}

export interface Twin {
  /** Share of the pieces that both have, 0 to 1 (Dice). */
  share: number
  label: string
}

interface Kept {
  set: Set<string>
  label: string
}

/**
 * Finds the nearest of what came before, if it is near enough. Only items that share one of their rarest pieces can be (prefix
 * filter: Chaudhuri, Ganti and Kaushik 2006), so a bank of thousands is not compared pair by pair.
 */
export class DuplicateFinder {
  readonly #index = new Map<string, Kept[]>()
  readonly #frequency = new Map<string, number>()

  /** Learns how common each piece is; call it once, with everything that will be compared. */
  async learn(texts: readonly string[], signal?: AbortSignal) {
    for (const [at, text] of texts.entries()) {
      for (const piece of pieces(text)) this.#frequency.set(piece, (this.#frequency.get(piece) ?? 0) + 1)
      if (at % 200 === 199) await breathe(signal)
    }
  }

  /** The nearest twin among those before, and remembers this one. */
  add(text: string, label: string): Twin | undefined {
    const list = pieces(text)
    const rare = [...list].sort((a, b) => (this.#frequency.get(a) ?? 0) - (this.#frequency.get(b) ?? 0))
    const prefix = rare.slice(0, list.length - Math.ceil(list.length * lowest) + 1)
    const mine: Kept = { set: new Set(list), label }
    const twin = this.#nearest(mine, prefix)
    for (const piece of prefix) {
      const kept = this.#index.get(piece)
      if (!kept) this.#index.set(piece, [mine])
      else if (kept.length < mostKept) kept.push(mine)
    }
    return twin
  }

  #nearest(mine: Kept, prefix: readonly string[]): Twin | undefined {
    const looked = new Set<Kept>()
    let best: Twin | undefined
    for (const piece of prefix)
      for (const other of this.#index.get(piece) ?? []) {
        if (looked.size >= mostLooked) return best
        if (looked.has(other)) continue
        looked.add(other)
        const share = dice(mine.set, other.set)
        if (share >= nearDuplicateFrom && share > (best?.share ?? 0)) best = { share, label: other.label }
        if (best && best.share > 0.999) return best
      }
    return best
  }
}

/** Dice ≥ 0.85 means that at least this share of the pieces is in both, whatever the length of the other. */
const lowest = nearDuplicateFrom / (2 - nearDuplicateFrom)
/** Pieces that so many share say nothing any more; and past so many comparisons an item counts as its own. */
const mostKept = 200
const mostLooked = 400

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if ((2 * small.size) / (a.size + b.size) < nearDuplicateFrom) return 0
  let shared = 0
  for (const piece of small) if (large.has(piece)) shared++
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
