import sqlite3InitModule, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { SqliteConnection } from '../../db/port.ts'
import { connect } from '../../db/sqlite-wasm.ts'
import { type DatabaseFiles, databaseFiles } from './database-files.ts'
import { findOnDisk } from './disk.ts'
import { hostPorts } from './host-ports.ts'
import type { Loss } from './messages.ts'
import { directory, file } from './names.ts'
import { clear, nameOfDatabase, tidy } from './place.ts'
import { logPages } from './room.ts'
import { forgetTide, readDamage, readSentinel, writeSentinel } from './sentinel.ts'
import { giveSpareBack } from './spare.ts'
import { isDamage } from './watch-damage.ts'

export class NoOpfs extends Error {}
/** There should be a database, and there is none that can be trusted. Never answered by filling a new one. */
export class Lost extends Error {
  readonly loss: Loss
  constructor(loss: Loss, why = '') {
    super(`${loss} ${why}`)
    this.loss = loss
  }
}

/** Longer than the page of an owner that stands still takes to replace it (`watchdog.ts`): until then the files are held. */
const patienceMs = 15_000
/** Files of the pool: the database, its journal and its log, and what SQLite makes besides. */
const files = 6

let loaded: Promise<Sqlite3Static> | undefined
/** Compiling SQLite takes most of the start; it begins while the lock is still being waited for. */
export const loadSqlite = () => {
  loaded ??= sqlite3InitModule()
  return loaded
}

let pool: SAHPoolUtil | undefined
/** Lets go of the files, if they are held and none is open. */
export function releasePool() {
  if (pool && !pool.isPaused()) pool.pauseVfs()
}

export async function takePool(sqlite3: Sqlite3Static): Promise<SAHPoolUtil> {
  if (pool) {
    if (pool.isPaused()) await pool.unpauseVfs()
    return pool
  }
  const options = {
    name: 'opfs-sahpool',
    directory,
    initialCapacity: files,
    forceReinitIfPreviouslyFailed: true,
    // Without it a pool whose files are still held by a tab that is just dying answers by deleting all of them.
    preserveOnInitFailure: true,
  }
  pool = await sqlite3.installOpfsSAHPoolVfs(options).catch(async (error: unknown) => {
    if ((error as Error).name !== 'QuotaExceededError' || !(await giveSpareBack())) throw error
    return sqlite3.installOpfsSAHPoolVfs(options)
  })
  // A page that was closed while it made its first pool left one with too few files to open a database in.
  await pool.reserveMinimumCapacity(files)
  return pool
}

/**
 * A first visit: the database is filled in memory and written to the disk in one piece, which is several times faster than
 * page by page. The pool names the file only when all of it is written, so a kill in between leaves nothing behind.
 */
async function writeFresh(sqlite3: Sqlite3Static, held: SAHPoolUtil, fill: (fresh: SqliteConnection) => Promise<void>) {
  const database = new sqlite3.oo1.DB(':memory:', 'c')
  const fresh = connect(sqlite3, database)
  await fill(fresh)
  const bytes = sqlite3.capi.sqlite3_js_db_export(database)
  fresh.close()
  await held.importDb(file, bytes)
}

/** A file that could not be set up is closed again: left open, it would be what locks out the next try. */
function openFile(held: SAHPoolUtil) {
  const database = new held.OpfsSAHPoolDb(nameOfDatabase(held) ?? file)
  try {
    database.exec(
      `pragma locking_mode=exclusive; pragma journal_mode=wal; pragma synchronous=full; pragma cache_size=-65536;
       pragma wal_autocheckpoint=${logPages}`,
    )
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens the one database file of this origin. Only the tab that holds the lock calls this. The handles of a tab that
 * just died are closed by the browser a moment later, so a busy pool is tried again for a while.
 * Throws NoOpfs where the browser has no place to keep files; never falls back to memory.
 */
export async function openDatabase(
  fill: (fresh: SqliteConnection) => Promise<void>,
): Promise<SqliteConnection & { image: () => Uint8Array; files: DatabaseFiles }> {
  const storage = navigator.storage as StorageManager | undefined
  if (!storage?.getDirectory) throw new NoOpfs('no origin private file system')
  await storage.getDirectory().catch((error: unknown) => {
    throw new NoOpfs(String(error))
  })
  const sqlite3 = await loadSqlite()
  // An eviction takes the files and the mark together; what the page remembers lies elsewhere.
  const mark = (await readSentinel().catch(() => undefined)) ?? (hostPorts.expectsData ? 'ready' : undefined)
  if (mark === 'ready' && !pool) {
    const { named, image } = await findOnDisk()
    if (!named) throw new Lost(image ? 'DAMAGED' : 'MISSING')
  }
  const met = await readDamage().catch(() => undefined)
  if (met !== undefined) throw new Lost('DAMAGED', met)
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      const held = await takePool(sqlite3)
      tidy(held)
      if (!nameOfDatabase(held)) {
        if (mark === 'ready') throw new Lost('MISSING')
        await forgetTide()
        await writeSentinel('seeding')
        clear(held)
        await writeFresh(sqlite3, held, fill)
      }
      const database = openFile(held)
      const connection = connect(sqlite3, database)
      if (mark === 'ready' && Number(connection.all('pragma user_version')[0]?.user_version) === 0) {
        connection.close()
        throw new Lost('EMPTY')
      }
      return {
        ...connection,
        files: databaseFiles(sqlite3, database),
        image: () => sqlite3.capi.sqlite3_js_db_export(database),
        close: () => {
          connection.close()
          // Gives the handles back so that another tab can open the pool.
          held.pauseVfs()
        },
      }
    } catch (error) {
      if (error instanceof Lost) throw error
      if (isDamage(error)) throw new Lost('DAMAGED', String(error))
      if (Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }
}
