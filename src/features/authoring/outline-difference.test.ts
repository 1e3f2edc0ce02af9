import { expect, it } from 'vitest'
import { outlineDifference } from './outline-difference.ts'

const lesson = (key: string, title: string) => ({
  key,
  title,
  minutes: 5,
  blockCount: 0,
  version: 1,
  held: false,
  live: false,
})
const outline = (...modules: [string, string, ...ReturnType<typeof lesson>[]][]) => ({
  modules: modules.map(([key, title, ...lessons]) => ({ key, title, lessons })),
  quizzes: [],
})
const seen = outline(['m1', 'Satu', lesson('a', 'A'), lesson('b', 'B')], ['m2', 'Dua'])

it('names what came, what went and what has another name', () => {
  const now = outline(['m1', 'Kesatu', lesson('a', 'A')], ['m2', 'Dua'], ['m3', 'Tiga', lesson('c', 'C')])
  expect(outlineDifference(seen, now)).toEqual({
    added: ['Tiga', 'C'],
    removed: ['B'],
    renamed: [{ from: 'Satu', to: 'Kesatu' }],
    moved: false,
  })
})

it('sees another order, and none where there is none', () => {
  expect(
    outlineDifference(seen, outline(['m1', 'Satu', lesson('b', 'B'), lesson('a', 'A')], ['m2', 'Dua'])).moved,
  ).toBe(true)
  expect(
    outlineDifference(seen, outline(['m1', 'Satu', lesson('a', 'A')], ['m2', 'Dua', lesson('b', 'B')])).moved,
  ).toBe(true)
  expect(outlineDifference(seen, seen)).toEqual({ added: [], removed: [], renamed: [], moved: false })
})
