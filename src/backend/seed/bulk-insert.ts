import type { SqliteConnection } from '../db/port.ts'

/**
 * Inserts many rows with one statement: they travel as one JSON text and are unpacked inside SQLite, which is several times
 * faster than a call per row. `rows` are arrays in the order of `columns`; nested values become JSON text.
 */
export function bulkInsert(
  connection: SqliteConnection,
  table: string,
  columns: readonly string[],
  rows: readonly unknown[][],
) {
  if (rows.length === 0) return
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  const flat = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell)),
  )
  connection.run(`insert into ${table} (${columns.join(', ')}) select ${values} from json_each(?)`, [
    JSON.stringify(flat),
  ])
}
