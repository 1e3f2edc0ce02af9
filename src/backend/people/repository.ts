import { sql } from 'kysely'
import type { TimeFactor } from '@/domain/attempt.ts'
import type { Role } from '@/domain/role.ts'
import type { Db } from '../db/port.ts'

type Status = 'active' | 'suspended' | 'retired'

/** As search texts are stored: small letters without marks. */
export const foldText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export async function findAccount(db: Db, employeeId: string) {
  const row = await db
    .selectFrom('employee as e')
    .leftJoin('accommodation as a', 'a.employee_id', 'e.id')
    .where('e.id', '=', employeeId)
    .select(['e.id', 'e.version', 'e.status', 'e.unit_id as unitId', 'a.factor', 'a.reason'])
    .executeTakeFirst()
  if (!row) return undefined
  const held = await db
    .selectFrom('employee_role')
    .where('employee_id', '=', employeeId)
    .orderBy('role')
    .select('role')
    .execute()
  const { factor, reason, ...rest } = row
  return {
    ...rest,
    roles: held.map(({ role }) => role),
    timeFactor: factor ?? ('1' as const),
    timeReason: reason ?? '',
  }
}

/** Sets how much more time a person has in checks; the plain limit is the absence of a row. */
export async function replaceAccommodation(
  db: Db,
  employeeId: string,
  set: { timeFactor: TimeFactor; timeReason: string },
  { by, at }: { by: string; at: string },
) {
  await db.deleteFrom('accommodation').where('employee_id', '=', employeeId).execute()
  if (set.timeFactor === '1') return
  await db
    .insertInto('accommodation')
    .values({ employee_id: employeeId, factor: set.timeFactor, reason: set.timeReason, set_by: by, set_at: at })
    .execute()
}

export const hasUnit = async (db: Db, id: string) =>
  (await db.selectFrom('org_unit').where('id', '=', id).select('id').executeTakeFirst()) !== undefined

/** How many people other than this one can still act as admin. */
export async function countOtherAdmins(db: Db, employeeId: string): Promise<number> {
  const { n } = await db
    .selectFrom('employee_role as r')
    .innerJoin('employee as e', 'e.id', 'r.employee_id')
    .where('r.role', '=', 'admin')
    .where('e.status', '=', 'active')
    .where('e.id', '<>', employeeId)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export async function updateAccount(
  db: Db,
  employeeId: string,
  set: { status: Status; unitId: string; roles: readonly Role[] },
) {
  await db.deleteFrom('employee_role').where('employee_id', '=', employeeId).execute()
  await db
    .insertInto('employee_role')
    .values(set.roles.map((role) => ({ employee_id: employeeId, role })))
    .execute()
  await db
    .updateTable('employee')
    .set({ status: set.status, unit_id: set.unitId, version: sql`version + 1` })
    .where('id', '=', employeeId)
    .execute()
  // The unit's name is part of what a search finds.
  const words = await db
    .selectFrom('employee as e')
    .innerJoin('org_unit as u', 'u.id', 'e.unit_id')
    .innerJoin('position as p', 'p.id', 'e.position_id')
    .where('e.id', '=', employeeId)
    .select(['e.name', 'e.nip', 'p.name as position', 'u.name as unit'])
    .executeTakeFirstOrThrow()
  await db
    .updateTable('employee')
    .set({ search_text: foldText(`${words.name} ${words.nip} ${words.position} ${words.unit}`) })
    .where('id', '=', employeeId)
    .execute()
}

/** Every course with its live version, or its draft before it was ever published. People who have retired do not count. */
export const findAdminCourses = (db: Db, now: string) =>
  db
    .selectFrom('course as c')
    .innerJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(c.live_version_id, c.draft_version_id)`),
    )
    .innerJoin('employee as o', 'o.id', 'c.owner_id')
    .leftJoin(
      db
        .selectFrom('enrolment as e')
        .innerJoin('employee as p', 'p.id', 'e.employee_id')
        .where('e.status', '<>', 'left')
        .where('p.status', '<>', 'retired')
        .groupBy('e.course_id')
        .select([
          'e.course_id',
          sql<number>`count(*)`.as('participants'),
          sql<number>`sum(e.status = 'completed')`.as('completed'),
          sql<number>`sum(e.status = 'active' and e.due_at is not null and e.due_at < ${now})`.as('overdue'),
        ])
        .as('n'),
      'n.course_id',
      'c.id',
    )
    .leftJoin(
      db
        .selectFrom('attempt as a')
        .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
        .innerJoin('employee as p', 'p.id', 'e.employee_id')
        .where('a.quiz_kind', '=', 'final')
        .where('a.state', '=', 'graded')
        .where('p.status', '<>', 'retired')
        .groupBy('e.course_id')
        .select([
          'e.course_id',
          sql<number>`count(*)`.as('graded'),
          sql<number>`sum(a.passed)`.as('passed'),
          sql<number>`count(distinct a.employee_id)`.as('sat'),
        ])
        .as('f'),
      'f.course_id',
      'c.id',
    )
    .orderBy('n.overdue', 'desc')
    .orderBy('v.title')
    .select(['c.id', 'c.status', 'c.authored', 'v.title', 'o.name as owner'])
    .select(['n.participants', 'n.completed', 'n.overdue', 'f.graded', 'f.passed', 'f.sat'])
    .execute()
