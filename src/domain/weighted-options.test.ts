import fc from 'fast-check'
import { expect, it } from 'vitest'
import { choicesOf, chosenIn } from './answer-choice.ts'
import { findItemFault, Item } from './item.ts'
import { judgePoints } from './weighted-options.ts'

const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 })
const optionsOf = (list: readonly number[]) =>
  list.map((weight, at) => ({ id: `o${at}`, text: `Pilihan ${at}`, weight }))

it('a situational judgement is worth its weight as a share of the highest, and nothing without a choice', () => {
  fc.assert(
    fc.property(weights, (list) => {
      const options = optionsOf(list)
      const highest = Math.max(...list)
      for (const { id, weight } of options) {
        const points = judgePoints(options, id)
        expect(points).toBe(highest === 0 ? 0 : weight / highest)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(1)
      }
      expect(judgePoints(options, undefined)).toBe(0)
      expect(judgePoints(options, 'x')).toBe(0)
    }),
  )
})

it('the heavier option is never worth less, and the scale of the weights does not matter', () => {
  fc.assert(
    fc.property(weights, fc.constantFrom(0.5, 1, 0.01), (list, scale) => {
      const options = optionsOf(list)
      const scaled = optionsOf(list.map((weight) => weight * scale))
      for (const a of options)
        for (const b of options)
          if (a.weight > b.weight) expect(judgePoints(options, a.id)).toBeGreaterThan(judgePoints(options, b.id))
      for (const { id } of options) expect(judgePoints(scaled, id)).toBeCloseTo(judgePoints(options, id), 9)
    }),
  )
})

it('is refused when all weights are equal, and when one is below zero', () => {
  const item = (list: readonly number[]) => ({
    type: 'judgement' as const,
    stem: 'Apa yang Anda lakukan?',
    explanation: 'Sebab begitu.',
    indicator: 'Menanggapi keluhan',
    options: optionsOf(list),
  })
  expect(findItemFault(item([3, 3, 3]))).toBe('EQUAL_WEIGHTS')
  expect(findItemFault(item([0, 0]))).toBe('EQUAL_WEIGHTS')
  expect(findItemFault(item([5, 3, 1]))).toBeUndefined()
  expect(Item.safeParse(item([5, -1])).success).toBe(false)
})

it('is analysed by its options: the heaviest stand for the key, and what was chosen is named by the item’s own id', () => {
  const item: Item = {
    type: 'judgement',
    stem: 'Apa yang Anda lakukan?',
    explanation: 'Sebab begitu.',
    indicator: 'Menanggapi keluhan',
    options: optionsOf([2, 5, 5]),
  }
  expect(choicesOf(item).map(({ id, right }) => [id, right])).toEqual([
    ['o0', false],
    ['o1', true],
    ['o2', true],
  ])
  expect(chosenIn(item, { entries: ['o2', 'o0', 'o1'] }, { type: 'judgement', choice: '2' })).toEqual(['o0'])
})
