import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeItem, normalisedGain, percentOf } from './grading.ts'
import type { Item } from './item.ts'
import { drawLayout, presentedId, presentItem } from './item-layout.ts'
import { normaliseAnswer, readNumber } from './normalise-answer.ts'
import type { Response } from './response.ts'

const common = { stem: 'Soal', explanation: 'RAHASIA penjelasan', indicator: 'i' }
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Pilihan ${id}`, feedback: 'RAHASIA' }))
const items: Item[] = [
  { ...common, type: 'single', options, correct: 'c' },
  { ...common, type: 'multiple', options, correct: ['a', 'd'] },
  { ...common, type: 'trueFalse', correct: false },
  { ...common, type: 'matching', pairs: ['p', 'q', 'r', 's'].map((id) => ({ id, left: `L${id}`, right: `R${id}` })) },
  { ...common, type: 'ordering', steps: ['k', 'l', 'm', 'n'].map((id) => ({ id, text: `T${id}` })) },
  { ...common, type: 'numeric', value: 0.3, tolerance: 0 },
  { ...common, type: 'shortText', accepted: ['Maklumat pelayanan'] },
  {
    ...common,
    type: 'cloze',
    parts: [
      'Ibu kota ',
      {
        kind: 'choice',
        mark: 1,
        options: options.map(({ id }) => ({ id, text: `K${id}`, weight: id === 'c' ? 100 : 0 })),
      },
      ' dan ',
      { kind: 'text', mark: 2, accepted: [{ text: 'RAHASIA*', weight: 100 }], exactCase: false },
      ' dan ',
      { kind: 'number', mark: 1, answers: [{ value: 0.3, tolerance: 0, weight: 100 }] },
    ],
  },
  {
    ...common,
    type: 'judgement',
    options: options.map((option, at) => ({ ...option, weight: [2, 5, 4, 1][at] ?? 0 })),
  },
]
const seeded = (seed: number) => () => {
  seed = (seed * 16_807) % 2_147_483_647
  return seed / 2_147_483_647
}
/** The right answer to an item, in the ids of a layout. */
function rightAnswer(item: Item, layout: ReturnType<typeof drawLayout>): Response {
  switch (item.type) {
    case 'single':
      return { type: 'single', choice: presentedId(layout.entries, item.correct) }
    case 'multiple':
      return { type: 'multiple', choices: item.correct.map((id) => presentedId(layout.entries, id)) }
    case 'trueFalse':
      return { type: 'trueFalse', choice: item.correct }
    case 'matching':
      return {
        type: 'matching',
        pairs: Object.fromEntries(
          item.pairs.map(({ id }) => [presentedId(layout.entries, id), presentedId(layout.rights, id)]),
        ),
      }
    case 'ordering':
      return { type: 'ordering', order: item.steps.map(({ id }) => presentedId(layout.entries, id)) }
    case 'numeric':
      return { type: 'numeric', text: String(item.value).replace('.', ',') }
    case 'shortText':
      return { type: 'shortText', text: `  ${item.accepted[0]?.toUpperCase()}. ` }
    case 'judgement':
      return { type: 'judgement', choice: presentedId(layout.entries, 'b') }
    case 'essay':
      throw new Error('only a person can say')
    case 'cloze':
      return {
        type: 'cloze',
        gaps: { '1': presentedId(layout.gaps?.[0], 'c'), '2': 'rahasia negara', '3': '0,3' },
      }
  }
}
const layoutSeed = fc.integer({ min: 1, max: 2_000_000_000 })
const anyItem = fc.constantFrom(...items)

describe('gradeItem', () => {
  it('gives 1 to the right answer in every layout, 0 to none, and the same points twice', () => {
    fc.assert(
      fc.property(anyItem, layoutSeed, (item, seed) => {
        const layout = drawLayout(item, seeded(seed))
        expect(gradeItem(item, layout, rightAnswer(item, layout))).toBe(1)
        expect(gradeItem(item, layout, null)).toBe(0)
        expect(gradeItem(item, layout, rightAnswer(item, layout))).toBe(
          gradeItem(item, layout, rightAnswer(item, layout)),
        )
      }),
    )
  })
  it('gives 0 to a wrong answer of each type, and to an answer of another type', () => {
    const wrong: Response[] = [
      { type: 'trueFalse', choice: true },
      { type: 'numeric', text: '0,31' },
      { type: 'numeric', text: 'tiga' },
      { type: 'shortText', text: 'Standar pelayanan' },
      { type: 'shortText', text: ' . ' },
      { type: 'single', choice: '9' },
      { type: 'multiple', choices: ['9'] },
      { type: 'matching', pairs: { '9': '9' } },
      { type: 'ordering', order: ['1', '1', '1', '1'] },
      { type: 'ordering', order: [] },
      { type: 'cloze', gaps: {} },
      { type: 'judgement', choice: '9' },
      { type: 'essay', text: 'Kata-kata saja.' },
    ]
    for (const item of items)
      for (const response of [...wrong, ...items.map((other) => rightAnswer(other, drawLayout(other, seeded(7))))])
        if (response.type !== item.type || wrong.includes(response))
          expect(gradeItem(item, drawLayout(item, seeded(7)), response), `${item.type}: ${response.type}`).toBe(0)
  })
  it('is told an order only once it is whole: a step named twice stands for none', () => {
    const item = items.find(({ type }) => type === 'ordering') as Item
    const layout = drawLayout(item, seeded(3))
    const order = ['k', 'l', 'm', 'm'].map((id) => presentedId(layout.entries, id))
    expect(gradeItem(item, layout, { type: 'ordering', order })).toBe(0)
  })
  it('takes any of the accepted patterns, and leaves an essay to a person', () => {
    const patterns = { exactCase: false, partial: [{ text: 'loket', weight: 50 }] }
    const item: Item = { ...common, type: 'shortText', accepted: ['loket satu', 'loket dua'], patterns }
    for (const [text, points] of [
      ['loket dua', 1],
      ['Loket', 0.5],
      ['meja', 0],
    ] as const)
      expect(gradeItem(item, drawLayout(item, seeded(1)), { type: 'shortText', text })).toBe(points)
  })
  it('stays between 0 and 1 for any answer of any type', () => {
    const id = fc.constantFrom('1', '2', '3', '4', '9', 'a', '')
    const response = fc.oneof(
      fc.record({ type: fc.constant('single' as const), choice: id }),
      fc.record({ type: fc.constant('multiple' as const), choices: fc.array(id, { maxLength: 8 }) }),
      fc.record({ type: fc.constant('trueFalse' as const), choice: fc.boolean() }),
      fc.record({ type: fc.constant('matching' as const), pairs: fc.dictionary(id, id) }),
      fc.record({ type: fc.constant('ordering' as const), order: fc.array(id, { maxLength: 8 }) }),
      fc.record({ type: fc.constant('numeric' as const), text: fc.string() }),
      fc.record({ type: fc.constant('shortText' as const), text: fc.string() }),
    )
    fc.assert(
      fc.property(anyItem, layoutSeed, response, (item, seed, answer) => {
        const points = gradeItem(item, drawLayout(item, seeded(seed)), answer)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('lets ticking everything win nothing', () => {
    const item = items[1] as Item
    expect(gradeItem(item, drawLayout(item, seeded(5)), { type: 'multiple', choices: ['1', '2', '3', '4'] })).toBe(0)
  })
  it('gives part of the points for part of the order', () => {
    const item = items[4] as Item
    const layout = { entries: ['k', 'l', 'm', 'n'] }
    expect(gradeItem(item, layout, { type: 'ordering', order: ['4', '1', '2', '3'] })).toBeCloseTo(2 / 3)
  })
})

describe('presentItem', () => {
  it('never carries the key, the explanation or the feedback, and shows every entry once', () => {
    fc.assert(
      fc.property(anyItem, layoutSeed, (item, seed) => {
        const layout = drawLayout(item, seeded(seed))
        const shown = JSON.stringify(presentItem(item, layout))
        expect(shown).not.toMatch(/RAHASIA|correct|accepted|explanation|feedback|tolerance|"value"/)
        expect(new Set(layout.entries).size).toBe(layout.entries.length)
        if (item.type === 'ordering')
          expect(layout.entries.toSorted()).toEqual(item.steps.map(({ id }) => id).toSorted())
      }),
    )
  })
  it('puts the right option of a single choice in every place about equally often', () => {
    const item = items[0] as Extract<Item, { type: 'single' }>
    const places = [0, 0, 0, 0]
    for (let seed = 1; seed <= 4_000; seed++) {
      const at = drawLayout(item, seeded(seed * 7_919)).entries.indexOf('c')
      places[at] = (places[at] ?? 0) + 1
    }
    const chi = places.reduce((sum, n) => sum + (n - 1_000) ** 2 / 1_000, 0)
    expect(chi).toBeLessThan(11.34) // p > 0.01 with three degrees of freedom
  })
})

describe('numbers and words as people write them', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1.234', 1234],
    ['0,3', 0.3],
    ['-2', -2],
    ['−2', -2],
    ['1,234.5', 1234.5],
    [' 12 ', 12],
    ['12 orang', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, value) => expect(readNumber(text)).toBe(value))
  it('compares words without case, accents and edges', () => {
    expect(normaliseAnswer('  Maklumat   Pelayanán. ')).toBe('maklumat pelayanan')
  })
})

describe('scores', () => {
  it.each([
    [13.98, 20, 69],
    [14, 20, 70],
    [20, 20, 100],
    [0, 0, 0],
  ])('%f of %i → %i', (points, max, percent) => expect(percentOf(points, max)).toBe(percent))
  it.each([
    [45, 85, 40 / 55],
    [50, 40, -0.2],
    [100, 100, undefined],
  ])('gain from %i to %i', (pre, post, gain) => expect(normalisedGain(pre, post)).toBe(gain))
})

describe('what imported items bring along', () => {
  const order = (...ids: string[]) => ({ entries: ids })
  it('adds up the weights of what was chosen, within 0 and 1', () => {
    const weights = [50, 50, -100, 33.333]
    const item: Item = {
      ...common,
      type: 'multiple',
      options: options.map((option, at) => ({ ...option, weight: weights[at] })),
      correct: ['a', 'b', 'd'],
    }
    const points = (...choices: string[]) => gradeItem(item, order('a', 'b', 'c', 'd'), { type: 'multiple', choices })
    expect([points('1'), points('1', '2'), points('1', '3'), points('1', '2', '4'), points('4')]).toEqual([
      0.5, 1, 0, 1, 0.333,
    ])
  })
  it('takes equal rights for equal, and offers those that belong nowhere', () => {
    const item: Item = {
      ...common,
      type: 'matching',
      pairs: [
        { id: 'a', left: 'Melati', right: 'bunga' },
        { id: 'b', left: 'Mawar', right: 'bunga' },
        { id: 'c', left: 'Jati', right: 'pohon' },
      ],
      distractors: ['batu'],
    }
    const layout = drawLayout(item, seeded(7))
    expect(layout.rights).toHaveLength(3)
    const at = (id: string) => presentedId(layout.rights, id)
    const pairs = { '1': at('a'), '2': at('a'), '3': at('c') }
    expect(gradeItem(item, layout, { type: 'matching', pairs })).toBe(1)
    expect(gradeItem(item, layout, { type: 'matching', pairs: { ...pairs, '3': at('extra-1') } })).toBeCloseTo(2 / 3)
  })
  it('gives part of the points for a part answer, in words and in numbers', () => {
    const words: Item = {
      ...common,
      type: 'shortText',
      accepted: ['*laut*'],
      patterns: { exactCase: true, partial: [{ text: 'air', weight: 50 }] },
    }
    const typed = (text: string) => gradeItem(words, { entries: [] }, { type: 'shortText', text })
    expect([typed('di laut lepas'), typed('LAUT'), typed('air'), typed('darat')]).toEqual([1, 0, 0.5, 0])
    const number: Item = {
      ...common,
      type: 'numeric',
      value: 9,
      tolerance: 0,
      others: [{ value: 9, tolerance: 2, weight: 40 }],
    }
    const given = (text: string) => gradeItem(number, { entries: [] }, { type: 'numeric', text })
    expect([given('9'), given('10,5'), given('12')]).toEqual([1, 0.4, 0])
  })
})
