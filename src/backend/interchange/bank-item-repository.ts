import { sql } from 'kysely'
import type { BankItem } from '@/domain/bank-item.ts'
import type { Db } from '../db/port.ts'
import { columnsOf } from './repository.ts'

/** Former versions, newest first. */
export async function findFormerVersions(db: Db, id: string) {
  const rows = await db
    .selectFrom('bank_item_version')
    .where('item_id', '=', id)
    .orderBy('version', 'desc')
    .select(['version', 'saved_at as savedAt', 'body'])
    .execute()
  return rows.map(({ body, ...row }) => ({ ...row, item: JSON.parse(body) as BankItem }))
}

interface Rewrite {
  stored: { id: string; item: BankItem; version: number; savedAt: string }
  item: BankItem
  at: string
}

/** Keeps what stood there and puts the new text in its place. Returns the new version. */
export async function rewriteBankItem(db: Db, { stored, item, at }: Rewrite): Promise<number> {
  const { id, version, savedAt } = stored
  await db
    .insertInto('bank_item_version')
    .values({ item_id: id, version, body: JSON.stringify(stored.item), saved_at: savedAt })
    .execute()
  await db
    .updateTable('bank_item')
    .set({ ...columnsOf(item), version: version + 1, saved_at: at })
    .where('id', '=', id)
    .execute()
  return version + 1
}

/** Moves those that are not there yet, and names them. */
export async function archiveBankItems(db: Db, ownerId: string, ids: readonly string[], at: string | null) {
  const rows = await db
    .updateTable('bank_item')
    .set({ archived_at: at })
    .where('owner_id', '=', ownerId)
    .where('id', 'in', ids)
    .where('archived_at', at === null ? 'is not' : 'is', null)
    .returning(['id', 'version'])
    .execute()
  return rows
}

/** The whole bank that is in use, oldest first, for finding doubles. */
export async function findBankTexts(db: Db, ownerId: string) {
  const rows = await db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .where('archived_at', 'is', null)
    .orderBy('created_at')
    .orderBy('sort')
    .orderBy(sql`rowid`)
    .select(['id', 'body'])
    .execute()
  return rows.map(({ id, body }) => ({ id, item: JSON.parse(body) as BankItem }))
}

/** Another number as soon as anything of the bank is another. */
export async function findBankMark(db: Db, ownerId: string): Promise<string> {
  const row = await db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .where('archived_at', 'is', null)
    .select(sql<string>`count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(max(rowid), 0)`.as('mark'))
    .select(sql<string>`coalesce(max(saved_at), '') || coalesce(sum(rowid), 0)`.as('more'))
    .executeTakeFirstOrThrow()
  return `${row.mark} ${row.more}`
}

/** Those of the owner's items that are not as they were seen, with what they are now. One that is not there is nobody's. */
export async function findChangedItems(db: Db, ownerId: string, seen: readonly { id: string; version: number }[]) {
  const versions = new Map(seen.map(({ id, version }) => [id, version]))
  const rows = await db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .where('id', 'in', [...versions.keys()])
    .select(['id', 'version', 'title', 'text', 'saved_at as savedAt'])
    .execute()
  return rows
    .filter(({ id, version }) => versions.get(id) !== version)
    .map(({ title, text, ...row }) => ({ ...row, label: title || text.slice(0, 80) }))
}
