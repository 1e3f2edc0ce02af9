import { z } from 'zod'

/** The cognitive levels of Bloom's revised taxonomy, as Indonesian trainers write them: C1 remember … C6 create. */
export const bloomLevels = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const
export const Bloom = z.enum(bloomLevels)
export type Bloom = z.infer<typeof Bloom>

/** What an item is about, beside its indicator. All may be absent: banks of other systems know none of them. */
export const tagFields = {
  competency: z.string().trim().min(1).max(160).optional(),
  /** Level of the competency, as in position standards. */
  level: z.number().int().min(1).max(5).optional(),
  bloom: Bloom.optional(),
}
export interface ItemTags {
  competency?: string | undefined
  level?: number | undefined
  bloom?: Bloom | undefined
}

/** Only the tags, and of them only those that say something. */
export const tagsIn = ({ competency, level, bloom }: ItemTags): ItemTags => ({
  ...(competency ? { competency } : {}),
  ...(level === undefined ? {} : { level }),
  ...(bloom === undefined ? {} : { bloom }),
})
