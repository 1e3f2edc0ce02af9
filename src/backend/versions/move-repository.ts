import { sql } from 'kysely'
import type { LessonEvidence } from '@/domain/lesson-completion.ts'
import type { Carried } from '@/domain/version-move.ts'
import type { Db } from '../db/port.ts'

/** The enrolment that is under way, with its version and the live one of the course. */
export const findMovable = (db: Db, employeeId: string, courseId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('course as c', 'c.id', 'e.course_id')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .leftJoin('course_version as live', (join) =>
      join.onRef('live.id', '=', 'c.live_version_id').on('c.status', '=', 'published'),
    )
    .where('e.employee_id', '=', employeeId)
    .where('e.course_id', '=', courseId)
    .where('e.status', '=', 'active')
    .select(['e.id', 'e.lessons_done as lessonsDone', 'e.lessons_total as lessonsTotal', 'v.id as versionId'])
    .select(['v.number', 'v.learning_hours as hours', 'live.id as liveId', 'live.number as liveNumber'])
    .select(['live.learning_hours as liveHours', 'live.published_at as publishedAt'])
    .executeTakeFirst()

/** What this person has done, whatever version it was in. */
export async function findCarried(db: Db, enrolmentId: string): Promise<Carried> {
  const progress = await db
    .selectFrom('lesson_progress')
    .where('enrolment_id', '=', enrolmentId)
    .select(['lesson_key as key', 'seen', 'watched', 'completed_at as completedAt'])
    .execute()
  const passed = await db
    .selectFrom('attempt')
    .where('enrolment_id', '=', enrolmentId)
    .where('passed', '=', 1)
    .select('quiz_key as key')
    .execute()
  return {
    lessons: new Map(
      progress.map(({ key, seen, watched, completedAt }) => [
        key,
        {
          seen: JSON.parse(seen) as string[],
          watched: JSON.parse(watched) as LessonEvidence['watched'],
          done: completedAt !== null,
        },
      ]),
    ),
    passed: new Set(passed.map(({ key }) => key)),
  }
}

/** Nothing of what was done is written over: rows of lessons that the version lacks stay for a version that has them. */
export async function updateVersion(
  db: Db,
  enrolmentId: string,
  set: {
    versionId: string
    lessonsDone: number
    lessonsTotal: number
    nowComplete: readonly string[]
    finished: boolean
    at: string
  },
) {
  for (const key of set.nowComplete)
    await db
      .updateTable('lesson_progress')
      .set({ completed_at: set.at })
      .where('enrolment_id', '=', enrolmentId)
      .where('lesson_key', '=', key)
      .where('completed_at', 'is', null)
      .execute()
  await db
    .updateTable('enrolment')
    .set({
      version_id: set.versionId,
      lessons_done: set.lessonsDone,
      lessons_total: set.lessonsTotal,
      last_activity_at: set.at,
      version: sql`version + 1`,
      ...(set.finished ? { status: 'completed' as const, completed_at: set.at } : {}),
    })
    .where('id', '=', enrolmentId)
    .execute()
}
