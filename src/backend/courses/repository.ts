import { sql } from 'kysely'
import { mayWait, waitsForOthers } from '@/domain/start-hold.ts'
import type { Db } from '../db/port.ts'

/** The catalogue for one person: live versions, their own enrolments, and how many of their unit have finished. */
export const findCatalogue = (db: Db, who: { employeeId: string; positionId: string; unitPath: string }) =>
  db
    .selectFrom('course as c')
    .innerJoin('course_version as v', 'v.id', 'c.live_version_id')
    .leftJoin('enrolment as e', (join) =>
      join.onRef('e.course_id', '=', 'c.id').on('e.employee_id', '=', who.employeeId).on('e.status', '<>', 'left'),
    )
    .leftJoin(
      db
        .selectFrom('enrolment as x')
        .innerJoin('employee as p', 'p.id', 'x.employee_id')
        .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
        .where('u.path', '=', who.unitPath)
        .where('x.status', '=', 'completed')
        .groupBy('x.course_id')
        .select(['x.course_id'])
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .as('near'),
      'near.course_id',
      'c.id',
    )
    .where('c.status', '=', 'published')
    .orderBy('v.title')
    .select(['c.id', 'c.authored', 'v.title', 'v.summary', 'v.competency', 'v.type', 'v.form', 'v.level', 'v.cover'])
    .select(['v.learning_hours as learningHours', 'v.published_at as publishedAt', 'near.n as completedInUnit'])
    .select(['e.id as enrolmentId', 'e.status', 'e.source', 'e.started_at as startedAt', 'e.due_at as dueAt'])
    .select(['e.lessons_done as lessonsDone', 'e.lessons_total as lessonsTotal', 'e.last_lesson_key as lastLessonKey'])
    .select(
      sql<number>`exists (select 1 from course_audience a where a.version_id = v.id and a.position_id = ${who.positionId})`.as(
        'forMyPosition',
      ),
    )
    .execute()
export type CatalogueRow = Awaited<ReturnType<typeof findCatalogue>>[number]

/** A course that this person may look at: published, or one that they are enrolled in. */
export const findCourse = (db: Db, courseId: string, employeeId: string) =>
  db
    .selectFrom('course as c')
    .leftJoin('enrolment as e', (join) =>
      join.onRef('e.course_id', '=', 'c.id').on('e.employee_id', '=', employeeId).on('e.status', '<>', 'left'),
    )
    .innerJoin('course_version as v', (join) => join.on(sql<boolean>`v.id = coalesce(e.version_id, c.live_version_id)`))
    .innerJoin('employee as o', 'o.id', 'c.owner_id')
    .where('c.id', '=', courseId)
    .where((eb) => eb.or([eb('c.status', '=', 'published'), eb('e.id', 'is not', null)]))
    .select(['c.id', 'c.authored', 'c.live_version_id as liveVersionId', 'v.id as versionId', 'v.title', 'v.summary'])
    .select(['v.why', 'v.audience', 'v.competency', 'v.type', 'v.form', 'v.level', 'v.cover', 'v.minutes', 'v.sources'])
    .select(['v.learning_hours as learningHours', 'v.published_at as publishedAt', 'v.number as versionNumber'])
    .select(['o.name as owner', 'e.id as enrolmentId', 'e.status', 'e.source', 'e.started_at as startedAt'])
    .select(['e.due_at as dueAt', 'e.lessons_done as lessonsDone', 'e.lessons_total as lessonsTotal'])
    .select(['e.last_lesson_key as lastLessonKey', 'e.final_percent as finalPercent', 'e.pre_percent as prePercent'])
    .executeTakeFirst()

/** What the draft or the version asks to be completed first, by title. */
export const findRequired = (db: Db, versionId: string) =>
  db
    .selectFrom('prerequisite as r')
    .innerJoin('course as c', 'c.id', 'r.course_id')
    .innerJoin('course_version as v', 'v.id', 'c.live_version_id')
    .where('r.version_id', '=', versionId)
    .orderBy('v.title')
    .select(['c.id', 'c.status', 'v.title'])
    .execute()

/** The courses to complete before this one. One that was withdrawn can no longer be completed, so it is not asked for. */
export async function findPrerequisites(db: Db, versionId: string, employeeId: string) {
  const rows = await db
    .selectFrom('prerequisite as r')
    .innerJoin('course as c', 'c.id', 'r.course_id')
    .innerJoin('course_version as v', 'v.id', 'c.live_version_id')
    .where('r.version_id', '=', versionId)
    .where('c.status', '=', 'published')
    .orderBy('v.title')
    .select(['c.id', 'v.title'])
    .select(
      sql<number>`exists (select 1 from enrolment e where e.course_id = c.id and e.employee_id = ${employeeId} and e.status = 'completed')`.as(
        'met',
      ),
    )
    .execute()
  return rows.map((row) => ({ ...row, met: row.met === 1 }))
}

interface Enrolled {
  versionId: string
  source: 'self' | 'assigned'
  startedAt: string | null
}
/** The courses for which one that was assigned still waits; none when it may be begun, or was. */
export async function missingBefore(db: Db, employeeId: string, { versionId, source, startedAt }: Enrolled) {
  const enrolment = { source, started: startedAt !== null }
  if (!mayWait(enrolment)) return []
  const prerequisites = await findPrerequisites(db, versionId, employeeId)
  return waitsForOthers(enrolment, prerequisites) ? prerequisites.filter(({ met }) => !met) : []
}

export const findModules = (db: Db, versionId: string) =>
  db
    .selectFrom('module')
    .select(['id', 'key', 'title', 'outcome', 'summary'])
    .where('version_id', '=', versionId)
    .orderBy('sort')
    .execute()

export const findLessonLines = (db: Db, versionId: string, enrolmentId: string | null) =>
  db
    .selectFrom('lesson as l')
    .leftJoin('lesson_progress as p', (join) =>
      join.onRef('p.lesson_key', '=', 'l.key').on('p.enrolment_id', '=', enrolmentId ?? ''),
    )
    .where('l.version_id', '=', versionId)
    .orderBy('l.sort')
    .select(['l.module_id as moduleId', 'l.key', 'l.title', 'l.minutes', 'l.block_count as blockCount'])
    .select(['p.completed_at as doneAt', 'p.last_block as lastBlock', 'p.updated_at as savedAt', 'p.seen'])
    .execute()

export const findQuizLines = (db: Db, versionId: string, enrolmentId: string | null) =>
  db
    .selectFrom('quiz as q')
    .where('q.version_id', '=', versionId)
    .select(['q.module_id as moduleId', 'q.key', 'q.kind', 'q.title', 'q.draw'])
    .select(['q.time_limit_minutes as timeLimitMinutes', 'q.pass_percent as passPercent'])
    .select(
      sql<
        number | null
      >`(select max(a.percent) from attempt a where a.enrolment_id = ${enrolmentId ?? ''} and a.quiz_key = q.key and a.state = 'graded')`.as(
        'bestPercent',
      ),
    )
    .select(
      sql<number>`exists (select 1 from attempt a where a.enrolment_id = ${enrolmentId ?? ''} and a.quiz_key = q.key and a.passed = 1)`.as(
        'everPassed',
      ),
    )
    .execute()

/** Refuses what belongs to learning while the course waits for others, and names them. */
export async function refuseWhileWaiting(
  db: Db,
  employeeId: string,
  enrolled: Enrolled,
  refuse: (code: 'PREREQUISITE_UNMET', facts: { unmet: object[] }) => never,
) {
  const unmet = await missingBefore(db, employeeId, enrolled)
  if (unmet.length > 0) refuse('PREREQUISITE_UNMET', { unmet })
}
