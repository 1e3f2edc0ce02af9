import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

/** Rows written on this connection so far. A write that leaves it as it was (a preview) is no edit. */
export const countChanges = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(db)
  return rows[0]?.n ?? 0
}

const partOfCourse =
  /^(.*\/authoring\/courses\/[^/]+)\/(?:outline|withdrawal|publication|lessons|modules(?:\/.*)?|lessons\/[^/]+\/(?:move|transfer|held|copies)|quizzes\/[^/]+\/(?:items|bank-items))$/
const itself = /^(.*\/authoring\/courses\/[^/]+)\/(?:lessons\/[^/]+|quizzes\/[^/]+\/items\/[^/]+)$/

/**
 * What a write to this address edits: the thing whose version it names, first. A draft's order, modules and checks share the
 * version of their course, so who changed one of them changed all of them as far as the next version is concerned.
 */
export function editedThings(method: string, path: string): string[] {
  const course = partOfCourse.exec(path)?.[1]
  if (course) return [course]
  const around = method === 'DELETE' ? itself.exec(path)?.[1] : undefined
  return around ? [path, around] : [path.replace(/(\/quizzes\/[^/]+)\/blueprint$/, '$1')]
}

/** Called in the transaction of a write that went through. */
export const keepLastEdit = (db: Db, things: readonly string[], actorId: string, now: Date) =>
  db
    .insertInto('last_edit')
    .values(things.map((path) => ({ path, actor_id: actorId, at: now.toISOString() })))
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
