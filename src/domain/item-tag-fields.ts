import { z } from 'zod'
import { bloomLevels } from './item-tags.ts'

/** The tags of an item as fields of its schema. */
export const tagFields = {
  competency: z.string().trim().min(1).max(160).optional(),
  level: z.number().int().min(1).max(5).optional(),
  bloom: z.enum(bloomLevels).optional(),
}
