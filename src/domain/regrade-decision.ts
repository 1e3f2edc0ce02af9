import { z } from 'zod'

const number = z.number()
const id = z.string().max(40)
const options = z.array(id).min(1).max(60)
const answers = z
  .array(z.strictObject({ value: number, tolerance: number.min(0) }))
  .min(1)
  .max(20)
const accepted = z.array(z.string().trim().min(1).max(300)).min(1).max(60)

/** The new key of one gap; of a choice every named option is worth the whole gap. */
export const NewGapKey = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), correct: options }),
  z.strictObject({ kind: z.literal('text'), accepted }),
  z.strictObject({ kind: z.literal('number'), answers }),
])
export type NewGapKey = z.infer<typeof NewGapKey>

/** Another key for an item that is graded already. Options, lefts, rights and steps by the item's own ids. */
export const NewKey = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('options'), correct: options }),
  z.strictObject({ type: z.literal('trueFalse'), correct: z.boolean() }),
  z.strictObject({ type: z.literal('numeric'), answers }),
  z.strictObject({ type: z.literal('shortText'), accepted }),
  /** Left → right, for every left. */
  z.strictObject({ type: z.literal('matching'), pairs: z.record(id, id) }),
  /** Every step, from first to last. */
  z.strictObject({ type: z.literal('ordering'), order: options }),
  /** Gap number from '1' → its new key; a gap that is not named keeps its own. */
  z.strictObject({ type: z.literal('cloze'), gaps: z.record(z.string().regex(/^[1-9]\d{0,2}$/), NewGapKey) }),
  /** Option → weight, for every option. */
  z.strictObject({ type: z.literal('judgement'), weights: z.record(id, number.min(0).max(100)) }),
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
