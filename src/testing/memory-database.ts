import sqlite3InitModule, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { kyselyOver } from '@/backend/db/kysely.ts'
import { migrate } from '@/backend/db/migrate.ts'
import { openMemory } from '@/backend/db/sqlite-wasm.ts'

let loaded: Promise<Sqlite3Static> | undefined
/** The same SQLite as in the browser, compiled once per test file. */
export const loadSqlite = () => {
  loaded ??= sqlite3InitModule()
  return loaded
}

/** A real, empty database with the newest schema. */
export async function memoryDatabase() {
  const connection = openMemory(await loadSqlite())
  migrate(connection)
  return { connection, db: kyselyOver(connection) }
}
