import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { makeBackend } from '@/backend/backend.ts'
import { kyselyOver } from '@/backend/db/kysely.ts'
import type { Services } from '@/backend/http/handler.ts'
import { makeCity } from '@/backend/seed/city.ts'
import { makeContentKeeper } from '@/backend/seed/content-keeper.ts'
import { seedCity } from '@/backend/seed/seed-city.ts'
import type { Role } from '@/domain/role.ts'
import { bytesOf, databaseOf, memoryDatabase } from './memory-database.ts'

const roles: Role[] = ['learner', 'trainer', 'supervisor', 'admin']

interface Sent {
  body?: unknown
  headers?: Record<string, string>
}

const start = '2026-11-23T04:00:00Z'
let filled: Uint8Array | undefined
/** The city as it was filled for the first test that wants it: filling it is a fifth of what the tests of the backend take. */
async function filledCity() {
  const kept = join(inject('runFolder'), 'city')
  filled ??= existsSync(kept) ? new Uint8Array(readFileSync(kept)) : undefined
  if (filled) return databaseOf(filled)
  const { database, connection } = await memoryDatabase()
  seedCity(connection, makeCity({ seed: 1, size: 'S', now: new Date(start) }))
  filled = await bytesOf(database)
  // Named only when it is whole: another test file may be looking for it.
  const writing = `${kept}-${crypto.randomUUID()}`
  writeFileSync(writing, filled)
  renameSync(writing, kept)
  return { database, connection }
}

/** For tests: the whole backend over the demo city, with the four demo people signed in and a clock that can be moved. */
export async function demoCity(host: Pick<Services, 'room' | 'exportImage'> = {}) {
  const { database, connection } = await filledCity()
  const db = kyselyOver(connection)
  const clock = { now: new Date(start) }
  const content = makeContentKeeper(connection, db)
  const backend = makeBackend({
    ...host,
    db,
    now: () => clock.now,
    newId: () => crypto.randomUUID(),
    random: () => 0.5,
    ensureContent: content.ensure,
    ensureAnswers: content.ensureAnswers,
  })

  /** A request as it is, without a session. */
  const raw = (method: string, path: string, body: string | undefined, headers: Record<string, string> = {}) =>
    backend(
      new Request(`http://widya.test/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body }) }),
    )
  const send = (token: string | undefined, method: string, path: string, { body, headers = {} }: Sent = {}) =>
    raw(method, path, body === undefined ? undefined : JSON.stringify(body), {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    })

  const tokens = new Map<Role, string>()
  for (const role of roles) {
    const opened = await send(undefined, 'POST', '/demo-sessions', { body: { role } })
    tokens.set(role, ((await opened.json()) as { token: string }).token)
  }
  return {
    connection,
    /** All of it as a file would hold it. */
    image: () => bytesOf(database),
    clock,
    backend,
    raw,
    send,
    tokenOf: (role: Role) => tokens.get(role) ?? '',
    /** `call('learner', 'PUT', '/x', { body })`; undefined for nobody. */
    call: (role: Role | undefined, method: string, path: string, sent: Sent = {}) =>
      send(role && tokens.get(role), method, path, sent),
    /** Rows of a table, with any condition: `count("attempt where state = 'graded'")`. */
    count: (from: string) => Number(connection.all(`select count(*) as n from ${from}`)[0]?.n),
  }
}
