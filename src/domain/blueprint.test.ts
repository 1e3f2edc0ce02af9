import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  askedIn,
  type Blueprint,
  type BlueprintAxis,
  cellKey,
  columnOf,
  columnsOf,
  countCells,
  drawByBlueprint,
  holesIn,
  wantedIn,
} from './blueprint.ts'
import { BlueprintShape } from './blueprint-shape.ts'
import { bloomLevels } from './item-tags.ts'

const indicator = fc.constantFrom('Menyapa', 'Menanggapi', 'Mencatat')
const axis = fc.constantFrom<BlueprintAxis>('level', 'bloom')
const items = fc
  .array(
    fc.record({
      indicator,
      level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      bloom: fc.option(fc.constantFrom(...bloomLevels), { nil: undefined }),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((item, at) => ({ ...item, id: `i${at}` })))
const blueprint: fc.Arbitrary<Blueprint> = axis.chain((by) =>
  fc
    .uniqueArray(
      fc.record({ indicator, column: fc.constantFrom(...columnsOf(by)), wanted: fc.integer({ min: 1, max: 6 }) }),
      { selector: ({ indicator, column }) => cellKey(indicator, column), minLength: 1, maxLength: 12 },
    )
    .map((cells) => ({ by, cells })),
)
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

it('a draw takes no item twice, and of each cell what is wanted or all there is', () => {
  fc.assert(
    fc.property(blueprint, items, seed, (plan, list, number) => {
      const drawn = drawByBlueprint(plan, list, number)
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
      const has = countCells(plan.by, list)
      const got = countCells(plan.by, drawn)
      for (const { indicator, column, wanted } of plan.cells) {
        const key = cellKey(indicator, column)
        expect(got.get(key) ?? 0).toBe(Math.min(wanted, has.get(key) ?? 0))
      }
      // Nothing comes from a cell that the blueprint does not name.
      const named = new Set(plan.cells.map(({ indicator, column }) => cellKey(indicator, column)))
      expect(drawn.every((item) => named.has(cellKey(item.indicator, columnOf(plan.by, item))))).toBe(true)
      expect(drawn.length).toBe(askedIn(plan, list))
    }),
  )
})

it('the holes are exactly what a draw could not fill', () => {
  fc.assert(
    fc.property(blueprint, items, seed, (plan, list, number) => {
      const short = holesIn(plan, list).reduce((sum, { wanted, available }) => sum + wanted - available, 0)
      expect(drawByBlueprint(plan, list, number).length + short).toBe(wantedIn(plan))
    }),
  )
})

it('the same seed gives the same draw, in whatever order the items come; other seeds give others', () => {
  fc.assert(
    fc.property(blueprint, items, seed, (plan, list, number) => {
      const once = drawByBlueprint(plan, list, number).map(({ id }) => id)
      expect(drawByBlueprint(plan, list.toReversed(), number).map(({ id }) => id)).toEqual(once)
    }),
  )
  const many = Array.from({ length: 40 }, (_, at) => ({ id: `i${at}`, indicator: 'Menyapa', level: 2 }))
  const plan: Blueprint = { by: 'level', cells: [{ indicator: 'Menyapa', column: '2', wanted: 5 }] }
  const draws = new Set(
    Array.from({ length: 30 }, (_, at) =>
      drawByBlueprint(plan, many, at)
        .map(({ id }) => id)
        .join(),
    ),
  )
  expect(draws.size).toBeGreaterThan(25)
})

it('every item of a cell comes up as often as another', () => {
  const many = Array.from({ length: 8 }, (_, at) => ({ id: `i${at}`, indicator: 'Menyapa', level: 2 }))
  const plan: Blueprint = { by: 'level', cells: [{ indicator: 'Menyapa', column: '2', wanted: 2 }] }
  const seen = new Map<string, number>()
  for (let number = 0; number < 4_000; number++)
    for (const { id } of drawByBlueprint(plan, many, number)) seen.set(id, (seen.get(id) ?? 0) + 1)
  const chiSquare = many.reduce((sum, { id }) => sum + ((seen.get(id) ?? 0) - 1_000) ** 2 / 1_000, 0)
  // 24.32: the 99.9th percentile of chi-square with seven degrees of freedom.
  expect(chiSquare).toBeLessThan(24.32)
})

it('is refused with a column of the other axis, a cell twice, or a cell that wants nothing', () => {
  const cell = { indicator: 'Menyapa', column: '2', wanted: 1 }
  expect(BlueprintShape.safeParse({ by: 'level', cells: [cell] }).success).toBe(true)
  expect(BlueprintShape.safeParse({ by: 'bloom', cells: [cell] }).success).toBe(false)
  expect(BlueprintShape.safeParse({ by: 'level', cells: [cell, { ...cell, wanted: 2 }] }).success).toBe(false)
  expect(BlueprintShape.safeParse({ by: 'level', cells: [{ ...cell, wanted: 0 }] }).success).toBe(false)
})
