import { makeBackend } from '@/backend/backend.ts'
import { kyselyOver } from '@/backend/db/kysely.ts'
import { sha256 } from '@/backend/session/digest.ts'
import type { Role } from '@/domain/role.ts'
import { memoryDatabase } from './memory-database.ts'

export const at = '2026-11-23T04:00:00.000Z'
const people = [
  ['sari', 'trainer'],
  ['bima', 'trainer'],
  ['ratri', 'learner'],
  ['yudha', 'admin'],
] as const
/** Those of the list, or whoever a test admits. */
export type Person = (typeof people)[number][0] | (string & Record<never, never>)
export const tokenOf = (who: Person) => `token-of-${who}-0123456789`

interface Reply {
  status: number
  // The tests read many shapes of answer; each checks what it reads.
  data: Record<string, unknown>
}

/** For tests: a whole backend over an empty database with two trainers and a learner, who are signed in. */
export async function openSmallOffice() {
  const { database, connection } = await memoryDatabase()
  connection.exec(`
    insert into org_unit (id, name, kind, path, sort) values ('kota', 'Kota', 'kota', '/kota/', 0);
    insert into position (id, name, kind) values ('wi', 'Widyaiswara', 'fungsional');`)
  let seats = 0
  /** Someone more who works here and is signed in. */
  const admit = async (who: Person, role: Role) => {
    const n = String(seats++)
    connection.run(
      `insert into employee (id, nip, name, unit_id, position_id, employment, search_text)
       values (?, ?, ?, 'kota', 'wi', 'PNS', ?)`,
      [who, `1980010120050110${n.padStart(2, '0')}`, who, who],
    )
    connection.run('insert into employee_role (employee_id, role) values (?, ?)', [who, role])
    connection.run(
      `insert into session (id, token_hash, employee_id, role, created_at, expires_at) values (?, ?, ?, ?, ?, '2099-01-01T00:00:00.000Z')`,
      [who, await sha256(tokenOf(who)), who, role, at],
    )
  }
  for (const [who, role] of people) await admit(who, role)
  let n = 0
  const backend = makeBackend({
    db: kyselyOver(connection),
    now: () => new Date(at),
    newId: () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
    random: () => 0.5,
  })
  /** `call('sari', 'PATCH /authoring/courses/x', { title }, 3)`: the last is the version for If-Match. */
  const call = async (who: Person, route: string, body?: unknown, version?: number): Promise<Reply> => {
    const [method = 'GET', path = ''] = route.split(' ')
    const response = await backend(
      new Request(`https://widya.test/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${tokenOf(who)}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    return { status: response.status, data: text === '' ? {} : JSON.parse(text) }
  }
  /** A file as the body of a request; the answer as it came. */
  const upload = (who: Person, path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    backend(
      new Request(`https://widya.test/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${tokenOf(who)}`, ...headers },
        body,
      }),
    )
  /** A file as the backend sends it. */
  const download = (who: Person, path: string) =>
    backend(new Request(`https://widya.test/api/v1${path}`, { headers: { authorization: `Bearer ${tokenOf(who)}` } }))
  return { database, connection, backend, call, upload, download, admit }
}
