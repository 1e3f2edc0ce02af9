import type { Item } from './item.ts'
import { type ItemLayout, ownId } from './item-layout.ts'
import { normaliseAnswer, readNumber } from './normalise-answer.ts'
import type { Response } from './response.ts'

/** Something that can be chosen in an item. The text of `true` and `false` is a word of the page, so it is empty here. */
export interface Choice {
  id: string
  text: string
  right: boolean
}

/** The options that the key names. An option that is worth all the points is as right as the key itself. */
export const rightOptions = (item: Extract<Item, { type: 'single' | 'multiple' }>): string[] => {
  const key = item.type === 'single' ? [item.correct] : item.correct
  const whole = item.type === 'single' ? item.options.filter(({ weight }) => weight !== undefined && weight >= 100) : []
  return [...new Set([...key, ...whole.map(({ id }) => id)])]
}

/** What an item offers to choose from; empty where one writes, pairs or orders. */
export function choicesOf(item: Item): Choice[] {
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const right = rightOptions(item)
      return item.options.map(({ id, text }) => ({ id, text, right: right.includes(id) }))
    }
    case 'judgement': {
      // Nothing is wrong; what weighs most stands where a key would.
      const highest = Math.max(...item.options.map(({ weight }) => weight))
      return item.options.map(({ id, text, weight }) => ({ id, text, right: weight === highest }))
    }
    case 'trueFalse':
      return [true, false].map((value) => ({ id: String(value), text: '', right: item.correct === value }))
    default:
      return []
  }
}

/**
 * What an answer chose, by the item's own ids; of a written answer, what was written, in the form in which it is compared.
 * Empty for no answer and for items that are paired, ordered or filled in.
 */
export function chosenIn(item: Item, layout: ItemLayout, response: Response | null): string[] {
  if (!response || response.type !== item.type) return []
  switch (response.type) {
    case 'single':
    case 'judgement':
      return [ownId(layout.entries, response.choice)].filter((id) => id !== undefined)
    case 'multiple':
      return [...new Set(response.choices.map((id) => ownId(layout.entries, id)))].filter((id) => id !== undefined)
    case 'trueFalse':
      return [String(response.choice)]
    case 'numeric': {
      const value = readNumber(response.text)
      return [value === undefined ? normaliseAnswer(response.text) : String(value)].filter((text) => text !== '')
    }
    case 'shortText':
      return [normaliseAnswer(response.text)].filter((text) => text !== '')
    default:
      return []
  }
}
