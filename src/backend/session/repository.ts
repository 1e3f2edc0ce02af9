import { sql } from 'kysely'
import { type Ended, sessionState } from '@/domain/permissions.ts'
import type { Role } from '@/domain/role.ts'
import type { Db } from '../db/port.ts'
import type { Actor } from '../http/handler.ts'
import { sha256 } from './digest.ts'

/** Undefined when there is no token, or one that is unknown, ended or expired. */
export async function findActor(db: Db, authorization: string | null, now: Date): Promise<Actor | Ended | undefined> {
  const token = /^Bearer ([\w-]{20,200})$/.exec(authorization ?? '')?.[1]
  if (!token) return undefined
  const row = await db
    .selectFrom('session as s')
    .innerJoin('employee as e', 'e.id', 's.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'e.unit_id')
    .where('s.token_hash', '=', await sha256(token))
    .where('s.expires_at', '>', now.toISOString())
    .select([
      'e.status',
      's.revoked_at as revokedAt',
      's.id as sessionId',
      's.role',
      'e.id as employeeId',
      'e.name',
      'e.position_id as positionId',
      'u.path as unitPath',
    ])
    .select(sql<string>`(select group_concat(role) from employee_role r where r.employee_id = e.id)`.as('held'))
    .executeTakeFirst()
  if (!row) return undefined
  const { status, revokedAt, ...actor } = row
  const held = (row.held ?? '').split(',') as Role[]
  const state = sessionState({ status, revokedAt, role: row.role, held })
  if (state === 'over') return undefined
  return state === 'good' ? { ...actor, held } : state
}

export const findCredential = (db: Db, nip: string) =>
  db
    .selectFrom('employee as e')
    .innerJoin('credential as c', 'c.employee_id', 'e.id')
    .where('e.nip', '=', nip)
    .select(['e.id as employeeId', 'e.status', 'c.salt', 'c.hash', 'c.iterations'])
    .executeTakeFirst()

export const findCredentialOf = (db: Db, employeeId: string) =>
  db
    .selectFrom('employee as e')
    .innerJoin('credential as c', 'c.employee_id', 'e.id')
    .where('e.id', '=', employeeId)
    .select(['e.nip', 'c.salt', 'c.hash', 'c.iterations'])
    .executeTakeFirst()

export const updateCredential = (db: Db, employeeId: string, set: { salt: string; hash: string; iterations: number }) =>
  db.updateTable('credential').set(set).where('employee_id', '=', employeeId).execute()

export async function findHeldRoles(db: Db, employeeId: string): Promise<Role[]> {
  const rows = await db.selectFrom('employee_role').select('role').where('employee_id', '=', employeeId).execute()
  return rows.map((row) => row.role)
}

export const insertSession = (
  db: Db,
  session: { id: string; tokenHash: string; employeeId: string; role: Role; createdAt: string; expiresAt: string },
) =>
  db
    .insertInto('session')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      employee_id: session.employeeId,
      role: session.role,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
      revoked_at: null,
    })
    .execute()

export const updateSessionRole = (db: Db, id: string, role: Role) =>
  db.updateTable('session').set({ role }).where('id', '=', id).execute()

export const revokeSession = (db: Db, id: string, at: string) =>
  db.updateTable('session').set({ revoked_at: at }).where('id', '=', id).execute()

export const revokeSessionsOf = (db: Db, employeeId: string, at: string, except = '') =>
  db
    .updateTable('session')
    .set({ revoked_at: at })
    .where('employee_id', '=', employeeId)
    .where('revoked_at', 'is', null)
    .where('id', '<>', except)
    .execute()

export const countFailures = async (db: Db, nip: string, since: string) => {
  const { n } = await db
    .selectFrom('sign_in_failure')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('nip', '=', nip)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return n
}
export const insertFailure = (db: Db, nip: string, at: string) =>
  db.insertInto('sign_in_failure').values({ nip, at }).execute()
export const deleteFailures = (db: Db, nip: string) => db.deleteFrom('sign_in_failure').where('nip', '=', nip).execute()

export async function findMe(db: Db, sessionId: string) {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('employee as e', 'e.id', 's.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'e.unit_id')
    .innerJoin('position as p', 'p.id', 'e.position_id')
    .where('s.id', '=', sessionId)
    .select([
      'e.id as employeeId',
      'e.name',
      'p.name as position',
      'u.name as unit',
      's.role',
      's.expires_at as expiresAt',
    ])
    .executeTakeFirstOrThrow()
  return { ...row, held: await findHeldRoles(db, row.employeeId) }
}

export async function findDemoPeople(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('employee as e')
    .innerJoin('position as p', 'p.id', 'e.position_id')
    .where('e.id', 'in', ids)
    .select(['e.id as employeeId', 'e.name', 'e.nip', 'p.name as position'])
    .execute()
}
