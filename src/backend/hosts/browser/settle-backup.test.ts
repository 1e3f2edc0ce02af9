import { expect, it } from 'vitest'
import { makeBackend } from '@/backend/backend.ts'
import { demoCity } from '@/testing/demo-city.ts'
import { goldenOf } from '@/testing/golden-rows.ts'
import { databaseOf, loadSqlite } from '@/testing/memory-database.ts'
import { kyselyOver } from '../../db/kysely.ts'
import { migrate, migrations } from '../../db/migrate.ts'
import { settleBackup } from './settle-backup.ts'

const sealedAt = '2026-11-23T05:00:00.000Z'
const at = '2026-11-23T06:00:00.000Z'
const settled = async (image: Uint8Array) => databaseOf(settleBackup(await loadSqlite(), image, sealedAt, at))

it('nobody is signed in by a backup that takes the place of a database: neither who was then nor whose session was ended since', async () => {
  const city = await demoCity()
  const { connection } = await settled(await city.image())
  const restored = makeBackend({
    db: kyselyOver(connection),
    now: () => city.clock.now,
    newId: () => crypto.randomUUID(),
    random: () => 0.5,
  })
  const ask = (backend: typeof restored) =>
    backend(
      new Request('http://widya.test/api/v1/session', {
        headers: { authorization: `Bearer ${city.tokenOf('learner')}` },
      }),
    )
  expect((await ask(city.backend)).status, 'the control: the session lives').toBe(200)
  expect((await ask(restored)).status).toBe(401)
  const again = new Request('http://widya.test/api/v1/demo-sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'learner' }),
  })
  expect((await restored(again)).status).toBe(201)
})

it('a restore stands in the log of what it restores, with when the backup was made', async () => {
  const { connection } = await settled(await (await demoCity()).image())
  expect(connection.all("select at, actor_id, subject, detail from audit_log where action = 'backup.restore'")).toEqual(
    [{ at, actor_id: null, subject: 'database', detail: JSON.stringify({ sealedAt }) }],
  )
})

it('does so to a backup of every schema, which the next start then brings to the newest', async () => {
  for (const { number } of migrations) {
    const { connection } = await settled(await goldenOf(number))
    expect(connection.all('pragma user_version')[0]?.user_version, `schema ${number}`).toBe(number)
    migrate(connection)
    expect(connection.all('select count(*) as n from session where revoked_at is null')).toEqual([{ n: 0 }])
    expect(connection.all("select count(*) as n from audit_log where action = 'backup.restore'")).toEqual([{ n: 1 }])
  }
})
