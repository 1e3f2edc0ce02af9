import { expect, it } from 'vitest'
import { pageNumbers } from './pagination.tsx'

const hole = undefined

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 24, [1, hole, 4, 5, 6, hole, 24]],
  // A hole that would hide a single number shows the number.
  [4, 24, [1, 2, 3, 4, 5, hole, 24]],
  [24, 24, [1, hole, 23, 24]],
])('page %i of %i shows %j', (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers)
})
