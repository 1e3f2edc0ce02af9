/** The cognitive levels of Bloom's revised taxonomy, as Indonesian trainers write them: C1 remember … C6 create. */
export const bloomLevels = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const
export type Bloom = (typeof bloomLevels)[number]

/** What an item is about, beside its indicator. All may be absent: banks of other systems know none of them. */
export interface ItemTags {
  competency?: string | undefined
  /** Level of the competency, as in position standards. */
  level?: number | undefined
  bloom?: Bloom | undefined
}

/** Only the tags, and of them only those that say something. */
export const tagsIn = ({ competency, level, bloom }: ItemTags): ItemTags => ({
  ...(competency ? { competency } : {}),
  ...(level === undefined ? {} : { level }),
  ...(bloom === undefined ? {} : { bloom }),
})
