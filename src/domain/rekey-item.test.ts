import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeItem } from './grading.ts'
import type { Item } from './item.ts'
import { drawLayout, type ItemLayout, presentedId, rightsOf } from './item-layout.ts'
import { keyLayoutOf } from './key-layout.ts'
import { type AttemptToSettle, type Ruling, settle } from './regrade.ts'
import { Decision, type NewKey } from './regrade-decision.ts'
import { rekeyItem } from './rekey-item.ts'
import type { Response } from './response.ts'

const common = { stem: 'Apa?', explanation: 'Karena.', indicator: 'Menyapa' }
const ids = ['a', 'b', 'c']
const options = ids.map((id) => ({ id, text: id.toUpperCase() }))
const matching = {
  ...common,
  type: 'matching',
  pairs: ids.map((id) => ({ id, left: `kiri ${id}`, right: `kanan ${id}` })),
  distractors: ['kanan x'],
} as const satisfies Item
const items: Item[] = [
  { ...common, type: 'single', options, correct: 'a' },
  { ...common, type: 'multiple', options, correct: ['a', 'b'] },
  { ...common, type: 'trueFalse', correct: true },
  { ...common, type: 'numeric', value: 5, tolerance: 0 },
  { ...common, type: 'shortText', accepted: ['dinas'] },
  { ...matching, distractors: [...matching.distractors] },
  { ...common, type: 'ordering', steps: options },
  { ...common, type: 'judgement', options: options.map((option, at) => ({ ...option, weight: at * 2 })) },
  {
    ...common,
    type: 'cloze',
    parts: [
      'Kota ',
      { kind: 'choice', mark: 1, options: options.map((option, at) => ({ ...option, weight: at === 0 ? 100 : 0 })) },
      ' ke ',
      {
        kind: 'text',
        mark: 2,
        exactCase: false,
        accepted: [
          { text: 'dinas', weight: 100 },
          { text: 'badan', weight: 50 },
        ],
      },
      { kind: 'number', mark: 1, answers: [{ value: 5, tolerance: 0, weight: 100 }] },
    ],
  },
]
const keys: Record<string, NewKey[]> = {
  single: [{ type: 'options', correct: ['b', 'c'] }],
  multiple: [{ type: 'options', correct: ['c'] }],
  trueFalse: [{ type: 'trueFalse', correct: false }],
  numeric: [{ type: 'numeric', answers: [{ value: 7, tolerance: 1 }] }],
  shortText: [{ type: 'shortText', accepted: ['badan'] }],
  matching: [{ type: 'matching', pairs: { a: 'b', b: 'extra-1', c: 'a' } }],
  ordering: [{ type: 'ordering', order: ['c', 'a', 'b'] }],
  judgement: [{ type: 'judgement', weights: { a: 3, b: 100, c: 0 } }],
  cloze: [
    { type: 'cloze', gaps: { 1: { kind: 'choice', correct: ['b', 'c'] } } },
    {
      type: 'cloze',
      gaps: {
        2: { kind: 'text', accepted: ['kota', 'badan'] },
        3: { kind: 'number', answers: [{ value: 7, tolerance: 1 }] },
      },
    },
  ],
}
const random = (seed: number) => () => {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}
/** An answer of the type; which one, the numbers say. */
function answer(item: Item, pick: readonly number[]): Response | null {
  const at = (n: number, of: number) => String(((pick[n] ?? 0) % of) + 1)
  const word = ['dinas', 'badan', 'kota'][(pick[0] ?? 0) % 3] ?? ''
  const figure = ['5', '7', '6,5'][(pick[0] ?? 0) % 3] ?? ''
  switch (item.type) {
    case 'single':
    case 'judgement':
      return { type: item.type, choice: at(0, 3) }
    case 'multiple':
      return { type: 'multiple', choices: [at(0, 3), at(1, 3)] }
    case 'trueFalse':
      return { type: 'trueFalse', choice: (pick[0] ?? 0) % 2 === 0 }
    case 'numeric':
      return { type: 'numeric', text: figure }
    case 'shortText':
      return { type: 'shortText', text: word }
    case 'matching':
      return { type: 'matching', pairs: { '1': at(0, 4), '2': at(1, 4), '3': at(2, 4) } }
    case 'ordering':
      return { type: 'ordering', order: ['1', '2', '3'].toSorted((x, y) => (pick[+x] ?? 0) - (pick[+y] ?? 0)) }
    case 'cloze':
      return { type: 'cloze', gaps: { '1': at(0, 3), '2': word, '3': figure } }
    default:
      return null
  }
}

describe('another key of every type', () => {
  const pick = fc.array(fc.nat(11), { minLength: 4, maxLength: 4 })
  const made = fc.tuple(fc.constantFrom(...items), fc.nat(1_000_000), fc.nat(1), pick, fc.boolean())
  const before = '2026-11-10T00:00:00.000Z'
  const attempt = (item: Item, layout: ItemLayout, response: Response | null): AttemptToSettle => ({
    passPercent: 50,
    gradedAt: before,
    items: [{ itemId: 'i', itemNumber: 1, item, layout, response, points: null }],
  })

  it('is graded the same however often, and taken back it leaves no trace', () => {
    fc.assert(
      fc.property(made, ([item, seed, which, picked, keepPasses]) => {
        const key = (keys[item.type] ?? []).at(which) ?? keys[item.type]?.[0]
        if (!key) throw new Error(item.type)
        const decision = Decision.parse({ kind: 'rekey', key })
        const ruling: Ruling = {
          itemId: 'i',
          itemNumber: 1,
          decision,
          decidedAt: '2026-11-20T00:00:00.000Z',
          keepPasses,
        }
        const frozen = JSON.stringify(item)
        const one = attempt(item, drawLayout(item, random(seed + 1)), answer(item, picked))
        const first = settle(one, [])
        const ruled = settle(one, [ruling])
        expect(settle(one, [ruling])).toEqual(ruled)
        expect(settle(one, [])).toEqual(first)
        expect(JSON.stringify(item)).toBe(frozen)
      }),
      { numRuns: 400 },
    )
  })

  it('what the new key says is worth the whole point', () => {
    for (const item of items)
      for (const key of keys[item.type] ?? []) {
        const layout = drawLayout(item, random(7))
        const next = rekeyItem(item, key)
        if (!next) throw new Error(item.type)
        const shown = (id: string) => presentedId(layout.entries, id)
        const right: Partial<Record<Item['type'], Response>> = {
          matching: {
            type: 'matching',
            pairs: Object.fromEntries(
              Object.entries(key.type === 'matching' ? key.pairs : {}).map(([left, r]) => [
                shown(left),
                presentedId(layout.rights, r),
              ]),
            ),
          },
          ordering: { type: 'ordering', order: key.type === 'ordering' ? key.order.map(shown) : [] },
          judgement: { type: 'judgement', choice: shown('b') },
          single: { type: 'single', choice: shown('c') },
          multiple: { type: 'multiple', choices: [shown('c')] },
          trueFalse: { type: 'trueFalse', choice: false },
          numeric: { type: 'numeric', text: '6,5' },
          shortText: { type: 'shortText', text: 'Badan' },
        }
        const given = right[item.type]
        if (given) expect([item.type, gradeItem(next, layout, given)]).toEqual([item.type, 1])
        // A trainer is shown the new key, and everything that could be chosen is still there.
        expect(keyLayoutOf(next)).not.toEqual(keyLayoutOf(item) ?? 'none')
        if (item.type === 'matching' && next.type === 'matching') expect(rightsOf(next)).toEqual(rightsOf(item))
      }
  })

  it('a gap that is not named keeps answers that are worth a part', () => {
    const cloze = items.find(({ type }) => type === 'cloze')
    const key = keys.cloze?.[0]
    if (!cloze || !key) throw new Error('no gaps')
    const layout = { entries: [], gaps: [ids, [], []] }
    const next = rekeyItem(cloze, key)
    const grade = (gaps: Record<string, string>) => next && gradeItem(next, layout, { type: 'cloze', gaps })
    expect(grade({ '1': '2', '2': 'badan', '3': '5' })).toBe(0.75)
    expect(grade({ '1': '1', '2': 'dinas', '3': '5' })).toBe(0.75)
  })

  it.each<[string, NewKey]>([
    ['matching', { type: 'matching', pairs: { a: 'b', b: 'a' } }],
    ['matching', { type: 'matching', pairs: { a: 'b', b: 'a', c: 'z' } }],
    ['matching', { type: 'matching', pairs: { a: 'b', b: 'b', c: 'c' } }],
    ['matching', { type: 'ordering', order: ids }],
    ['ordering', { type: 'ordering', order: ['a', 'b'] }],
    ['ordering', { type: 'ordering', order: ['a', 'b', 'b'] }],
    ['ordering', { type: 'ordering', order: ['a', 'b', 'c', 'd'] }],
    ['judgement', { type: 'judgement', weights: { a: 5, b: 5, c: 5 } }],
    ['judgement', { type: 'judgement', weights: { a: 5, b: 4 } }],
    ['judgement', { type: 'judgement', weights: { a: 5, b: 4, c: 3, d: 2 } }],
    ['cloze', { type: 'cloze', gaps: {} }],
    ['cloze', { type: 'cloze', gaps: { 4: { kind: 'text', accepted: ['x'] } } }],
    ['cloze', { type: 'cloze', gaps: { 1: { kind: 'text', accepted: ['x'] } } }],
    ['cloze', { type: 'cloze', gaps: { 1: { kind: 'choice', correct: ids } } }],
    ['cloze', { type: 'cloze', gaps: { 1: { kind: 'choice', correct: ['z'] } } }],
  ])('refuses what is no key for %s', (type, key) => {
    const item = items.find((one) => one.type === type)
    expect(item && rekeyItem(item, key)).toBeUndefined()
  })
})
