import { expect, it } from 'vitest'
import { sameValue } from './same-value.ts'

it.each([
  [{ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 2 }, false],
  [[1, 2], [2, 1], false],
  [undefined, undefined, true],
  [undefined, { a: 1 }, false],
])('%j and %j: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same)
})
