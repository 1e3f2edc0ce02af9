import { expect, it } from 'vitest'
import { rankSuggestions } from './suggestion.ts'

const course = (id: string, more: object = {}) => ({
  id,
  authored: true,
  enrolled: false,
  forMyPosition: false,
  completedInUnit: 0,
  ...more,
})

it('puts courses for my position first, then those my unit finished, and gives each its reason', () => {
  const ranked = rankSuggestions([
    course('plain'),
    course('near', { completedInUnit: 4 }),
    course('few', { completedInUnit: 2 }),
    course('mine', { forMyPosition: true }),
    course('taken', { enrolled: true, forMyPosition: true }),
    course('outline', { authored: false, forMyPosition: true }),
  ])
  expect(ranked.map(({ id, reason }) => [id, reason])).toEqual([
    ['mine', 'POSITION'],
    ['near', 'UNIT'],
    ['few', 'AUTHORED'],
    ['plain', 'AUTHORED'],
  ])
})
