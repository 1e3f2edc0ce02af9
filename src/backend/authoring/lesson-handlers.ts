import type { authoringContract } from '@/contract/authoring.ts'
import type { authoringOutlineContract } from '@/contract/authoring-outline.ts'
import type { Handlers } from '../http/handler.ts'
import { readBlocks } from './lesson-content.ts'
import {
  deleteLesson,
  deleteModule,
  findDraftLessons,
  findDraftModules,
  insertLesson,
  insertModule,
  updateArrangement,
  updateLesson,
  updateModuleTitle,
} from './lesson-repository.ts'
import { moveLesson } from './move-lesson.ts'
import { draftOf } from './own-draft.ts'
import { nextKey } from './part-keys.ts'
import { findDraftQuizzes } from './quiz-repository.ts'
import { findVersion, touchCourse } from './repository.ts'

type Part = Exclude<
  Extract<keyof typeof authoringContract, `${string}/modules${string}` | `${string}/lessons${string}`>,
  keyof typeof authoringOutlineContract
>

/** The outline of a draft and the text of its lessons. */
export const lessonHandlers: Handlers<Pick<typeof authoringContract, Part>> = {
  'POST /authoring/courses/{id}/modules': async ({ actor, params, body, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const modules = await findDraftModules(db, course.draftId)
    const key = nextKey('m', course.draftNumber, modules)
    const sort = (modules.at(-1)?.sort ?? -1) + 1
    await insertModule(db, { versionId: course.draftId, key, sort, title: body.title })
    await touchCourse(db, course.id)
    return { key }
  },

  'PATCH /authoring/courses/{id}/modules/{key}': async ({ actor, params, body, db, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const module =
      (await findDraftModules(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(course.version)
    await updateModuleTitle(db, module.id, body.title)
    await touchCourse(db, course.id)
  },

  'DELETE /authoring/courses/{id}/modules/{key}': async ({ actor, params, db, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const modules = await findDraftModules(db, course.draftId)
    const module = modules.find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(course.version)
    if (modules.length === 1) return refuse('LAST_OF_ITS_KIND')
    const parts = [...(await findDraftLessons(db, course.draftId)), ...(await findDraftQuizzes(db, course.draftId))]
    if (parts.some((part) => part.module_id === module.id)) return refuse('IN_USE')
    await deleteModule(db, module.id)
    await touchCourse(db, course.id)
  },

  'POST /authoring/courses/{id}/lessons': async ({ actor, params, body, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const module =
      (await findDraftModules(db, course.draftId)).find(({ key }) => key === body.moduleKey) ?? refuse('NOT_FOUND')
    const lessons = await findDraftLessons(db, course.draftId)
    const key = nextKey('v', course.draftNumber, lessons)
    const sort = Math.max(-1, ...lessons.map((lesson) => lesson.sort)) + 1
    await insertLesson(db, { versionId: course.draftId, moduleId: module.id, key, sort, title: body.title })
    await touchCourse(db, course.id)
    return { key }
  },

  'GET /authoring/courses/{id}/lessons/{key}': async ({ actor, params, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const lesson =
      (await findDraftLessons(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const { title } = await findVersion(db, course.draftId)
    return { ...lesson, courseTitle: title, blocks: JSON.parse(lesson.blocks) }
  },

  'PUT /authoring/courses/{id}/lessons/{key}': async ({
    actor,
    params,
    body,
    db,
    now,
    refuse,
    checkVersion,
    invalid,
  }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const lesson =
      (await findDraftLessons(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(lesson.version)
    const blocks = await readBlocks(db, actor.employeeId, body.blocks, invalid)
    await updateLesson(db, lesson.id, { ...body, blocks, version: lesson.version + 1 })
    return { version: lesson.version + 1, savedAt: now.toISOString() }
  },

  'DELETE /authoring/courses/{id}/lessons/{key}': async ({ actor, params, db, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const lesson =
      (await findDraftLessons(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(lesson.version)
    await deleteLesson(db, lesson.id)
    await touchCourse(db, course.id)
  },

  'POST /authoring/courses/{id}/lessons/{key}/move': async ({ actor, params, body, db, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const lessons = await findDraftLessons(db, course.draftId)
    const lesson = lessons.find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(course.version)
    const arranged = (await findDraftModules(db, course.draftId)).map((module) => ({
      id: module.id,
      lessonIds: lessons.filter(({ module_id }) => module_id === module.id).map(({ id }) => id),
    }))
    await updateArrangement(db, moveLesson(arranged, lesson.id, body.direction))
    await touchCourse(db, course.id)
  },
}
