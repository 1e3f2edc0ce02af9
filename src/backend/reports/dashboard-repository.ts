import { sql } from 'kysely'
import type { Db } from '../db/port.ts'
import { under } from './repository.ts'

/** Everyone in a subtree who has not retired, as a set that SQLite makes once and then only looks into. */
const peopleUnder = (path: string) =>
  sql<string>`(select p.id from employee p join org_unit u on u.id = p.unit_id where p.status <> 'retired' and u.path like ${under(path)})`

export interface Span {
  path: string
  from: string
  until: string
}
const enrolmentsUnder = (db: Db, path: string) =>
  db
    .selectFrom('enrolment as e')
    .where('e.status', '<>', 'left')
    .where(sql<boolean>`e.employee_id in ${peopleUnder(path)}`)
const enrolmentsIn = (db: Db, { path, from, until }: Span) =>
  enrolmentsUnder(db, path).where('e.enrolled_at', '>=', from).where('e.enrolled_at', '<', until)

export const countEnrolments = (db: Db, span: Span) =>
  enrolmentsIn(db, span)
    .select([
      sql<number>`count(*)`.as('enrolments'),
      sql<number>`coalesce(sum(e.status = 'completed'), 0)`.as('completed'),
      sql<number>`count(distinct e.employee_id)`.as('learners'),
    ])
    .executeTakeFirstOrThrow()

/**
 * One row per unit directly below with its subtree counted in, and one for those who sit in the unit itself: everybody
 * stands in exactly one row, so that the rows add up to the unit. First per person, then per unit, then rolled up.
 */
export async function findUnitRows(
  db: Db,
  parent: { id: string; path: string },
  span: { from: string; until: string; since: string; now: string },
) {
  const inSpan = sql`e.enrolled_at >= ${span.from} and e.enrolled_at < ${span.until}`
  const { rows } = await sql<{
    id: string
    name: string
    people: number
    learners: number
    enrolments: number
    completed: number
    late: number
    active: number
  }>`
    with person as (
      select p.unit_id,
        coalesce(sum(${inSpan}), 0) as enrolments,
        coalesce(sum(e.status = 'completed' and ${inSpan}), 0) as completed,
        coalesce(max(e.status = 'active' and e.due_at is not null and e.due_at < ${span.now}), 0) as late,
        coalesce(max(e.last_activity_at is not null and e.last_activity_at >= ${span.since}), 0) as active
      from employee p left join enrolment e on e.employee_id = p.id and e.status <> 'left'
      where p.id in ${peopleUnder(parent.path)}
      group by p.id
    ), unit as materialized (
      select unit_id, count(*) as people, sum(enrolments > 0) as learners, sum(enrolments) as enrolments,
        sum(completed) as completed, sum(late) as late, sum(active) as active
      from person group by unit_id
    )
    select top.id, top.name, sum(n.people) as people, sum(n.learners) as learners, sum(n.enrolments) as enrolments,
      sum(n.completed) as completed, sum(n.late) as late, sum(n.active) as active
    from unit n
      join org_unit u on u.id = n.unit_id
      join org_unit top on (top.parent_id = ${parent.id} and u.path like top.path || '%')
        or (top.id = ${parent.id} and u.id = top.id)
    group by top.id`.execute(db)
  return rows
}

export const countPassed = (db: Db, { path, from, until }: Span) =>
  db
    .selectFrom('attempt as a')
    .where(sql<boolean>`a.employee_id in ${peopleUnder(path)}`)
    .where('a.quiz_kind', '=', 'final')
    .where('a.state', '=', 'graded')
    .where('a.graded_at', '>=', from)
    .where('a.graded_at', '<', until)
    .select([
      sql<number>`count(*)`.as('graded'),
      sql<number>`coalesce(sum(a.passed), 0)`.as('passed'),
      sql<number>`count(distinct a.employee_id)`.as('people'),
    ])
    .executeTakeFirstOrThrow()

/** Counts by the city's calendar month (UTC+7), as `2026-11` → n. */
export async function countByMonth(db: Db, path: string, column: 'enrolled_at' | 'completed_at', from: string) {
  const at = sql.ref(`e.${column}`)
  const rows = await enrolmentsUnder(db, path)
    .where(at, '>=', from)
    .select([sql<string>`strftime('%Y-%m', ${at}, '+7 hours')`.as('month'), sql<number>`count(*)`.as('n')])
    .groupBy('month')
    .execute()
  return new Map(rows.map(({ month, n }) => [month, n]))
}

/** One pass for everything that is asked per course. `late` counts whatever the period; the rest is of the period. */
export async function findCourseFigures(db: Db, span: Span & { since: string; now: string }) {
  const inSpan = sql`e.enrolled_at >= ${span.from} and e.enrolled_at < ${span.until}`
  const { rows } = await sql<{
    courseId: string
    title: string
    enrolments: number
    completed: number
    waiting: number
    late: number
  }>`
    with figures as materialized (
      select e.course_id, sum(${inSpan}) as enrolments, sum(e.status = 'completed' and ${inSpan}) as completed,
        coalesce(sum(e.status = 'active' and e.started_at is not null and e.last_activity_at < ${span.since} and ${inSpan}), 0) as waiting,
        coalesce(sum(e.status = 'active' and e.due_at < ${span.now}), 0) as late
      from enrolment e
      where e.status <> 'left' and e.employee_id in ${peopleUnder(span.path)}
      group by e.course_id
    )
    select c.id as courseId, v.title, f.enrolments, f.completed, f.waiting, f.late
    from figures f
      join course c on c.id = f.course_id
      join course_version v on v.id = coalesce(c.live_version_id, c.draft_version_id)
    order by v.title`.execute(db)
  return rows
}
