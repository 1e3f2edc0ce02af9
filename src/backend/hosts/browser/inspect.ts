import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { Comparison, RecoveryAnswer } from '@/contract/recovery.ts'
import { migrate, migrations } from '../../db/migrate.ts'
import type { SqliteConnection } from '../../db/port.ts'
import { connect } from '../../db/sqlite-wasm.ts'
import { isSeeded } from '../../seed/is-seeded.ts'
import { unseal } from '../../system/backup-seal.ts'
import { compareImages, lastActivityIn } from './compare-images.ts'
import { startsAsDatabase } from './disk.ts'

/** An image taken from a database in WAL mode, as one in rollback mode: bytes 18 and 19 of the header (SQLite file format, 1.3.2). */
function rollback(bytes: Uint8Array): Uint8Array {
  const plain = bytes.slice()
  plain[18] = 1
  plain[19] = 1
  return plain
}

/** Puts an image into a schema of a database in memory, where it can do no harm. */
export function putInto({ capi, wasm }: Sqlite3Static, database: Database, schema: string, bytes: Uint8Array) {
  const image = rollback(bytes)
  const memory = wasm.allocFromTypedArray(image)
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE
  database.checkRc(capi.sqlite3_deserialize(database, schema, memory, image.byteLength, image.byteLength, flags))
}

/**
 * Opens a foreign file in memory, where it can do no harm: is it byte for byte what was sealed, does it reach the newest
 * schema, what does it hold, and what would it change of what is `here`?
 */
export async function inspect(
  sqlite3: Sqlite3Static,
  bytes: Uint8Array,
  here: Uint8Array | undefined,
  unsealed = unseal(bytes),
): Promise<RecoveryAnswer> {
  if (!startsAsDatabase(bytes)) return { kind: 'fault', fault: 'NOT_A_BACKUP' }
  const sealed = await unsealed
  if (sealed.kind === 'broken') return { kind: 'fault', fault: 'ALTERED' }
  const database = new sqlite3.oo1.DB(':memory:', 'c')
  try {
    putInto(sqlite3, database, 'main', sealed.image)
    const connection = connect(sqlite3, database)
    const one = (sql: string) => Object.values(connection.all(sql)[0] ?? {})[0] ?? null
    if (one('pragma integrity_check(1)') !== 'ok') return { kind: 'fault', fault: 'DAMAGED' }
    const schema = Number(one('pragma user_version'))
    if (schema > migrations.length) return { kind: 'fault', fault: 'NEWER' }
    if (schema === 0 || !isSeeded(connection)) return { kind: 'fault', fault: 'NOT_A_BACKUP' }
    // What the next start would make of it, so that it is compared as it will be.
    migrate(connection)
    return {
      kind: 'holds',
      people: Number(one('select count(*) from employee')),
      courses: Number(one('select count(*) from course')),
      attempts: Number(one('select count(*) from attempt')),
      lastActivity: lastActivityIn(connection, 'main'),
      sealedAt: sealed.kind === 'whole' ? sealed.madeAt : null,
      compared: here ? await compareWith(sqlite3, database, connection, here) : null,
    }
  } catch {
    return { kind: 'fault', fault: 'DAMAGED' }
  } finally {
    database.close()
  }
}

/** Null when what is here cannot be read, as after damage. */
async function compareWith(
  sqlite3: Sqlite3Static,
  database: Database,
  connection: SqliteConnection,
  here: Uint8Array,
): Promise<Comparison | null> {
  try {
    const plain = await unseal(here)
    database.exec("attach ':memory:' as here")
    putInto(sqlite3, database, 'here', plain.kind === 'whole' ? plain.image : here)
    return compareImages(connection)
  } catch {
    return null
  }
}
