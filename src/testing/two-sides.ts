import { makeBackend } from '@/backend/backend.ts'
import { kyselyOver } from '@/backend/db/kysely.ts'
import type { Role } from '@/domain/role.ts'
import { furnish, here, there } from './furnish-side.ts'
import { bytesOf, databaseOf } from './memory-database.ts'
import { at, openSmallOffice, type Person, tokenOf } from './small-office.ts'

/** A row and the people to whom it belongs, or who look after it, of those whom the tests send. */
export interface Held {
  id: string
  of: readonly string[]
}
/** Who asks, by role. */
export const actors: Record<Role, readonly string[]> = {
  learner: here.learners,
  trainer: [here.trainer],
  supervisor: [here.supervisor],
  admin: [here.admin],
}

/**
 * For tests: two departments in one database, each with everything that a person can own: a course in every state, essays,
 * reviews, decisions, voices, a bank, files, messages. All of it was made by calls, so a row is as real as it gets.
 */
export async function makeTwoSides() {
  const office = await openSmallOffice()
  await office.admit('wira', 'admin')
  const rows = new Map<string, Held[]>()
  const keep = (kind: string, id: unknown, ...of: readonly string[]) => {
    if (typeof id !== 'string') throw new Error(`no ${kind} was made`)
    rows.set(kind, [...(rows.get(kind) ?? []), { id, of }])
  }
  for (const side of [here, there]) await furnish(office, side, keep)
  // Any published course may be asked to be completed first; one's own is refused for another reason.
  for (const { id } of [...(rows.get('ownCourse') ?? [])].reverse()) keep('otherCourse', id, here.trainer)
  return { bytes: await bytesOf(office.database), rows }
}

/** A backend over a database of its own with these bytes. */
export async function openCopy(bytes: Uint8Array) {
  const { connection } = await databaseOf(bytes)
  const backend = makeBackend({
    db: kyselyOver(connection),
    now: () => new Date(at),
    newId: () => crypto.randomUUID(),
    random: () => 0.5,
  })
  const askWith = async (token: string, method: string, path: string, body?: unknown, version?: number) => {
    const response = await backend(
      new Request(`https://widya.test/api/v1${path}`, {
        method,
        headers: {
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    return { status: response.status, text: await response.text() }
  }
  /** Without a name: nobody. */
  const ask = (who: Person, method: string, path: string, body?: unknown, version?: number) =>
    askWith(who === '' ? '' : tokenOf(who), method, path, body, version)
  return { connection, ask, askWith }
}
