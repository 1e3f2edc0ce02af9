import type { SAHPoolUtil } from '@sqlite.org/sqlite-wasm'
import { file, namesInOrder, second } from './names.ts'

/**
 * Where the database lies in the pool. A pool cannot rename, and copying a backup a second time to where the database was could
 * fail for want of room when the database is gone already. So there are two names, in an order for where both are: a single
 * step, giving one or taking the other away, decides which of two whole files is the database.
 */
type Pool = Pick<SAHPoolUtil, 'getFileNames' | 'importDb' | 'unlink'>

/** The name of the database; undefined where there is none. */
export const nameOfDatabase = (pool: Pool): string | undefined =>
  namesInOrder.find((name) => pool.getFileNames().includes(name))

const belongsTo = (name: string) => (one: string) => one === name || one.startsWith(`${name}-`)

/** Lets go of what a kill left: the other of two databases, and a log that belonged to it. Before the database is opened. */
export function tidy(pool: Pool) {
  const name = nameOfDatabase(pool)
  if (name === undefined) return
  for (const one of pool.getFileNames()) if (!belongsTo(name)(one)) pool.unlink(one)
}

/**
 * Puts a backup in the place of the database. The copy is written whole beside it first: what is there is only let go of when
 * nothing can fail any more. Throws when there is no room for both, and then nothing has changed.
 */
export function replaceDatabase(pool: Pool, bytes: Uint8Array) {
  tidy(pool)
  const before = nameOfDatabase(pool)
  const free = [second, file].filter((name) => name !== before)
  // A log without its database is what damage can leave. SQLite would lay it over whatever bears that name next.
  const hasNoLog = (name: string) => !pool.getFileNames().some(belongsTo(name))
  const after = free.find(hasNoLog) ?? second
  for (const one of pool.getFileNames()) if (belongsTo(after)(one)) pool.unlink(one)
  try {
    // The pool names a file when all of it is written.
    pool.importDb(after, bytes)
  } catch (error) {
    pool.unlink(after)
    throw error
  }
  if (before !== undefined) pool.unlink(before)
  tidy(pool)
}

/** Where there is no database, and none is missed: what is left of one is no part of the next. */
export function clear(pool: Pool) {
  for (const one of pool.getFileNames()) pool.unlink(one)
}
