import type { Item } from './item.ts'
import type { ClozeGap } from './item-cloze.ts'
import { rightsOf } from './item-layout.ts'
import type { Decision, NewGapKey, NewKey } from './regrade-decision.ts'

/** The item as it is under another key, or undefined when the key is none for it. The stored item stays as it was. */
export function rekeyItem(item: Item, key: NewKey): Item | undefined {
  switch (key.type) {
    case 'options':
      return item.type === 'single' || item.type === 'multiple' ? rekeyOptions(item, key.correct) : undefined
    case 'trueFalse':
      return item.type === 'trueFalse' ? { ...item, correct: key.correct } : undefined
    case 'numeric': {
      const [first, ...others] = key.answers
      if (item.type !== 'numeric' || !first) return undefined
      return { ...item, ...first, others: others.map((answer) => ({ ...answer, weight: 100 })) }
    }
    case 'shortText':
      return item.type === 'shortText' ? { ...item, accepted: key.accepted } : undefined
    case 'matching':
      return item.type === 'matching' ? rekeyPairs(item, key.pairs) : undefined
    case 'ordering':
      return item.type === 'ordering' ? rekeyOrder(item, key.order) : undefined
    case 'cloze':
      return item.type === 'cloze' ? rekeyGaps(item, key.gaps) : undefined
    case 'judgement':
      return item.type === 'judgement' ? rekeyWeights(item, key.weights) : undefined
  }
}

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length

/** Every left has a right of its own; one right may serve several lefts only where it did so before. */
function rekeyPairs(item: Extract<Item, { type: 'matching' }>, pairs: Readonly<Record<string, string>>) {
  // Answers name rights by the ids under which they were drawn, so those stay, whatever belongs to whom now.
  const once = rightsOf(item)
  const doubled = item.pairs.filter(({ id }) => !once.some((right) => right.id === id))
  const shown = [...once, ...doubled.map(({ id, right }) => ({ id, text: right }))]
  const rights = item.pairs.map(({ id }) => shown.find((right) => right.id === pairs[id])?.text)
  if (Object.keys(pairs).length !== item.pairs.length || rights.includes(undefined)) return undefined
  if (!distinct(rights) && distinct(item.pairs.map(({ right }) => right))) return undefined
  return { ...item, pairs: item.pairs.map((pair, at) => ({ ...pair, right: rights[at] ?? '' })), shown }
}

function rekeyOrder(item: Extract<Item, { type: 'ordering' }>, order: readonly string[]): Item | undefined {
  const steps = order.flatMap((id) => item.steps.find((step) => step.id === id) ?? [])
  return distinct(order) && steps.length === item.steps.length && order.length === steps.length
    ? { ...item, steps }
    : undefined
}

function rekeyGaps(item: Extract<Item, { type: 'cloze' }>, gaps: Readonly<Record<string, NewGapKey>>) {
  let number = 0
  let changed = 0
  let fits = true
  const parts = item.parts.map((part) => {
    if (typeof part === 'string') return part
    const key = gaps[String(++number)]
    if (!key) return part
    changed++
    const gap = rekeyGap(part, key)
    fits &&= gap !== undefined
    return gap ?? part
  })
  return fits && changed > 0 && changed === Object.keys(gaps).length ? { ...item, parts } : undefined
}

function rekeyGap(gap: ClozeGap, key: NewGapKey): ClozeGap | undefined {
  if (gap.kind === 'choice' && key.kind === 'choice') {
    const right = new Set(key.correct)
    const known = [...right].every((id) => gap.options.some((option) => option.id === id))
    if (!known || right.size === gap.options.length) return undefined
    return { ...gap, options: gap.options.map((option) => ({ ...option, weight: right.has(option.id) ? 100 : 0 })) }
  }
  if (gap.kind === 'text' && key.kind === 'text')
    return { ...gap, accepted: key.accepted.map((text) => ({ text, weight: 100 })) }
  if (gap.kind === 'number' && key.kind === 'number')
    return { ...gap, answers: key.answers.map((answer) => ({ ...answer, weight: 100 })) }
  return undefined
}

/** Options that all weigh the same would judge nobody. */
function rekeyWeights(item: Extract<Item, { type: 'judgement' }>, weights: Readonly<Record<string, number>>) {
  const options = item.options.map((option) => ({ ...option, weight: weights[option.id] ?? Number.NaN }))
  const whole = Object.keys(weights).length === options.length && options.every(({ weight }) => !Number.isNaN(weight))
  return whole && new Set(options.map(({ weight }) => weight)).size > 1 ? { ...item, options } : undefined
}

/** Weights of the old key go with it; of a single choice with several right options each is worth all the points. */
function rekeyOptions(
  item: Extract<Item, { type: 'single' | 'multiple' }>,
  correct: readonly string[],
): Item | undefined {
  const right = [...new Set(correct)]
  const known = right.every((id) => item.options.some((option) => option.id === id))
  const [first] = right
  if (!known || first === undefined || right.length === item.options.length) return undefined
  const plain = item.options.map(({ weight: _, ...option }) => option)
  if (item.type === 'multiple') return { ...item, options: plain, correct: right }
  if (right.length === 1) return { ...item, options: plain, correct: first }
  const weighted = plain.map((option) => ({ ...option, weight: right.includes(option.id) ? 100 : 0 }))
  return { ...item, options: weighted, correct: first }
}

/** The item by which an answer is graded and explained. */
export const itemUnder = (item: Item, decision: Decision | undefined): Item =>
  decision?.kind === 'rekey' ? (rekeyItem(item, decision.key) ?? item) : item
