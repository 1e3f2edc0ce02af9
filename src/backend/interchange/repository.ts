import { sql } from 'kysely'
import { type BankItem, type BankItemType, bankItemText } from '@/domain/bank-item.ts'
import type { Bloom } from '@/domain/item-tags.ts'
import type { Db } from '../db/port.ts'
import { breathe } from './imported.ts'

export interface BankFilter {
  q: string
  type: string
  indicator: string
  competency: string
  level: string
  bloom: string
  archived: 'true' | 'false'
  /** Absent: any. */
  ids?: readonly string[] | undefined
}

/** SQLite folds ASCII only, so what is searched is kept folded. */
export const foldText = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ')

const filtered = (db: Db, ownerId: string, filter: BankFilter) => {
  const { q, type, indicator, competency, level, bloom, archived, ids } = filter
  let query = db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .where('archived_at', archived === 'true' ? 'is not' : 'is', null)
  for (const word of foldText(q).split(' ').filter(Boolean))
    query = query.where(sql<boolean>`instr(search_text, ${word}) > 0`)
  if (type !== '') query = query.where('type', '=', type)
  if (indicator !== '') query = query.where('indicator', '=', indicator)
  if (competency !== '') query = query.where('competency', '=', competency)
  if (level !== '') query = query.where('level', '=', Number(level))
  if (bloom !== '') query = query.where('bloom', '=', bloom)
  // One text, because SQLite binds a limited number of values.
  if (ids) query = query.where('id', 'in', sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
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
    .select(['competency', 'level', 'bloom', 'version'])
    .execute()
  const typed = rows.map((row) => ({ ...row, type: row.type as BankItemType, bloom: row.bloom as Bloom | null }))
  return { rows: typed, total }
}

/** What the filters can offer, over the whole bank. */
export async function findBankFacets(db: Db, ownerId: string) {
  const rows = await db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .groupBy(['type', 'indicator', 'competency', sql`archived_at is null`])
    .select(['type', 'indicator', 'competency', ({ fn }) => fn.countAll<number>().as('n')])
    .select(sql<number>`archived_at is null`.as('here'))
    .execute()
  const sum = (here: number) => rows.filter((row) => row.here === here).reduce((total, { n }) => total + n, 0)
  const named = (list: string[]) => [...new Set(list)].filter((name) => name !== '').sort()
  return {
    all: sum(1),
    archived: sum(0),
    types: [...new Set(rows.map(({ type }) => type as BankItemType))],
    indicators: named(rows.map(({ indicator }) => indicator)),
    competencies: named(rows.map(({ competency }) => competency)),
  }
}

const parsed = (row: { body: string }) => JSON.parse(row.body) as BankItem

export async function findBankItem(db: Db, ownerId: string, id: string) {
  const row = await db
    .selectFrom('bank_item')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .select(['id', 'body', 'source_file as sourceFile', 'created_at as createdAt'])
    .select(['version', 'saved_at as savedAt', 'archived_at as archivedAt'])
    .executeTakeFirst()
  if (!row) return undefined
  const { body: _, archivedAt, savedAt, ...rest } = row
  return { ...rest, item: parsed(row), savedAt: savedAt ?? row.createdAt, archived: archivedAt !== null }
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

/** What the columns say of an item; its body says all of it. */
export function columnsOf(item: BankItem) {
  const text = bankItemText(item)
  const competency = item.competency ?? ''
  return {
    type: item.type,
    title: item.title,
    text: text.slice(0, 2_000),
    indicator: item.indicator,
    category: item.category,
    competency,
    level: item.level ?? null,
    bloom: item.bloom ?? null,
    body: JSON.stringify(item),
    search_text: foldText([item.title, text, item.indicator, item.category, competency, ...item.tags].join(' ')),
  }
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
          return {
            id,
            owner_id: ownerId,
            sort: from + index,
            ...columnsOf(item),
            source_file: sourceFile.slice(0, 200),
            created_at: at,
          }
        }),
      )
      .execute()
    await breathe()
  }
}
