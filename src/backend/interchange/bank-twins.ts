import type { BankTwin } from '@/contract/bank-items.ts'
import type { BankItem } from '@/domain/bank-item.ts'
import type { Db } from '../db/port.ts'
import { findBankMark, findBankTexts } from './bank-item-repository.ts'
import { breathe } from './imported.ts'
import { comparedText, DuplicateFinder } from './near-duplicates.ts'

/** What was found last, by owner: the bank is compared anew only once something of it is another. */
const found = new Map<string, { mark: string; twins: BankTwin[] }>()

async function twinsOf(bank: readonly { id: string; item: BankItem }[]): Promise<BankTwin[]> {
  const finder = new DuplicateFinder()
  const texts = bank.map(({ item }) => comparedText(item))
  await finder.learn(texts)
  const names = new Map(
    bank.map(({ id, item }, at) => [id, (item.title || texts[at] || '').replace(/\s+/g, ' ').slice(0, 80)]),
  )
  const nameOf = (id: string) => names.get(id) ?? ''
  const twins: BankTwin[] = []
  for (const [at, { id }] of bank.entries()) {
    const twin = finder.add(texts[at] ?? '', id)
    if (twin) {
      const percent = Math.floor(twin.share * 100)
      twins.push({ id, of: twin.label, label: nameOf(twin.label), percent })
      twins.push({ id: twin.label, of: id, label: nameOf(id), percent })
    }
    if (at % 100 === 99) await breathe()
  }
  return twins
}

/** Both of every pair that is nearly the same. */
export async function findTwins(db: Db, ownerId: string): Promise<BankTwin[]> {
  const mark = await findBankMark(db, ownerId)
  const known = found.get(ownerId)
  if (known?.mark === mark) return known.twins
  const twins = await twinsOf(await findBankTexts(db, ownerId))
  found.set(ownerId, { mark, twins })
  return twins
}
