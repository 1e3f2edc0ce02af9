import type { sessionContract } from '@/contract/session.ts'
import type { Role } from '@/domain/role.ts'
import type { Db } from '../db/port.ts'
import type { Handlers, Services } from '../http/handler.ts'
import { demoPeople } from '../seed/demo-people.ts'
import { passwordHash, passwordIterations, sameText, sha256 } from './digest.ts'
import {
  countFailures,
  deleteFailures,
  findCredential,
  findCredentialOf,
  findDemoPeople,
  findHeldRoles,
  findMe,
  insertFailure,
  insertSession,
  revokeSession,
  revokeSessionsOf,
  updateCredential,
  updateSessionRole,
} from './repository.ts'

const sessionHours = 12
const allowedFailures = 5
const failureWindowMinutes = 15
/** Highest first: the role that a person starts in. */
const startingOrder: Role[] = ['admin', 'supervisor', 'trainer', 'learner']
const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

const triedTooOften = async (db: Db, nip: string, now: Date) =>
  (await countFailures(db, nip, minutesBefore(now, failureWindowMinutes))) >= allowedFailures

async function openSession(db: Db, services: Services, employeeId: string, role: Role, now: Date) {
  const id = services.newId()
  const token = (services.newId() + services.newId()).replaceAll('-', '')
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000).toISOString()
  await insertSession(db, {
    id,
    tokenHash: await sha256(token),
    employeeId,
    role,
    createdAt: now.toISOString(),
    expiresAt,
  })
  return { ...(await findMe(db, id)), token }
}

export const sessionHandlers: Handlers<typeof sessionContract> = {
  'POST /sessions': async ({ body, db, services, now, refuse }) => {
    if (await triedTooOften(db, body.nip, now)) refuse('TOO_MANY_TRIES', { minutes: failureWindowMinutes })
    const known = await findCredential(db, body.nip)
    // An unknown NIP costs as much as a wrong password, so that time does not tell which NIP exist.
    const hash = await passwordHash(body.password, known?.salt ?? body.nip, known?.iterations ?? passwordIterations)
    if (!known || !sameText(hash, known.hash)) {
      await insertFailure(db, body.nip, now.toISOString())
      return refuse('BAD_CREDENTIALS', undefined, { keep: true })
    }
    if (known.status !== 'active') return refuse('ACCOUNT_INACTIVE')
    await deleteFailures(db, body.nip)
    const held = await findHeldRoles(db, known.employeeId)
    const role = startingOrder.find((candidate) => held.includes(candidate)) ?? 'learner'
    return openSession(db, services, known.employeeId, role, now)
  },

  'GET /demo-people': async ({ db }) => {
    const people = await findDemoPeople(
      db,
      demoPeople.map((person) => person.employeeId),
    )
    return demoPeople.flatMap(({ role, employeeId }) => {
      const person = people.find((candidate) => candidate.employeeId === employeeId)
      return person ? [{ ...person, role }] : []
    })
  },

  'POST /demo-sessions': async ({ body, db, services, now, refuse }) => {
    const person = demoPeople.find(({ role }) => role === body.role)
    const held = person ? await findHeldRoles(db, person.employeeId) : []
    if (!person || !held.includes(body.role)) return refuse('NOT_FOUND')
    return openSession(db, services, person.employeeId, body.role, now)
  },

  'GET /session': ({ actor, db }) => findMe(db, actor.sessionId),

  'PATCH /session': async ({ actor, body, db, refuse }) => {
    if (!actor.held.includes(body.role)) refuse('ROLE_NOT_HELD')
    await updateSessionRole(db, actor.sessionId, body.role)
    return findMe(db, actor.sessionId)
  },

  'DELETE /session': async ({ actor, db, now }) => {
    await revokeSession(db, actor.sessionId, now.toISOString())
  },

  'DELETE /sessions': async ({ actor, db, now }) => {
    await revokeSessionsOf(db, actor.employeeId, now.toISOString())
  },

  'PUT /password': async ({ actor, body, db, services, now, refuse }) => {
    const known = await findCredentialOf(db, actor.employeeId)
    if (!known) return refuse('WRONG_PASSWORD')
    // Counted with the tries of signing in: it is the same secret, and a page left open must not be a way to guess it.
    if (await triedTooOften(db, known.nip, now)) refuse('TOO_MANY_TRIES', { minutes: failureWindowMinutes })
    if (!sameText(await passwordHash(body.current, known.salt, known.iterations), known.hash)) {
      await insertFailure(db, known.nip, now.toISOString())
      return refuse('WRONG_PASSWORD', undefined, { keep: true })
    }
    await deleteFailures(db, known.nip)
    const salt = services.newId()
    const hash = await passwordHash(body.next, salt, passwordIterations)
    await updateCredential(db, actor.employeeId, { salt, hash, iterations: passwordIterations })
    await revokeSessionsOf(db, actor.employeeId, now.toISOString(), actor.sessionId)
  },
}
