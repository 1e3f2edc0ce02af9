import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lsat6Rows } from '@/testing/lsat6.ts'
import type { Choice } from './answer-choice.ts'
import { type AnsweredAttempt, analyseCheck, analyseItems, type ItemFigures } from './item-analysis.ts'
import { flagsOf } from './item-flags.ts'

const attempt = (points: number[], chosen: string[][] = []): AnsweredAttempt =>
  points.map((value, at) => ({
    id: `i${at + 1}`,
    points: value,
    omitted: false,
    chosen: chosen[at] ?? [],
    counted: true,
  }))

describe('item analysis of LSAT section 6 (figures as ltm prints them)', () => {
  const attempts = lsat6Rows().map((row) => attempt(row))
  const items = analyseItems(attempts)

  it('facility', () => {
    expect([...items.values()].map(({ facility }) => facility)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87])
  })
  it('point-biserial with the rest of the check', () => {
    const published = [0.1128, 0.1531, 0.1727, 0.1444, 0.1215]
    for (const [at, { discrimination }] of [...items.values()].entries())
      expect(Math.abs((discrimination ?? 0) - (published[at] ?? 0))).toBeLessThan(0.0001)
  })
  it('the check: KR-20, spread and standard error', () => {
    const check = analyseCheck(attempts)
    expect(check).toMatchObject({ n: 1000, items: 5, length: 5, dichotomous: true, complete: true })
    expect(check.reliability).toBeCloseTo(0.295, 3)
    // Sums have mean 3.819 and SD 1.035; of five that is 76.38 and 20.7 %. SEM = 20.7 · √(1 − 0.295)
    expect(check.mean).toBeCloseTo(76.38, 2)
    expect(check.deviation).toBeCloseTo(20.69, 1)
    expect(check.sem).toBeCloseTo(20.69 * Math.sqrt(0.705), 1)
  })
})

describe('item analysis by hand', () => {
  // Eleven people; the last item is missed by two of the best three and solved by one of the worst three.
  const rows = [
    [1, 1, 1, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 1, 1, 1],
    ...Array.from({ length: 5 }, () => [1, 1, 0, 0, 0]),
    [0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ]
  it('upper-lower index', () => {
    const figures = analyseItems(rows.map((row) => attempt(row)))
    // Upper 3 by sum: 5, 4, 4. Lower 3: 1, 0, 0.
    expect(figures.get('i1')?.upperLower).toBe(1)
    expect(figures.get('i5')?.upperLower).toBeCloseTo(1 / 3 - 1 / 3, 12)
  })
  it('use of the options in the upper and the lower group', () => {
    const chosen = ['b', 'b', 'a', 'c', 'c', 'a', 'c', 'b', 'a', 'c', 'c']
    const figures = analyseItems(rows.map((row, at) => attempt(row, [[], [], [], [], [chosen[at] ?? '']])))
    const of = (id: string) => figures.get('i5')?.choices.find((choice) => choice.id === id)
    expect(of('b')).toMatchObject({ n: 3, share: 3 / 11, lower: 0 })
    expect(of('b')?.upper).toBeCloseTo(2 / 3, 12)
    expect(of('c')?.lower).toBeCloseTo(2 / 3, 12)
    expect(of('b')?.correlation).toBeGreaterThan(0)
  })
  it('an item that does not count is analysed, but stays out of the sums of the others', () => {
    const without = analyseItems(rows.map((row) => attempt(row.slice(0, 4))))
    const dropped = analyseItems(
      rows.map((row) => attempt(row).map((item) => (item.id === 'i5' ? { ...item, counted: false } : item))),
    )
    for (const id of ['i1', 'i2', 'i3', 'i4']) expect(dropped.get(id)).toEqual(without.get(id))
    expect(dropped.get('i5')?.facility).toBeCloseTo(2 / 11, 12)
  })
  it('the order of the people decides nothing', () => {
    const whole = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 25,
    })
    fc.assert(
      fc.property(whole, (list) => {
        const there = analyseItems(list.map((row) => attempt(row)))
        const back = analyseItems(list.toReversed().map((row) => attempt(row)))
        for (const [id, figures] of there) {
          expect(back.get(id)?.discrimination ?? 9).toBeCloseTo(figures.discrimination ?? 9, 9)
          expect(back.get(id)?.upperLower ?? 9).toBeCloseTo(figures.upperLower ?? 9, 9)
        }
      }),
    )
  })
  it('one attempt, or one item, gives figures without a fault', () => {
    expect(analyseItems([attempt([1])]).get('i1')).toMatchObject({
      n: 1,
      facility: 1,
      discrimination: null,
      upperLower: null,
    })
    expect(analyseCheck([])).toMatchObject({ n: 0, items: 0, reliability: null, sem: null })
  })
})

describe('flags', () => {
  const choices: Choice[] = ['a', 'b', 'c'].map((id) => ({ id, text: id, right: id === 'a' }))
  const use = (id: string, share: number, upper: number, lower: number, correlation: number) => ({
    id,
    n: Math.round(share * 100),
    share,
    upper,
    lower,
    correlation,
  })
  const sound: ItemFigures = {
    n: 100,
    omitted: 0,
    facility: 0.6,
    discrimination: 0.4,
    upperLower: 0.5,
    choices: [use('a', 0.6, 0.9, 0.3, 0.4), use('b', 0.2, 0.05, 0.4, -0.2), use('c', 0.2, 0.05, 0.3, -0.2)],
  }
  const codes = (change: Partial<ItemFigures>) => flagsOf({ ...sound, ...change }, choices).map(({ code }) => code)

  it.each<[string, Partial<ItemFigures>, string[]]>([
    ['a sound item has none', {}, []],
    ['too easy', { facility: 0.93 }, ['TOO_EASY']],
    ['too hard', { facility: 0.2 }, ['TOO_HARD']],
    ['the weak do better than the strong', { discrimination: -0.2, upperLower: -0.1 }, ['NEGATIVE']],
    ['a little below nothing may be chance', { discrimination: -0.05, upperLower: -0.1 }, ['WEAK']],
    ['the two figures do not agree', { discrimination: -0.2, upperLower: 0.05 }, ['WEAK']],
    ['does not tell apart', { discrimination: 0.1, upperLower: 0.1 }, ['WEAK']],
    ['one of the two figures is good enough', { discrimination: 0.1, upperLower: 0.35 }, []],
    ['too easy to tell apart is said once', { facility: 0.97, discrimination: 0.1, upperLower: 0.05 }, ['TOO_EASY']],
    ['left out by many', { omitted: 15 }, ['OMITTED']],
    ['fewer than ten answers say nothing', { n: 9, facility: 1 }, []],
  ])('%s', (_, change, expected) => expect(codes(change)).toEqual(expected))

  it('names the distractor that nobody takes', () => {
    const figures = {
      ...sound,
      choices: [use('a', 0.7, 0.9, 0.3, 0.4), use('b', 0.28, 0.1, 0.7, -0.3), use('c', 0.02, 0, 0, 0)],
    }
    expect(flagsOf(figures, choices)).toEqual([{ code: 'DEAD_DISTRACTOR', choices: ['c'] }])
    const never = { ...figures, choices: figures.choices.slice(0, 2) }
    expect(flagsOf(never, choices)[0]?.choices).toEqual(['c'])
    // Of nine wrong answers none fell on c: that may be chance.
    const few = { ...figures, n: 30, choices: [use('a', 0.21, 0.9, 0.3, 0.4), use('b', 0.09, 0.1, 0.7, -0.3)] }
    expect(flagsOf(few, choices)).toEqual([])
  })
  it('suspects the key when the best choose another option', () => {
    const figures = {
      ...sound,
      facility: 0.35,
      discrimination: -0.2,
      upperLower: -0.3,
      choices: [use('a', 0.35, 0.2, 0.5, -0.2), use('b', 0.5, 0.75, 0.2, 0.35), use('c', 0.15, 0.05, 0.3, -0.1)],
    }
    expect(flagsOf(figures, choices)).toEqual([
      { code: 'KEY_SUSPECT', choices: ['b'] },
      { code: 'NEGATIVE', choices: [] },
    ])
  })
})
