import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { kyselyOver } from '@/backend/db/kysely.ts'
import { migrate } from '@/backend/db/migrate.ts'
import { connect } from '@/backend/db/sqlite-wasm.ts'

let loaded: Promise<Sqlite3Static> | undefined
/** The same SQLite as in the browser, compiled once per test file. */
export const loadSqlite = () => {
  loaded ??= sqlite3InitModule()
  return loaded
}

let empty: Uint8Array | undefined
/** A real, empty database with the newest schema. All of the schema's history is gone through once per test file. */
export async function memoryDatabase() {
  if (!empty) {
    const sqlite3 = await loadSqlite()
    const first = new sqlite3.oo1.DB(':memory:', 'c')
    migrate(connect(sqlite3, first))
    empty = await bytesOf(first)
  }
  const { database, connection } = await databaseOf(empty)
  return { database, connection, db: kyselyOver(connection) }
}

/** All of a database as a file would hold it. */
export const bytesOf = async (database: Database) => (await loadSqlite()).capi.sqlite3_js_db_export(database)

/** A database with the bytes of another, as the next start would find them on the disk. */
export async function databaseOf(bytes: Uint8Array) {
  const sqlite3 = await loadSqlite()
  const { capi, oo1, wasm } = sqlite3
  const database = new oo1.DB(':memory:', 'c')
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE
  const place = wasm.allocFromTypedArray(bytes)
  database.checkRc(capi.sqlite3_deserialize(database, 'main', place, bytes.length, bytes.length, flags))
  return { database, connection: connect(sqlite3, database) }
}
