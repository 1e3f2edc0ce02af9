import type { authoringContract } from '@/contract/authoring.ts'
import { learningHours } from '@/domain/learning-hours.ts'
import { mayBeOverridden } from '@/domain/review-gate.ts'
import { findRequired } from '../courses/repository.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Handlers } from '../http/handler.ts'
import { insertDraftCopy } from './draft-copy.ts'
import { gateOf } from './gate.ts'
import { bringHeldBack, setHeldAside } from './held-lessons.ts'
import { lessonHandlers } from './lesson-handlers.ts'
import { findDraftLessons, findDraftModules, findLessonKeys } from './lesson-repository.ts'
import { outlineHandlers } from './outline-handlers.ts'
import { draftOf } from './own-draft.ts'
import { writeRequired } from './prerequisites.ts'
import { quizHandlers } from './quiz-handlers.ts'
import {
  archiveCourse,
  findOwnCourse,
  findOwnCourses,
  insertCourse,
  publishVersion,
  touchCourse,
  updateFacts,
} from './repository.ts'
import { resultsHandlers } from './results-handlers.ts'
import { withdrawReviews } from './review-repository.ts'

/** What a check adds to the length of a course: its time limit, or what such a check usually takes. A pre-test adds nothing. */
const usualMinutes = { pre: 0, module: 10, final: 30 }
const checkMinutes = (quiz: { kind: keyof typeof usualMinutes; time_limit_minutes: number | null; items: number }) =>
  quiz.items === 0 || quiz.kind === 'pre' ? 0 : (quiz.time_limit_minutes ?? usualMinutes[quiz.kind])

export const authoringHandlers: Handlers<typeof authoringContract> = {
  ...lessonHandlers,
  ...outlineHandlers,
  ...quizHandlers,
  ...resultsHandlers,

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

  'GET /authoring/courses/{id}': async ({ actor, params, db, services, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    // The live checks are counted too, and their items may still be on their way.
    await services.ensureContent?.(course.id, db)
    const shown = course.draftId ?? course.liveId ?? refuse('NOT_FOUND')
    const { version, lessons, quizzes, gate } = await gateOf(db, shown, actor.employeeId)
    const modules = await findDraftModules(db, shown)
    const live = await findLessonKeys(db, course.liveId ?? '')
    return {
      ...version,
      id: course.id,
      status: course.status,
      authored: course.authored === 1,
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
            version: lesson.version,
            held: lesson.held === 1,
            live: live.has(lesson.key),
          })),
      })),
      quizzes: quizzes.map((quiz) => ({
        ...quiz,
        timeLimitMinutes: quiz.time_limit_minutes,
        passPercent: quiz.pass_percent,
        maxAttempts: quiz.max_attempts,
      })),
      prerequisites: (await findRequired(db, shown)).map(({ id, title, status }) => ({
        id,
        title,
        open: status === 'published',
      })),
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

  'PATCH /authoring/courses/{id}': async ({ actor, params, body, db, now, refuse, checkVersion, invalid }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    checkVersion(course.version)
    const { prerequisiteIds, ...facts } = body
    if (prerequisiteIds) await writeRequired(db, course, prerequisiteIds, invalid)
    const set = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Record<
      string,
      string | number
    >
    if (Object.keys(set).length > 0) await updateFacts(db, course.draftId, set)
    await touchCourse(db, course.id)
    return { version: course.version + 1, savedAt: now.toISOString() }
  },

  'POST /authoring/courses/{id}/publication': async ({ actor, params, body, db, now, refuse, checkVersion }) => {
    const course = await draftOf(db, actor.employeeId, params.id, refuse)
    checkVersion(course.version)
    const { version, quizzes, gate } = await gateOf(db, course.draftId, actor.employeeId)
    const unmet = gate.filter(({ met }) => !met)
    const overridden = body ? unmet.filter(({ rule }) => mayBeOverridden(rule)) : []
    if (unmet.length > overridden.length) return refuse('NOT_READY_TO_PUBLISH', { unmet })
    const held = await setHeldAside(db, course.draftId, course.liveId)
    const minutes =
      (await findDraftLessons(db, course.draftId)).reduce((sum, lesson) => sum + lesson.minutes, 0) +
      quizzes.reduce((sum, quiz) => sum + checkMinutes(quiz), 0)
    const at = now.toISOString()
    const searchText = `${version.title} ${version.summary} ${version.competency}`.toLowerCase()
    await publishVersion(db, course.id, course.draftId, {
      minutes,
      learningHours: learningHours(minutes),
      searchText,
      at,
    })
    await withdrawReviews(db, { versionId: course.draftId })
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'course.publish',
      subject: course.id,
      detail: {
        version: version.number,
        ...(held.length > 0 ? { held: held.map(({ key }) => key) } : {}),
        review: gate.find(({ rule }) => rule === 'REVIEWED')?.where ?? null,
        ...(overridden.length > 0
          ? {
              withoutReview: body?.withoutReview,
              unmet: overridden.map(({ rule, where, about }) => ({ rule, where, about })),
            }
          : {}),
      },
    })
    const nextDraft = held.length > 0 ? await bringHeldBack(db, course.id, course.draftId, held) : null
    return { number: version.number, nextDraft, held: held.length }
  },

  'POST /authoring/courses/{id}/withdrawal': async ({ actor, params, db, refuse, checkVersion }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    checkVersion(course.version)
    await archiveCourse(db, course.id)
  },
}
