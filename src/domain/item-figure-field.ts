import { z } from 'zod'
import { mediaSrcField } from './media-src-field.ts'

/** The picture of an item as a field of its schema. */
export const ItemFigure = z.strictObject({
  src: mediaSrcField,
  alt: z.string().trim().max(600),
  caption: z.string().trim().max(300),
  width: z.number().int().min(1).max(20_000).optional(),
  height: z.number().int().min(1).max(20_000).optional(),
})
