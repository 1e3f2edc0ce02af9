import type { authoringContract } from '@/contract/authoring.ts'
import { findItemFault } from '@/domain/item.ts'
import { learningHours } from '@/domain/learning-hours.ts'
import { checkGate } from '@/domain/publish-gate.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import {
  archiveCourse,
  deleteLesson,
  deleteQuizItem,
  findDraftLessons,
  findDraftModules,
  findDraftQuizzes,
  findItemResults,
  findOwnCourse,
  findOwnCourses,
  findParticipants,
  findQuizItems,
  findVersion,
  insertCourse,
  insertDraftCopy,
  insertItem,
  insertLesson,
  publishVersion,
  touchCourse,
  updateFacts,
  updateLesson,
} from './repository.ts'

const minutesOfFinal = 30

/** The draft of a course that this person owns, or the refusal that fits. */
async function draftOf(db: Db, ownerId: string, id: string, refuse: (code: 'NOT_FOUND' | 'NO_DRAFT') => never) {
  const course = (await findOwnCourse(db, ownerId, id)) ?? refuse('NOT_FOUND')
  return { ...course, draftId: course.draftId ?? refuse('NO_DRAFT') }
}
async function gateOf(db: Db, versionId: string) {
  const version = await findVersion(db, versionId)
  const lessons = await findDraftLessons(db, versionId)
  const quizzes = await findDraftQuizzes(db, versionId)
  return {
    version,
    lessons,
    quizzes,
    gate: checkGate({
      summary: version.summary,
      lessons: lessons.map((lesson) => ({ key: lesson.key, blockCount: lesson.block_count })),
      finalItems: quizzes.find(({ kind }) => kind === 'final')?.items ?? 0,
    }),
  }
}

export const authoringHandlers: Handlers<typeof authoringContract> = {
  'GET /authoring/courses': async ({ actor, db }) =>
    (await findOwnCourses(db, actor.employeeId)).map((row) => ({
      ...row,
      authored: row.authored === 1,
      hasDraft: row.draftId !== null,
    })),

  'POST /authoring/courses': async ({ actor, body, db, services, now }) => {
    const id = services.newId()
    await insertCourse(db, { id, ownerId: actor.employeeId, title: body.title, at: now.toISOString() })
    return { id }
  },

  'GET /authoring/courses/{id}': async ({ actor, params, db, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const shown = course.draftId ?? course.liveId ?? refuse('NOT_FOUND')
    const { version, lessons, quizzes, gate } = await gateOf(db, shown)
    const modules = await findDraftModules(db, shown)
    return {
      ...version,
      id: course.id,
      status: course.status,
      version: course.version,
      draftNumber: course.draftNumber,
      liveNumber: course.liveNumber,
      modules: modules.map((module) => ({
        key: module.key,
        title: module.title,
        lessons: lessons
          .filter((lesson) => lesson.module_id === module.id)
          .map((lesson) => ({
            key: lesson.key,
            title: lesson.title,
            minutes: lesson.minutes,
            blockCount: lesson.block_count,
          })),
      })),
      quizzes: quizzes.map(({ key, kind, title, items }) => ({ key, kind, title, items })),
      gate,
    }
  },

  'POST /authoring/courses/{id}/draft': async ({ actor, params, db, services, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    if (course.authored === 0) return refuse('OUTLINE_ONLY')
    if (course.draftNumber !== null) return { number: course.draftNumber }
    await services.ensureContent?.(course.id, db)
    return { number: await insertDraftCopy(db, course.id, course.liveId ?? refuse('NOT_FOUND')) }
  },

  'PATCH /authoring/courses/{id}': async ({ actor, params, body, db, now, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    checkVersion(course.version)
    const set = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Record<
      string,
      string | number
    >
    if (Object.keys(set).length > 0) await updateFacts(db, course.draftId, set)
    await touchCourse(db, course.id)
    return { version: course.version + 1, savedAt: now.toISOString() }
  },

  'POST /authoring/courses/{id}/lessons': async ({ actor, params, body, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const module =
      (await findDraftModules(db, course.draftId)).find(({ key }) => key === body.moduleKey) ?? refuse('NOT_FOUND')
    const lessons = await findDraftLessons(db, course.draftId)
    // A key is never used again within a course, or old progress would count for a new lesson.
    const highest = Math.max(0, ...lessons.map(({ key }) => Number(/(\d+)$/.exec(key)?.[1] ?? 0)))
    const key = `v${course.draftNumber ?? 1}-${highest + 1}`
    const own = lessons.filter((lesson) => lesson.module_id === module.id)
    const sort = (own.at(-1) ?? lessons.at(-1))?.sort ?? -1
    await insertLesson(db, { versionId: course.draftId, moduleId: module.id, key, sort: sort + 1, title: body.title })
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
    if (new Set(body.blocks.map(({ id }) => id)).size !== body.blocks.length)
      invalid('body.blocks', 'repeated_id', 'two blocks share an id')
    await updateLesson(db, lesson.id, { ...body, version: lesson.version + 1 })
    return { version: lesson.version + 1, savedAt: now.toISOString() }
  },

  'DELETE /authoring/courses/{id}/lessons/{key}': async ({ actor, params, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const lesson =
      (await findDraftLessons(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    await deleteLesson(db, lesson.id)
    await touchCourse(db, course.id)
  },

  'GET /authoring/courses/{id}/quizzes/{key}': async ({ actor, params, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const { title } = await findVersion(db, course.draftId)
    return {
      ...quiz,
      courseTitle: title,
      timeLimitMinutes: quiz.time_limit_minutes,
      passPercent: quiz.pass_percent,
      maxAttempts: quiz.max_attempts,
      items: await findQuizItems(db, quiz.id),
    }
  },

  'POST /authoring/courses/{id}/quizzes/{key}/items': async ({
    actor,
    params,
    body,
    db,
    services,
    now,
    refuse,
    invalid,
  }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const fault = findItemFault(body.item)
    if (fault)
      invalid(
        body.item.type === 'single' || body.item.type === 'multiple' ? 'body.item.options' : 'body.item',
        fault,
        fault,
      )
    const items = await findQuizItems(db, quiz.id)
    const key = `i-${services.newId().slice(-12)}`
    await insertItem(db, {
      courseId: course.id,
      quizId: quiz.id,
      key,
      item: body.item,
      at: now.toISOString(),
      sort: items.length,
    })
    await touchCourse(db, course.id)
    return { key }
  },

  'DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': async ({ actor, params, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const quiz =
      (await findDraftQuizzes(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const item = (await findQuizItems(db, quiz.id)).find(({ key }) => key === params.itemKey) ?? refuse('NOT_FOUND')
    await deleteQuizItem(db, quiz.id, item.id)
    await touchCourse(db, course.id)
  },

  'POST /authoring/courses/{id}/publication': async ({ actor, params, db, now, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    checkVersion(course.version)
    const { version, lessons, gate } = await gateOf(db, course.draftId)
    const unmet = gate.filter(({ met }) => !met)
    if (unmet.length > 0) return refuse('NOT_READY_TO_PUBLISH', { unmet })
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0) + minutesOfFinal
    const searchText = `${version.title} ${version.summary} ${version.competency}`.toLowerCase()
    await publishVersion(db, course.id, course.draftId, {
      minutes,
      learningHours: learningHours(minutes),
      searchText,
      at: now.toISOString(),
    })
    return { number: version.number }
  },

  'POST /authoring/courses/{id}/withdrawal': async ({ actor, params, db, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    await archiveCourse(db, course.id)
  },

  'GET /authoring/courses/{id}/participants': async ({ actor, params, db, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const { title } = await findVersion(db, course.draftId ?? course.liveId ?? refuse('NOT_FOUND'))
    const rows = await findParticipants(db, course.id)
    return {
      title,
      rows: rows.flatMap((row) => (row.status === 'left' ? [] : [{ ...row, status: row.status }])),
      items: await findItemResults(db, course.id),
    }
  },
}
