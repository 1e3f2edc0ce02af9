import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What repositories are given: the whole database, or one transaction of it. */
export type Db = Kysely<Tables>

/** The little that the shim, the migrations and the seed ask of an SQLite connection. Synchronous: it lives in a worker. */
export interface SqliteConnection {
  /** Runs one or more statements without parameters. */
  exec(sql: string): void
  /** Runs one statement; rows come back as objects. */
  all(sql: string, parameters?: readonly SqlValue[]): Record<string, SqlValue>[]
  run(sql: string, parameters?: readonly SqlValue[]): { changes: number }
  close(): void
}

export type SqlValue = string | number | bigint | null | Uint8Array
