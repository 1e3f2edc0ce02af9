/** What media owe to those who do not see or hear them; see `media-gate.ts`. */
export const mediaRules = ['MEDIA_MISSING', 'ALT_TEXT', 'CAPTIONS', 'TRANSCRIPT'] as const

/** The first ones are about the course, see `publish-gate.ts`; the others about its review, see `review-gate.ts`. */
export const gateRules = [
  'TITLE',
  'SUMMARY',
  'LESSONS',
  'LESSON_EMPTY',
  'FINAL_ITEMS',
  'PREREQUISITE_CIRCLE',
  'INDICATORS',
  'INDICATOR_FEW',
  'BLUEPRINT',
  'BLUEPRINT_HOLE',
  ...mediaRules,
  'REVIEWED',
  'REVIEW_NONE',
  'REVIEW_WAITING',
  'REVIEW_CHANGES',
  'REVIEW_STALE',
  'COMMENTS',
  'COMMENT',
] as const
