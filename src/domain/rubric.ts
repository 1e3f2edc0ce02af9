import { z } from 'zod'

const text = (max: number) => z.string().trim().min(1).max(max)
const key = z.string().regex(/^[a-z0-9-]{1,40}$/)

const Level = z.strictObject({ id: key, text: text(600), points: z.number().int().min(0).max(100) })
const Criterion = z.strictObject({ id: key, title: text(200), levels: z.array(Level).min(2).max(5) })

/** By what an essay is marked (rubrik): criteria, each with levels that say what is seen and what it is worth. */
export const Rubric = z.array(Criterion).min(2).max(6)
export type Rubric = z.infer<typeof Rubric>
export type Criterion = Rubric[number]

/** How long an answer should be. It is said to the writer, and nothing is refused for it. */
export const WordRange = z.strictObject({
  least: z.number().int().min(0).max(5_000),
  most: z.number().int().min(1).max(5_000),
})
export type WordRange = z.infer<typeof WordRange>

/** What the schema cannot say of a rubric. Two levels of the same worth could not be told apart by a result. */
export function findRubricFault(rubric: Rubric): 'REPEATED_ID' | 'REPEATED_TEXT' | 'REPEATED_POINTS' | undefined {
  const same = (values: readonly unknown[]) => new Set(values).size !== values.length
  if (same(rubric.map(({ id }) => id))) return 'REPEATED_ID'
  if (same(rubric.map(({ title }) => title.toLowerCase()))) return 'REPEATED_TEXT'
  if (rubric.some(({ levels }) => same(levels.map(({ id }) => id)))) return 'REPEATED_ID'
  return rubric.some(({ levels }) => same(levels.map(({ points }) => points))) ? 'REPEATED_POINTS' : undefined
}
