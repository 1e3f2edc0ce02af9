import { sql } from 'kysely'
import type { Blueprint } from '@/domain/blueprint.ts'
import type { Item } from '@/domain/item.ts'
import type { Db } from '../db/port.ts'

export const findDraftQuizzes = (db: Db, versionId: string) =>
  db
    .selectFrom('quiz as q')
    .leftJoin('quiz_item as i', 'i.quiz_id', 'q.id')
    .where('q.version_id', '=', versionId)
    .groupBy('q.id')
    // As a learner meets them: before, within the modules, at the end.
    .orderBy(sql`case q.kind when 'pre' then 0 when 'module' then 1 else 2 end`)
    .orderBy('q.key')
    .selectAll('q')
    .select(sql<number>`count(i.item_id)`.as('items'))
    .execute()

export async function findQuizItems(db: Db, quizId: string) {
  const rows = await db
    .selectFrom('quiz_item as q')
    .innerJoin('item as i', 'i.id', 'q.item_id')
    .innerJoin('item_version as v', (join) => join.onRef('v.item_id', '=', 'i.id').onRef('v.number', '=', 'i.number'))
    .where('q.quiz_id', '=', quizId)
    .orderBy('q.sort')
    .select(['i.id', 'i.key', 'i.number', 'i.version', 'i.origin_key as origin', 'q.sort', 'v.body'])
    .execute()
  return rows.map(({ body, ...row }) => ({ ...row, item: JSON.parse(body) as Item }))
}
export async function insertItem(
  db: Db,
  row: { courseId: string; quizId: string; key: string; item: Item; at: string; sort: number; origin?: string },
) {
  const id = `${row.courseId}:${row.key}`
  await db
    .insertInto('item')
    .values({ id, course_id: row.courseId, key: row.key, retired_at: null, origin_key: row.origin ?? null })
    .execute()
  await db
    .insertInto('item_version')
    .values({
      item_id: id,
      number: 1,
      type: row.item.type,
      indicator: row.item.indicator,
      body: JSON.stringify(row.item),
      created_at: row.at,
    })
    .execute()
  await db.insertInto('quiz_item').values({ quiz_id: row.quizId, item_id: id, sort: row.sort }).execute()
}
export const deleteQuizItem = (db: Db, quizId: string, itemId: string) =>
  db.deleteFrom('quiz_item').where('quiz_id', '=', quizId).where('item_id', '=', itemId).execute()

export const updateQuiz = (
  db: Db,
  id: string,
  set: {
    title: string
    draw: number
    time_limit_minutes: number | null
    pass_percent: number
    max_attempts: number | null
    review: 'score-only' | 'after-submit' | 'after-pass'
    version: number
  },
) => db.updateTable('quiz').set(set).where('id', '=', id).execute()

export const readBlueprint = (stored: string | null) => (stored === null ? null : (JSON.parse(stored) as Blueprint))

export const updateBlueprint = (
  db: Db,
  id: string,
  { blueprint, ...set }: { blueprint: Blueprint | null; draw: number; version: number },
) =>
  db
    .updateTable('quiz')
    .set({ ...set, blueprint: blueprint && JSON.stringify(blueprint) })
    .where('id', '=', id)
    .execute()

/** A published version never changes, so an item that one draws from may not either. */
export const isItemPublished = async (db: Db, itemId: string) =>
  (await db
    .selectFrom('quiz_item as qi')
    .innerJoin('quiz as q', 'q.id', 'qi.quiz_id')
    .innerJoin('course_version as v', 'v.id', 'q.version_id')
    .where('qi.item_id', '=', itemId)
    .where('v.state', '=', 'published')
    .select('qi.item_id')
    .executeTakeFirst()) !== undefined

/** Adds the next body of an item and puts it in force. */
export async function insertItemVersion(
  db: Db,
  row: { id: string; number: number; version: number; item: Item; at: string },
) {
  await db
    .insertInto('item_version')
    .values({
      item_id: row.id,
      number: row.number,
      type: row.item.type,
      indicator: row.item.indicator,
      body: JSON.stringify(row.item),
      created_at: row.at,
    })
    .execute()
  await db.updateTable('item').set({ number: row.number, version: row.version }).where('id', '=', row.id).execute()
}
