import type { Database, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { SqliteConnection, SqlValue } from './port.ts'
import { makeRowReader } from './row-reader.ts'

/** How many prepared statements are kept; Kysely repeats the same texts, and preparing costs more than running. */
const keptStatements = 200

/** Opens an empty database in memory: for tests and for reading a file that is not trusted yet. */
export const openMemory = (sqlite3: Sqlite3Static) => connect(sqlite3, new sqlite3.oo1.DB(':memory:', 'c'))

/** Wraps a connection of sqlite-wasm. The caller has set its pragmas, except the two that every connection needs. */
export function connect(sqlite3: Sqlite3Static, database: Database): SqliteConnection {
  const readRows = makeRowReader(sqlite3)
  const statements = new Map<string, PreparedStatement>()
  database.exec('pragma foreign_keys = on; pragma temp_store = memory')

  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) {
      statements.delete(sql)
      statements.set(sql, known)
      return known
    }
    const made = database.prepare(sql)
    statements.set(sql, made)
    const oldest = statements.size > keptStatements ? statements.entries().next().value : undefined
    if (oldest) {
      statements.delete(oldest[0])
      oldest[1].finalize()
    }
    return made
  }

  const bound = (sql: string, parameters: readonly SqlValue[]) => {
    const statement = prepare(sql)
    statement.reset().clearBindings()
    if (parameters.length > 0) statement.bind(parameters as never)
    return statement
  }

  return {
    exec: (sql) => {
      database.exec(sql)
    },
    all: (sql, parameters = []) => {
      const statement = bound(sql, parameters)
      try {
        return readRows(statement)
      } finally {
        statement.reset()
      }
    },
    run: (sql, parameters = []) => {
      const statement = bound(sql, parameters)
      try {
        while (statement.step());
      } finally {
        statement.reset()
      }
      return { changes: database.changes() as number }
    },
    close: () => {
      for (const statement of statements.values()) statement.finalize()
      statements.clear()
      database.close()
    },
  }
}
