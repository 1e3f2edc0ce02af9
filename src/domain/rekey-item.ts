import type { Item } from './item.ts'
import type { Decision, NewKey } from './regrade-decision.ts'

/** The item as it is under another key, or undefined when the key is none for it. The stored item stays as it was. */
export function rekeyItem(item: Item, key: NewKey): Item | undefined {
  switch (key.type) {
    case 'options':
      return item.type === 'single' || item.type === 'multiple' ? rekeyOptions(item, key.correct) : undefined
    case 'trueFalse':
      return item.type === 'trueFalse' ? { ...item, correct: key.correct } : undefined
    case 'numeric': {
      const [first, ...others] = key.answers
      if (item.type !== 'numeric' || !first) return undefined
      return { ...item, ...first, others: others.map((answer) => ({ ...answer, weight: 100 })) }
    }
    case 'shortText':
      return item.type === 'shortText' ? { ...item, accepted: key.accepted } : undefined
  }
}

/** Weights of the old key go with it; of a single choice with several right options each is worth all the points. */
function rekeyOptions(
  item: Extract<Item, { type: 'single' | 'multiple' }>,
  correct: readonly string[],
): Item | undefined {
  const right = [...new Set(correct)]
  const known = right.every((id) => item.options.some((option) => option.id === id))
  const [first] = right
  if (!known || first === undefined || right.length === item.options.length) return undefined
  const plain = item.options.map(({ weight: _, ...option }) => option)
  if (item.type === 'multiple') return { ...item, options: plain, correct: right }
  if (right.length === 1) return { ...item, options: plain, correct: first }
  const weighted = plain.map((option) => ({ ...option, weight: right.includes(option.id) ? 100 : 0 }))
  return { ...item, options: weighted, correct: first }
}

/** The item by which an answer is graded and explained. */
export const itemUnder = (item: Item, decision: Decision | undefined): Item =>
  decision?.kind === 'rekey' ? (rekeyItem(item, decision.key) ?? item) : item
