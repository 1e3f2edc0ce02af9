import { sql } from 'kysely'
import { isTheme } from '@/domain/voice.ts'
import type { Db } from '../db/port.ts'

/** Oldest first. Who gave them stays here: no row that leaves this file says it. */
export const findVoices = (db: Db, courseId: string) =>
  db
    .selectFrom('course_voice')
    .where('course_id', '=', courseId)
    .orderBy('given_at')
    .orderBy('id')
    .select(['id', 'useful', 'clear', 'load', 'comment', 'given_at as givenAt', 'theme', 'answer_id as answerId'])
    .select('version')
    .execute()
export type VoiceRow = Awaited<ReturnType<typeof findVoices>>[number]

export async function findAnswers(db: Db, courseId: string) {
  const rows = await db
    .selectFrom('voice_answer')
    .where('course_id', '=', courseId)
    .orderBy('answered_at', 'desc')
    .select(['id', 'theme', 'said', 'changed', 'answered_at as at'])
    .execute()
  return rows.map((row) => ({ ...row, theme: isTheme(row.theme) ? row.theme : ('other' as const) }))
}

export const hasGiven = async (db: Db, courseId: string, employeeId: string) =>
  (await db
    .selectFrom('course_voice')
    .where('course_id', '=', courseId)
    .where('employee_id', '=', employeeId)
    .select('id')
    .executeTakeFirst()) !== undefined

export const insertVoice = (
  db: Db,
  row: {
    id: string
    courseId: string
    employeeId: string
    useful: number
    clear: number
    load: number
    comment: string
    at: string
  },
) =>
  db
    .insertInto('course_voice')
    .values({
      id: row.id,
      course_id: row.courseId,
      employee_id: row.employeeId,
      useful: row.useful,
      clear: row.clear,
      load: row.load,
      comment: row.comment,
      given_at: row.at,
      theme: null,
      answer_id: null,
    })
    .execute()

export const updateTheme = (db: Db, id: string, theme: string) =>
  db.updateTable('course_voice').set({ theme, version: sql`version + 1` }).where('id', '=', id).execute()

export async function insertAnswer(
  db: Db,
  row: { id: string; courseId: string; theme: string; said: string; changed: string; by: string; at: string },
  commentIds: readonly string[],
) {
  await db
    .insertInto('voice_answer')
    .values({
      id: row.id,
      course_id: row.courseId,
      theme: row.theme,
      said: row.said,
      changed: row.changed,
      answered_by: row.by,
      answered_at: row.at,
    })
    .execute()
  await db
    .updateTable('course_voice')
    .set({ answer_id: row.id, version: sql`version + 1` })
    .where('id', 'in', commentIds)
    .execute()
}

/** Courses with a comment that has no answer; of one owner, or of all. */
export const findWaitingCourses = (db: Db, ownerId: string | undefined) =>
  db
    .selectFrom('course as c')
    .innerJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(c.live_version_id, c.draft_version_id)`),
    )
    .innerJoin('employee as o', 'o.id', 'c.owner_id')
    .where(
      sql<boolean>`exists (select 1 from course_voice w where w.course_id = c.id and w.comment <> '' and w.answer_id is null)`,
    )
    .$if(ownerId !== undefined, (query) => query.where('c.owner_id', '=', ownerId ?? ''))
    .orderBy('v.title')
    .select(['c.id', 'v.title', 'o.name as owner'])
    .execute()
