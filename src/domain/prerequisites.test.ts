import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCircle, type Requirements } from './prerequisites.ts'

describe('findCircle', () => {
  const requirements: Requirements = new Map([
    ['b', ['c', 'd']],
    ['d', ['e']],
  ])
  it.each([
    ['itself', 'a', ['a'], ['a', 'a']],
    ['one that asks for it', 'c', ['b'], ['c', 'b', 'c']],
    ['one that asks for it through another', 'e', ['x', 'b'], ['e', 'b', 'd', 'e']],
    ['courses that do not', 'a', ['b', 'c', 'e'], undefined],
    ['nothing', 'a', [], undefined],
  ])('asking for %s', (_, course, required, way) => expect(findCircle(course, required, requirements)).toEqual(way))

  const wish = fc.tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }),
  )

  it('lets no circle arise, whatever is asked for in whatever order, and refuses only what would close one', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        const kept = new Map<string, readonly string[]>()
        for (const [course, required] of wishes) {
          const [id, ids] = [String(course), required.map(String)]
          const circle = findCircle(id, ids, kept)
          if (circle) {
            // Each step of the way named is really asked for.
            const asked = new Map([...kept, [id, ids]])
            expect([circle[0], circle.at(-1)]).toEqual([id, id])
            for (const [at, from] of circle.slice(0, -1).entries()) expect(asked.get(from)).toContain(circle[at + 1])
          } else kept.set(id, ids)
          expect(canAllBegin(kept)).toBe(true)
        }
      }),
    )
  })
})

/** Another way to know: take away what asks for nothing that is left, until nothing can be taken away. */
function canAllBegin(requirements: Requirements): boolean {
  const left = new Map(requirements)
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const [id, required] of left) if (!required.some((other) => left.has(other))) left.delete(id)
  }
  return left.size === 0
}
