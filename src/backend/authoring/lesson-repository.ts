import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { Db } from '../db/port.ts'

export const findDraftModules = (db: Db, versionId: string) =>
  db.selectFrom('module').selectAll().where('version_id', '=', versionId).orderBy('sort').execute()
export const findDraftLessons = (db: Db, versionId: string) =>
  db.selectFrom('lesson').selectAll().where('version_id', '=', versionId).orderBy('sort').execute()
/** Without their text. */
export async function findLessonKeys(db: Db, versionId: string) {
  const rows = await db.selectFrom('lesson').where('version_id', '=', versionId).select('key').execute()
  return new Set(rows.map(({ key }) => key))
}

export const insertLesson = (
  db: Db,
  row: { versionId: string; moduleId: string; key: string; sort: number; title: string },
) =>
  db
    .insertInto('lesson')
    .values({
      id: `${row.versionId}:${row.key}`,
      version_id: row.versionId,
      module_id: row.moduleId,
      key: row.key,
      sort: row.sort,
      title: row.title,
      minutes: 5,
      block_count: 0,
    })
    .execute()
export const updateLesson = (
  db: Db,
  id: string,
  set: { title: string; minutes: number; blocks: LessonBlock[]; version: number },
) =>
  db
    .updateTable('lesson')
    .set({
      title: set.title,
      minutes: set.minutes,
      blocks: JSON.stringify(set.blocks),
      block_count: set.blocks.length,
      version: set.version,
    })
    .where('id', '=', id)
    .execute()
export const deleteLesson = (db: Db, id: string) => db.deleteFrom('lesson').where('id', '=', id).execute()

export const insertModule = (db: Db, row: { versionId: string; key: string; sort: number; title: string }) =>
  db
    .insertInto('module')
    .values({
      id: `${row.versionId}:${row.key}`,
      version_id: row.versionId,
      key: row.key,
      sort: row.sort,
      title: row.title,
      outcome: '',
    })
    .execute()
export const updateModuleTitle = (db: Db, id: string, title: string) =>
  db.updateTable('module').set({ title }).where('id', '=', id).execute()
export const deleteModule = (db: Db, id: string) => db.deleteFrom('module').where('id', '=', id).execute()

/** Puts every lesson where the arrangement says: its module, and its place counted through the whole course. */
export async function updateArrangement(db: Db, modules: readonly { id: string; lessonIds: readonly string[] }[]) {
  const places = modules.flatMap((module) => module.lessonIds.map((id) => ({ id, moduleId: module.id })))
  for (const [sort, { id, moduleId }] of places.entries())
    await db.updateTable('lesson').set({ module_id: moduleId, sort }).where('id', '=', id).execute()
}
