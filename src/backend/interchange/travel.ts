import type { BankItem, BankOption } from '@/domain/bank-item.ts'
import { bloomLevels, tagsIn } from '@/domain/item-tags.ts'

/** Other systems know no situational judgement: it goes as a single choice with weights, and a tag brings it back. */
export const judgementTag = 'widya: situasional'

/** What formats of other systems have a type for. */
export type PackedItem = Exclude<BankItem, { type: 'judgement' }>

const share = (weight: number, highest: number) => Number(((weight / highest) * 100).toFixed(5))

/** Competency, level and Bloom travel as tags, as the indicator does; so does the unit of a number. */
function tagsOf(item: BankItem): string[] {
  return [
    ...item.tags,
    ...(item.competency ? [`kompetensi: ${item.competency}`] : []),
    ...(item.level === undefined ? [] : [`tingkat: ${item.level}`]),
    ...(item.bloom === undefined ? [] : [`bloom: ${item.bloom}`]),
    ...(item.type === 'numeric' && item.unit ? [`satuan: ${item.unit}`] : []),
  ]
}

/** An item as formats without its type and its tags can say it. Weights become percent of the highest. */
export function packed(item: BankItem): PackedItem {
  const { competency: _c, level: _l, bloom: _b, ...bare } = item
  const tags = tagsOf(item)
  if (bare.type === 'numeric') {
    const { unit: _, ...number } = bare
    return { ...number, tags }
  }
  if (bare.type !== 'judgement') return { ...bare, tags }
  const highest = Math.max(...bare.options.map(({ weight }) => weight)) || 1
  const options = bare.options.map((option): BankOption => ({ ...option, weight: share(option.weight, highest) }))
  return { ...bare, type: 'single', options, tags: [...tags, judgementTag] }
}

/** Takes the first tag of this name out of the list, if what it says is one that is known. */
function take<T>(tags: string[], name: string, read: (said: string) => T | undefined): T | undefined {
  for (const [at, tag] of tags.entries()) {
    const said = new RegExp(`^${name}:\\s*(.+)$`, 'i').exec(tag)?.[1]?.trim()
    const value = said === undefined ? undefined : read(said)
    if (value === undefined) continue
    tags.splice(at, 1)
    return value
  }
  return undefined
}

/** The other way round, after reading. */
export function unpacked(item: BankItem): BankItem {
  const tags = [...item.tags]
  const found = tagsIn({
    competency: take(tags, 'kompetensi', (said) => said.slice(0, 160)) ?? item.competency,
    level: take(tags, 'tingkat', (said) => (/^[1-5]$/.test(said) ? Number(said) : undefined)) ?? item.level,
    bloom: take(tags, 'bloom', (said) => bloomLevels.find((level) => level === said.toUpperCase())) ?? item.bloom,
  })
  const tagged = { ...item, ...found, tags }
  if (tagged.type === 'numeric') {
    const unit = take(tags, 'satuan', (said) => said.slice(0, 20)) ?? tagged.unit
    return unit === undefined ? tagged : { ...tagged, unit }
  }
  if (tagged.type !== 'single' || !tags.includes(judgementTag)) return tagged
  const bare = { ...tagged, tags: tags.filter((tag) => tag !== judgementTag) }
  return bare.options.every(({ weight }) => weight >= 0) ? { ...bare, type: 'judgement' } : bare
}
