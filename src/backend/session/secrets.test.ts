import { beforeEach, describe, expect, it } from 'vitest'
import { migrate, migrations } from '@/backend/db/migrate.ts'
import { openMemory } from '@/backend/db/sqlite-wasm.ts'
import { demoCity } from '@/testing/demo-city.ts'
import { bytesOf, loadSqlite } from '@/testing/memory-database.ts'
import { connect } from '../db/sqlite-wasm.ts'
import { sha256 } from './digest.ts'

/** ASVS 7.2 and 14.2: whoever reads the database, a backup or an exported file finds nothing to sign in with. */
let city: Awaited<ReturnType<typeof demoCity>>
beforeEach(async () => {
  city = await demoCity()
})

const password = 'kotalama-2026'
const nip = () => String(city.connection.all("select nip from employee where id = 'p-ratri'")[0]?.nip)
const key = 'e3f0c4a2-52c1-4f3e-9a63-0b5a3f1c7d11'
const signIn = (
  body: object = { nip: nip(), password },
  headers: Record<string, string> = { 'idempotency-key': key },
) => city.call(undefined, 'POST', '/sessions', { body, headers })
/** Every value of every table. */
const everything = () =>
  city.connection
    .all("select name from sqlite_master where type = 'table'")
    .map(({ name }) => JSON.stringify(city.connection.all(`select * from ${String(name)}`)))
    .join('\n')

describe('a sign-in that is repeated under its key', () => {
  it('is one session and the same answer', async () => {
    const before = city.count('session')
    const [first, again] = [await signIn(), await signIn()]
    const text = await first.text()
    expect([again.status, await again.text()]).toEqual([201, text])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(city.count('session')).toBe(before + 1)
    const { token } = JSON.parse(text) as { token: string }
    expect((await city.send(token, 'GET', '/session')).status).toBe(200)
    expect((await signIn({ nip: nip(), password: 'lain' })).status).toBe(422)
  })

  it('leaves no token, no password and nothing to try passwords on', async () => {
    const { token } = (await (await signIn()).json()) as { token: string }
    const demo = await city.call(undefined, 'POST', '/demo-sessions', {
      body: { role: 'admin' },
      headers: { 'idempotency-key': key },
    })
    const change = { current: password, next: 'sandi-baru-2026' }
    const headers = { 'idempotency-key': key }
    expect((await city.send(token, 'PUT', '/password', { body: change, headers })).status).toBe(204)
    const held = everything()
    expect(held, 'the control: the session is there').toContain(await sha256(token))
    expect(held).not.toContain(token)
    expect(held).not.toContain(((await demo.json()) as { token: string }).token)
    expect(held).not.toContain(password)
    // A fast digest of the body would let passwords be tried a million times as fast as they may be.
    expect(held).not.toContain(await sha256(JSON.stringify({ nip: nip(), password })))
    expect(held).not.toContain(await sha256(JSON.stringify(change)))
    // The sent key opens the kept answer.
    expect(held).not.toContain(key)
  })
})

describe('answers with tokens that earlier builds kept', () => {
  it('are gone from the file with the migration, to the last byte, and nothing else is', async () => {
    const sqlite3 = await loadSqlite()
    const database = new sqlite3.oo1.DB(':memory:', 'c')
    const connection = connect(sqlite3, database)
    migrate(connection, migrations.slice(0, 14))
    const token = `${'a'.repeat(30)}token-of-before`
    for (const route of ['POST /sessions', 'POST /demo-sessions', 'PUT /password', 'POST /bank-items'])
      connection.run(`insert into idempotency values ('anonymous', ?, 'k', 'h', 201, ?, '2026-11-23')`, [
        `${route} /api/v1/x`,
        JSON.stringify({ token: route.includes('bank') ? 'kept' : token }),
      ])
    expect(new TextDecoder('latin1').decode(await bytesOf(database)), 'the control').toContain(token)
    migrate(connection)
    expect(connection.all('select route, response from idempotency')).toEqual([
      { route: 'POST /bank-items /api/v1/x', response: '{"token":"kept"}' },
    ])
    expect(new TextDecoder('latin1').decode(await bytesOf(database))).not.toContain(token)
  })
  it('migrates an empty database too', async () => {
    expect(migrate(openMemory(await loadSqlite()))).toBe(migrations.length)
  })
})
