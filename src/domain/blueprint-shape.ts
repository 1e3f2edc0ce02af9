import { z } from 'zod'
import { blueprintAxes, cellKey, columnsOf } from './blueprint.ts'

const Cell = z.strictObject({
  indicator: z.string().trim().min(1).max(120),
  column: z.string().max(2),
  wanted: z.number().int().min(1).max(50),
})

/** A blueprint as it may be written: every cell once, in a column of its axis, with something wanted of it. */
export const BlueprintShape = z
  .strictObject({ by: z.enum(blueprintAxes), cells: z.array(Cell).min(1).max(300) })
  .refine(({ by, cells }) => cells.every(({ column }) => columnsOf(by).includes(column)), 'unknown_column')
  .refine(
    ({ cells }) => new Set(cells.map(({ indicator, column }) => cellKey(indicator, column))).size === cells.length,
    'repeated_cell',
  )
