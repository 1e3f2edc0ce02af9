import { z } from 'zod'

/** The picture of an item as a field of its schema. */
export const ItemFigure = z.strictObject({
  src: z.string().regex(/^media:[A-Za-z0-9-]{1,80}$/),
  alt: z.string().trim().max(600),
  caption: z.string().trim().max(300),
  width: z.number().int().min(1).max(20_000).optional(),
  height: z.number().int().min(1).max(20_000).optional(),
})
