import { z } from 'zod'
import { longestEssay } from './essay-length.ts'

/**
 * An answer (jawaban). Ids are those of the attempt's own layout (`'1'`, `'2'`, …), which carry no signal of the key.
 * `matching`: left id → right id. `ordering`: ids from first to last.
 */
const id = z.string().max(4)
export const Response = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), choice: id }),
  z.strictObject({ type: z.literal('judgement'), choice: id }),
  z.strictObject({ type: z.literal('multiple'), choices: z.array(id).max(60) }),
  z.strictObject({ type: z.literal('trueFalse'), choice: z.boolean() }),
  z.strictObject({ type: z.literal('matching'), pairs: z.record(id, id) }),
  z.strictObject({ type: z.literal('ordering'), order: z.array(id).max(20) }),
  z.strictObject({ type: z.literal('numeric'), text: z.string().max(40) }),
  /** Gap number → presented id, or what was typed. */
  z.strictObject({ type: z.literal('cloze'), gaps: z.record(id, z.string().max(200)) }),
  z.strictObject({ type: z.literal('shortText'), text: z.string().max(200) }),
  z.strictObject({ type: z.literal('essay'), text: z.string().max(longestEssay) }),
])
export type Response = z.infer<typeof Response>
