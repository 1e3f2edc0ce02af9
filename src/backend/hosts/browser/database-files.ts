import type { Database, Sqlite3Static, WasmPointer } from '@sqlite.org/sqlite-wasm'

/** The files of the open database as the disk has them. */
export interface DatabaseFiles {
  /** Is the file of the database so long, in bytes that the disk has given? Lengthens it; false when there is no room. */
  holdsDatabase: (bytes: number) => boolean
  /** The same for its write-ahead log. */
  holdsLog: (bytes: number) => boolean
}

/** SQLite's own names; the library's types leave out their `$`. */
type Methods = Record<'$xFileSize' | '$xWrite', WasmPointer>

const pieceBytes = 65_536

/**
 * A file is lengthened with zeros that are written, not by its length alone: a length is a promise that a full disk breaks.
 * SQLite goes by the length in its own header and by the checksums of its log, so it never reads what stands behind them.
 */
export function databaseFiles({ capi, wasm }: Sqlite3Static, database: Database): DatabaseFiles {
  const zeros = wasm.alloc(pieceBytes)
  wasm.heap8u().fill(0, Number(zeros), Number(zeros) + pieceBytes)

  const holds = (which: 'SQLITE_FCNTL_FILE_POINTER' | 'SQLITE_FCNTL_JOURNAL_POINTER') => (bytes: number) => {
    const scope = wasm.scopedAllocPush()
    try {
      const out = wasm.scopedAlloc(8)
      database.checkRc(capi.sqlite3_file_control(database, 'main', capi[which], out))
      const file = wasm.peekPtr(out)
      const { $xFileSize, $xWrite } = new capi.sqlite3_io_methods(
        new capi.sqlite3_file(file).$pMethods,
      ) as unknown as Methods
      const call = (method: WasmPointer, ...input: unknown[]) => wasm.functionEntry(method)?.(...input)
      database.checkRc(call($xFileSize, file, out))
      for (let at = Number(wasm.peek(out, 'i64')); at < bytes; at += pieceBytes)
        if (call($xWrite, file, zeros, Math.min(pieceBytes, bytes - at), BigInt(at)) !== 0) return false
      return true
    } finally {
      wasm.scopedAllocPop(scope)
    }
  }
  return { holdsDatabase: holds('SQLITE_FCNTL_FILE_POINTER'), holdsLog: holds('SQLITE_FCNTL_JOURNAL_POINTER') }
}
