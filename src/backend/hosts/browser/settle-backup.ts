import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { insertAuditOn } from '../../db/audit-log.ts'
import { connect } from '../../db/sqlite-wasm.ts'
import { putInto } from './inspect.ts'

/**
 * The image as it may take the place of a database, in rollback mode. Whatever was signed in when the backup was made is signed
 * out: what was ended since (a device that was lost, an account that was closed) must not come back to life with it. That a
 * backup was restored stands in its log, for nothing else of the time in between does.
 */
export function settleBackup(
  sqlite3: Sqlite3Static,
  image: Uint8Array,
  sealedAt: string | null,
  at: string,
): Uint8Array {
  const database = new sqlite3.oo1.DB(':memory:', 'c')
  try {
    putInto(sqlite3, database, 'main', image)
    const connection = connect(sqlite3, database)
    connection.run('update session set revoked_at = ? where revoked_at is null', [at])
    insertAuditOn(connection, {
      at,
      actorId: null,
      action: 'backup.restore',
      subject: 'database',
      detail: { sealedAt },
    })
    return sqlite3.capi.sqlite3_js_db_export(database)
  } finally {
    database.close()
  }
}
