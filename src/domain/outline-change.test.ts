import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, misfit, type Outline, OutlineChange, undoOf } from './outline-change.ts'
import { putBeside, putFirst, putLesson } from './rearrange.ts'

const outline: Outline = {
  order: [
    { key: 'm1', lessons: ['a', 'b'] },
    { key: 'm2', lessons: [] },
    { key: 'm3', lessons: ['c'] },
  ],
  lessons: [
    { key: 'a', minutes: 5, held: false },
    { key: 'b', minutes: 10, held: true },
    { key: 'c', minutes: 15, held: false },
  ],
  quizzes: [
    { key: 'pre', timeLimitMinutes: null, passPercent: 50, maxAttempts: null },
    { key: 'final', timeLimitMinutes: 30, passPercent: 70, maxAttempts: 3 },
  ],
}
const keys = ['a', 'b', 'c']
const lesson = fc.record(
  { key: fc.constantFrom(...keys), minutes: fc.integer({ min: 1, max: 240 }), held: fc.boolean() },
  { requiredKeys: ['key'] },
)
const limit = fc.option(fc.integer({ min: 1, max: 20 }))
const quiz = fc.record(
  {
    key: fc.constantFrom('pre', 'final'),
    timeLimitMinutes: limit,
    passPercent: fc.integer({ min: 1, max: 100 }),
    maxAttempts: limit,
  },
  { requiredKeys: ['key'] },
)
const byKey = { selector: (part: { key: string }) => part.key }
const order = fc.tuple(fc.shuffledSubarray(keys, { minLength: 3 }), fc.nat(3), fc.nat(3)).map(([all, one, two]) => {
  const [from, to] = [Math.min(one, two), Math.max(one, two)]
  return [
    { key: 'm2', lessons: all.slice(0, from) },
    { key: 'm1', lessons: all.slice(from, to) },
    { key: 'm3', lessons: all.slice(to) },
  ]
})
const change = fc.record(
  { order, lessons: fc.uniqueArray(lesson, byKey), quizzes: fc.uniqueArray(quiz, byKey) },
  { requiredKeys: [] },
)

describe('a change of the outline', () => {
  it('is undone by what leads back, whatever it was', () => {
    fc.assert(
      fc.property(change, (wish) => {
        expect(OutlineChange.safeParse(wish).success).toBe(true)
        expect(misfit(outline, wish)).toBeUndefined()
        const back = undoOf(outline, wish)
        expect(OutlineChange.safeParse(back).success).toBe(true)
        expect(changed(changed(outline, wish), back)).toEqual(outline)
      }),
    )
  })

  it.each([
    ['leaves a lesson out', { order: [{ key: 'm1', lessons: ['a', 'b'] }, ...outline.order.slice(1, 2)] }, 'order'],
    ['names a lesson twice', { order: outline.order.map((one) => ({ ...one, lessons: ['a'] })) }, 'order'],
    ['names a lesson that is not there', { lessons: [{ key: 'z', minutes: 5 }] }, 'lessons'],
    ['sets one lesson twice', { lessons: [{ key: 'a', minutes: 5 }, { key: 'a' }] }, 'lessons'],
    ['names a check that is not there', { quizzes: [{ key: 'z', passPercent: 60 }] }, 'quizzes'],
  ])('does not fit when it %s', (_, wish, field) => expect(misfit(outline, wish as OutlineChange)).toBe(field))
})

describe('rearranging', () => {
  it('neither loses nor doubles a lesson, and puts it where it was dropped', () => {
    const any = fc.constantFrom(...keys)
    fc.assert(
      fc.property(any, fc.constantFrom('before' as const, 'after' as const), any, (taken, edge, other) => {
        const then = putLesson(outline.order, taken, edge, other)
        expect(misfit(outline, { order: then.map((one) => ({ ...one, lessons: [...one.lessons] })) })).toBeUndefined()
        const flat = then.find(({ lessons }) => lessons.includes(other))?.lessons ?? []
        if (taken !== other) expect(flat[flat.indexOf(other) + (edge === 'before' ? -1 : 1)]).toBe(taken)
      }),
    )
  })

  it('reaches an empty module, and moves whole modules', () => {
    expect(putFirst(outline.order, 'a', 'm2').map(({ lessons }) => lessons)).toEqual([['b'], ['a'], ['c']])
    expect(putFirst(outline.order, 'c', 'm1')[0]?.lessons).toEqual(['c', 'a', 'b'])
    expect(putBeside(outline.order, 'm3', 'before', 'm1').map(({ key }) => key)).toEqual(['m3', 'm1', 'm2'])
    expect(putBeside(outline.order, 'm1', 'after', 'm2').map(({ key }) => key)).toEqual(['m2', 'm1', 'm3'])
    expect(putBeside(outline.order, 'm1', 'after', 'm1')).toEqual(outline.order)
  })
})
