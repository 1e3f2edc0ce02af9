import type { learningContract } from '@/contract/learning.ts'
import { activeGain } from '@/domain/active-time.ts'
import { deriveSequence, neighbours } from '@/domain/course-sequence.ts'
import { findUnmet, mergeEvidence } from '@/domain/lesson-completion.ts'
import { followCompletion } from '../certificates/repository.ts'
import { refuseWhileWaiting } from '../courses/repository.ts'
import type { Handlers } from '../http/handler.ts'
import {
  countLessonsDone,
  findEnrolment,
  findLesson,
  findNote,
  findOutlineRows,
  findProgress,
  findReflections,
  hasPassedFinal,
  type StoredProgress,
  updateEnrolmentPosition,
  upsertNote,
  upsertProgress,
  upsertReflection,
} from './repository.ts'

const nothingYet: StoredProgress = {
  seen: [],
  watched: {},
  lastBlock: null,
  mediaSecond: null,
  activeSeconds: 0,
  completedAt: null,
  savedAt: null,
  seq: 0,
}
/** A lesson that was completed stays complete, whatever its rule says today. */
const unmetOf = (blocks: Parameters<typeof findUnmet>[0], progress: StoredProgress) =>
  progress.completedAt ? [] : findUnmet(blocks, progress)

export const learningHandlers: Handlers<typeof learningContract> = {
  'GET /courses/{id}/lessons/{key}': async ({ actor, params, db, services, refuse }) => {
    const enrolment = (await findEnrolment(db, actor.employeeId, params.id)) ?? refuse('NOT_ENROLLED')
    if (enrolment.authored === 0) return refuse('OUTLINE_ONLY')
    await refuseWhileWaiting(db, actor.employeeId, enrolment, refuse)
    await services.ensureContent?.(params.id, db)
    const lesson = (await findLesson(db, enrolment.versionId, params.key)) ?? refuse('NOT_FOUND')
    const [modules, lessons, quizzes] = await findOutlineRows(db, enrolment.versionId, enrolment.id)
    const outline = deriveSequence({ modules, lessons, quizzes })
    const { previous = null, next = null } = neighbours(outline, 'lesson', params.key)
    const progress = (await findProgress(db, enrolment.id, params.key)) ?? nothingYet
    const moduleIndex = outline.findIndex((module) => module.key === lesson.moduleKey)
    const siblings = outline[moduleIndex]?.entries.filter(({ kind }) => kind === 'lesson') ?? []
    return {
      course: {
        id: params.id,
        title: enrolment.title,
        lessonsDone: enrolment.lessonsDone,
        lessonsTotal: enrolment.lessonsTotal,
      },
      key: lesson.key,
      title: lesson.title,
      minutes: lesson.minutes,
      moduleNumber: moduleIndex + 1,
      lessonNumber: siblings.findIndex(({ key }) => key === lesson.key) + 1,
      moduleTitle: lesson.moduleTitle,
      blocks: lesson.blocks,
      progress: { ...progress, seen: [...progress.seen], watched: JSON.parse(JSON.stringify(progress.watched)) },
      unmet: unmetOf(lesson.blocks, progress),
      note: await findNote(db, enrolment.id, params.key),
      reflections: await findReflections(db, enrolment.id, params.key),
      outline,
      previous,
      next,
    }
  },

  'PUT /courses/{id}/lessons/{key}/progress': async ({ actor, params, body, db, services, now, refuse }) => {
    const enrolment = (await findEnrolment(db, actor.employeeId, params.id)) ?? refuse('NOT_ENROLLED')
    await refuseWhileWaiting(db, actor.employeeId, enrolment, refuse)
    await services.ensureContent?.(params.id, db)
    const lesson = (await findLesson(db, enrolment.versionId, params.key)) ?? refuse('NOT_FOUND')
    const known = (await findProgress(db, enrolment.id, params.key)) ?? nothingYet
    const at = now.toISOString()
    const own = new Set(lesson.blocks.map((block) => block.id))
    const evidence = mergeEvidence(known, {
      seen: body.seen.filter((id) => own.has(id)),
      watched: Object.fromEntries(Object.entries(body.watched).filter(([id]) => own.has(id))),
    })
    const newer = body.seq > known.seq
    const since = known.savedAt ?? enrolment.enrolledAt
    const unmet = known.completedAt ? [] : findUnmet(lesson.blocks, evidence)
    const progress: StoredProgress = {
      ...evidence,
      // A late delivery adds what was seen, but moves no position back and counts no time twice.
      lastBlock: newer ? body.lastBlock : known.lastBlock,
      mediaSecond: newer ? body.mediaSecond : known.mediaSecond,
      activeSeconds: known.activeSeconds + (newer ? activeGain(body.activeSeconds, since, now) : 0),
      seq: Math.max(known.seq, body.seq),
      completedAt: known.completedAt ?? (unmet.length === 0 ? at : null),
      savedAt: at,
    }
    await upsertProgress(db, enrolment.id, params.key, progress, at)
    const lessonsDone = await countLessonsDone(db, enrolment.id, enrolment.versionId)
    const finished =
      enrolment.status === 'active' &&
      lessonsDone >= enrolment.lessonsTotal &&
      (await hasPassedFinal(db, enrolment.versionId, enrolment.id, enrolment.finalPercent))
    await updateEnrolmentPosition(db, enrolment.id, {
      lessonsDone,
      lastLessonKey: params.key,
      now: at,
      startedAt: enrolment.startedAt ?? at,
      ...(finished ? { completedAt: at } : {}),
    })
    if (finished) await followCompletion(db, enrolment.id, at)
    return {
      savedAt: at,
      seq: progress.seq,
      completed: progress.completedAt !== null,
      lessonsDone,
      lessonsTotal: enrolment.lessonsTotal,
      unmet,
    }
  },

  'PUT /courses/{id}/lessons/{key}/note': async ({ actor, params, body, db, now, refuse, checkVersion }) => {
    const enrolment = (await findEnrolment(db, actor.employeeId, params.id)) ?? refuse('NOT_ENROLLED')
    if (!(await findLesson(db, enrolment.versionId, params.key))) refuse('NOT_FOUND')
    const known = await findNote(db, enrolment.id, params.key)
    checkVersion(known.version)
    const savedAt = now.toISOString()
    await upsertNote(db, enrolment.id, params.key, body.body, known.version + 1, savedAt)
    return { body: body.body, version: known.version + 1, savedAt }
  },

  'PUT /courses/{id}/lessons/{key}/reflections/{blockId}': async ({
    actor,
    params,
    body,
    db,
    services,
    now,
    refuse,
    checkVersion,
  }) => {
    const enrolment = (await findEnrolment(db, actor.employeeId, params.id)) ?? refuse('NOT_ENROLLED')
    await services.ensureContent?.(params.id, db)
    const lesson = (await findLesson(db, enrolment.versionId, params.key)) ?? refuse('NOT_FOUND')
    if (!lesson.blocks.some((block) => block.id === params.blockId && block.kind === 'reflection')) refuse('NOT_FOUND')
    const known = (await findReflections(db, enrolment.id, params.key))[params.blockId]?.version ?? 0
    checkVersion(known)
    // Also when the clock stands still or is put back.
    const version = Math.max(now.getTime(), known + 1)
    const at = { enrolmentId: enrolment.id, lessonKey: params.key, blockId: params.blockId }
    await upsertReflection(db, at, body.body, new Date(version).toISOString())
    return { version, savedAt: now.toISOString() }
  },
}
