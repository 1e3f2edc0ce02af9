import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from './essay-length.ts'
import {
  criterionPoints,
  drawAlias,
  type GradingPlan,
  isInSample,
  isWhole,
  type Levels,
  type Marks,
  needsMarks,
  noSecondMarker,
  roundFor,
  shareOf,
  waitsFor,
} from './essay-marks.ts'
import { findItemFault, Item } from './item.ts'
import { presentItem } from './item-layout.ts'
import { settle } from './regrade.ts'
import type { Rubric } from './rubric.ts'
import { weightOf } from './rubric-points.ts'

const criterion = (id: string, points: number[]) => ({
  id,
  title: `Kriteria ${id}`,
  levels: points.map((value, at) => ({ id: `l${at + 1}`, text: `RAHASIA tingkat ${at}`, points: value })),
})
const rubric: Rubric = [criterion('isi', [0, 2, 4]), criterion('bahasa', [0, 1])]
const essay: Item = {
  type: 'essay',
  stem: 'Ceritakan satu keluhan warga dan tindakan Anda.',
  explanation: '',
  indicator: 'Menanggapi keluhan',
  rubric,
  words: { least: 50, most: 150 },
  modelAnswer: 'RAHASIA contoh',
}
const answer = { type: 'essay', text: 'Saya mendengarkan dulu.' } as const
const levels = (isi: string, bahasa: string): Levels => ({ isi, bahasa })
const all: GradingPlan = { secondPercent: 100, thresholdPercent: 20 }

describe('an essay as an item', () => {
  it('is one to the schema, weighs what its rubric gives and shows no level and no model answer', () => {
    expect(Item.safeParse(essay).success).toBe(true)
    expect(findItemFault(essay)).toBeUndefined()
    expect(weightOf(essay)).toBe(5)
    const shown = presentItem(essay, { entries: [] })
    expect(JSON.stringify(shown)).not.toContain('RAHASIA')
    expect(shown).toMatchObject({ criteria: [{ title: 'Kriteria isi', points: 4 }, { points: 1 }] })
  })
  it.each([
    ['one criterion', { ...essay, rubric: rubric.slice(1) }, false],
    ['one level', { ...essay, rubric: [criterion('isi', [4]), criterion('bahasa', [0, 1])] }, false],
    ['half a point', { ...essay, rubric: [criterion('isi', [0, 0.5]), criterion('bahasa', [0, 1])] }, false],
  ])('%s is none', (_, item, valid) => expect(Item.safeParse(item).success).toBe(valid))
  it.each([
    ['REPEATED_POINTS', { ...essay, rubric: [criterion('isi', [2, 2]), criterion('bahasa', [0, 1])] }],
    ['REPEATED_ID', { ...essay, rubric: [criterion('isi', [0, 2]), criterion('isi', [0, 1])] }],
    ['WORDS_UPSIDE_DOWN', { ...essay, words: { least: 100, most: 50 } }],
  ] as const)('%s is a fault', (fault, item) => expect(findItemFault(item as unknown as Item)).toBe(fault))
  it('words are counted as a reader would', () => {
    expect(countWords('  Satu, dua — tiga\n\n"empat" 5 … ')).toBe(5)
    expect(countWords('   ')).toBe(0)
  })
  it('waits for a person only when something was written', () => {
    expect(needsMarks(essay, answer)).toBe(true)
    expect(needsMarks(essay, { type: 'essay', text: ' \n' })).toBe(false)
    expect(needsMarks(essay, null)).toBe(false)
  })
})

describe('marks', () => {
  const a = levels('l3', 'l2')
  const near = levels('l3', 'l1')
  const far = levels('l1', 'l1')
  it('are whole when every criterion has a level of its own', () => {
    expect(isWhole(rubric, a)).toBe(true)
    expect(isWhole(rubric, { isi: 'l3' })).toBe(false)
    expect(isWhole(rubric, levels('l3', 'l3'))).toBe(false)
    expect(isWhole(rubric, { ...a, lain: 'l1' })).toBe(false)
  })
  it.each([
    ['nobody has marked', {}, noSecondMarker, 'first'],
    ['one mark without a second marker', { first: a }, noSecondMarker, 'settled'],
    ['one mark of two', { first: a }, all, 'second'],
    ['the second was faster', { second: a }, all, 'first'],
    ['two that are near: 20 % apart', { first: a, second: near }, all, 'settled'],
    ['two that are far', { first: a, second: far }, all, 'third'],
    ['a third look', { first: a, second: far, third: near }, all, 'settled'],
    ['two marks, and the sample was made smaller', { first: a, second: far }, noSecondMarker, 'third'],
  ] as const)('%s', (_, marks, plan, expected) => {
    expect(waitsFor({ rubric, draw: 0.5, marks }, plan)).toBe(expected)
  })
  it('the owner has the first and the third round, the other the second and nothing after the third', () => {
    const facts = (marks: Marks) => ({ rubric, draw: 0.5, marks })
    expect(roundFor('owner', facts({}), all)).toBe('first')
    expect(roundFor('owner', facts({ first: a, second: near }), all)).toBe('first')
    expect(roundFor('owner', facts({ first: a, second: far }), all)).toBe('third')
    expect(roundFor('second', facts({}), all)).toBe('second')
    expect(roundFor('second', facts({}), noSecondMarker)).toBeUndefined()
    expect(roundFor('second', facts({ first: a, second: far, third: a }), all)).toBeUndefined()
  })
  it('two that count are halved between them, a third look counts alone', () => {
    expect(shareOf(rubric, {})).toBeNull()
    expect(shareOf(rubric, { first: a })).toBe(1)
    expect(criterionPoints(rubric, { first: a, second: near })).toEqual([
      { points: 4, most: 4 },
      { points: 0.5, most: 1 },
    ])
    expect(shareOf(rubric, { first: a, second: near })).toBe(0.9)
    expect(shareOf(rubric, { first: a, second: far, third: levels('l2', 'l2') })).toBe(0.6)
  })
  it('a larger sample holds the smaller one', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), percent, percent, (draw, p, q) => {
        const within = (secondPercent: number) => isInSample(draw, { ...all, secondPercent })
        if (within(Math.min(p, q))) expect(within(Math.max(p, q))).toBe(true)
        expect(within(100)).toBe(true)
        expect(within(0)).toBe(false)
      }),
    )
  })
  it('an alias is a number that nobody else has', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 60 }), (chances) => {
        const taken = new Set<number>()
        for (const random of chances) {
          const alias = drawAlias(taken, random)
          expect(taken.has(alias)).toBe(false)
          expect(alias).toBeLessThanOrEqual(Math.max(20, 2 * (taken.size + 1)))
          taken.add(alias)
        }
      }),
    )
  })
})

describe('the result of an attempt with an essay', () => {
  const trueFalse: Item = { type: 'trueFalse', stem: 'x', explanation: '', indicator: 'i', correct: true }
  const attempt = (marked: number | null, response: typeof answer | null = answer) => ({
    passPercent: 70,
    gradedAt: '2026-11-23T04:00:00.000Z',
    items: [
      { itemId: 'a', itemNumber: 1, item: essay, layout: { entries: [] }, response, points: null, marked },
      {
        itemId: 'b',
        itemNumber: 1,
        item: trueFalse,
        layout: { entries: [] },
        response: { type: 'trueFalse', choice: true } as const,
        points: null,
      },
    ],
  })
  it('is items and points of the rubric together', () => {
    expect(settle(attempt(0.6), [])).toEqual({ points: [0.6, 1], total: 4, max: 6, percent: 66, passed: false })
    expect(settle(attempt(1), [])).toMatchObject({ total: 6, max: 6, percent: 100, passed: true })
  })
  it('an empty essay is 0; one that was dropped or never marked counts on neither side', () => {
    expect(settle(attempt(null, null), [])).toMatchObject({ points: [0, 1], max: 6, percent: 16 })
    expect(settle(attempt(null), [])).toMatchObject({ points: [null, 1], max: 1, percent: 100 })
    const drop = {
      itemId: 'a',
      itemNumber: 1,
      decision: { kind: 'drop' },
      decidedAt: '2026-11-23T05:00:00.000Z',
      keepPasses: false,
    } as const
    expect(settle(attempt(0.6), [drop])).toMatchObject({ points: [null, 1], total: 1, max: 1 })
  })
})
