import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

/** Everything in a subtree; ids hold no wildcard signs. */
export const under = (path: string) => `${path}%`
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

export interface PeopleSort {
  key: 'name' | 'unit' | 'running' | 'completed' | 'overdue' | 'learningHours' | 'lastActivityAt'
  direction: 'asc' | 'desc'
}

/** The other keys are names of the selection itself; `name` alone stands in three of its tables. */
const column = ({ key }: PeopleSort) => (key === 'name' ? ('p.name' as const) : key)

/** Ties stand by name, so that a page never repeats a row of the one before. */
export const findPeople = (db: Db, filter: PeopleFilter, sort: PeopleSort = { key: 'overdue', direction: 'desc' }) =>
  people(db, filter).orderBy(column(sort), sort.direction).orderBy('p.name').orderBy('p.id').execute()

export const findPeoplePage = (
  db: Db,
  filter: PeopleFilter & { overdueOnly: boolean; page: number; size: number; sort: PeopleSort },
) =>
  people(db, filter)
    .$if(filter.overdueOnly, (query) => query.having(lateAt(filter.now), '>', 0))
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy(column(filter.sort), filter.sort.direction)
    .orderBy('p.name')
    .orderBy('p.id')
    .limit(filter.size)
    .offset((filter.page - 1) * filter.size)
    .execute()

export const findEnrolmentsOf = (db: Db, employeeId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .leftJoin('certificate as c', (join) => join.onRef('c.enrolment_id', '=', 'e.id').on('c.status', '=', 'valid'))
    .where('e.employee_id', '=', employeeId)
    .where('e.status', '<>', 'left')
    .orderBy(sql`e.status = 'completed'`)
    .orderBy('e.due_at')
    .select(['e.course_id as courseId', 'v.title', 'e.status', 'e.due_at as dueAt', 'e.completed_at as completedAt'])
    .select(['e.lessons_done as lessonsDone', 'e.lessons_total as lessonsTotal', 'e.final_percent as finalPercent'])
    .select(['v.learning_hours as learningHours', 'c.number as certificate'])
    .execute()

export const findUnitTree = (db: Db) =>
  db.selectFrom('org_unit').select(['id', 'name', 'path']).orderBy('sort').execute()
export const findPositions = (db: Db) => db.selectFrom('position').select(['id', 'name']).orderBy('name').execute()
