import { z } from 'zod'

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
