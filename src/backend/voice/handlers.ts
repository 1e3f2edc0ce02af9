import type { VoiceComment, voiceContract } from '@/contract/voice.ts'
import { daysToAnswer, enoughSince, isTheme, mayGive, resultsOf } from '@/domain/voice.ts'
import { findCourse as findVisibleCourse } from '../courses/repository.ts'
import { insertAudit } from '../db/audit-log.ts'
import { findEnrolmentAnyStatus } from '../enrolments/repository.ts'
import type { Handlers } from '../http/handler.ts'
import { findCourse } from '../item-analysis/repository.ts'
import {
  findAnswers,
  findVoices,
  findWaitingCourses,
  hasGiven,
  insertAnswer,
  insertVoice,
  updateTheme,
  type VoiceRow,
} from './repository.ts'

const latest = Number.MAX_SAFE_INTEGER
/** What the trainer may read: nothing while the voices are too few, and of each no more than its words. */
function commentsOf(voices: readonly VoiceRow[], now: Date): VoiceComment[] {
  const enoughAt = enoughSince(voices.map(({ givenAt }) => givenAt))
  if (enoughAt === undefined) return []
  return voices
    .filter(({ comment }) => comment !== '')
    .map(({ id, comment, theme, answerId, givenAt, version }) => ({
      id,
      text: comment,
      theme: isTheme(theme) ? theme : null,
      daysLeft: answerId === null ? daysToAnswer(givenAt, enoughAt, now) : null,
      version,
    }))
    .toSorted((a, b) => (a.daysLeft ?? latest) - (b.daysLeft ?? latest) || a.id.localeCompare(b.id))
}

export const voiceHandlers: Handlers<typeof voiceContract> = {
  'GET /courses/{id}/voice': async ({ actor, params, db, refuse }) => {
    const course = (await findVisibleCourse(db, params.id, actor.employeeId)) ?? refuse('NOT_FOUND')
    const enrolment = await findEnrolmentAnyStatus(db, actor.employeeId, course.id)
    const state = enrolment && { status: enrolment.status, startedAt: enrolment.started_at }
    return {
      mine: actor.role === 'learner' ? mayGive(state, await hasGiven(db, course.id, actor.employeeId)) : 'no',
      results: resultsOf(await findVoices(db, course.id)),
      answers: await findAnswers(db, course.id),
    }
  },

  'POST /courses/{id}/voice': async ({ actor, params, body, db, services, now, refuse }) => {
    const course = (await findVisibleCourse(db, params.id, actor.employeeId)) ?? refuse('NOT_FOUND')
    const enrolment = await findEnrolmentAnyStatus(db, actor.employeeId, course.id)
    const state = enrolment && { status: enrolment.status, startedAt: enrolment.started_at }
    const may = mayGive(state, await hasGiven(db, course.id, actor.employeeId))
    if (may !== 'may') return refuse(may === 'given' ? 'ALREADY_GIVEN' : 'NOT_ENROLLED')
    // No audit row: it would say who wrote which comment.
    const id = services.newId()
    await insertVoice(db, { id, courseId: course.id, employeeId: actor.employeeId, ...body, at: now.toISOString() })
  },

  'GET /voice/owed': async ({ actor, db, now }) => {
    const rows = await findWaitingCourses(db, actor.role === 'admin' ? undefined : actor.employeeId)
    const owed = []
    for (const { id, title, owner } of rows) {
      const days = commentsOf(await findVoices(db, id), now).flatMap(({ daysLeft }) => daysLeft ?? [])
      const late = days.filter((left) => left < 0).length
      if (days.length > 0) owed.push({ courseId: id, title, owner, waiting: days.length, late })
    }
    return owed.toSorted((a, b) => b.late - a.late || b.waiting - a.waiting)
  },

  'GET /authoring/courses/{id}/voice': async ({ actor, params, db, now, refuse }) => {
    const owner = actor.role === 'admin' ? undefined : actor.employeeId
    const course = (await findCourse(db, params.id, owner)) ?? refuse('NOT_FOUND')
    const voices = await findVoices(db, course.id)
    return {
      title: course.title,
      results: resultsOf(voices),
      comments: commentsOf(voices, now),
      answers: await findAnswers(db, course.id),
    }
  },

  'PUT /authoring/courses/{id}/voice/{commentId}/theme': async ({
    actor,
    params,
    body,
    db,
    now,
    refuse,
    checkVersion,
  }) => {
    const course = (await findCourse(db, params.id, actor.employeeId)) ?? refuse('NOT_FOUND')
    const comment =
      commentsOf(await findVoices(db, course.id), now).find(({ id }) => id === params.commentId) ?? refuse('NOT_FOUND')
    checkVersion(comment.version)
    if (comment.daysLeft === null) return refuse('NOT_FOUND')
    await updateTheme(db, comment.id, body.theme)
    await insertAudit(db, {
      at: now.toISOString(),
      actorId: actor.employeeId,
      action: 'voice.code',
      subject: comment.id,
      detail: { course: course.id, before: comment.theme, after: body.theme },
    })
    return { version: comment.version + 1 }
  },

  'POST /authoring/courses/{id}/voice/answers': async ({ actor, params, body, db, services, now, refuse }) => {
    const course = (await findCourse(db, params.id, actor.employeeId)) ?? refuse('NOT_FOUND')
    const comments = commentsOf(await findVoices(db, course.id), now)
    const commentIds = [...new Set(body.commentIds)]
    const chosen = comments.filter(({ id }) => commentIds.includes(id))
    if (chosen.length < commentIds.length) return refuse('NOT_FOUND')
    // Answered or coded anew since it was read.
    if (chosen.some(({ theme, daysLeft }) => theme !== body.theme || daysLeft === null))
      return refuse('CONTENT_CHANGED')
    const id = services.newId()
    const at = now.toISOString()
    const { theme, said, changed } = body
    await insertAnswer(db, { id, courseId: course.id, theme, said, changed, by: actor.employeeId, at }, commentIds)
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'voice.answer',
      subject: id,
      detail: { course: course.id, theme, comments: commentIds.length },
    })
    return { id }
  },
}
