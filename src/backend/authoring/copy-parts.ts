import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { Db } from '../db/port.ts'
import { copyLists } from './draft-copy.ts'
import { findDraftLessons, findDraftModules, updateArrangement } from './lesson-repository.ts'
import { findDraftQuizzes, findQuizItems, insertItem } from './quiz-repository.ts'
import { findVersion } from './repository.ts'

export type LessonRow = Awaited<ReturnType<typeof findDraftLessons>>[number]
type QuizRow = Awaited<ReturnType<typeof findDraftQuizzes>>[number]
/** What a copy needs from outside: new ids, and the instant. */
interface Stamp {
  newId: () => string
  at: string
}

/** The blocks under new ids. Files stay: they never change, so two lessons may show the same one. */
const renumbered = (blocks: string) =>
  JSON.stringify((JSON.parse(blocks) as LessonBlock[]).map((block, at) => ({ ...block, id: `b${at + 1}` })))

export const insertLessonCopy = (
  db: Db,
  lesson: LessonRow,
  to: { versionId: string; moduleId: string; key: string; sort: number; title?: string },
) =>
  db
    .insertInto('lesson')
    .values({
      ...lesson,
      id: `${to.versionId}:${to.key}`,
      version_id: to.versionId,
      module_id: to.moduleId,
      key: to.key,
      sort: to.sort,
      title: to.title ?? lesson.title,
      blocks: renumbered(lesson.blocks),
      version: 1,
      held: 0,
    })
    .execute()

/** A check with its rules, and each of its items as a new item: no edit of one ever reaches the other. */
export async function insertQuizCopy(
  db: Db,
  { items: _, ...quiz }: QuizRow,
  to: { courseId: string; versionId: string; moduleId: string | null; key: string },
  { newId, at }: Stamp,
) {
  const quizId = `${to.versionId}:quiz-${to.key}`
  await db
    .insertInto('quiz')
    .values({ ...quiz, id: quizId, version_id: to.versionId, module_id: to.moduleId, key: to.key, version: 1 })
    .execute()
  for (const { item, sort } of await findQuizItems(db, quiz.id))
    await insertItem(db, { courseId: to.courseId, quizId, key: `i-${newId().slice(-12)}`, item, at, sort })
}

/** The lessons in the order of the page, with one more right after another of its module. */
export async function placeAfter(db: Db, versionId: string, lessonId: string, afterId: string) {
  const lessons = (await findDraftLessons(db, versionId)).filter(({ id }) => id !== lessonId)
  const modules = (await findDraftModules(db, versionId)).map((module) => ({
    id: module.id,
    lessonIds: lessons
      .filter(({ module_id }) => module_id === module.id)
      .flatMap(({ id }) => (id === afterId ? [id, lessonId] : [id])),
  }))
  await updateArrangement(db, modules)
}

/** A whole course as a new draft of the same owner, from one of its versions. Lists of people and of courses before it come along. */
export async function insertCourseCopy(
  db: Db,
  from: { versionId: string; ownerId: string; title: string },
  stamp: Stamp,
): Promise<string> {
  const courseId = stamp.newId()
  const versionId = `${courseId}:1`
  await db
    .insertInto('course')
    .values({
      id: courseId,
      owner_id: from.ownerId,
      status: 'draft',
      live_version_id: null,
      draft_version_id: versionId,
      created_at: stamp.at,
    })
    .execute()
  const version = await findVersion(db, from.versionId)
  await db
    .insertInto('course_version')
    .values({
      ...version,
      id: versionId,
      course_id: courseId,
      number: 1,
      state: 'draft',
      title: from.title,
      search_text: from.title.toLowerCase(),
      published_at: null,
    })
    .execute()
  await copyLists(db, from.versionId, versionId)
  const moduleIds = new Map<string, string>()
  for (const module of await findDraftModules(db, from.versionId)) {
    const id = `${versionId}:${module.key}`
    moduleIds.set(module.id, id)
    await db
      .insertInto('module')
      .values({ ...module, id, version_id: versionId })
      .execute()
  }
  for (const lesson of await findDraftLessons(db, from.versionId)) {
    const moduleId = moduleIds.get(lesson.module_id) ?? ''
    await insertLessonCopy(db, lesson, { versionId, moduleId, key: lesson.key, sort: lesson.sort })
  }
  for (const quiz of await findDraftQuizzes(db, from.versionId)) {
    const moduleId = quiz.module_id === null ? null : (moduleIds.get(quiz.module_id) ?? null)
    await insertQuizCopy(db, quiz, { courseId, versionId, moduleId, key: quiz.key }, stamp)
  }
  return courseId
}
