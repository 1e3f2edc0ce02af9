import type { markingContract } from '@/contract/marking.ts'
import { isWhole } from '@/domain/essay-marks.ts'
import { mediaIn } from '@/domain/item-media.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import {
  findMarkedCourse,
  findMarkedCourseIds,
  findMarkers,
  findOpenSubmissions,
  findPlans,
  findSubmission,
  findSubmissionsOf,
  planOf,
  upsertMark,
  upsertPlan,
} from '../marking/repository.ts'
import { gradeMarked } from './grade-attempt.ts'
import { agreementIn, type Marker, plansOf, roundOf, waitingEssays, wouldClose } from './marking-queue.ts'

type Refuse = (code: 'NOT_FOUND') => never

/** An essay that this person marks; one that is not theirs is as absent as one that is not there. */
async function essayFor(db: Db, actorId: string, at: { id: string; essayId: string }, refuse: Refuse) {
  const course = (await findMarkedCourse(db, actorId, at.id)) ?? refuse('NOT_FOUND')
  const marker: Marker = { id: actorId, as: course.as }
  const essay = (await findSubmission(db, course.id, at.essayId)) ?? refuse('NOT_FOUND')
  const plan = planOf(await findPlans(db, course.id), essay.quizKey)
  const round = roundOf(essay, plan, marker) ?? refuse('NOT_FOUND')
  const mine = essay.list.find((mark) => mark.round === round)
  return { course, marker, essay, plan, round, mine, version: mine?.version ?? 0 }
}

export const markingHandlers: Handlers<typeof markingContract> = {
  'GET /marking': async ({ actor, db, now }) => {
    const list = []
    for (const id of await findMarkedCourseIds(db, actor.employeeId)) {
      const course = await findMarkedCourse(db, actor.employeeId, id)
      if (!course) continue
      const essays = await waitingEssays(db, id, { id: actor.employeeId, as: course.as }, now)
      list.push({ courseId: id, title: course.title, as: course.as, todo: essays.filter(({ todo }) => todo).length })
    }
    return list
  },

  'GET /authoring/courses/{id}/marking': async ({ actor, params, db, now, refuse }) => {
    const course = (await findMarkedCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const owner = course.as === 'owner'
    return {
      courseTitle: course.title,
      as: course.as,
      essays: await waitingEssays(db, course.id, { id: actor.employeeId, as: course.as }, now),
      plans: owner ? await plansOf(db, course.id) : [],
      markers: owner ? await findMarkers(db, course.ownerId) : [],
      agreement: owner ? await agreementIn(db, course.id) : [],
    }
  },

  'PUT /authoring/courses/{id}/marking/plans/{key}': async ({
    actor,
    params,
    body,
    db,
    now,
    refuse,
    checkVersion,
    invalid,
  }) => {
    const course = await findMarkedCourse(db, actor.employeeId, params.id)
    if (course?.as !== 'owner') return refuse('NOT_FOUND')
    const before = (await plansOf(db, course.id)).find(({ quizKey }) => quizKey === params.key) ?? refuse('NOT_FOUND')
    checkVersion(before.version)
    const { secondMarkerId } = body
    const known =
      secondMarkerId === null || (await findMarkers(db, course.ownerId)).some(({ id }) => id === secondMarkerId)
    if (!known || (secondMarkerId === null && body.secondPercent > 0))
      invalid('body.secondMarkerId', 'NO_SUCH_MARKER', 'a second marker is another trainer')
    const version = before.version + 1
    await upsertPlan(db, course.id, { ...body, quizKey: params.key, version })
    const at = now.toISOString()
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'marking.plan',
      subject: course.id,
      detail: { quiz: params.key, ...body },
    })
    // A smaller sample may leave an attempt with nothing more to wait for.
    const waiting = (await findOpenSubmissions(db, course.id)).filter(({ quizKey }) => quizKey === params.key)
    for (const attemptId of new Set(waiting.map((essay) => essay.attemptId)))
      if (await gradeMarked(db, attemptId, at)) await auditGraded(db, attemptId, actor.employeeId, at)
    return { version }
  },

  'GET /authoring/courses/{id}/marking/essays/{essayId}': async ({ actor, params, db, refuse }) => {
    const { course, essay, plan, round, mine, version } = await essayFor(db, actor.employeeId, params, refuse)
    const { first, second } = essay.facts.marks
    const before = round === 'third' && first && second ? essay.list.filter((mark) => mark.round !== 'third') : []
    const closed = essay.state === 'graded'
    return {
      id: essay.id,
      alias: essay.alias,
      courseTitle: course.title,
      quizTitle: essay.quizTitle,
      stem: essay.item.stem,
      ...mediaIn(essay.item),
      answer: essay.answer,
      words: essay.item.words ?? null,
      rubric: essay.item.rubric,
      modelAnswer: essay.item.modelAnswer,
      round,
      levels: mine?.levels ?? null,
      comment: mine?.comment ?? '',
      version,
      before: before.map(({ levels, comment }) => ({ levels: levels ?? {}, comment })),
      closes:
        course.as === 'owner' &&
        !closed &&
        wouldClose(essay, await findSubmissionsOf(db, essay.attemptId), plan, round),
      closed,
    }
  },

  'PUT /authoring/courses/{id}/marking/essays/{essayId}/mark': async ({
    actor,
    params,
    body,
    db,
    now,
    refuse,
    checkVersion,
    invalid,
  }) => {
    const { marker, essay, round, version } = await essayFor(db, actor.employeeId, params, refuse)
    if (essay.state === 'graded') return refuse('MARKS_FINAL')
    checkVersion(version)
    if (!isWhole(essay.item.rubric, body.levels)) invalid('body.levels', 'NOT_WHOLE', 'one level for each criterion')
    const at = now.toISOString()
    const mark = { round, markerId: actor.employeeId, ...body, version: version + 1 }
    await upsertMark(db, essay.id, { ...mark, at })
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'essay.mark',
      subject: essay.id,
      detail: { round, levels: body.levels, version: mark.version },
    })
    const closed = await gradeMarked(db, essay.attemptId, at)
    if (closed) await auditGraded(db, essay.attemptId, actor.employeeId, at)
    // That it is closed would tell a second marker how near the first was.
    return { version: mark.version, closed: closed && marker.as === 'owner' }
  },

  'DELETE /authoring/courses/{id}/marking/essays/{essayId}/mark': async ({
    actor,
    params,
    db,
    now,
    refuse,
    checkVersion,
  }) => {
    const { essay, round, mine, version } = await essayFor(db, actor.employeeId, params, refuse)
    if (essay.state === 'graded') return refuse('MARKS_FINAL')
    if (!mine?.levels) return refuse('NOT_FOUND')
    checkVersion(version)
    const at = now.toISOString()
    await upsertMark(db, essay.id, { ...mine, markerId: actor.employeeId, levels: null, version: version + 1, at })
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'essay.mark-undo',
      subject: essay.id,
      detail: { round, levels: mine.levels, version: version + 1 },
    })
    return { version: version + 1 }
  },
}

const auditGraded = (db: Db, attemptId: string, actorId: string, at: string) =>
  insertAudit(db, { at, actorId, action: 'attempt.graded', subject: attemptId, detail: { by: 'marks' } })
