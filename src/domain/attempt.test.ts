import { describe, expect, it } from 'vitest'
import { deadlineOf, drawEvenly, isExpired, refuseSave, refuseStart, reviewState, timeLeft } from './attempt.ts'

const start = {
  kind: 'final',
  itemCount: 20,
  lessonsMissing: 0,
  attemptsUsed: 0,
  maxAttempts: 3,
  passed: false,
  waiting: false,
} as const
describe('refuseStart', () => {
  it.each([
    ['free to start', start, undefined],
    ['no items', { ...start, itemCount: 0 }, 'QUIZ_EMPTY'],
    ['an essay waits for marks', { ...start, waiting: true }, 'AWAITING_GRADING'],
    ['passed the final', { ...start, passed: true }, 'ALREADY_PASSED'],
    [
      'passed a module check: practice is allowed',
      { ...start, kind: 'module', passed: true, maxAttempts: null },
      undefined,
    ],
    ['three attempts used', { ...start, attemptsUsed: 3 }, 'ATTEMPTS_USED_UP'],
    ['lessons missing', { ...start, lessonsMissing: 2 }, 'LESSONS_UNFINISHED'],
    ['a pre-test waits for no lesson', { ...start, kind: 'pre', lessonsMissing: 9, maxAttempts: 1 }, undefined],
  ] as const)('%s', (_, facts, refusal) => expect(refuseStart(facts)).toBe(refusal))
})

describe('time', () => {
  const at = new Date('2026-11-23T03:00:00Z')
  const deadlineAt = deadlineOf(at, 30)?.toISOString() ?? null
  const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
  it('is deadline minus now, whatever page or counter says', () => {
    expect(timeLeft({ state: 'in-progress', deadlineAt }, later(60))).toBe(29 * 60_000)
    expect(timeLeft({ state: 'in-progress', deadlineAt }, later(4_000))).toBe(0)
    expect(timeLeft({ state: 'in-progress', deadlineAt: null }, later(0))).toBeNull()
  })
  it.each([
    [1_800, undefined],
    [1_805, undefined],
    [1_806, 'TIME_IS_UP'],
  ])('a save %i s after the start: %s', (seconds, refusal) => {
    expect(refuseSave({ state: 'in-progress', deadlineAt }, later(seconds))).toBe(refusal)
  })
  it('closed is closed', () => {
    expect(refuseSave({ state: 'graded', deadlineAt }, later(1))).toBe('ATTEMPT_CLOSED')
    expect(isExpired({ state: 'graded', deadlineAt }, later(9_999))).toBe(false)
  })
})

describe('reviewState: keys leave the backend only when the policy allows', () => {
  const facts = { graded: true, passed: false, attemptsUsed: 1, maxAttempts: 3 }
  it.each([
    ['score-only', { ...facts, passed: true }, 'never'],
    ['after-submit', { ...facts, graded: false }, 'after-submit'],
    ['after-submit', facts, 'open'],
    ['after-pass', facts, 'after-pass'],
    ['after-pass', { ...facts, passed: true }, 'open'],
    ['after-pass', { ...facts, attemptsUsed: 3 }, 'open'],
  ] as const)('%s', (policy, given, state) => expect(reviewState(policy, given)).toBe(state))
})

it('drawEvenly asks the indicators as evenly as the bank allows', () => {
  const bank = ['a', 'a', 'a', 'a', 'b', 'b', 'c'].map((indicator, id) => ({ indicator, id }))
  const drawn = drawEvenly(bank, 5).map(({ indicator }) => indicator)
  expect(drawn.toSorted()).toEqual(['a', 'a', 'b', 'b', 'c'])
  // Not one more than asked, wherever in a round the count is reached.
  for (let count = 0; count <= 7; count++) expect(drawEvenly(bank, count)).toHaveLength(count)
  expect(drawEvenly(bank, 99)).toHaveLength(7)
})
