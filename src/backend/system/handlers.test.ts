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
  it('is for the admin, and absent where the host cannot make one', async () => {
    expect((await city.call('trainer', 'GET', '/backup')).status).toBe(403)
    expect((await city.call('admin', 'GET', '/backup')).status).toBe(404)
  })
})
