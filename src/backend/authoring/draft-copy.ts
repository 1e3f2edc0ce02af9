import { sql } from 'kysely'
import type { Db } from '../db/port.ts'
import { findDraftLessons, findDraftModules } from './lesson-repository.ts'
import { findDraftQuizzes } from './quiz-repository.ts'
import { findVersion } from './repository.ts'

/** A draft as a copy of the live version. Keys stay, so progress follows; items are shared by their immutable versions. */
export async function insertDraftCopy(db: Db, courseId: string, liveId: string): Promise<number> {
  const live = await findVersion(db, liveId)
  const number = live.number + 1
  const id = `${courseId}:${number}`
  await db
    .insertInto('course_version')
    .values({ ...live, id, number, state: 'draft', published_at: null })
    .execute()
  await copyLists(db, liveId, id)
  const modules = await findDraftModules(db, liveId)
  for (const row of modules)
    await db
      .insertInto('module')
      .values({ ...row, id: `${id}:${row.key}`, version_id: id })
      .execute()
  const moduleKeys = new Map(modules.map((row) => [row.id, row.key]))
  for (const row of await findDraftLessons(db, liveId))
    await db
      .insertInto('lesson')
      .values({ ...row, id: `${id}:${row.key}`, version_id: id, module_id: `${id}:${moduleKeys.get(row.module_id)}` })
      .execute()
  for (const { items: _, ...row } of await findDraftQuizzes(db, liveId)) {
    const quizId = `${id}:quiz-${row.key}`
    const moduleId = row.module_id === null ? null : `${id}:${moduleKeys.get(row.module_id)}`
    await db
      .insertInto('quiz')
      .values({ ...row, id: quizId, version_id: id, module_id: moduleId })
      .execute()
    await db
      .insertInto('quiz_item')
      .columns(['quiz_id', 'item_id', 'sort'])
      .expression(
        db
          .selectFrom('quiz_item')
          .where('quiz_id', '=', row.id)
          .select([sql.lit(quizId).as('quiz_id'), 'item_id', 'sort']),
      )
      .execute()
  }
  await db.updateTable('course').set({ draft_version_id: id }).where('id', '=', courseId).execute()
  return number
}

/** For whom a version is and which courses come before it, of another version too. */
export async function copyLists(db: Db, fromId: string, toId: string) {
  await db
    .insertInto('course_audience')
    .columns(['version_id', 'position_id'])
    .expression(
      db
        .selectFrom('course_audience')
        .where('version_id', '=', fromId)
        .select([sql.lit(toId).as('version_id'), 'position_id']),
    )
    .execute()
  await db
    .insertInto('prerequisite')
    .columns(['version_id', 'course_id'])
    .expression(
      db
        .selectFrom('prerequisite')
        .where('version_id', '=', fromId)
        .select([sql.lit(toId).as('version_id'), 'course_id']),
    )
    .execute()
}
