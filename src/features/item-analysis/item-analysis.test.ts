import { describe, expect, it } from 'vitest'
import type { AnalysedItem } from '@/contract/item-analysis.ts'
import { analysisCsv } from './analysis-csv.ts'
import { directionOf, needsLook, nextOrder, orderItems } from './item-order.ts'
import { draftOf, isSameKey, readKey } from './new-key.ts'

const item = (key: string, more: Partial<AnalysedItem> = {}): AnalysedItem => ({
  id: `c:${key}`,
  number: 1,
  key,
  type: 'single',
  stem: `Apa ${key}?`,
  indicator: 'Menyapa',
  n: 40,
  omitted: 0,
  facility: 0.5,
  discrimination: 0.3,
  upperLower: 0.4,
  choices: ['a', 'b', 'c'].map((id) => ({
    id,
    text: id,
    right: id === 'a',
    n: 1,
    share: 0.3,
    upper: 0,
    lower: 0,
    correlation: 0,
  })),
  accepted: [],
  layout: null,
  flags: [],
  regradeId: null,
  ...more,
})

describe('the order of items', () => {
  const items = [
    item('k1', { flags: [{ code: 'TOO_EASY', choices: [] }], discrimination: null }),
    item('k2', {
      flags: [
        { code: 'KEY_SUSPECT', choices: ['b'] },
        { code: 'NEGATIVE', choices: [] },
      ],
      discrimination: -0.4,
    }),
    item('k3'),
    item('k4', { flags: [{ code: 'WEAK', choices: [] }], discrimination: 0.1 }),
  ]
  const keys = (wanted: string | null) => orderItems(items, wanted).map(({ key }) => key)
  it('is that of need at first, and what has no figure stands last', () => {
    expect(keys(null)).toEqual(['k2', 'k4', 'k1', 'k3'])
    expect(keys('nonsense')).toEqual(keys(null))
    expect(keys('discrimination')).toEqual(['k2', 'k4', 'k3', 'k1'])
    expect(keys('-discrimination')).toEqual(['k3', 'k4', 'k2', 'k1'])
  })
  it('turns round at the second press', () => {
    expect(nextOrder(null, 'flags')).toBe('flags')
    expect(nextOrder(null, 'facility')).toBe('facility')
    expect(nextOrder('facility', 'facility')).toBe('-facility')
    expect(nextOrder('facility', 'n')).toBe('-n')
    expect(directionOf(null, 'flags')).toBe('descending')
    expect(directionOf('n', 'flags')).toBe('none')
  })
  it('asks for a look only at what may have graded people wrongly and is undecided', () => {
    expect(items.filter(needsLook).map(({ key }) => key)).toEqual(['k2'])
    expect(needsLook(item('k', { flags: [{ code: 'NEGATIVE', choices: [] }], regradeId: 'r' }))).toBe(false)
  })
})

describe('a new key', () => {
  it('begins with the one in force, and must be another one', () => {
    expect(draftOf(item('k'))).toEqual({ chosen: ['a'], lines: '' })
    expect(isSameKey(item('k'), { chosen: ['a'], lines: '' })).toBe(true)
    expect(isSameKey(item('k'), { chosen: ['b'], lines: '' })).toBe(false)
  })
  it.each<[string, Partial<AnalysedItem>, { chosen: string[]; lines: string }, unknown]>([
    ['options', {}, { chosen: ['b', 'c'], lines: '' }, { type: 'options', correct: ['b', 'c'] }],
    ['no option', {}, { chosen: [], lines: '' }, undefined],
    ['every option', {}, { chosen: ['a', 'b', 'c'], lines: '' }, undefined],
    ['true or false', { type: 'trueFalse' }, { chosen: ['false'], lines: '' }, { type: 'trueFalse', correct: false }],
    [
      'numbers',
      { type: 'numeric' },
      { chosen: [], lines: '12,5 ± 0,5\n\n1.200' },
      {
        type: 'numeric',
        answers: [
          { value: 12.5, tolerance: 0.5 },
          { value: 1200, tolerance: 0 },
        ],
      },
    ],
    ['what is no number', { type: 'numeric' }, { chosen: [], lines: '12\ndua belas' }, undefined],
    [
      'words',
      { type: 'shortText' },
      { chosen: [], lines: ' dinas \nbadan' },
      { type: 'shortText', accepted: ['dinas', 'badan'] },
    ],
    ['an essay has none', { type: 'essay' }, { chosen: ['a'], lines: 'x' }, undefined],
  ])('%s', (_, more, draft, expected) => expect(readKey(item('k', more), draft)).toEqual(expected))
})

describe('a new key of what is paired, ordered, filled in or weighed', () => {
  const named = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }))
  const matching = item('k', {
    type: 'matching',
    layout: {
      type: 'matching',
      lefts: named('a', 'b').map((left) => ({ ...left, right: left.id })),
      rights: named('a', 'b', 'extra-1'),
    },
  })
  const ordering = item('k', { type: 'ordering', layout: { type: 'ordering', steps: named('a', 'b', 'c') } })
  const judgement = item('k', {
    type: 'judgement',
    layout: { type: 'judgement', options: named('a', 'b').map((option, at) => ({ ...option, weight: at + 0.5 })) },
  })
  const cloze = item('k', {
    type: 'cloze',
    layout: {
      type: 'cloze',
      text: '[1] [2]',
      gaps: [
        { kind: 'choice', options: named('a', 'b').map((o) => ({ ...o, right: o.id === 'a' })), accepted: [] },
        { kind: 'number', options: [], accepted: ['12,5 ± 0,5'] },
      ],
    },
  })
  it('begins with the one in force', () => {
    for (const one of [matching, ordering, judgement, cloze]) expect(isSameKey(one, draftOf(one))).toBe(true)
    expect(readKey(judgement, draftOf(judgement))).toEqual({ type: 'judgement', weights: { a: 0.5, b: 1.5 } })
  })
  it('pairs each right once', () => {
    const draft = draftOf(matching)
    expect(readKey(matching, { ...draft, each: { a: 'b', b: 'b' } })).toBeUndefined()
    expect(readKey(matching, { ...draft, each: { a: 'extra-1', b: 'b' } })).toEqual({
      type: 'matching',
      pairs: { a: 'extra-1', b: 'b' },
    })
  })
  it('refuses weights that say nothing', () => {
    for (const each of [
      { a: '3', b: '3' },
      { a: '3', b: '' },
      { a: '101', b: '0' },
    ])
      expect(readKey(judgement, { ...draftOf(judgement), each })).toBeUndefined()
  })
  it('names only the gaps that change', () => {
    const draft = draftOf(cloze)
    const [first] = draft.gaps ?? []
    const gaps = [first ?? draft, { chosen: [], lines: '13' }]
    expect(readKey(cloze, { ...draft, gaps })).toEqual({
      type: 'cloze',
      gaps: { 2: { kind: 'number', answers: [{ value: 13, tolerance: 0 }] } },
    })
    expect(readKey(cloze, { ...draft, gaps: [{ chosen: [], lines: '' }, gaps[1] ?? draft] })).toBeUndefined()
    expect(readKey(ordering, { chosen: ['c', 'a', 'b'], lines: '' })).toEqual({
      type: 'ordering',
      order: ['c', 'a', 'b'],
    })
  })
})

describe('the file', () => {
  it('is one line an item, safe for a spreadsheet', () => {
    const words = {
      heads: ['Butir'],
      flag: (code: string) => code,
      type: (type: string) => type,
      choice: (id: string) => id,
      key: 'kunci',
    }
    const csv = analysisCsv([item('k1', { stem: '=1+1, "ya"', discrimination: -0.1234, upperLower: null })], words)
    expect(csv.split('\r\n')[1]).toBe(
      `k1,"'=1+1, ""ya""",single,Menyapa,40,0,0.5,-0.123,,,a (kunci): 0.3 | b: 0.3 | c: 0.3`,
    )
  })
})
