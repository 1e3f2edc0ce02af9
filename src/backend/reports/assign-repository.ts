import { sql } from 'kysely'
import type { Db } from '../db/port.ts'
import { under } from './repository.ts'

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

export interface Rule {
  courseId: string
  unitIds: readonly string[]
  includeSubunits: boolean
  positionIds: readonly string[]
}

export const findUnitsByIds = (db: Db, ids: readonly string[]) =>
  db.selectFrom('org_unit').where('id', 'in', ids).select(['id', 'path']).execute()

/** Active people whom a rule names, each once, whether they have the course already, and which courses they miss before it. */
export const findMatching = (
  db: Db,
  rule: Rule & { versionId: string },
  units: readonly { id: string; path: string }[],
) =>
  db
    .selectFrom('employee as p')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .leftJoin('enrolment as e', (join) =>
      join.onRef('e.employee_id', '=', 'p.id').on('e.course_id', '=', rule.courseId).on('e.status', '<>', 'left'),
    )
    .where((eb) =>
      eb.or(
        units.map(({ id, path }) => (rule.includeSubunits ? eb('u.path', 'like', under(path)) : eb('u.id', '=', id))),
      ),
    )
    .where('p.status', '=', 'active')
    .$if(rule.positionIds.length > 0, (query) => query.where('p.position_id', 'in', rule.positionIds))
    .select(['p.id', 'e.id as enrolmentId'])
    .select((eb) =>
      eb
        .selectFrom('prerequisite as r')
        .innerJoin('course as c', 'c.id', 'r.course_id')
        .where('r.version_id', '=', rule.versionId)
        .where('c.status', '=', 'published')
        .where(
          sql<boolean>`not exists (select 1 from enrolment d where d.course_id = r.course_id and d.employee_id = p.id and d.status = 'completed')`,
        )
        .select(sql<number>`count(*)`.as('n'))
        .as('missing'),
    )
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
