import type { engagementContract, LessonFlow } from '@/contract/engagement.ts'
import { median } from '@/domain/active-time.ts'
import { firstWords } from '@/domain/review-place.ts'
import { byNeed, reasonsOf, stuckLimits } from '@/domain/stuck.ts'
import { findOwnCourse, findVersion } from '../authoring/repository.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import {
  type Behind,
  countParticipants,
  findBlockCounts,
  findLearners,
  findLessonCounts,
  findLessons,
  findPeopleBehind,
  findStops,
} from './repository.ts'

const quietSince = (now: Date) => new Date(now.getTime() - stuckLimits.quietDays * 86_400_000).toISOString()

/** Every lesson of a version: who came so far, who went no further, and how long it took. */
async function flowOf(db: Db, courseId: string, versionId: string, now: Date): Promise<LessonFlow[]> {
  const counts = await findLessonCounts(db, courseId)
  const seen = await findBlockCounts(db, courseId)
  const stops = await findStops(db, courseId, quietSince(now))
  const stoppedIn = (lesson: string) =>
    [...stops].reduce((sum, [place, n]) => (place.startsWith(`${lesson} `) ? sum + n : sum), 0)
  return (await findLessons(db, versionId)).map(({ key, title, minutes, blocks }) => {
    const count = counts.get(key) ?? { reached: 0, done: 0, whole: 0, seconds: [] }
    const middle = median(count.seconds)
    return {
      key,
      title,
      minutes,
      reached: count.reached,
      done: count.done,
      stopped: stoppedIn(key),
      activeMinutes: middle === null ? null : middle / 60,
      timed: count.seconds.length,
      blocks: blocks.map((block) => ({
        id: block.id,
        kind: block.kind,
        text: firstWords(block),
        reached: (seen.get(`${key} ${block.id}`) ?? 0) + count.whole,
        stopped: stops.get(`${key} ${block.id}`) ?? 0,
      })),
    }
  })
}

export const engagementHandlers: Handlers<typeof engagementContract> = {
  'GET /authoring/courses/{id}/engagement': async ({ actor, params, db, services, now, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    await services.ensureContent?.(course.id, db)
    const versionId = course.liveId ?? course.draftId ?? refuse('NOT_FOUND')
    const stuck = (await findLearners(db, course.id)).flatMap((learner) => {
      const reasons = reasonsOf(learner, now)
      if (reasons.length === 0) return []
      const { enrolmentId, name, unit, lessonsDone, lessonsTotal, lastActivityAt } = learner
      return [{ enrolmentId, name, unit, lessonsDone, lessonsTotal, lastActivityAt, writable: true, reasons }]
    })
    return {
      title: (await findVersion(db, versionId)).title,
      ...(await countParticipants(db, course.id)),
      lessons: await flowOf(db, course.id, versionId, now),
      stuck: stuck.toSorted(byNeed),
    }
  },

  'GET /authoring/courses/{id}/engagement/people': async ({ actor, params, query, db, now, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const { which, key, part } = query
    const behind: Behind =
      which === 'not-started'
        ? { which }
        : which === 'wrong'
          ? { which, itemId: key, itemNumber: Number(part) || 0 }
          : { which, lesson: key, block: part }
    const rows = await findPeopleBehind(db, course.id, behind, quietSince(now))
    return rows.map(({ writable, ...row }) => ({ ...row, writable: writable === 1 }))
  },
}
