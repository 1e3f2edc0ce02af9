import { describe, expect, it } from 'vitest'
import { bytesOf, databaseOf, loadSqlite, memoryDatabase } from '@/testing/memory-database.ts'
import { statementsOf } from '@/testing/statements.ts'
import { migrate, migrations, SchemaTooNew } from './migrate.ts'
import { schemaNumber } from './schema-number.ts'
import { openMemory } from './sqlite-wasm.ts'

describe('migrate', () => {
  it('brings an empty database to the newest schema, and again without effect', async () => {
    const { connection } = await memoryDatabase()
    expect(connection.all('pragma user_version')[0]?.user_version).toBe(migrate(connection))
    expect(connection.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
  })
  it('is as far as the number that every tab tells the others', () => {
    expect(migrations.length).toBe(schemaNumber)
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
  it('is at the old schema or the new one, whichever statement of whichever migration it was killed at', {
    timeout: 60_000,
  }, async () => {
    const { oo1 } = await loadSqlite()
    const schemaOf = ({ connection }: Awaited<ReturnType<typeof databaseOf>>) =>
      connection.all('select name, sql from sqlite_master order by name')
    const empty = new oo1.DB(':memory:', 'c')
    empty.exec('vacuum')
    let image = await bytesOf(empty)
    let cuts = 0
    for (const migration of migrations) {
      const statements = statementsOf(migration.sql)
      // Joined again they are the migration: nothing was lost in cutting it.
      expect(statements.join('').replace(/\s/g, '')).toBe(migration.sql.replace(/\s/g, ''))
      const earlier = migrations.slice(0, migration.number - 1)
      const whole = await databaseOf(image)
      const before = schemaOf(whole)
      migrate(whole.connection, [...earlier, migration])
      const after = schemaOf(whole)
      for (let done = 0; done <= statements.length; done++) {
        cuts++
        const killed = await databaseOf(image)
        const sql = `${statements.slice(0, done).join('')}\n;select killed from here;`
        expect(() => migrate(killed.connection, [...earlier, { ...migration, sql }])).toThrow()
        expect(schemaOf(killed)).toEqual(before)
        expect(killed.connection.all('pragma user_version')[0]?.user_version).toBe(migration.number - 1)
        // And the next start goes through.
        expect(migrate(killed.connection, [...earlier, migration])).toBe(migration.number)
        expect(schemaOf(killed)).toEqual(after)
        killed.connection.close()
      }
      image = await bytesOf(whole.database)
      whole.connection.close()
    }
    console.warn(`killed at ${cuts} places of ${migrations.length} migrations: ${cuts} of ${cuts} at a whole schema`)
    expect(cuts).toBeGreaterThan(50)
  })
  it('keeps answered items when the table of item versions is made anew', async () => {
    const connection = openMemory(await loadSqlite())
    migrate(connection, migrations.slice(0, 3))
    connection.exec(`pragma foreign_keys = off;
      insert into item (id, course_id, key) values ('i', 'c', 'k');
      insert into item_version values ('i', 1, 'single', 'x', '{}', '2026-01-01');
      insert into attempt_item (attempt_id, position, item_id, item_number, layout) values ('a', 0, 'i', 1, '{}');
      pragma foreign_keys = on;`)
    migrate(connection)
    expect(connection.all('select number, indicator from item_version')).toEqual([{ number: 1, indicator: 'x' }])
    const broken = connection.all('pragma foreign_key_check(attempt_item)').map(({ parent }) => parent)
    expect(broken).not.toContain('item_version')
    expect(() => connection.exec("update item_version set body = '1'")).toThrow(/does not change/)
  })
  it('keeps what attempts were graded, and from then on lets only a recorded regrade change it', async () => {
    const connection = openMemory(await loadSqlite())
    migrate(connection, migrations.slice(0, 3))
    connection.exec(`pragma foreign_keys = off;
      insert into attempt (id, enrolment_id, employee_id, quiz_id, quiz_key, quiz_kind, number, state, started_at,
        submitted_at, graded_at, points, max_points, percent, passed)
      values ('a', 'e', 'p', 'q', 'final', 'final', 1, 'graded', '2026', '2026', '2026', 1, 2, 50, 0);
      insert into attempt_item (attempt_id, position, item_id, item_number, layout, points) values ('a', 0, 'i', 1, '{}', 1)`)
    migrate(connection)
    expect(connection.all('select percent, passed from attempt')).toEqual([{ percent: 50, passed: 0 }])
    expect(() => connection.exec('update attempt set percent = 100, passed = 1')).toThrow(/recorded regrade/)
    expect(() => connection.exec('update attempt_item set points = 0')).toThrow(/recorded regrade/)
    connection.exec(`insert into attempt_regrade values ('r', 'apply', 'a', '[1]', 1, 2, 50, 0, '[null]', 1, 1, 100, 1);
      update attempt set points = 1, max_points = 1, percent = 100, passed = 1;
      update attempt_item set points = null`)
    expect(() => connection.exec("update attempt set graded_at = '2027'")).toThrow(/recorded regrade/)
    expect(() => connection.exec('delete from attempt_regrade')).toThrow(/kept/)
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
