import { sql } from 'kysely'
import type { Outline, OutlineChange } from '@/domain/outline-change.ts'
import type { Db } from '../db/port.ts'
import { findDraftModules } from './lesson-repository.ts'

/** The order and the settings of a draft, without the text of its lessons and items. */
export async function readOutline(db: Db, versionId: string): Promise<Outline> {
  const modules = await findDraftModules(db, versionId)
  const lessons = await db
    .selectFrom('lesson')
    .where('version_id', '=', versionId)
    .orderBy('sort')
    .select(['key', 'module_id as moduleId', 'minutes', 'held'])
    .execute()
  const quizzes = await db
    .selectFrom('quiz')
    .where('version_id', '=', versionId)
    .select(['key', 'time_limit_minutes as timeLimitMinutes', 'pass_percent as passPercent'])
    .select('max_attempts as maxAttempts')
    .execute()
  return {
    order: modules.map(({ id, key }) => ({
      key,
      lessons: lessons.filter(({ moduleId }) => moduleId === id).map((lesson) => lesson.key),
    })),
    lessons: lessons.map(({ key, minutes, held }) => ({ key, minutes, held: held === 1 })),
    quizzes,
  }
}

/**
 * Writes a change that fits. What an open editor would save moves its own version on, so that the editor is asked rather than
 * silently overruled.
 */
export async function writeOutline(db: Db, versionId: string, { order, lessons = [], quizzes = [] }: OutlineChange) {
  if (order) await writeOrder(db, versionId, order)
  const next = sql<number>`version + 1`
  for (const { key, minutes, held } of lessons)
    await db
      .updateTable('lesson')
      .set({
        // To hold a lesson or not is nothing that its editor saves.
        version: minutes === undefined ? sql<number>`version` : next,
        ...(minutes === undefined ? {} : { minutes }),
        ...(held === undefined ? {} : { held: held ? 1 : 0 }),
      })
      .where('version_id', '=', versionId)
      .where('key', '=', key)
      .execute()
  for (const { key, timeLimitMinutes, passPercent, maxAttempts } of quizzes)
    await db
      .updateTable('quiz')
      .set({
        version: next,
        ...(timeLimitMinutes === undefined ? {} : { time_limit_minutes: timeLimitMinutes }),
        ...(passPercent === undefined ? {} : { pass_percent: passPercent }),
        ...(maxAttempts === undefined ? {} : { max_attempts: maxAttempts }),
      })
      .where('version_id', '=', versionId)
      .where('key', '=', key)
      .execute()
}

/** The place of a lesson is counted through the whole course. */
async function writeOrder(db: Db, versionId: string, order: NonNullable<OutlineChange['order']>) {
  let sort = 0
  for (const [at, module] of order.entries()) {
    const id = `${versionId}:${module.key}`
    await db
      .updateTable('module')
      .set({ sort: at })
      .where('version_id', '=', versionId)
      .where('key', '=', module.key)
      .execute()
    for (const key of module.lessons)
      await db
        .updateTable('lesson')
        .set({ module_id: id, sort: sort++ })
        .where('version_id', '=', versionId)
        .where('key', '=', key)
        .execute()
  }
}
