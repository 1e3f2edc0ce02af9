import type { Db, SqliteConnection } from './port.ts'

/**
 * 2 MiB that nothing else is written to. A row is deleted inside the transaction that has no room, which then finds the row's
 * pages free: neither the file nor the disk has to give anything. An answer takes a page or less, an essay a few.
 */
export const reserveRows = 32
export const reserveRowBytes = 65_536

/** SQLite's FULL (13), and IOERR (10), which is how a browser's quota shows itself through OPFS. */
export const isOutOfRoom = (error: unknown) => {
  const code = (error as { resultCode?: unknown } | undefined)?.resultCode
  return typeof code === 'number' && [10, 13].includes(code & 0xff)
}

const countOn = (connection: SqliteConnection) => Number(connection.all('select count(*) as n from reserve')[0]?.n ?? 0)

/** Puts back one row, if one is missing. True: there may be more to put back. Throws when there is no room. */
export function addReserveRow(connection: SqliteConnection): boolean {
  if (countOn(connection) >= reserveRows) return false
  connection.run(`insert into reserve (room) values (zeroblob(${reserveRowBytes}))`)
  return true
}

/** In the transaction that needs the room. Returns how many rows there were to give. */
export async function releaseReserve(transaction: Db, rows: number): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('reserve')
    .where('id', 'in', (from) => from.selectFrom('reserve').select('id').orderBy('id', 'desc').limit(rows))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

export async function countReserve(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('reserve')
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
