import type { Item } from './item.ts'
import { rightsOf } from './item-layout.ts'

interface Entry {
  id: string
  text: string
}
/** One gap of a running text: its options, or what is accepted in it (numbers as `12,5 ± 0,5`). */
export interface GapLayout {
  kind: 'choice' | 'text' | 'number'
  options: (Entry & { right: boolean })[]
  accepted: string[]
}
/** The key of a type whose key is more than a choice, with all that another key could be made of. For authors alone. */
export type KeyLayout =
  | { type: 'matching'; lefts: (Entry & { right: string })[]; rights: Entry[] }
  /** In the right order. */
  | { type: 'ordering'; steps: Entry[] }
  | { type: 'cloze'; text: string; gaps: GapLayout[] }
  | { type: 'judgement'; options: (Entry & { weight: number })[] }

/** `12,5`, as numbers are written here. */
export const decimal = (value: number) => String(value).replace('.', ',')
/** `12,5` or `12,5 ± 0,5`. */
export const numberLine = ({ value, tolerance }: { value: number; tolerance: number }) =>
  tolerance > 0 ? `${decimal(value)} ± ${decimal(tolerance)}` : decimal(value)

const whole = <T extends { weight: number }>(list: readonly T[]) => list.filter(({ weight }) => weight >= 100)

export function keyLayoutOf(item: Item): KeyLayout | null {
  switch (item.type) {
    case 'matching': {
      const rights = rightsOf(item)
      const idOf = (text: string) => rights.find((right) => right.text === text)?.id ?? ''
      const lefts = item.pairs.map(({ id, left, right }) => ({ id, text: left, right: idOf(right) }))
      return { type: 'matching', lefts, rights }
    }
    case 'ordering':
      return { type: 'ordering', steps: item.steps }
    case 'judgement':
      return { type: 'judgement', options: item.options.map(({ id, text, weight }) => ({ id, text, weight })) }
    case 'cloze': {
      let number = 0
      const gaps: GapLayout[] = []
      const text = item.parts.map((part) => {
        if (typeof part === 'string') return part
        if (part.kind === 'choice')
          gaps.push({
            kind: 'choice',
            options: part.options.map(({ id, text, weight }) => ({ id, text, right: weight >= 100 })),
            accepted: [],
          })
        else if (part.kind === 'text')
          gaps.push({ kind: 'text', options: [], accepted: whole(part.accepted).map(({ text }) => text) })
        else gaps.push({ kind: 'number', options: [], accepted: whole(part.answers).map(numberLine) })
        return `[${++number}]`
      })
      return { type: 'cloze', text: text.join(''), gaps }
    }
    default:
      return null
  }
}
