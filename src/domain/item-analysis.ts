import { alpha, correlation, deviation, lowerGroup, mean, upperGroup, weightedMean } from './test-statistics.ts'

/** An item as one attempt holds it. `id` names the version of the item, because an attempt keeps the one it began with. */
export interface AnsweredItem {
  id: string
  /** 0 to 1. */
  points: number
  omitted: boolean
  /** Ids of `answer-choice.ts`. */
  chosen: readonly string[]
  /** False: dropped, or everyone was given the point. It then says nothing of the person and stays out of the sums. */
  counted: boolean
}
export type AnsweredAttempt = readonly AnsweredItem[]

export interface ChoiceFigures {
  id: string
  n: number
  /** Of all who met the item. */
  share: number
  /** Of the upper and the lower 27 % by the whole check. */
  upper: number | null
  lower: number | null
  /** Correlation of having chosen this with the rest of the check. */
  correlation: number | null
}
export interface ItemFigures {
  n: number
  omitted: number
  /** Mean share of the points, 0 to 1: the higher, the easier. */
  facility: number
  /** Corrected item-total correlation: the points against the mean of the other items. */
  discrimination: number | null
  /** Mean of the upper 27 % less mean of the lower 27 %. */
  upperLower: number | null
  choices: ChoiceFigures[]
}
export interface CheckFigures {
  n: number
  /** Versions of items that count. */
  items: number
  /** How many of them an attempt is asked, on average. */
  length: number
  reliability: number | null
  /** KR-20 where every item is right or wrong, else Cronbach's alpha; the formula is one. */
  dichotomous: boolean
  /** False: items are drawn by chance, and reliability is estimated from pairs. */
  complete: boolean
  /** Of the scores in percent. */
  mean: number
  deviation: number | null
  /** Standard error of measurement, in percent points: SD · √(1 − reliability). */
  sem: number | null
}

/** Below this all figures are provisional, and below the second they carry no flag at all. */
export const fewAnswers = 30
export const tooFewForFlags = 10

const counted = (attempt: AnsweredAttempt) => attempt.filter((item) => item.counted)
const meanPoints = (items: AnsweredAttempt) => mean(items.map(({ points }) => points))

export function analyseCheck(attempts: readonly AnsweredAttempt[]): CheckFigures {
  const asked = attempts.map(counted).filter((items) => items.length > 0)
  const ids = new Set(asked.flatMap((items) => items.map(({ id }) => id)))
  const scores = asked.map((items) => meanPoints(items) * 100)
  const length = mean(asked.map((items) => items.length))
  const reliability = alpha(
    asked.map((items) => new Map(items.map(({ id, points }) => [id, points]))),
    Math.round(length),
  )
  const spread = deviation(scores)
  return {
    n: attempts.length,
    items: ids.size,
    length,
    reliability,
    dichotomous: asked.every((items) => items.every(({ points }) => points === 0 || points === 1)),
    complete: asked.every((items) => items.length === ids.size),
    mean: mean(scores),
    deviation: spread,
    sem: reliability === null || spread === null || reliability < 0 ? null : spread * Math.sqrt(1 - reliability),
  }
}

/** Figures of every item version that the attempts hold, and of every choice that was made in it. */
export function analyseItems(attempts: readonly AnsweredAttempt[]): Map<string, ItemFigures> {
  const met = new Map<string, { item: AnsweredItem; rest: number | null; total: number }[]>()
  for (const attempt of attempts) {
    const sums = counted(attempt)
    const whole = sums.reduce((sum, { points }) => sum + points, 0)
    for (const item of attempt) {
      const others = sums.length - (item.counted ? 1 : 0)
      const rest = others === 0 ? null : (whole - (item.counted ? item.points : 0)) / others
      const list = met.get(item.id) ?? []
      met.set(item.id, list)
      list.push({ item, rest, total: sums.length === 0 ? 0 : whole / sums.length })
    }
  }
  return new Map([...met].map(([id, answers]) => [id, figuresOf(answers)]))
}

function figuresOf(answers: { item: AnsweredItem; rest: number | null; total: number }[]): ItemFigures {
  const points = answers.map(({ item }) => item.points)
  const totals = answers.map(({ total }) => total)
  const groups = { upper: upperGroup(totals), lower: lowerGroup(totals) }
  // Without two people apart there is no upper and no lower group.
  const apart = new Set(totals).size > 1
  const within = (values: number[], group: 'upper' | 'lower') => (apart ? weightedMean(values, groups[group]) : null)
  const withRest = answers.filter(({ rest }) => rest !== null)
  const rests = withRest.map(({ rest }) => rest ?? 0)
  const upper = within(points, 'upper')
  const lower = within(points, 'lower')
  const ids = [...new Set(answers.flatMap(({ item }) => item.chosen))]
  return {
    n: answers.length,
    omitted: answers.filter(({ item }) => item.omitted).length,
    facility: mean(points),
    discrimination: correlation(
      withRest.map(({ item }) => item.points),
      rests,
    ),
    upperLower: upper === null || lower === null ? null : upper - lower,
    choices: ids.map((id) => {
      const chose = answers.map(({ item }) => (item.chosen.includes(id) ? 1 : 0))
      return {
        id,
        n: chose.filter((one) => one === 1).length,
        share: mean(chose),
        upper: within(chose, 'upper'),
        lower: within(chose, 'lower'),
        correlation: correlation(
          withRest.map(({ item }) => (item.chosen.includes(id) ? 1 : 0)),
          rests,
        ),
      }
    }),
  }
}
