import type { BankItem } from './bank-item.ts'
import { bodyOf } from './bank-item-body.ts'
import { Item } from './item.ts'
import { mediaIn } from './item-media.ts'
import { tagsIn } from './item-tags.ts'

/** Why an item of the bank cannot stand in a check that is graded at once. */
export type NotForChecks = 'MARKED_BY_HAND' | 'ASKS_NOTHING' | 'NO_INDICATOR' | 'TOO_LARGE'

/** The item as a check can hold it, or why it cannot. `indicator` serves where the bank's item names none. */
export function itemFromBank(bank: BankItem, indicator: string): { item: Item } | { reason: NotForChecks } {
  const body = bodyOf(bank)
  if (typeof body === 'string') return { reason: body }
  const measured = bank.indicator || indicator.trim()
  if (measured === '') return { reason: 'NO_INDICATOR' }
  const item = Item.safeParse({
    stem: bank.stem,
    explanation: bank.explanation,
    indicator: measured,
    ...mediaIn(bank),
    ...tagsIn(bank),
    type: bank.type,
    ...body,
  })
  return item.success ? { item: item.data } : { reason: 'TOO_LARGE' }
}
