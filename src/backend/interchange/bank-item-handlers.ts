import type { bankItemsContract, SeenItem, TagSet } from '@/contract/bank-items.ts'
import { bankFromItem } from '@/domain/bank-from-item.ts'
import { BankItem } from '@/domain/bank-item.ts'
import { tagsIn } from '@/domain/item-tags.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import { type Invalid, writtenItem } from '../http/written-item.ts'
import { refuseForeignMedia } from '../media/repository.ts'
import { archiveBankItems, findChangedItems, findFormerVersions, rewriteBankItem } from './bank-item-repository.ts'
import { findTwins } from './bank-twins.ts'
import { findBankItem, insertBankItems } from './repository.ts'

interface Writing {
  actor: { employeeId: string }
  body: { item?: unknown }
  db: Db
  invalid: Invalid
}

/** The item, or every fault of it with its path. */
async function judged({ actor, body, db, invalid }: Writing, before: BankItem | undefined): Promise<BankItem> {
  const bank = BankItem.safeParse(bankFromItem(writtenItem(body, invalid), before))
  if (!bank.success) return invalid('body.item.stem', 'too_big', 'too_big')
  await refuseForeignMedia({ actor, db, invalid }, bank.data, before)
  return bank.data
}

/** An item with these tags; what is not named stays. */
function tagged(item: BankItem, set: TagSet): BankItem {
  const { competency, level, bloom, ...rest } = item
  return {
    ...rest,
    ...tagsIn({
      competency: set.competency ?? competency,
      level: set.level === undefined ? level : (set.level ?? undefined),
      bloom: set.bloom === undefined ? bloom : (set.bloom ?? undefined),
    }),
    indicator: set.indicator ?? item.indicator,
  }
}
const tagsOf = ({ indicator, competency, level, bloom }: BankItem): Required<TagSet> => ({
  indicator,
  competency: competency ?? '',
  level: level ?? null,
  bloom: bloom ?? null,
})

/** Writing in the bank. Every save keeps the former version. */
export const bankItemHandlers: Handlers<typeof bankItemsContract> = {
  'POST /bank-items': async ({ actor, body, db, services, now, invalid }) => {
    const id = services.newId()
    const item = await judged({ actor, body, db, invalid }, undefined)
    await insertBankItems(db, actor.employeeId, [{ id, item }], '', now.toISOString())
    return { id, version: 1 }
  },

  'PUT /bank-items/{id}': async ({ actor, params, body, db, now, refuse, checkVersion, invalid }) => {
    const stored = (await findBankItem(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    checkVersion(stored.version)
    const at = now.toISOString()
    const item = await judged({ actor, body, db, invalid }, stored.item)
    return { version: await rewriteBankItem(db, { stored, item, at }), savedAt: at }
  },

  'GET /bank-items/{id}/versions': async ({ actor, params, db, refuse }) => {
    const stored = (await findBankItem(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const { version, savedAt, item } = stored
    return [{ version, savedAt, item }, ...(await findFormerVersions(db, stored.id))]
  },

  'POST /bank-archivals': async ({ actor, body, db, now, refuse }) => {
    const changed = await findChangedItems(db, actor.employeeId, body.items)
    if (changed.length > 0) return refuse('CONTENT_CHANGED', { changed })
    const ids = body.items.map(({ id }) => id)
    return { moved: await archiveBankItems(db, actor.employeeId, ids, body.archived ? now.toISOString() : null) }
  },

  'POST /bank-tags': async ({ actor, body, db, now, refuse, invalid }) => {
    const changes = body.changes.flatMap(({ items, set }) => items.map((seen) => ({ seen, set })))
    if (new Set(changes.map(({ seen }) => seen.id)).size < changes.length)
      return invalid('body.changes', 'twice', 'names an item twice')
    const outdated = await findChangedItems(
      db,
      actor.employeeId,
      changes.map(({ seen }) => seen),
    )
    if (outdated.length > 0) return refuse('CONTENT_CHANGED', { changed: outdated })
    const before = new Map<string, { items: SeenItem[]; set: Required<TagSet> }>()
    let changed = 0
    for (const { seen, set } of changes) {
      const stored = await findBankItem(db, actor.employeeId, seen.id)
      if (!stored) continue
      const item = tagged(stored.item, set)
      const was = tagsOf(stored.item)
      if (JSON.stringify(was) === JSON.stringify(tagsOf(item))) continue
      const version = await rewriteBankItem(db, { stored, item, at: now.toISOString() })
      changed++
      const kept = before.get(JSON.stringify(was)) ?? { items: [], set: was }
      kept.items.push({ id: seen.id, version })
      before.set(JSON.stringify(was), kept)
    }
    return { changed, before: [...before.values()] }
  },

  'GET /bank-twins': ({ actor, db }) => findTwins(db, actor.employeeId),
}
