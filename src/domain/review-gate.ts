import type { GateResult } from './publish-gate.ts'

/** Everything that decides whether a draft has been reviewed; of this draft alone. */
export interface ReviewFacts {
  authorId: string
  /** What stands in the draft now, as a mark: equal content has an equal mark. */
  mark: string
  /** Newest first. */
  reviews: readonly {
    id: string
    reviewerId: string
    state: 'open' | 'approved' | 'changes' | 'withdrawn'
    approvedMark: string | null
  }[]
  openComments: readonly { placeKey: string | null }[]
}

/** The lines of the review. */
export const isReviewRule = (rule: GateResult['rule']) => rule.startsWith('REVIEW') || rule.startsWith('COMMENT')

/** What a written reason may override: the review, and whether items are enough to judge each indicator by. */
export const mayBeOverridden = (rule: GateResult['rule']) =>
  isReviewRule(rule) || rule === 'INDICATOR_FEW' || rule === 'BLUEPRINT_HOLE'

/**
 * Four eyes: a named person other than the author has approved what stands in the draft now, nobody has sent it back since,
 * and no comment is open. An edit after the approval makes it stale.
 */
export function checkReview({ authorId, mark, reviews, openComments }: ReviewFacts): GateResult[] {
  const counted = reviews.filter(({ reviewerId, state }) => reviewerId !== authorId && state !== 'withdrawn')
  const places = [...new Set(openComments.map(({ placeKey }) => placeKey))]
  return [
    reviewLine(counted, mark),
    ...(places.length === 0
      ? [{ rule: 'COMMENTS' as const, met: true, where: null }]
      : places.map((where): GateResult => ({ rule: 'COMMENT', met: false, where }))),
  ]
}

function reviewLine(reviews: ReviewFacts['reviews'], mark: string): GateResult {
  const decided = reviews.find(({ state }) => state !== 'open')
  if (decided?.state === 'approved' && decided.approvedMark === mark)
    return { rule: 'REVIEWED', met: true, where: decided.id }
  const [newest] = reviews
  if (!newest) return { rule: 'REVIEW_NONE', met: false, where: null }
  const rules = {
    open: 'REVIEW_WAITING',
    changes: 'REVIEW_CHANGES',
    approved: 'REVIEW_STALE',
    withdrawn: 'REVIEW_NONE',
  } as const
  return { rule: rules[newest.state], met: false, where: newest.id }
}
