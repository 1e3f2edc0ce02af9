import { beforeAll, describe, expect, it } from 'vitest'
import type { BackupState, Health } from '@/contract/system.ts'
import { demoCity } from '@/testing/demo-city.ts'

let city: Awaited<ReturnType<typeof demoCity>>
beforeAll(async () => {
  city = await demoCity()
})
const health = async (role: 'learner' | 'admin') => (await (await city.call(role, 'GET', '/health')).json()) as Health

describe('what a backup would hold', () => {
  const state = async () => (await (await city.call('admin', 'GET', '/backup/state')).json()) as BackupState
  it('has not changed since the city was filled until somebody works, and is for the admin to know', async () => {
    const before = await state()
    // Everybody has signed in by now: that is no work.
    expect(Date.parse(before.changedAt ?? '')).toBeLessThanOrEqual(Date.parse(before.filledAt ?? ''))
    city.clock.now = new Date('2026-11-23T05:00:00.000Z')
    await city.call('learner', 'PUT', '/courses/kesehatan-masyarakat-lapangan/lessons/1-1/note', {
      body: { body: 'baru' },
      headers: { 'if-match': '"0"' },
    })
    expect(await state()).toEqual({ filledAt: before.filledAt, changedAt: '2026-11-23T05:00:00.000Z' })
    expect((await city.call('trainer', 'GET', '/backup/state')).status).toBe(403)
  })
})

describe('health', () => {
  it('says that a whole database is whole, and how many rows only to the admin', async () => {
    const seen = await health('learner')
    expect(seen).toMatchObject({ integrity: 'ok', danglingRows: 0, rows: null })
    expect(seen.schema).toBe(seen.newestSchema)
    expect(seen.databaseBytes).toBeGreaterThan(1_000_000)
    expect((await health('admin')).rows).toMatchObject({ people: 600, courses: 60 })
  })

  it('counts rows that point at nothing', async () => {
    city.connection.exec(
      "pragma foreign_keys = off; update employee set unit_id = 'nowhere' where id = 'p-ratri'; pragma foreign_keys = on",
    )
    expect((await health('admin')).danglingRows).toBe(1)
  })
})

describe('a backup', () => {
  const lines = (of: typeof city) =>
    of.connection.all("select at, actor_id from audit_log where action = 'backup.make'")
  it('is for the admin, and absent where the host cannot make one', async () => {
    expect((await city.call('trainer', 'GET', '/backup')).status).toBe(403)
    expect((await city.call('admin', 'GET', '/backup')).status).toBe(404)
    expect(lines(city)).toEqual([])
  })

  it('is written to the log, by whom and when, and is given without a line in it when the device is full', async () => {
    const able = await demoCity({ exportImage: () => new Uint8Array(1024) })
    expect((await able.call('admin', 'GET', '/backup')).status).toBe(200)
    expect(lines(able)).toEqual([{ at: able.clock.now.toISOString(), actor_id: 'p-yudha' }])
    able.connection.exec('pragma max_page_count = 1')
    const fill = (bytes: number) =>
      able.connection.run("insert into audit_log (at, action, subject) values ('', 'x', ?)", ['x'.repeat(bytes)])
    for (const bytes of [4_000, 100, 1])
      expect(() => {
        for (;;) fill(bytes)
      }).toThrow(/full/)
    expect((await able.call('admin', 'GET', '/backup')).status).toBe(200)
    expect(lines(able)).toHaveLength(1)
  })
})
