import type { versionsContract } from '@/contract/versions.ts'
import { nothingWritten } from '@/domain/course-content.ts'
import { diffCourse } from '@/domain/course-diff.ts'
import { newsOf, planMove } from '@/domain/version-move.ts'
import { followCompletion } from '../certificates/repository.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Db } from '../db/port.ts'
import { hasOpenAttempt } from '../enrolments/repository.ts'
import type { Handlers, Services } from '../http/handler.ts'
import { findCarried, findMovable, updateVersion } from './move-repository.ts'
import { findReadableCourse, findVersions, readContent } from './repository.ts'

/** My enrolment in an older version, what is in both versions, and what I would bring along. */
async function moveOf(
  { db, services, employeeId, courseId }: { db: Db; services: Services; employeeId: string; courseId: string },
  refuse: (code: 'NOT_ENROLLED' | 'NOTHING_NEWER') => never,
) {
  const mine = (await findMovable(db, employeeId, courseId)) ?? refuse('NOT_ENROLLED')
  const { liveId, liveNumber, publishedAt } = mine
  if (liveId === null || liveNumber === null || liveNumber <= mine.number) return refuse('NOTHING_NEWER')
  await services.ensureContent?.(courseId, db)
  const carried = await findCarried(db, mine.id)
  const next = await readContent(db, liveId)
  return { mine, carried, next, liveId, liveNumber, publishedAt: publishedAt ?? '', plan: planMove(next, carried) }
}

export const versionsHandlers: Handlers<typeof versionsContract> = {
  'GET /authoring/courses/{id}/comparison': async ({ actor, params, query, db, services, refuse }) => {
    const course = (await findReadableCourse(db, actor, params.id)) ?? refuse('NOT_FOUND')
    await services.ensureContent?.(course.id, db)
    const versions = await findVersions(db, course.id)
    const newer =
      versions.find((version) => (query.to === undefined ? true : version.number === query.to)) ?? refuse('NOT_FOUND')
    const from = query.from ?? versions.find(({ number }) => number < newer.number)?.number ?? 0
    const older = versions.find(({ number }) => number === from)
    if (!older && from !== 0) return refuse('NOT_FOUND')
    const before = older ? await readContent(db, older.id) : nothingWritten
    return {
      title: newer.title,
      versions,
      from,
      to: newer.number,
      diff: diffCourse(before, await readContent(db, newer.id)),
    }
  },

  'GET /courses/{id}/newer-version': async ({ actor, params, db, services, refuse }) => {
    const { mine, carried, next, liveNumber, publishedAt, plan } = await moveOf(
      { db, services, employeeId: actor.employeeId, courseId: params.id },
      refuse,
    )
    return {
      from: mine.number,
      to: liveNumber,
      publishedAt,
      hoursFrom: mine.hours,
      hoursTo: mine.liveHours ?? mine.hours,
      ...newsOf(diffCourse(await readContent(db, mine.versionId), next), carried),
      doneNow: mine.lessonsDone,
      totalNow: mine.lessonsTotal,
      doneThen: plan.lessonsDone,
      totalThen: plan.lessonsTotal,
      finishes: plan.finished,
      openAttempt: await hasOpenAttempt(db, mine.id),
    }
  },

  'POST /courses/{id}/enrolments/mine/version': async ({ actor, params, body, db, services, now, refuse }) => {
    const { mine, liveId, liveNumber, plan } = await moveOf(
      { db, services, employeeId: actor.employeeId, courseId: params.id },
      refuse,
    )
    // Agreed was to the version on the screen; another one has been published since.
    if (liveNumber !== body.to) return refuse('CONTENT_CHANGED')
    // An attempt under way belongs to the check that it was begun in.
    if (await hasOpenAttempt(db, mine.id)) return refuse('HAS_OPEN_ATTEMPT')
    const at = now.toISOString()
    await updateVersion(db, mine.id, { ...plan, versionId: liveId, at })
    if (plan.finished) await followCompletion(db, mine.id, at)
    await insertAudit(db, {
      at,
      actorId: actor.employeeId,
      action: 'enrolment.version',
      subject: mine.id,
      detail: { course: params.id, from: mine.number, to: liveNumber, nowComplete: plan.nowComplete },
    })
    return { lessonsDone: plan.lessonsDone, lessonsTotal: plan.lessonsTotal, completed: plan.finished }
  },
}
