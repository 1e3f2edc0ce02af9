import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

/** Rows written on this connection so far. A write that leaves it as it was (a preview) is no edit. */
export const countChanges = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(db)
  return rows[0]?.n ?? 0
}

/** Called in the transaction of a versioned write that went through. */
export const keepLastEdit = (db: Db, path: string, actorId: string, now: Date) =>
  db
    .insertInto('last_edit')
    .values({ path, actor_id: actorId, at: now.toISOString() })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ actor_id: actorId, at: now.toISOString() }))
    .execute()

/** For the answer 412, which only those who may edit the thing themselves are given. */
export const findLastEdit = (db: Db, path: string) =>
  db
    .selectFrom('last_edit as l')
    .innerJoin('employee as e', 'e.id', 'l.actor_id')
    .where('l.path', '=', path)
    .select(['e.name as by', 'l.at'])
    .executeTakeFirst()
