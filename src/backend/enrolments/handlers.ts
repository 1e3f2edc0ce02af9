import type { enrolmentsContract } from '@/contract/enrolments.ts'
import { deriveSteps, findNextStep } from '@/domain/course-progress.ts'
import { refuseEnrolment, refuseLeaving } from '@/domain/enrolment.ts'
import { daysUntil, startOfYear, yearlyTarget, yearOf } from '@/domain/learning-year.ts'
import { rankSuggestions } from '@/domain/suggestion.ts'
import {
  findCatalogue,
  findLessonLines,
  findModules,
  findPrerequisites,
  findQuizLines,
  missingBefore,
} from '../courses/repository.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import {
  findCourseToEnrol,
  findEnrolmentAnyStatus,
  findMyEnrolments,
  findPerson,
  hasOpenAttempt,
  insertEnrolment,
  sumLearningHours,
  updateEnrolmentStatus,
} from './repository.ts'

const shownDue = 3
const shownSuggestions = 3
type Mine = Awaited<ReturnType<typeof findMyEnrolments>>[number]

/** The course in hand and the exact place where it goes on. */
async function currentOf(db: Db, row: Mine) {
  const modules = await findModules(db, row.versionId)
  const lessons = await findLessonLines(db, row.versionId, row.id)
  const steps = deriveSteps({ modules, lessons, quizzes: await findQuizLines(db, row.versionId, row.id) })
  const next = findNextStep(steps, row.lastLessonKey)
  if (!next) return null
  const moduleAt = steps.findIndex((module) =>
    module.lines.some((line) => line.kind === next.kind && line.key === next.key),
  )
  const siblings = steps[moduleAt]?.lines.filter(({ kind }) => kind === 'lesson') ?? []
  const lessonAt = siblings.findIndex(({ key }) => key === next.key)
  const lesson = next.kind === 'lesson' ? lessons.find(({ key }) => key === next.key) : undefined
  const seen = lesson?.seen ? (JSON.parse(lesson.seen) as string[]).length : 0
  const blockCount = lesson?.blockCount ?? 0
  return {
    courseId: row.courseId,
    title: row.title,
    learningHours: row.learningHours,
    lessonsDone: row.lessonsDone,
    lessonsTotal: row.lessonsTotal,
    started: row.startedAt !== null,
    step: {
      ...next,
      number: next.kind === 'lesson' ? `${moduleAt + 1}.${lessonAt + 1}` : '',
      blockNumber: Math.min(blockCount, seen + 1),
      blockCount,
      minutesLeft: lesson ? Math.max(1, Math.round(lesson.minutes * (1 - seen / Math.max(1, blockCount)))) : 0,
    },
    savedAt: row.lastActivityAt,
  }
}

/** The first that can be gone on with; what waits for another course comes when it no longer waits. */
async function firstOf(db: Db, employeeId: string, running: readonly Mine[]) {
  for (const row of running) if ((await missingBefore(db, employeeId, row)).length === 0) return row
  return undefined
}

export const enrolmentsHandlers: Handlers<typeof enrolmentsContract> = {
  'GET /home': async ({ actor, db, now }) => {
    const person = await findPerson(db, actor.employeeId)
    const year = yearOf(now)
    const hours = await sumLearningHours(
      db,
      actor.employeeId,
      startOfYear(year).toISOString(),
      startOfYear(year + 1).toISOString(),
    )
    const mine = await findMyEnrolments(db, actor.employeeId)
    const running = mine.filter((row) => row.status === 'active' && row.authored === 1)
    const first = await firstOf(db, actor.employeeId, running)
    const due = mine
      .flatMap((row) => (row.status === 'active' && row.dueAt ? [{ ...row, dueAt: row.dueAt }] : []))
      .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
      .slice(0, shownDue)
    const catalogue = await findCatalogue(db, actor)
    const suggestions = rankSuggestions(
      catalogue.map((row) => ({
        ...row,
        authored: row.authored === 1,
        forMyPosition: row.forMyPosition === 1,
        completedInUnit: row.completedInUnit ?? 0,
        enrolled: row.enrolmentId !== null,
      })),
    ).slice(0, shownSuggestions)
    return {
      firstName: person.name.split(' ')[0] ?? person.name,
      position: person.position,
      employment: person.employment,
      year,
      learningHours: hours,
      target: yearlyTarget,
      current: first ? await currentOf(db, first) : null,
      due: due.map(({ courseId, title, dueAt }) => ({
        courseId,
        title,
        dueAt,
        daysLeft: daysUntil(new Date(dueAt), now),
        overdue: dueAt < now.toISOString(),
      })),
      suggestions: suggestions.map((course) => ({ ...course, courseId: course.id })),
    }
  },

  'GET /enrolments': async ({ actor, db }) => {
    const rows = await findMyEnrolments(db, actor.employeeId)
    return rows.flatMap((row) =>
      row.status === 'left'
        ? []
        : [{ ...row, status: row.status, authored: row.authored === 1, started: row.startedAt !== null }],
    )
  },

  'POST /courses/{id}/enrolments': async ({ actor, params, db, services, now, refuse }) => {
    const course = (await findCourseToEnrol(db, params.id)) ?? refuse('NOT_FOUND')
    const before = await findEnrolmentAnyStatus(db, actor.employeeId, params.id)
    const prerequisites = await findPrerequisites(db, course.versionId, actor.employeeId)
    const unmetPrerequisites = prerequisites.filter(({ met }) => !met)
    const refusal = refuseEnrolment({
      authored: course.authored === 1,
      alreadyEnrolled: before !== undefined && before.status !== 'left',
      unmetPrerequisites,
    })
    if (refusal) refuse(refusal, { unmet: unmetPrerequisites })
    if (before) {
      // Taken up again: what was done in the version of that time is still done.
      await updateEnrolmentStatus(db, before.id, 'active')
      return { courseId: course.id, lessonsDone: before.lessons_done }
    }
    await insertEnrolment(db, {
      id: services.newId(),
      employeeId: actor.employeeId,
      courseId: course.id,
      versionId: course.versionId,
      lessons: course.lessons ?? 0,
      at: now.toISOString(),
    })
    return { courseId: course.id, lessonsDone: 0 }
  },

  'DELETE /courses/{id}/enrolments/mine': async ({ actor, params, db, refuse }) => {
    const enrolment = await findEnrolmentAnyStatus(db, actor.employeeId, params.id)
    if (!enrolment || enrolment.status === 'left') return refuse('NOT_ENROLLED')
    const refusal = refuseLeaving({
      status: enrolment.status,
      source: enrolment.source,
      hasOpenAttempt: await hasOpenAttempt(db, enrolment.id),
    })
    if (refusal) return refuse(refusal)
    await updateEnrolmentStatus(db, enrolment.id, 'left')
  },
}
