import type { Item } from './item.ts'
import type { Response } from './response.ts'
import type { Criterion, Rubric } from './rubric.ts'
import { mostOf, mostPoints } from './rubric-points.ts'

/** One person's marks for one essay: the level chosen for each criterion, by ids of the rubric. */
export type Levels = Readonly<Record<string, string>>
export const markRounds = ['first', 'second', 'third'] as const
/** `first` and `third` are the owner's; `second` is another trainer's, who does not see the first. */
export type MarkRound = (typeof markRounds)[number]
export type Marks = Partial<Record<MarkRound, Levels>>

/** How a check is marked, beside the owner's own marks. */
export interface GradingPlan {
  /** Percent of the essays that a second person marks too; 0: none. */
  secondPercent: number
  /** Two marks further apart than so many percent of the rubric's points are looked at a third time. */
  thresholdPercent: number
}
export const noSecondMarker: GradingPlan = { secondPercent: 0, thresholdPercent: 20 }

/** An answer of blanks is none. */
export const isBlank = (response: Response | null): boolean =>
  response === null || (response.type === 'essay' && response.text.trim() === '')

/** Whether a person has to read this answer before the attempt can be graded. */
export const needsMarks = (item: Item, response: Response | null): boolean =>
  item.type === 'essay' && !isBlank(response)

const pointsAt = ({ id, levels }: Criterion, chosen: Levels) => levels.find((level) => level.id === chosen[id])?.points

/** Whether every criterion has one of its own levels, and nothing else is named. */
export const isWhole = (rubric: Rubric, chosen: Levels): boolean =>
  rubric.every((criterion) => pointsAt(criterion, chosen) !== undefined) && Object.keys(chosen).length === rubric.length

export const pointsOf = (rubric: Rubric, chosen: Levels): number =>
  rubric.reduce((sum, criterion) => sum + (pointsAt(criterion, chosen) ?? 0), 0)

/** Drawn once when the essay is handed in (0 ≤ draw < 1), so a larger sample holds the smaller one. */
export const isInSample = (draw: number, { secondPercent }: GradingPlan): boolean => draw * 100 < secondPercent

export const disagree = (rubric: Rubric, a: Levels, b: Levels, { thresholdPercent }: GradingPlan): boolean =>
  Math.abs(pointsOf(rubric, a) - pointsOf(rubric, b)) * 100 > thresholdPercent * mostPoints(rubric)

export interface EssayFacts {
  rubric: Rubric
  draw: number
  marks: Marks
}

/** What an essay waits for, or `settled`. */
export function waitsFor({ rubric, draw, marks }: EssayFacts, plan: GradingPlan): MarkRound | 'settled' {
  const { first, second, third } = marks
  if (third) return 'settled'
  if (!first) return 'first'
  if (!second) return isInSample(draw, plan) ? 'second' : 'settled'
  return disagree(rubric, first, second, plan) ? 'third' : 'settled'
}

/** In which round this person marks an essay now; undefined: it is not theirs to mark. */
export function roundFor(marker: 'owner' | 'second', facts: EssayFacts, plan: GradingPlan): MarkRound | undefined {
  const waits = waitsFor(facts, plan)
  if (marker === 'owner') return waits === 'third' || facts.marks.third ? 'third' : 'first'
  // A third look ends the matter; before it, the second marker may still think again.
  return isInSample(facts.draw, plan) && !facts.marks.third ? 'second' : undefined
}

/** The marks that count: the third look alone, else the mean of those that there are. */
export const countingMarks = ({ first, second, third }: Marks): Levels[] =>
  third ? [third] : [first, second].filter((levels) => levels !== undefined)

/** Points of each criterion in the order of the rubric, as the writer is shown them. */
export function criterionPoints(rubric: Rubric, marks: Marks): { points: number; most: number }[] {
  const counting = countingMarks(marks)
  return rubric.map((criterion) => ({
    points:
      counting.reduce((sum, levels) => sum + (pointsAt(criterion, levels) ?? 0), 0) / Math.max(1, counting.length),
    most: mostOf(criterion),
  }))
}

/** Share of the rubric's points, 0 to 1; null while nobody has marked. */
export function shareOf(rubric: Rubric, marks: Marks): number | null {
  if (countingMarks(marks).length === 0) return null
  return criterionPoints(rubric, marks).reduce((sum, { points }) => sum + points, 0) / mostPoints(rubric)
}

/**
 * A number for a person that says nothing of who they are or when they handed in: one that is still free, drawn from twice as
 * many as there are people. 0 ≤ random < 1.
 */
export function drawAlias(taken: ReadonlySet<number>, random: number): number {
  const free = Array.from({ length: Math.max(20, 2 * (taken.size + 1)) }, (_, at) => at + 1).filter(
    (n) => !taken.has(n),
  )
  return free[Math.floor(random * free.length)] ?? taken.size + 1
}
