import type { PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { SqlValue } from './port.ts'

type Row = Record<string, SqlValue>
/** What the compiled library offers for the row a statement stands on: (statement, column). Text and blobs come as addresses. */
interface Columns {
  sqlite3_column_type: (statement: number, column: number) => number
  sqlite3_column_int64: (statement: number, column: number) => bigint
  sqlite3_column_double: (statement: number, column: number) => number
  sqlite3_column_text: (statement: number, column: number) => number
  sqlite3_column_blob: (statement: number, column: number) => number
  sqlite3_column_bytes: (statement: number, column: number) => number
}

/** A text is what was stored: neither a mark of byte order nor a zero in the middle ends or shortens it. */
const text = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads the rows of a statement without the library's own `get({})`, which asks for the name of every column again in every
 * row and passes each call through a table of conversions: that was two thirds of what a request costs.
 */
export function makeRowReader({ wasm, capi }: Pick<Sqlite3Static, 'wasm' | 'capi'>) {
  const columns = wasm.exports as Columns

  function value(statement: number, column: number): SqlValue {
    switch (columns.sqlite3_column_type(statement, column)) {
      case capi.SQLITE_INTEGER: {
        const near = columns.sqlite3_column_double(statement, column)
        return Number.isSafeInteger(near) ? near : columns.sqlite3_column_int64(statement, column)
      }
      case capi.SQLITE_FLOAT:
        return columns.sqlite3_column_double(statement, column)
      case capi.SQLITE_TEXT: {
        // The address first: it may be made only now, and its length and the memory it lies in with it.
        const from = columns.sqlite3_column_text(statement, column)
        return text.decode(wasm.heap8u().subarray(from, from + columns.sqlite3_column_bytes(statement, column)))
      }
      case capi.SQLITE_BLOB: {
        const from = columns.sqlite3_column_blob(statement, column)
        return wasm.heap8u().slice(from, from + columns.sqlite3_column_bytes(statement, column))
      }
      default:
        return null
    }
  }

  /** All rows from where the statement stands to its end. Of two columns with one name the later stands. */
  return function readRows(statement: PreparedStatement): Row[] {
    const rows: Row[] = []
    if (!statement.step()) return rows
    // Asked after the first step, which compiles a statement anew when the schema has changed.
    const names = statement.getColumnNames()
    const pointer = Number(statement.pointer)
    do {
      const row: Row = {}
      for (let column = 0; column < names.length; column++) row[names[column] ?? ''] = value(pointer, column)
      rows.push(row)
    } while (statement.step())
    return rows
  }
}
