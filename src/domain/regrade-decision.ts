import { z } from 'zod'
import type { Item } from './item.ts'

const number = z.number()
/** Another key for an item that is graded already. Options by the item's own ids. */
export const NewKey = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('options'), correct: z.array(z.string().max(40)).min(1).max(60) }),
  z.strictObject({ type: z.literal('trueFalse'), correct: z.boolean() }),
  z.strictObject({
    type: z.literal('numeric'),
    answers: z
      .array(z.strictObject({ value: number, tolerance: number.min(0) }))
      .min(1)
      .max(20),
  }),
  z.strictObject({ type: z.literal('shortText'), accepted: z.array(z.string().trim().min(1).max(300)).min(1).max(60) }),
])
export type NewKey = z.infer<typeof NewKey>

/**
 * What is decided about an item after people have answered it. `drop`: it counts for nobody. `accept-all`: whoever was asked
 * is given the point, those who left it empty too. `rekey`: it is graded by another key.
 */
export const Decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drop') }),
  z.strictObject({ kind: z.literal('accept-all') }),
  z.strictObject({ kind: z.literal('rekey'), key: NewKey }),
])
export type Decision = z.infer<typeof Decision>

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
