import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

const rowsOf = async (db: Db, statement: string) => (await sql.raw<Record<string, unknown>>(statement).execute(db)).rows
const first = async (db: Db, statement: string) => Object.values((await rowsOf(db, statement))[0] ?? {})[0]

/** What SQLite itself says of the database. `quick_check` skips the indexes and is several times faster than the full one. */
export async function findCondition(db: Db) {
  return {
    integrity: String(await first(db, 'pragma quick_check(1)')),
    danglingRows: (await rowsOf(db, 'pragma foreign_key_check')).length,
    schema: Number(await first(db, 'pragma user_version')),
    databaseBytes: Number(await first(db, 'pragma page_count')) * Number(await first(db, 'pragma page_size')),
  }
}

export async function countRows(db: Db) {
  const count = async (table: string) => Number(await first(db, `select count(*) from ${table}`))
  return {
    people: await count('employee'),
    courses: await count('course'),
    enrolments: await count('enrolment'),
    attempts: await count('attempt'),
  }
}

/** Signing in and out is no work, so sessions are not asked. */
export async function findBackupState(db: Db) {
  const instant = async (statement: string) => ((await first(db, statement)) ?? null) as string | null
  return {
    filledAt: await instant("select value from meta where key = 'seeded_at'"),
    changedAt: await instant(`select max(at) from (select max(last_activity_at) as at from enrolment
      union all select max(enrolled_at) from enrolment union all select max(saved_at) from attempt_item
      union all select max(updated_at) from lesson_progress union all select max(updated_at) from note
      union all select max(sent_at) from message union all select max(at) from last_edit
      union all select max(created_at) from media union all select max(created_at) from course)`),
  }
}
