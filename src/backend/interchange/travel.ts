import type { BankItem, BankOption } from '@/domain/bank-item.ts'

/** Other systems know no situational judgement: it goes as a single choice with weights, and a tag brings it back. */
const judgementTag = 'widya: situasional'

const share = (weight: number, highest: number) => Number(((weight / highest) * 100).toFixed(5))

/** What formats of other systems have a type for. */
export type PackedItem = Exclude<BankItem, { type: 'judgement' }>

/** An item as formats without its type can say it. Weights become percent of the highest. */
export function packed(item: BankItem): PackedItem {
  if (item.type !== 'judgement') return item
  const highest = Math.max(...item.options.map(({ weight }) => weight)) || 1
  const options = item.options.map((option): BankOption => ({ ...option, weight: share(option.weight, highest) }))
  return { ...item, type: 'single', options, tags: [...item.tags, judgementTag] }
}

/** The other way round, after reading. */
export function unpacked(item: BankItem): BankItem {
  if (item.type !== 'single' || !item.tags.includes(judgementTag)) return item
  const tags = item.tags.filter((tag) => tag !== judgementTag)
  return item.options.every(({ weight }) => weight >= 0) ? { ...item, type: 'judgement', tags } : { ...item, tags }
}
