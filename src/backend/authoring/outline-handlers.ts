import type { authoringOutlineContract } from '@/contract/authoring-outline.ts'
import { misfit, OutlineChange, undoOf } from '@/domain/outline-change.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Handlers } from '../http/handler.ts'
import { parsePart } from '../http/validate.ts'
import { insertCourseCopy, insertLessonCopy, insertQuizCopy, placeAfter } from './copy-parts.ts'
import { setHeld } from './held-lessons.ts'
import { deleteLesson, findDraftLessons, findDraftModules, insertModule } from './lesson-repository.ts'
import { readOutline, writeOutline } from './outline-repository.ts'
import { draftOf } from './own-draft.ts'
import { nextKey } from './part-keys.ts'
import { findDraftQuizzes } from './quiz-repository.ts'
import { findOwnCourse, touchCourse } from './repository.ts'

/** Copies of parts of a course, and lessons that leave it or wait. */
export const outlineHandlers: Handlers<typeof authoringOutlineContract> = {
  'PATCH /authoring/courses/{id}/outline': async ({ actor, params, body, db, now, refuse, checkVersion, invalid }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    checkVersion(course.version)
    const change = parsePart(OutlineChange, body, 'body') as OutlineChange
    const outline = await readOutline(db, course.draftId)
    const field = misfit(outline, change)
    if (field) return invalid(`body.${field}`, 'parts', 'does not name the parts of this draft')
    await writeOutline(db, course.draftId, change)
    await touchCourse(db, course.id)
    if (change.lessons || change.quizzes)
      await insertAudit(db, {
        at: now.toISOString(),
        actorId: actor.employeeId,
        action: 'outline.settings',
        subject: course.id,
        detail: { lessons: change.lessons ?? [], quizzes: change.quizzes ?? [] },
      })
    return { version: course.version + 1, undo: undoOf(outline, change) }
  },

  'POST /authoring/courses/{id}/copies': async ({ actor, params, body, db, services, now, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    if (course.authored === 0) return refuse('OUTLINE_ONLY')
    await services.ensureContent?.(course.id, db)
    const versionId = course.draftId ?? course.liveId ?? refuse('NOT_FOUND')
    const at = now.toISOString()
    const id = await insertCourseCopy(
      db,
      { versionId, ownerId: actor.employeeId, title: body.title },
      { newId: services.newId, at },
    )
    const detail = { from: course.id, version: course.draftNumber ?? course.liveNumber }
    await insertAudit(db, { at, actorId: actor.employeeId, action: 'course.copy', subject: id, detail })
    return { id }
  },

  'POST /authoring/courses/{id}/modules/{key}/copies': async ({ actor, params, body, db, services, now, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const modules = await findDraftModules(db, course.draftId)
    const module = modules.find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const versionId = course.draftId
    const key = nextKey('m', course.draftNumber, modules)
    const moduleId = `${versionId}:${key}`
    await insertModule(db, { versionId, key, sort: (modules.at(-1)?.sort ?? -1) + 1, title: body.title })
    const lessons = await findDraftLessons(db, versionId)
    const all = [...lessons]
    for (const lesson of lessons.filter(({ module_id }) => module_id === module.id)) {
      const lessonKey = nextKey('v', course.draftNumber, all)
      const sort = Math.max(...all.map((other) => other.sort)) + 1
      await insertLessonCopy(db, lesson, { versionId, moduleId, key: lessonKey, sort })
      all.push({ ...lesson, key: lessonKey, sort })
    }
    const stamp = { newId: services.newId, at: now.toISOString() }
    for (const quiz of (await findDraftQuizzes(db, versionId)).filter(({ module_id }) => module_id === module.id)) {
      const quizKey = `q-${services.newId().slice(-12)}`
      await insertQuizCopy(db, quiz, { courseId: course.id, versionId, moduleId, key: quizKey }, stamp)
    }
    await touchCourse(db, course.id)
    return { key }
  },

  'POST /authoring/courses/{id}/lessons/{key}/copies': async ({ actor, params, body, db, refuse }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const lessons = await findDraftLessons(db, course.draftId)
    const lesson = lessons.find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const key = nextKey('v', course.draftNumber, lessons)
    const versionId = course.draftId
    await insertLessonCopy(db, lesson, { ...lesson, versionId, moduleId: lesson.module_id, key, title: body.title })
    await placeAfter(db, versionId, `${versionId}:${key}`, lesson.id)
    await touchCourse(db, course.id)
    return { key }
  },

  'POST /authoring/courses/{id}/lessons/{key}/transfer': async ({
    actor,
    params,
    body,
    db,
    now,
    refuse,
    checkVersion,
  }) => {
    const from = await draftOf(db, actor.employeeId, params.id, refuse)
    const lesson =
      (await findDraftLessons(db, from.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    const to = await draftOf(db, actor.employeeId, body.courseId, refuse)
    checkVersion(from.version)
    if (to.id === from.id) return { key: lesson.key }
    const lessons = await findDraftLessons(db, to.draftId)
    const module = (await findDraftModules(db, to.draftId)).at(-1) ?? refuse('NOT_FOUND')
    const key = nextKey('v', to.draftNumber, lessons)
    const sort = Math.max(-1, ...lessons.map((other) => other.sort)) + 1
    await insertLessonCopy(db, lesson, { versionId: to.draftId, moduleId: module.id, key, sort })
    await deleteLesson(db, lesson.id)
    await touchCourse(db, from.id)
    await touchCourse(db, to.id)
    await insertAudit(db, {
      at: now.toISOString(),
      actorId: actor.employeeId,
      action: 'lesson.transfer',
      subject: from.id,
      detail: { lesson: lesson.key, to: to.id, as: key },
    })
    return { key }
  },

  'PUT /authoring/courses/{id}/lessons/{key}/held': async ({ actor, params, body, db, now, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    const lesson =
      (await findDraftLessons(db, course.draftId)).find(({ key }) => key === params.key) ?? refuse('NOT_FOUND')
    checkVersion(course.version)
    await setHeld(db, lesson.id, body.held)
    await touchCourse(db, course.id)
    await insertAudit(db, {
      at: now.toISOString(),
      actorId: actor.employeeId,
      action: 'lesson.held',
      subject: course.id,
      detail: { lesson: lesson.key, held: body.held },
    })
  },
}
