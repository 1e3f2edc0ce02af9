import type { Item } from './item.ts'
import { fitsNumber, fitsText, gradeCloze } from './item-cloze.ts'
import { type ItemLayout, ownId, rightsOf } from './item-layout.ts'
import { normaliseAnswer, readNumber } from './normalise-answer.ts'
import type { Response } from './response.ts'
import { gradeByWeights, judgePoints } from './weighted-options.ts'

type Of<Kind extends Item['type']> = [
  item: Extract<Item, { type: Kind }>,
  layout: ItemLayout,
  response: Extract<Response, { type: Kind }>,
]

/** How each type of item is graded, from 0 to 1. */
const graders: { [Kind in Item['type']]: (...of: Of<Kind>) => number } = {
  single: (item, layout, { choice }) => {
    const chosen = ownId(layout.entries, choice)
    return gradeByWeights(item.options, [chosen]) ?? (chosen === item.correct ? 1 : 0)
  },
  trueFalse: (item, _, { choice }) => (choice === item.correct ? 1 : 0),
  multiple: (item, layout, { choices }) => {
    const chosen = [...new Set(choices)].map((id) => ownId(layout.entries, id) ?? '')
    const weighted = gradeByWeights(item.options, chosen)
    if (weighted !== undefined) return weighted
    const right = chosen.filter((id) => item.correct.includes(id)).length
    return Math.max(0, (right - (chosen.length - right)) / item.correct.length)
  },
  matching: (item, layout, { pairs }) => {
    const texts = new Map(rightsOf(item).map(({ id, text }) => [id, text]))
    const right = item.pairs.filter(({ id, right: text }) => {
      const chosen = ownId(layout.rights, pairs[String(layout.entries.indexOf(id) + 1)])
      // One of two right sides with the same words is as right as the other, and is shown only once.
      return (texts.get(chosen ?? '') ?? item.pairs.find((pair) => pair.id === chosen)?.right) === text
    })
    return right.length / item.pairs.length
  },
  ordering: (item, layout, response) => {
    const order = response.order.map((id) => ownId(layout.entries, id))
    if (new Set(order).size !== item.steps.length) return 0
    const follows = item.steps.filter(({ id }, at) => at > 0 && order[order.indexOf(id) - 1] === item.steps[at - 1]?.id)
    return follows.length / (item.steps.length - 1)
  },
  numeric: (item, _, { text }) => {
    const value = readNumber(text)
    if (value === undefined) return 0
    if (fitsNumber(item.value, item.tolerance, value)) return 1
    const others = item.others?.filter((other) => fitsNumber(other.value, other.tolerance, value)) ?? []
    return Math.max(0, ...others.map(({ weight }) => weight)) / 100
  },
  shortText: ({ accepted, patterns }, _, { text: typed }) => {
    if (patterns) {
      const fits = (text: string) => fitsText(text, typed, patterns.exactCase)
      if (accepted.some(fits)) return 1
      return Math.max(0, ...patterns.partial.filter(({ text }) => fits(text)).map(({ weight }) => weight)) / 100
    }
    const answer = normaliseAnswer(typed)
    return answer !== '' && accepted.some((one) => normaliseAnswer(one) === answer) ? 1 : 0
  },
  cloze: (item, layout, { gaps }) => gradeCloze(item.parts, layout.gaps ?? [], gaps),
  judgement: (item, layout, { choice }) => judgePoints(item.options, ownId(layout.entries, choice)),
  // Only a person can say; what they said comes in beside this, see `regrade.ts`.
  essay: () => 0,
}

/**
 * Points of one answer, 0 to 1. Deterministic: the same item, layout and answer give the same points, so that a regrade can
 * be compared. No answer, or one of another type, gives 0.
 * multiple: (right − wrong choices) / number of right options, never below 0, so that ticking everything wins nothing.
 * matching: share of right pairs. ordering: share of neighbours that follow each other as they should, because one step out
 * of place should not cost everything.
 */
export function gradeItem(item: Item, layout: ItemLayout, response: Response | null): number {
  if (response?.type !== item.type) return 0
  // Both are of one type, which the compiler cannot follow through the table.
  const grade = graders[item.type] as (...of: Of<Item['type']>) => number
  return grade(item, layout, response)
}

/** Percent of an attempt, rounded down, so that 69.9 does not pass a mark of 70. */
export const percentOf = (points: number, max: number): number =>
  max <= 0 ? 0 : Math.max(0, Math.min(100, Math.floor((points / max) * 100 + 1e-9)))

/** Normalised gain (Hake): the share of what could still be learnt that was learnt. Undefined when the pre-test was full. */
export const normalisedGain = (pre: number, post: number): number | undefined =>
  pre >= 100 ? undefined : (post - pre) / (100 - pre)
