import { z } from 'zod'
import { mathAttribute, mathTags, mathValue } from './math-names.ts'

/**
 * A formula as a tree of known MathML elements, never as markup: what cannot be said here cannot be stored, as in
 * `rich-text.ts`. Values of attributes are short words and lengths.
 */
export interface MathNode {
  tag: (typeof mathTags)[number]
  text?: string | undefined
  attrs?: Record<string, string> | undefined
  children?: MathNode[] | undefined
}
export const MathNode: z.ZodType<MathNode> = z.strictObject({
  tag: z.enum(mathTags),
  text: z.string().max(400).optional(),
  attrs: z.record(z.string().regex(mathAttribute), z.string().regex(mathValue)).optional(),
  children: z
    .array(z.lazy(() => MathNode))
    .max(200)
    .optional(),
})
