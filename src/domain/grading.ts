import type { Item } from './item.ts'
import { fitsNumber, fitsText, gradeCloze } from './item-cloze.ts'
import { type ItemLayout, ownId, rightsOf } from './item-layout.ts'
import { normaliseAnswer, readNumber } from './normalise-answer.ts'
import type { Response } from './response.ts'
import { gradeByWeights, judgePoints } from './weighted-options.ts'

/**
 * Points of one answer, 0 to 1. Deterministic: the same item, layout and answer give the same points, so that a regrade can
 * be compared. No answer, or one of another type, gives 0.
 * multiple: (right − wrong choices) / number of right options, never below 0, so that ticking everything wins nothing.
 * matching: share of right pairs. ordering: share of neighbours that follow each other as they should, because one step out
 * of place should not cost everything.
 */
export function gradeItem(item: Item, layout: ItemLayout, response: Response | null): number {
  if (!response || response.type !== item.type) return 0
  switch (item.type) {
    case 'single': {
      if (response.type !== 'single') return 0
      const choice = ownId(layout.entries, response.choice)
      return gradeByWeights(item.options, [choice]) ?? (choice === item.correct ? 1 : 0)
    }
    case 'trueFalse':
      return response.type === 'trueFalse' && response.choice === item.correct ? 1 : 0
    case 'multiple': {
      if (response.type !== 'multiple') return 0
      const chosen = [...new Set(response.choices)].map((id) => ownId(layout.entries, id))
      const weighted = gradeByWeights(item.options, chosen)
      if (weighted !== undefined) return weighted
      const right = chosen.filter((id) => id !== undefined && item.correct.includes(id)).length
      return Math.max(0, (right - (chosen.length - right)) / item.correct.length)
    }
    case 'matching': {
      if (response.type !== 'matching') return 0
      const texts = new Map(rightsOf(item).map(({ id, text }) => [id, text]))
      const right = item.pairs.filter(({ id, right: text }) => {
        const left = String(layout.entries.indexOf(id) + 1)
        const chosen = ownId(layout.rights, response.pairs[left])
        return (
          chosen !== undefined && (texts.get(chosen) ?? item.pairs.find((pair) => pair.id === chosen)?.right) === text
        )
      })
      return right.length / item.pairs.length
    }
    case 'ordering': {
      if (response.type !== 'ordering') return 0
      const order = response.order.map((id) => ownId(layout.entries, id))
      if (new Set(order).size !== item.steps.length) return 0
      const follows = item.steps.slice(1).filter((step, at) => {
        const before = item.steps[at]?.id
        const place = order.indexOf(before)
        return place >= 0 && order[place + 1] === step.id
      })
      return follows.length / (item.steps.length - 1)
    }
    case 'numeric': {
      const value = response.type === 'numeric' ? readNumber(response.text) : undefined
      if (value === undefined) return 0
      if (fitsNumber(item.value, item.tolerance, value)) return 1
      const others = (item.others ?? []).filter((other) => fitsNumber(other.value, other.tolerance, value))
      return Math.max(0, ...others.map(({ weight }) => weight)) / 100
    }
    case 'shortText': {
      if (response.type !== 'shortText') return 0
      if (item.patterns) {
        const { exactCase, partial } = item.patterns
        const fits = (text: string) => fitsText(text, response.text, exactCase)
        if (item.accepted.some(fits)) return 1
        return Math.max(0, ...partial.filter(({ text }) => fits(text)).map(({ weight }) => weight)) / 100
      }
      const answer = normaliseAnswer(response.text)
      return answer !== '' && item.accepted.some((accepted) => normaliseAnswer(accepted) === answer) ? 1 : 0
    }
    case 'cloze':
      return response.type === 'cloze' ? gradeCloze(item.parts, layout.gaps ?? [], response.gaps) : 0
    case 'judgement':
      return response.type === 'judgement' ? judgePoints(item.options, ownId(layout.entries, response.choice)) : 0
    case 'essay':
      // Only a person can say; what they said comes in beside this, see `regrade.ts`.
      return 0
  }
}

/** Percent of an attempt, rounded down, so that 69.9 does not pass a mark of 70. */
export const percentOf = (points: number, max: number): number =>
  max <= 0 ? 0 : Math.max(0, Math.min(100, Math.floor((points / max) * 100 + 1e-9)))

/** Normalised gain (Hake): the share of what could still be learnt that was learnt. Undefined when the pre-test was full. */
export const normalisedGain = (pre: number, post: number): number | undefined =>
  pre >= 100 ? undefined : (post - pre) / (100 - pre)
