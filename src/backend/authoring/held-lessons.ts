import type { Db } from '../db/port.ts'
import type { LessonRow } from './copy-parts.ts'
import { insertDraftCopy } from './draft-copy.ts'
import { findDraftLessons, findDraftModules } from './lesson-repository.ts'

export interface HeldLesson extends LessonRow {
  moduleKey: string
}
const textOf = ({ title, minutes, blocks, block_count }: LessonRow) => ({ title, minutes, blocks, block_count })

export const setHeld = (db: Db, lessonId: string, held: boolean) =>
  db
    .updateTable('lesson')
    .set({ held: held ? 1 : 0 })
    .where('id', '=', lessonId)
    .execute()

/**
 * Takes the held lessons out of a draft that is about to be published: one that learners know keeps the text they know, one
 * that they never saw is left out. Answers with the lessons as they stood.
 */
export async function setHeldAside(db: Db, draftId: string, liveId: string | null): Promise<HeldLesson[]> {
  const held = (await findDraftLessons(db, draftId)).filter((lesson) => lesson.held === 1)
  if (held.length === 0) return []
  const live = liveId === null ? [] : await findDraftLessons(db, liveId)
  const modules = await findDraftModules(db, draftId)
  for (const lesson of held) {
    const known = live.find(({ key }) => key === lesson.key)
    if (known)
      await db
        .updateTable('lesson')
        .set({ ...textOf(known), held: 0 })
        .where('id', '=', lesson.id)
        .execute()
    else await db.deleteFrom('lesson').where('id', '=', lesson.id).execute()
  }
  return held.map((lesson) => ({
    ...lesson,
    moduleKey: modules.find(({ id }) => id === lesson.module_id)?.key ?? '',
  }))
}

/** Opens the next draft with the held lessons in it, under the versions that an open editor knows. Answers with its number. */
export async function bringHeldBack(
  db: Db,
  courseId: string,
  publishedId: string,
  held: readonly HeldLesson[],
): Promise<number> {
  const number = await insertDraftCopy(db, courseId, publishedId)
  const draftId = `${courseId}:${number}`
  const modules = await findDraftModules(db, draftId)
  const known = new Set((await findDraftLessons(db, draftId)).map(({ key }) => key))
  for (const { moduleKey, ...lesson } of held) {
    const row = {
      ...lesson,
      id: `${draftId}:${lesson.key}`,
      version_id: draftId,
      module_id: modules.find(({ key }) => key === moduleKey)?.id ?? '',
    }
    if (known.has(lesson.key))
      await db
        .updateTable('lesson')
        .set({ ...textOf(lesson), held: 1, version: lesson.version })
        .where('id', '=', row.id)
        .execute()
    else await db.insertInto('lesson').values(row).execute()
  }
  return number
}
