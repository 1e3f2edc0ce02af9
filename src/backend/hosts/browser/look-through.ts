import type { SqliteConnection } from '../../db/port.ts'

/**
 * Looks for damaged pages, one table with its indexes at a time: all of a large city at once would keep every request waiting for
 * seconds. Before each table it waits for `rest`, and ends when that says that the database is closed.
 * Returns SQLite's words for the first fault; undefined when none was found.
 */
export async function lookThrough(
  connection: SqliteConnection,
  rest: () => Promise<'open' | 'closed'>,
): Promise<string | undefined> {
  const tables = connection.all("select name from sqlite_schema where type = 'table' and rootpage > 0")
  for (const { name } of tables) {
    if ((await rest()) === 'closed') return undefined
    const [row] = connection.all(`pragma quick_check("${String(name).replaceAll('"', '""')}")`)
    if (row?.quick_check !== 'ok') return String(row?.quick_check)
  }
  return undefined
}
