import { describe, expect, it } from 'vitest'
import { checkReview, type ReviewFacts } from './review-gate.ts'

const approved = { id: 'r1', reviewerId: 'bima', state: 'approved' as const, approvedMark: 'now' }
const facts: ReviewFacts = { authorId: 'sari', mark: 'now', reviews: [approved], openComments: [] }
const unmet = (given: Partial<ReviewFacts>) =>
  checkReview({ ...facts, ...given })
    .filter(({ met }) => !met)
    .map(({ rule, where }) => [rule, where])

describe('the review in the publish gate', () => {
  it.each([
    ['approved as it stands', {}, []],
    ['nobody was asked', { reviews: [] }, [['REVIEW_NONE', null]]],
    ['waiting', { reviews: [{ ...approved, state: 'open' as const, approvedMark: null }] }, [['REVIEW_WAITING', 'r1']]],
    [
      'sent back',
      { reviews: [{ ...approved, state: 'changes' as const, approvedMark: null }] },
      [['REVIEW_CHANGES', 'r1']],
    ],
    ['edited after the approval', { mark: 'later' }, [['REVIEW_STALE', 'r1']]],
    ['withdrawn', { reviews: [{ ...approved, state: 'withdrawn' as const }] }, [['REVIEW_NONE', null]]],
    ['approved by the author', { authorId: 'bima' }, [['REVIEW_NONE', null]]],
    [
      'sent back after another had approved',
      { reviews: [{ id: 'r2', reviewerId: 'yudha', state: 'changes' as const, approvedMark: null }, approved] },
      [['REVIEW_CHANGES', 'r2']],
    ],
    [
      'a second opinion is out, the first one holds',
      { reviews: [{ id: 'r2', reviewerId: 'yudha', state: 'open' as const, approvedMark: null }, approved] },
      [],
    ],
    [
      'comments, one line for each place',
      { openComments: [{ placeKey: '1-1' }, { placeKey: '1-1' }, { placeKey: 'final' }, { placeKey: null }] },
      [
        ['COMMENT', '1-1'],
        ['COMMENT', 'final'],
        ['COMMENT', null],
      ],
    ],
  ])('%s', (_, given: Partial<ReviewFacts>, lines) => {
    expect(unmet(given)).toEqual(lines)
  })
})
