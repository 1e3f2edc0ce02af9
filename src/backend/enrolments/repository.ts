import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

export const findPerson = (db: Db, employeeId: string) =>
  db
    .selectFrom('employee as e')
    .innerJoin('position as p', 'p.id', 'e.position_id')
    .where('e.id', '=', employeeId)
    .select(['e.name', 'e.employment', 'p.name as position'])
    .executeTakeFirstOrThrow()

/** JP of the courses that were completed in a span of time. */
export async function sumLearningHours(db: Db, employeeId: string, from: string, until: string): Promise<number> {
  const { hours } = await db
    .selectFrom('enrolment as e')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .where('e.employee_id', '=', employeeId)
    .where('e.status', '=', 'completed')
    .where('e.completed_at', '>=', from)
    .where('e.completed_at', '<', until)
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('v.learning_hours'), eb.lit(0)).as('hours'))
    .executeTakeFirstOrThrow()
  return hours
}

export const findMyEnrolments = (db: Db, employeeId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .innerJoin('course as c', 'c.id', 'e.course_id')
    .where('e.employee_id', '=', employeeId)
    .where('e.status', '<>', 'left')
    .orderBy(sql`coalesce(e.last_activity_at, e.enrolled_at)`, 'desc')
    .select([
      'e.id',
      'e.course_id as courseId',
      'e.version_id as versionId',
      'e.status',
      'e.source',
      'v.title',
      'v.number as versionNumber',
      'v.cover',
    ])
    .select(['v.learning_hours as learningHours', 'c.authored', 'e.started_at as startedAt', 'e.due_at as dueAt'])
    .select(['e.lessons_done as lessonsDone', 'e.lessons_total as lessonsTotal', 'e.last_lesson_key as lastLessonKey'])
    .select([
      'e.completed_at as completedAt',
      'e.last_activity_at as lastActivityAt',
      'e.final_percent as finalPercent',
    ])
    .execute()

export const findEnrolmentAnyStatus = (db: Db, employeeId: string, courseId: string) =>
  db
    .selectFrom('enrolment')
    .selectAll()
    .where('employee_id', '=', employeeId)
    .where('course_id', '=', courseId)
    .orderBy(sql`status = 'left'`)
    .orderBy('enrolled_at', 'desc')
    .executeTakeFirst()

export const findCourseToEnrol = (db: Db, courseId: string) =>
  db
    .selectFrom('course as c')
    .innerJoin('course_version as v', 'v.id', 'c.live_version_id')
    .where('c.id', '=', courseId)
    .where('c.status', '=', 'published')
    .select(['c.id', 'c.authored', 'v.id as versionId'])
    .select((eb) =>
      eb
        .selectFrom('lesson as l')
        .whereRef('l.version_id', '=', 'v.id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('lessons'),
    )
    .executeTakeFirst()

export const insertEnrolment = (
  db: Db,
  row: { id: string; employeeId: string; courseId: string; versionId: string; lessons: number; at: string },
) =>
  db
    .insertInto('enrolment')
    .values({
      id: row.id,
      employee_id: row.employeeId,
      course_id: row.courseId,
      version_id: row.versionId,
      status: 'active',
      source: 'self',
      assigned_by: null,
      enrolled_at: row.at,
      started_at: null,
      completed_at: null,
      due_at: null,
      lessons_total: row.lessons,
      last_lesson_key: null,
      last_activity_at: null,
      final_percent: null,
      pre_percent: null,
    })
    .execute()

export const updateEnrolmentStatus = (db: Db, id: string, status: 'active' | 'left') =>
  db.updateTable('enrolment').set({ status }).where('id', '=', id).execute()

export const hasOpenAttempt = async (db: Db, enrolmentId: string) =>
  (await db
    .selectFrom('attempt')
    .select('id')
    .where('enrolment_id', '=', enrolmentId)
    .where('state', '=', 'in-progress')
    .executeTakeFirst()) !== undefined
