import { gradeItem } from '@/domain/grading.ts'
import type { Item } from '@/domain/item.ts'
import { type ItemLayout, ownId, presentedId, rightsOf } from '@/domain/item-layout.ts'
import type { Response } from '@/domain/response.ts'
import type { SeededRandom } from './random.ts'

/** The answer of somebody who knows. */
export function rightAnswer(item: Item, layout: ItemLayout): Response | null {
  switch (item.type) {
    case 'single':
      return { type: 'single', choice: presentedId(layout.entries, item.correct) }
    case 'multiple':
      return { type: 'multiple', choices: item.correct.map((id) => presentedId(layout.entries, id)) }
    case 'trueFalse':
      return { type: 'trueFalse', choice: item.correct }
    case 'matching':
      return pairing(item, layout, 0)
    case 'ordering':
      return { type: 'ordering', order: item.steps.map(({ id }) => presentedId(layout.entries, id)) }
    case 'numeric':
      return { type: 'numeric', text: String(item.value).replace('.', ',') }
    case 'shortText':
      return { type: 'shortText', text: item.accepted[0] ?? '' }
    // Not invented: the seed writes no gap text, no essay and no situational judgement.
    case 'judgement':
    case 'cloze':
    case 'essay':
      return null
  }
}

/** Every left with the right of the pair so many places further on. */
function pairing(item: Extract<Item, { type: 'matching' }>, layout: ItemLayout, shift: number): Response {
  const rights = rightsOf(item)
  const pairs = item.pairs.map((pair, at) => {
    const wanted = item.pairs[(at + shift) % item.pairs.length]?.right
    const right = rights.find(({ text }) => text === wanted)?.id ?? ''
    return [presentedId(layout.entries, pair.id), presentedId(layout.rights, right)] as const
  })
  return { type: 'matching', pairs: Object.fromEntries(pairs) }
}

/**
 * The answer of somebody who does not know, worth no point at all; nothing where no such answer is at hand. Some wrong
 * options tempt more than others, the same ones everybody.
 */
export function wrongAnswer(
  item: Item,
  layout: ItemLayout,
  random: SeededRandom,
  temptation: (optionId: string) => number,
): Response | null {
  if (random.chance(0.03)) return null
  const found = tryWrong(item, layout, random, temptation)
  return found && gradeItem(item, layout, found) === 0 ? found : null
}

function tryWrong(
  item: Item,
  layout: ItemLayout,
  random: SeededRandom,
  temptation: (optionId: string) => number,
): Response | null {
  switch (item.type) {
    case 'single':
      return { type: 'single', choice: tempting(layout.entries, [item.correct], random, temptation) }
    case 'multiple':
      return { type: 'multiple', choices: [tempting(layout.entries, item.correct, random, temptation)] }
    case 'trueFalse':
      return { type: 'trueFalse', choice: !item.correct }
    case 'matching':
      return pairing(item, layout, 1)
    case 'ordering':
      return { type: 'ordering', order: item.steps.map(({ id }) => presentedId(layout.entries, id)).toReversed() }
    case 'numeric': {
      const slips = [item.value * 10, item.value / 2, item.value * 2, item.value + 1, item.value - 1]
      return { type: 'numeric', text: String(Math.round(random.pick(slips) * 100) / 100).replace('.', ',') }
    }
    case 'shortText':
      return { type: 'shortText', text: random.pick(['tidak tahu', 'belum yakin', 'lihat aturan']) }
    // Not invented: the seed writes no gap text, no essay and no situational judgement.
    case 'judgement':
    case 'cloze':
    case 'essay':
      return null
  }
}

/** One of the wrong options by the lot, as it is presented. */
function tempting(
  entries: readonly string[],
  right: readonly string[],
  random: SeededRandom,
  temptation: (optionId: string) => number,
): string {
  const wrong = entries.map((_, at) => String(at + 1)).filter((shown) => !right.includes(ownId(entries, shown) ?? ''))
  const weights = wrong.map((shown) => temptation(ownId(entries, shown) ?? ''))
  let lot = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [at, shown] of wrong.entries()) {
    lot -= weights[at] ?? 0
    if (lot <= 0) return shown
  }
  return wrong[0] ?? ''
}
