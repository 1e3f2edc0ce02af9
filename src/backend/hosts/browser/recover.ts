import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { migrations } from '../../db/migrate.ts'
import { connect } from '../../db/sqlite-wasm.ts'
import { isSeeded } from '../../seed/is-seeded.ts'
import { applyWal } from './apply-wal.ts'
import { findOnDisk, startsAsDatabase } from './disk.ts'
import type { RecoveryAnswer, RecoveryOrder } from './messages.ts'
import { loadSqlite, releasePool, replaceDatabase, takePool } from './open-database.ts'
import { forgetTide, writeSentinel } from './sentinel.ts'

/** Carries out what the person asked for on the recovery page. Called with the database's lock held. */
export async function recover(order: RecoveryOrder): Promise<RecoveryAnswer> {
  const sqlite3 = await loadSqlite()
  switch (order.action) {
    case 'export':
      return exportImage()
    case 'inspect':
      return inspect(sqlite3, new Uint8Array(order.bytes))
    case 'restore': {
      const bytes = new Uint8Array(order.bytes)
      const holds = inspect(sqlite3, bytes)
      if (holds.kind !== 'holds') return holds
      const pool = await takePool(sqlite3)
      try {
        replaceDatabase(pool, rollback(bytes))
      } catch (error) {
        console.error('restore', error)
        pool.pauseVfs()
        return { kind: 'fault', fault: isNoRoom(error as Error) ? 'NO_ROOM' : 'FAILED' }
      }
      // A backup is older than what it replaces, and may be: the person has seen what it holds.
      await forgetTide()
      await writeSentinel('ready')
      pool.pauseVfs()
      return { kind: 'done' }
    }
    case 'accept':
      await forgetTide()
      return { kind: 'done' }
    case 'reset': {
      const pool = await takePool(sqlite3)
      await pool.wipeFiles()
      pool.pauseVfs()
      // Not taken away but set back: it says that nothing is lost here, whatever the page remembers.
      await forgetTide()
      await writeSentinel('seeding')
      return { kind: 'done' }
    }
  }
}

/** A full device says so, or writes less than it was given, which the pool complains of. */
const isNoRoom = ({ name, message }: Error) => name === 'QuotaExceededError' || /but wrote \d/.test(message)

/** An image taken from a database in WAL mode, as one in rollback mode: bytes 18 and 19 of the header (SQLite file format, 1.3.2). */
function rollback(bytes: Uint8Array): Uint8Array {
  const plain = bytes.slice()
  plain[18] = 1
  plain[19] = 1
  return plain
}

/** Opens a foreign file in memory, where it can do no harm, and says what it holds. */
function inspect(sqlite3: Sqlite3Static, bytes: Uint8Array): RecoveryAnswer {
  if (!startsAsDatabase(bytes)) return { kind: 'fault', fault: 'NOT_A_BACKUP' }
  const database = new sqlite3.oo1.DB(':memory:', 'c')
  try {
    const image = rollback(bytes)
    const { capi, wasm } = sqlite3
    const memory = wasm.allocFromTypedArray(image)
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE
    database.checkRc(capi.sqlite3_deserialize(database, 'main', memory, image.byteLength, image.byteLength, flags))
    const connection = connect(sqlite3, database)
    const one = (sql: string) => Object.values(connection.all(sql)[0] ?? {})[0] ?? null
    if (one('pragma integrity_check(1)') !== 'ok') return { kind: 'fault', fault: 'DAMAGED' }
    const schema = Number(one('pragma user_version'))
    if (schema > migrations.length) return { kind: 'fault', fault: 'NEWER' }
    if (schema === 0 || !isSeeded(connection)) return { kind: 'fault', fault: 'NOT_A_BACKUP' }
    return {
      kind: 'holds',
      people: Number(one('select count(*) from employee')),
      courses: Number(one('select count(*) from course')),
      attempts: Number(one('select count(*) from attempt')),
      lastActivity: one('select max(last_activity_at) from enrolment') as string | null,
    }
  } catch {
    return { kind: 'fault', fault: 'DAMAGED' }
  } finally {
    database.close()
  }
}

/** The pool holds its files open, so it lets go of them first. A pool that is broken is never opened for this. */
async function exportImage(): Promise<RecoveryAnswer> {
  releasePool()
  const { image, log } = await findOnDisk()
  if (!image) return { kind: 'nothing' }
  const bytes = new Uint8Array(await image.arrayBuffer())
  const whole = log ? applyWal(bytes, new Uint8Array(await log.arrayBuffer())) : bytes
  return { kind: 'file', bytes: whole.slice().buffer as ArrayBuffer }
}
