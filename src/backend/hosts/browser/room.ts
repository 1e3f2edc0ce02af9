import type { SqliteConnection } from '../../db/port.ts'
import { isOutOfRoom } from '../../db/reserve.ts'
import type { Room } from '../../http/handler.ts'
import type { DatabaseFiles } from './database-files.ts'

/** A log of so many pages of 8 KiB is emptied into the database; what is above that is room for the commit that passes the mark. */
export const logPages = 500
const logBytes = 6 * 1_048_576
const againMs = 5_000

/** What SQLite itself says when the disk is full. */
class NoRoom extends Error {
  readonly resultCode = 13
}

/**
 * A commit goes into the log, and only later from there into the file of the database. If the file could not grow then, the log
 * would never be emptied, and soon nothing could be written at all, not even into free pages. So the file is as long as it will
 * have to be before a commit is allowed.
 */
export function growBeforeCommit<C extends SqliteConnection>(connection: C, files: DatabaseFiles): C {
  const pageBytes = Number(connection.all('pragma page_size')[0]?.page_size)
  let held = 0
  const before = (sql: string) => {
    if (sql !== 'commit') return
    const pages = Number(connection.all('pragma page_count')[0]?.page_count)
    if (pages <= held) return
    if (!files.holdsDatabase(pages * pageBytes)) throw new NoRoom('the file of the database could not grow')
    held = pages
  }
  return {
    ...connection,
    exec: (sql) => {
      before(sql)
      connection.exec(sql)
    },
    run: (sql, parameters) => {
      before(sql)
      return connection.run(sql, parameters)
    },
  }
}

/**
 * Keeps the reserve whole. While it cannot, the device is full: tried again until it succeeds.
 * `addRow` puts back one row in a transaction of its own and says whether there may be more; it throws when there is no room.
 */
export function makeRoom(
  files: DatabaseFiles,
  addRow: () => Promise<boolean>,
  setSpareAside: () => Promise<boolean>,
  later: (work: () => void, ms: number) => unknown = setTimeout,
) {
  let full = false
  let waiting = false
  let stopped = false
  let filling: Promise<void> = Promise.resolve()

  const tryToFill = async () => {
    try {
      full = !files.holdsLog(logBytes) || !(await setSpareAside())
      while (!full && !stopped && (await addRow()));
    } catch (error) {
      // Anything else is met by whoever writes next, and said there.
      full = isOutOfRoom(error)
    }
    if (full) again()
  }
  const fill = () => {
    filling = filling.then(tryToFill)
    return filling
  }
  const again = () => {
    if (waiting || stopped) return
    waiting = true
    later(() => {
      waiting = false
      if (!stopped) void fill()
    }, againMs)
  }
  return {
    isFull: () => full,
    ranOut: () => {
      full = true
      again()
    },
    fill,
    stop: async () => {
      stopped = true
      await filling
    },
  } satisfies Room & Record<string, unknown>
}
