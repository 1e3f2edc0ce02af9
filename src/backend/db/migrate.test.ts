import { describe, expect, it } from 'vitest'
import { memoryDatabase } from '@/testing/memory-database.ts'
import { migrate, SchemaTooNew } from './migrate.ts'

describe('migrate', () => {
  it('brings an empty database to the newest schema, and again without effect', async () => {
    const { connection } = await memoryDatabase()
    expect(connection.all('pragma user_version')[0]?.user_version).toBe(migrate(connection))
    expect(connection.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
  })
  it('refuses a database from a later build', async () => {
    const { connection } = await memoryDatabase()
    connection.exec('pragma user_version = 999')
    expect(() => migrate(connection)).toThrow(SchemaTooNew)
  })
  it('leaves the old schema when a migration fails half-way', async () => {
    const { connection } = await memoryDatabase()
    const before = Number(connection.all('pragma user_version')[0]?.user_version)
    const known = Array.from({ length: before }, (_, i) => ({ number: i + 1, title: 'known', sql: '' }))
    const broken = {
      number: before + 1,
      title: 'broken',
      sql: 'create table half (id text); select nonsense from nowhere;',
    }
    expect(() => migrate(connection, [...known, broken])).toThrow(/broken/)
    expect(connection.all("select name from sqlite_master where name = 'half'")).toEqual([])
    expect(connection.all('pragma user_version')[0]?.user_version).toBe(before)
  })
  it('queues transactions that start at the same time', async () => {
    const { db } = await memoryDatabase()
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        db.transaction().execute(async (trx) => {
          await trx
            .insertInto('meta')
            .values({ key: `a${i}`, value: '1' })
            .execute()
          await new Promise((resolve) => setTimeout(resolve, 1))
          await trx
            .insertInto('meta')
            .values({ key: `b${i}`, value: '1' })
            .execute()
        }),
      ),
    )
    expect(await db.selectFrom('meta').selectAll().execute()).toHaveLength(16)
  })
})
