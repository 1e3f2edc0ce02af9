import { z } from 'zod'

/** RFC 9457. `code` is what a page reads; `title` and `detail` are for people who read the network panel. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** For INVALID: where (`body.title`, `query.page`), and what was expected. */
  faults: z.array(z.object({ path: z.string(), rule: z.string(), message: z.string() })).optional(),
  /** For a refusal: what the page needs to say it well (unmet rules, names, a time). */
  facts: z.record(z.string(), z.unknown()).optional(),
})
export type Problem = z.infer<typeof Problem>
