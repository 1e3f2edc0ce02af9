import { describe, expect, it } from 'vitest'
import { goldenOf } from '@/testing/golden-rows.ts'
import { bytesOf, databaseOf } from '@/testing/memory-database.ts'
import { statementsOf } from '@/testing/statements.ts'
import { migrate, migrations } from './migrate.ts'
import type { SqliteConnection } from './port.ts'

const tablesOf = (connection: SqliteConnection) =>
  connection.all("select name from sqlite_schema where type = 'table' order by name").map(({ name }) => String(name))
const columnsOf = (connection: SqliteConnection, table: string) =>
  connection.all(`pragma table_info(${table})`).map(({ name }) => String(name))
/** Every row of every table by these columns, sorted. In hexadecimal, for SQLite's `quote` ends a text at its first NUL. */
const rowsOf = (connection: SqliteConnection, columns: [string, string[]][]) =>
  columns.map(([table, names]) => [
    table,
    connection
      .all(`select ${names.map((name) => `typeof("${name}") || hex("${name}") as "${name}"`).join(', ')} from ${table}`)
      .map((row) => JSON.stringify(row))
      .sort(),
  ])
const faultsOf = (connection: SqliteConnection) => [
  ...connection.all('pragma foreign_key_check'),
  ...connection.all('pragma integrity_check').filter((row) => row.integrity_check !== 'ok'),
]

describe('migrate, with rows', () => {
  it('has golden rows in every table, and a value in every column, of every schema', async () => {
    for (const { number } of migrations) {
      const { connection } = await databaseOf(await goldenOf(number))
      expect(faultsOf(connection)).toEqual([])
      const hollow = tablesOf(connection).flatMap((table) =>
        columnsOf(connection, table)
          .filter(
            (column) => connection.all(`select 1 from ${table} where "${column}" is not null limit 1`).length === 0,
          )
          .map((column) => `${table}.${column}`),
      )
      expect(hollow, `schema ${number}`).toEqual([])
      connection.close()
    }
  })

  it('would see one lost character, and one row that points at nothing', async () => {
    const { connection } = await databaseOf(await goldenOf(migrations.length))
    const columns: [string, string[]][] = [['note', ['body']]]
    const before = rowsOf(connection, columns)
    connection.exec(`pragma foreign_keys = off; update note set body = cast(substr(cast(body as blob), 1, 38) as text);
      delete from item_version where item_id = 'i3'`)
    expect(rowsOf(connection, columns)).not.toEqual(before)
    expect(faultsOf(connection)).toHaveLength(1)
    connection.close()
  })

  it('loses nothing from any earlier schema, whichever statement of whichever migration it was killed at', {
    timeout: 120_000,
  }, async () => {
    let kills = 0
    for (const { number: from } of migrations.slice(0, -1)) {
      let image = await goldenOf(from)
      const golden = await databaseOf(image)
      const columns = tablesOf(golden.connection).map((table): [string, string[]] => [
        table,
        columnsOf(golden.connection, table),
      ])
      const before = rowsOf(golden.connection, columns)
      golden.connection.close()
      for (const migration of migrations.slice(from)) {
        const { database, connection } = await databaseOf(image)
        const statements = statementsOf(migration.sql)
        for (let done = 0; done <= statements.length; done++) {
          const sql = `${statements.slice(0, done).join('')}\n;select killed from here;`
          const cut = [...migrations.slice(0, migration.number - 1), { ...migration, sql }]
          expect(() => migrate(connection, cut)).toThrow()
          // Byte for byte what it was: the next start finds what a start finds that nobody killed, and makes the same of it.
          const kept = Buffer.compare(await bytesOf(database), image)
          expect(kept, `from ${from}, killed in ${migration.number} after statement ${done}`).toBe(0)
          kills++
        }
        connection.close()
        const next = await databaseOf(image)
        migrate(next.connection, migrations.slice(0, migration.number))
        image = await bytesOf(next.database)
        next.connection.close()
      }
      const { connection } = await databaseOf(image)
      expect(rowsOf(connection, columns), `rows of schema ${from}`).toEqual(before)
      expect(faultsOf(connection), `faults after schema ${from}`).toEqual([])
      // What was finished before there were certificates has one, of the year that it was in Jakarta.
      if (from < 12)
        expect(
          connection.all('select enrolment_id, substr(number, 1, 15) as number from certificate order by 1'),
        ).toEqual([
          { enrolment_id: 'e1', number: 'KTL-2026-000001' },
          { enrolment_id: 'e4', number: 'KTL-2025-000001' },
        ])
      connection.close()
    }
    console.warn(
      `killed at ${kills} places of migrations from ${migrations.length - 1} schemas with rows: nothing lost`,
    )
    expect(kills).toBeGreaterThan(500)
  })
})
