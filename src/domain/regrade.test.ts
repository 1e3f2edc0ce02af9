import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeItem } from './grading.ts'
import type { Item } from './item.ts'
import { type AttemptToSettle, type Ruling, sameOutcome, settle } from './regrade.ts'
import type { Decision } from './regrade-decision.ts'
import { countEffect, enrolmentAfter, withCertificates } from './regrade-effect.ts'
import { rekeyItem } from './rekey-item.ts'

const common = { stem: 'Apa?', explanation: 'Karena.', indicator: 'Menyapa' }
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id.toUpperCase() }))
const single: Item = { ...common, type: 'single', options, correct: 'a' }
const entries = ['a', 'b', 'c', 'd']
const before = '2026-11-01T00:00:00.000Z'
const graded = '2026-11-10T00:00:00.000Z'
const after = '2026-11-20T00:00:00.000Z'

/** An attempt of five items with key a, of which each is answered as the sign says: '1' is a, '2' is b, '-' is empty. */
const attempt = (answers: string, passPercent = 70): AttemptToSettle => ({
  passPercent,
  gradedAt: graded,
  items: [...answers].map((choice, at) => ({
    itemId: `i${at}`,
    itemNumber: 1,
    item: single,
    layout: { entries },
    response: choice === '-' ? null : { type: 'single', choice },
    points: null,
  })),
})
const ruling = (at: number, decision: Decision, more: Partial<Ruling> = {}): Ruling => ({
  itemId: `i${at}`,
  itemNumber: 1,
  decision,
  decidedAt: after,
  keepPasses: true,
  ...more,
})
const drop: Decision = { kind: 'drop' }
const acceptAll: Decision = { kind: 'accept-all' }
const rekey = (...correct: string[]): Decision => ({ kind: 'rekey', key: { type: 'options', correct } })

describe('settle', () => {
  it('without rulings is the grade of the answers', () => {
    expect(settle(attempt('1112-'), [])).toEqual({
      points: [1, 1, 1, 0, 0],
      total: 3,
      max: 5,
      percent: 60,
      passed: false,
    })
  })
  it('a dropped item counts for nobody', () => {
    expect(settle(attempt('1112-'), [ruling(3, drop)])).toMatchObject({ total: 3, max: 4, percent: 75, passed: true })
  })
  it('accept all gives the point to who left it empty too', () => {
    expect(settle(attempt('1112-'), [ruling(4, acceptAll)])).toMatchObject({ total: 4, max: 5, percent: 80 })
  })
  it('another key, and two right options', () => {
    expect(settle(attempt('1112-'), [ruling(3, rekey('b'))])).toMatchObject({ total: 4, percent: 80 })
    expect(settle(attempt('1112-'), [ruling(0, rekey('a', 'b'))]).points).toEqual([1, 1, 1, 0, 0])
    expect(settle(attempt('1112-', 50), [ruling(0, rekey('b'), { keepPasses: false })]).points).toEqual([0, 1, 1, 0, 0])
  })
  it('another version of the item is another item', () => {
    expect(settle(attempt('1112-'), [ruling(3, drop, { itemNumber: 2 })]).max).toBe(5)
  })

  it('who had passed stays passed with the score of before, unless the trainer chooses otherwise', () => {
    const passed = attempt('11112')
    expect(settle(passed, [ruling(0, rekey('b'))])).toEqual(settle(passed, []))
    expect(settle(passed, [ruling(0, rekey('b'), { keepPasses: false })])).toMatchObject({ percent: 60, passed: false })
    // A score that falls without costing the pass falls.
    expect(settle(attempt('11111'), [ruling(0, rekey('b'))])).toMatchObject({ percent: 80, passed: true })
  })
  it('a pass that came by one ruling is kept through the next', () => {
    const rulings = [ruling(3, rekey('b')), ruling(0, rekey('b'), { decidedAt: '2026-11-21T00:00:00.000Z' })]
    expect(settle(attempt('1112-'), rulings)).toMatchObject({ percent: 80, passed: true })
  })
  it('a ruling that stood when the attempt was graded is its key and protects nobody', () => {
    expect(settle(attempt('11112'), [ruling(0, rekey('b'), { decidedAt: before })])).toMatchObject({ passed: false })
  })
  it('points that stand are taken as they are', () => {
    const stored = attempt('11112')
    const items = stored.items.map((one, at) => ({ ...one, points: at === 4 ? 0.5 : at === 3 ? null : 1 }))
    expect(settle({ ...stored, items }, [ruling(3, drop)])).toMatchObject({ total: 3.5, max: 4, percent: 87 })
  })
})

describe('settle, whatever the answers and rulings', () => {
  const decision = fc.constantFrom<Decision>(drop, acceptAll, rekey('b'), rekey('a', 'c'))
  const list = fc
    .uniqueArray(fc.record({ at: fc.nat(5), decision, keepPasses: fc.boolean(), early: fc.boolean() }), {
      selector: ({ at }) => at,
      maxLength: 5,
    })
    .map((all) =>
      all
        .map(({ at, early, ...rest }) =>
          ruling(at, rest.decision, { ...rest, decidedAt: `${early ? before : after}${at}` }),
        )
        .toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1)),
    )
  const answers = fc.array(fc.constantFrom('1', '2', '3', '4', '-'), { minLength: 6, maxLength: 6 })

  it('is idempotent: the result put back and settled again is the result', () => {
    fc.assert(
      fc.property(answers, list, fc.integer({ min: 1, max: 100 }), (given, rulings, mark) => {
        const one = attempt(given.join(''), mark)
        const once = settle(one, rulings)
        // What a repository does: points that no ruling touches are stored and read back.
        const ruled = (itemId: string) => rulings.some((found) => found.itemId === itemId)
        const items = one.items.map((item, at) => ({
          ...item,
          points: ruled(item.itemId) ? null : (once.points[at] ?? null),
        }))
        expect(settle({ ...one, items }, rulings)).toEqual(once)
      }),
    )
  })
  it('a ruling taken back leaves no trace', () => {
    fc.assert(
      fc.property(answers, list, fc.nat(4), (given, rulings, pick) => {
        const one = attempt(given.join(''))
        const rest = rulings.filter((_, at) => at !== pick % Math.max(1, rulings.length))
        const items = (points: (number | null)[]) =>
          one.items.map((item, at) => ({
            ...item,
            points: rulings.some((r) => r.itemId === item.itemId) ? null : (points[at] ?? null),
          }))
        const changed = settle(one, rulings)
        expect(settle({ ...one, items: items(changed.points) }, rest)).toEqual(settle(one, rest))
        expect(settle({ ...one, items: items(changed.points) }, [])).toEqual(settle(one, []))
      }),
    )
  })
  it('no pass is lost where passes are kept', () => {
    fc.assert(
      fc.property(answers, list, (given, rulings) => {
        const one = attempt(given.join(''))
        const kept = rulings.map((found) => ({ ...found, keepPasses: true, decidedAt: `${after}${found.itemId}` }))
        if (settle(one, []).passed) expect(settle(one, kept).passed).toBe(true)
      }),
    )
  })
})

describe('rekeyItem', () => {
  it('gives every named option of a single choice the whole point and forgets old weights', () => {
    const weighted: Item = {
      ...single,
      options: options.map((option) => ({ ...option, weight: option.id === 'a' ? 100 : 50 })),
    }
    const item = rekeyItem(weighted, { type: 'options', correct: ['b', 'c'] })
    const points = ['1', '2', '3', '4'].map(
      (choice) => item && gradeItem(item, { entries }, { type: 'single', choice }),
    )
    expect(points).toEqual([0, 1, 1, 0])
  })
  it('refuses an option that is not there, all of them, and a key of another type', () => {
    expect(rekeyItem(single, { type: 'options', correct: ['z'] })).toBeUndefined()
    expect(rekeyItem(single, { type: 'options', correct: ['a', 'b', 'c', 'd'] })).toBeUndefined()
    expect(rekeyItem(single, { type: 'trueFalse', correct: true })).toBeUndefined()
  })
  it('numbers and words', () => {
    const numeric: Item = { ...common, type: 'numeric', value: 5, tolerance: 0 }
    const twelve = rekeyItem(numeric, {
      type: 'numeric',
      answers: [
        { value: 10, tolerance: 0 },
        { value: 12, tolerance: 1 },
      ],
    })
    const grade = (item: Item | undefined, text: string) =>
      item && gradeItem(item, { entries: [] }, { type: 'numeric', text })
    expect(['5', '10', '12,5'].map((text) => grade(twelve, text))).toEqual([0, 1, 1])
    const word: Item = { ...common, type: 'shortText', accepted: ['dinas'] }
    const both = rekeyItem(word, { type: 'shortText', accepted: ['dinas', 'badan'] })
    expect(both && gradeItem(both, { entries: [] }, { type: 'shortText', text: ' Badan. ' })).toBe(1)
  })
})

describe('what a regrade means to people', () => {
  const standing = {
    status: 'failed',
    completedAt: null,
    lessonsDone: 4,
    lessonsTotal: 4,
    attemptsUsed: 3,
    maxAttempts: 3,
  } as const
  const gained = { before: false, after: true }
  const lost = { before: true, after: false }
  it('the enrolment follows the pass', () => {
    expect(enrolmentAfter(standing, gained, after)).toEqual({ status: 'completed', completedAt: after })
    expect(enrolmentAfter({ ...standing, lessonsDone: 3 }, gained, after).status).toBe('active')
    const done = { ...standing, status: 'completed' as const, completedAt: before }
    expect(enrolmentAfter(done, lost, after)).toEqual({ status: 'failed', completedAt: null })
    expect(enrolmentAfter({ ...done, attemptsUsed: 1 }, lost, after).status).toBe('active')
    expect(enrolmentAfter(done, { before: true, after: true }, after)).toEqual({
      status: 'completed',
      completedAt: before,
    })
    expect(enrolmentAfter({ ...standing, status: 'left' }, gained, after).status).toBe('left')
  })
  it('is counted by people, not by attempts', () => {
    const score = (percent: number) => ({ percent, passed: percent >= 70 })
    const figures = countEffect(
      [
        { personId: 'a', before: [score(60), score(65)], after: [score(62), score(70)], holding: 2, kept: false },
        { personId: 'b', before: [score(80), score(40)], after: [score(80), score(50)], holding: 1, kept: false },
        { personId: 'c', before: [score(70)], after: [score(65)], holding: 1, kept: false },
        { personId: 'd', before: [score(70)], after: [score(70)], holding: 1, kept: true },
        { personId: 'e', before: [score(70)], after: [score(70)], holding: 0, kept: false },
      ],
      [
        { before: 'failed', after: 'completed', hours: 5 },
        { before: 'completed', after: 'active', hours: 3 },
        { before: 'completed', after: 'completed', hours: 9 },
      ],
    )
    expect(figures).toEqual({
      people: 4,
      attempts: 5,
      up: 1,
      down: 1,
      nowPass: 1,
      nowFail: 1,
      kept: 1,
      completed: 1,
      uncompleted: 1,
      hours: 2,
    })
  })
})

it('two outcomes are the same only when nothing of them differs', () => {
  const outcome = { points: [1, 0.5], total: 1.5, max: 2, percent: 75, passed: true }
  expect(sameOutcome(outcome, { ...outcome, points: [1, 0.5] })).toBe(true)
  for (const other of [{ points: [0.5, 1] }, { total: 1 }, { max: 3 }, { percent: 74 }, { passed: false }])
    expect(sameOutcome(outcome, { ...outcome, ...other }), JSON.stringify(other)).toBe(false)
})
it('a percent that is just the mark passes', () => {
  expect(settle(attempt('11222', 40), []).passed).toBe(true)
  expect(settle(attempt('11222', 41), []).passed).toBe(false)
})
it('a ruling of the very instant of the grading is part of its key, not a step that could keep a pass', () => {
  const passed = attempt('11122', 60)
  expect(settle(passed, [ruling(0, rekey('b'))]).passed).toBe(true)
  expect(settle(passed, [ruling(0, rekey('b'), { decidedAt: graded })]).passed).toBe(false)
})
it('counts certificates that come and go with the completions', () => {
  const none = countEffect([], [])
  const plan = { issue: ['e1', 'e2'], reinstate: ['KTL-1'], withdraw: ['KTL-2'] }
  expect(withCertificates(none, plan)).toEqual({ ...none, certificatesGained: 3, certificatesLost: 1 })
})
