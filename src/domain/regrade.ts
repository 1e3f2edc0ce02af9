import { isBlank } from './essay-marks.ts'
import { gradeItem, percentOf } from './grading.ts'
import type { Item } from './item.ts'
import type { ItemLayout } from './item-layout.ts'
import type { Decision } from './regrade-decision.ts'
import { itemUnder } from './rekey-item.ts'
import type { Response } from './response.ts'
import { weightOf } from './rubric-points.ts'

/** A decision that is in force for one version of an item. */
export interface Ruling {
  itemId: string
  itemNumber: number
  decision: Decision
  decidedAt: string
  /** Whoever had passed before it stays passed, with the score of before. */
  keepPasses: boolean
}

export interface AttemptToSettle {
  passPercent: number
  gradedAt: string
  items: readonly {
    itemId: string
    itemNumber: number
    item: Item
    layout: ItemLayout
    response: Response | null
    /** Points that stand and are not in question; null: work them out. */
    points: number | null
    /** Of an essay: the share of the rubric's points that people gave, 0 to 1; null: nobody has marked it. */
    marked?: number | null
  }[]
}

export interface Outcome {
  /** In the order of the items; null for one that does not count. */
  points: (number | null)[]
  total: number
  max: number
  percent: number
  passed: boolean
}

/**
 * The result of an attempt under the rulings in force, oldest first. It follows from the stored answers alone: the same
 * answers and rulings give the same result however often, and a ruling that is taken back leaves no trace.
 * Rulings that stood when the attempt was graded are simply its key. Each later one is a step, and where it keeps passes a
 * step that would take the pass away is not taken.
 */
export function settle(attempt: AttemptToSettle, rulings: readonly Ruling[]): Outcome {
  const inForce = rulings.filter(({ decidedAt }) => decidedAt <= attempt.gradedAt)
  let outcome = gradeUnder(attempt, inForce)
  for (const ruling of rulings.filter(({ decidedAt }) => decidedAt > attempt.gradedAt)) {
    inForce.push(ruling)
    const next = gradeUnder(attempt, inForce)
    if (!(ruling.keepPasses && outcome.passed && !next.passed)) outcome = next
  }
  return outcome
}

function gradeUnder({ items, passPercent }: AttemptToSettle, rulings: readonly Ruling[]): Outcome {
  const points = items.map((one) => {
    const decision = rulings.find((ruling) => isAbout(ruling, one))?.decision
    if (decision?.kind === 'drop') return null
    if (decision?.kind === 'accept-all') return 1
    if (!decision && one.points !== null) return one.points
    // An essay that was written and never marked says nothing of its writer, so it counts on neither side.
    if (one.item.type === 'essay') return isBlank(one.response) ? 0 : (one.marked ?? null)
    return gradeItem(itemUnder(one.item, decision), one.layout, one.response)
  })
  const worth = items.map(({ item }, at) => (points[at] === null ? 0 : weightOf(item)))
  const max = worth.reduce((sum, value) => sum + value, 0)
  const total = points.reduce<number>((sum, value, at) => sum + (value ?? 0) * (worth[at] ?? 0), 0)
  const percent = percentOf(total, max)
  return { points, total, max, percent, passed: percent >= passPercent }
}

/** Whether a ruling is about this version of an item. */
export const isAbout = (
  ruling: { itemId: string; itemNumber: number },
  item: { itemId: string; itemNumber: number },
): boolean => ruling.itemId === item.itemId && ruling.itemNumber === item.itemNumber

export const sameOutcome = (a: Outcome, b: Outcome): boolean =>
  a.total === b.total &&
  a.max === b.max &&
  a.percent === b.percent &&
  a.passed === b.passed &&
  a.points.every((value, at) => value === b.points[at])
