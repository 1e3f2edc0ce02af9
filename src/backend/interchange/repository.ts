import { sql } from 'kysely'
import { type BankItem, type BankItemType, bankItemText } from '@/domain/bank-item.ts'
import type { Db } from '../db/port.ts'
import { breathe } from './imported.ts'

export interface BankFilter {
  q: string
  type: string
  indicator: string
}

/** SQLite folds ASCII only, so what is searched is kept folded. */
export const foldText = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ')

const filtered = (db: Db, ownerId: string, { q, type, indicator }: BankFilter) => {
  let query = db.selectFrom('bank_item').where('owner_id', '=', ownerId)
  for (const word of foldText(q).split(' ').filter(Boolean))
    query = query.where(sql<boolean>`instr(search_text, ${word}) > 0`)
  if (type !== '') query = query.where('type', '=', type)
  if (indicator !== '') query = query.where('indicator', '=', indicator)
  return query
}

export async function findBankPage(db: Db, ownerId: string, filter: BankFilter, page: number, size: number) {
  const { total } = await filtered(db, ownerId, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await filtered(db, ownerId, filter)
    .orderBy('created_at', 'desc')
    .orderBy('sort')
    .limit(size)
    .offset((page - 1) * size)
    .select(['id', 'type', 'title', 'text', 'indicator', 'category', 'created_at as createdAt'])
    .execute()
  return { rows: rows.map((row) => ({ ...row, type: row.type as BankItemType })), total }
}

/** What the filters can offer, over the whole bank. */
export async function findBankFacets(db: Db, ownerId: string) {
  const rows = await db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .groupBy(['type', 'indicator'])
    .select(['type', 'indicator', ({ fn }) => fn.countAll<number>().as('n')])
    .execute()
  return {
    all: rows.reduce((sum, { n }) => sum + n, 0),
    types: [...new Set(rows.map(({ type }) => type as BankItemType))],
    indicators: [...new Set(rows.map(({ indicator }) => indicator))].filter((name) => name !== '').sort(),
  }
}

const parsed = (row: { body: string }) => JSON.parse(row.body) as BankItem

export async function findBankItem(db: Db, ownerId: string, id: string) {
  const row = await db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .select(['id', 'body', 'source_file as sourceFile', 'created_at as createdAt'])
    .executeTakeFirst()
  return row && { id: row.id, item: parsed(row), sourceFile: row.sourceFile, createdAt: row.createdAt }
}

/** In the order of the bank. */
export async function findBankBodies(db: Db, ownerId: string, filter: BankFilter): Promise<BankItem[]> {
  const rows = await filtered(db, ownerId, filter)
    .orderBy('created_at', 'desc')
    .orderBy('sort')
    .select('body')
    .execute()
  return rows.map(parsed)
}

export async function deleteBankItem(db: Db, ownerId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

export interface NewBankItem {
  id: string
  item: BankItem
}

/** Writes a whole import, a hundred rows at a time because SQLite binds a limited number of values. */
export async function insertBankItems(
  db: Db,
  ownerId: string,
  list: readonly NewBankItem[],
  sourceFile: string,
  at: string,
) {
  for (let from = 0; from < list.length; from += 100) {
    await db
      .insertInto('bank_item')
      .values(
        list.slice(from, from + 100).map(({ id, item }, index) => {
          const text = bankItemText(item)
          return {
            id,
            owner_id: ownerId,
            sort: from + index,
            type: item.type,
            title: item.title,
            text: text.slice(0, 2_000),
            indicator: item.indicator,
            category: item.category,
            body: JSON.stringify(item),
            search_text: foldText([item.title, text, item.indicator, item.category, ...item.tags].join(' ')),
            source_file: sourceFile.slice(0, 200),
            created_at: at,
          }
        }),
      )
      .execute()
    await breathe()
  }
}
