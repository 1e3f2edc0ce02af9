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

/** Lets go of what a kill left: the other of two databases, and a log that belonged to it. Before the database is opened. */
export function tidy(pool: Pool) {
  const name = nameOfDatabase(pool)
  if (name === undefined) return
  for (const one of pool.getFileNames()) if (one !== name && !one.startsWith(`${name}-`)) pool.unlink(one)
}

/**
 * Puts a backup in the place of the database. The copy is written whole beside it first: what is there is only let go of when
 * nothing can fail any more. Throws when there is no room for both, and then nothing has changed.
 */
export function replaceDatabase(pool: Pool, bytes: Uint8Array) {
  tidy(pool)
  const before = nameOfDatabase(pool)
  const after = before === second ? file : second
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
