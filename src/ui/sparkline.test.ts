import { expect, it } from 'vitest'
import { sparklinePieces } from './sparkline.tsx'

it('breaks the line where a value is missing instead of drawing zero', () => {
  expect(sparklinePieces([1, undefined, 3], 1, 3)).toEqual([['4.0,20.0'], ['80.0,4.0']])
})
it('draws a level line when all values are the same', () => {
  expect(sparklinePieces([2, 2], 2, 2)).toEqual([['4.0,20.0', '80.0,20.0']])
})
