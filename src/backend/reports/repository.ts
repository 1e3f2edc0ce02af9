import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

const under = (path: string) => `${path}%`
/** Someone is late when a course of theirs is still running past its due date. */
const lateAt = (now: string) => sql<number>`sum(e.status = 'active' and e.due_at < ${now})`

export const findHeadedUnits = (db: Db, employeeId: string) =>
  db.selectFrom('org_unit').select(['id', 'name', 'path']).where('head_id', '=', employeeId).orderBy('path').execute()

export const findUnit = (db: Db, id: string) =>
  db.selectFrom('org_unit').select(['id', 'name', 'path']).where('id', '=', id).executeTakeFirst()

interface PeopleFilter {
  paths: readonly string[]
  now: string
  yearStart: string
  exceptId?: string
  search?: string
  onlyId?: string
}
/** People of some subtrees with their progress, in one grouped query. */
const people = (db: Db, filter: PeopleFilter) =>
  db
    .selectFrom('employee as p')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .innerJoin('position as o', 'o.id', 'p.position_id')
    .leftJoin('enrolment as e', (join) => join.onRef('e.employee_id', '=', 'p.id').on('e.status', '<>', 'left'))
    .leftJoin('course_version as v', 'v.id', 'e.version_id')
    .where((eb) => eb.or(filter.paths.map((path) => eb('u.path', 'like', under(path)))))
    .where('p.status', '<>', 'retired')
    .$if(filter.exceptId !== undefined, (query) => query.where('p.id', '<>', filter.exceptId ?? ''))
    .$if(filter.onlyId !== undefined, (query) => query.where('p.id', '=', filter.onlyId ?? ''))
    .$if(Boolean(filter.search), (query) =>
      query.where('p.search_text', 'like', `%${(filter.search ?? '').replace(/[%_]/g, '')}%`),
    )
    .groupBy('p.id')
    .select(['p.id', 'p.name', 'p.nip', 'p.employment', 'u.name as unit', 'o.name as position'])
    .select([
      sql<number>`coalesce(sum(e.status = 'active'), 0)`.as('running'),
      sql<number>`coalesce(sum(e.status = 'completed'), 0)`.as('completed'),
      sql<number>`coalesce(${lateAt(filter.now)}, 0)`.as('overdue'),
      sql<number>`coalesce(sum(case when e.status = 'completed' and e.completed_at >= ${filter.yearStart} then v.learning_hours end), 0)`.as(
        'learningHours',
      ),
      sql<string | null>`max(e.last_activity_at)`.as('lastActivityAt'),
    ])

export const findPeople = (db: Db, filter: PeopleFilter) =>
  people(db, filter).orderBy('overdue', 'desc').orderBy('learningHours').orderBy('p.name').execute()

export const findPeoplePage = (db: Db, filter: PeopleFilter & { overdueOnly: boolean; page: number; size: number }) =>
  people(db, filter)
    .$if(filter.overdueOnly, (query) => query.having(lateAt(filter.now), '>', 0))
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('overdue', 'desc')
    .orderBy('p.name')
    .limit(filter.size)
    .offset((filter.page - 1) * filter.size)
    .execute()

export const findEnrolmentsOf = (db: Db, employeeId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .where('e.employee_id', '=', employeeId)
    .where('e.status', '<>', 'left')
    .orderBy(sql`e.status = 'completed'`)
    .orderBy('e.due_at')
    .select(['e.course_id as courseId', 'v.title', 'e.status', 'e.due_at as dueAt', 'e.completed_at as completedAt'])
    .select(['e.lessons_done as lessonsDone', 'e.lessons_total as lessonsTotal', 'e.final_percent as finalPercent'])
    .select(['v.learning_hours as learningHours'])
    .execute()

export const findUnitTree = (db: Db) =>
  db.selectFrom('org_unit').select(['id', 'name', 'path']).orderBy('sort').execute()
export const findPositions = (db: Db) => db.selectFrom('position').select(['id', 'name']).orderBy('name').execute()

interface Span {
  path: string
  from: string
  until: string
}
const enrolmentsIn = (db: Db, { path, from, until }: Span) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .where('u.path', 'like', under(path))
    .where('e.status', '<>', 'left')
    .where('e.enrolled_at', '>=', from)
    .where('e.enrolled_at', '<', until)

export const countEnrolments = (db: Db, span: Span) =>
  enrolmentsIn(db, span)
    .select([
      sql<number>`count(*)`.as('enrolments'),
      sql<number>`coalesce(sum(e.status = 'completed'), 0)`.as('completed'),
    ])
    .select(sql<number>`count(distinct e.employee_id)`.as('people'))
    .executeTakeFirstOrThrow()

export const countActivity = (db: Db, path: string, since: string, now: string) =>
  db
    .selectFrom('employee as p')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .leftJoin('enrolment as e', 'e.employee_id', 'p.id')
    .where('u.path', 'like', under(path))
    .where('p.status', '<>', 'retired')
    .select([
      sql<number>`count(distinct p.id)`.as('employees'),
      sql<number>`count(distinct case when e.last_activity_at >= ${since} then p.id end)`.as('active'),
      sql<number>`count(distinct case when e.status = 'active' and e.due_at < ${now} then p.id end)`.as('late'),
    ])
    .executeTakeFirstOrThrow()

export const findOverdueCourses = (db: Db, path: string, now: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .where('u.path', 'like', under(path))
    .where('p.status', '<>', 'retired')
    .where('e.status', '=', 'active')
    .where('e.due_at', '<', now)
    .groupBy('e.course_id')
    .select(['e.course_id as courseId', 'v.title', sql<number>`count(*)`.as('people')])
    .orderBy('people', 'desc')
    .limit(3)
    .execute()

export const countPassed = (db: Db, { path, from, until }: Span) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('employee as p', 'p.id', 'a.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .where('u.path', 'like', under(path))
    .where('a.quiz_kind', '=', 'final')
    .where('a.state', '=', 'graded')
    .where('a.graded_at', '>=', from)
    .where('a.graded_at', '<', until)
    .select([sql<number>`count(*)`.as('graded'), sql<number>`coalesce(sum(a.passed), 0)`.as('passed')])
    .executeTakeFirstOrThrow()

/** Counts by the city's calendar month (UTC+7), as `2026-11` → n. */
export async function countByMonth(db: Db, path: string, column: 'enrolled_at' | 'completed_at', from: string) {
  const at = sql.ref(`e.${column}`)
  const rows = await db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .where('u.path', 'like', under(path))
    .where('e.status', '<>', 'left')
    .where(at, '>=', from)
    .select([sql<string>`strftime('%Y-%m', ${at}, '+7 hours')`.as('month'), sql<number>`count(*)`.as('n')])
    .groupBy('month')
    .execute()
  return new Map(rows.map(({ month, n }) => [month, n]))
}

/** One row per unit directly below, its subtree counted in. */
export const findUnitRows = (db: Db, parentId: string, span: Omit<Span, 'path'> & { since: string; now: string }) =>
  db
    .selectFrom('org_unit as top')
    .innerJoin('org_unit as u', (join) => join.on(sql<boolean>`u.path like top.path || '%'`))
    .innerJoin('employee as p', (join) => join.onRef('p.unit_id', '=', 'u.id').on('p.status', '<>', 'retired'))
    .leftJoin('enrolment as e', (join) => join.onRef('e.employee_id', '=', 'p.id').on('e.status', '<>', 'left'))
    .where('top.parent_id', '=', parentId)
    .groupBy('top.id')
    .select(['top.id', 'top.name'])
    .select([
      sql<number>`count(distinct p.id)`.as('people'),
      sql<number>`coalesce(sum(e.enrolled_at >= ${span.from} and e.enrolled_at < ${span.until}), 0)`.as('enrolments'),
      sql<number>`coalesce(sum(e.status = 'completed' and e.enrolled_at >= ${span.from} and e.enrolled_at < ${span.until}), 0)`.as(
        'completed',
      ),
      sql<number>`count(distinct case when e.status = 'active' and e.due_at < ${span.now} then p.id end)`.as('late'),
      sql<number>`count(distinct case when e.last_activity_at >= ${span.since} then p.id end)`.as('active'),
    ])
    .execute()

export const findTopCourses = (db: Db, span: Span) =>
  enrolmentsIn(db, span)
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .where('e.status', '=', 'completed')
    .groupBy('e.course_id')
    .select(['e.course_id as courseId', 'v.title', sql<number>`count(*)`.as('completed')])
    .orderBy('completed', 'desc')
    .limit(5)
    .execute()

/** Courses whose learners began and have not moved for a month. */
export const findStuckCourses = (db: Db, span: Span, before: string) =>
  enrolmentsIn(db, span)
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .groupBy('e.course_id')
    .having(sql<number>`count(*)`, '>=', 5)
    .select(['e.course_id as courseId', 'v.title'])
    .select([
      sql<number>`sum(e.status = 'active' and e.started_at is not null and e.last_activity_at < ${before})`.as(
        'waiting',
      ),
      sql<number>`100.0 * sum(e.status = 'active' and e.started_at is not null and e.last_activity_at < ${before}) / count(*)`.as(
        'share',
      ),
    ])
    .orderBy('share', 'desc')
    .limit(5)
    .execute()

export const findAssignable = (db: Db, courseId: string) =>
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
        .select(sql<number>`count(*)`.as('n'))
        .as('lessons'),
    )
    .executeTakeFirst()

/** Active people whom a rule names, and whether they have the course already. */
export const findMatching = (db: Db, rule: { courseId: string; path: string; positionIds: readonly string[] }) =>
  db
    .selectFrom('employee as p')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .leftJoin('enrolment as e', (join) =>
      join.onRef('e.employee_id', '=', 'p.id').on('e.course_id', '=', rule.courseId).on('e.status', '<>', 'left'),
    )
    .where('u.path', 'like', under(rule.path))
    .where('p.status', '=', 'active')
    .$if(rule.positionIds.length > 0, (query) => query.where('p.position_id', 'in', rule.positionIds))
    .select(['p.id', 'e.id as enrolmentId'])
    .execute()

export async function insertAssigned(
  db: Db,
  rows: { id: string; employeeId: string }[],
  course: { id: string; versionId: string; lessons: number },
  by: { adminId: string; at: string; dueAt: string | null },
) {
  for (let at = 0; at < rows.length; at += 50)
    await db
      .insertInto('enrolment')
      .values(
        rows.slice(at, at + 50).map((row) => ({
          id: row.id,
          employee_id: row.employeeId,
          course_id: course.id,
          version_id: course.versionId,
          status: 'active' as const,
          source: 'assigned' as const,
          assigned_by: by.adminId,
          enrolled_at: by.at,
          started_at: null,
          completed_at: null,
          due_at: by.dueAt,
          lessons_total: course.lessons,
          last_lesson_key: null,
          last_activity_at: null,
          final_percent: null,
          pre_percent: null,
        })),
      )
      .execute()
}

export const insertAudit = (
  db: Db,
  entry: { at: string; actorId: string; action: string; subject: string; detail: object },
) =>
  db
    .insertInto('audit_log')
    .values({
      at: entry.at,
      actor_id: entry.actorId,
      action: entry.action,
      subject: entry.subject,
      detail: JSON.stringify(entry.detail),
    })
    .execute()
