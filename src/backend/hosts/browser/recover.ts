import type { RecoveryAnswer, RecoveryOrder } from '@/contract/recovery.ts'
import { seal, unseal } from '../../system/backup-seal.ts'
import { applyWal } from './apply-wal.ts'
import { findOnDisk } from './disk.ts'
import { inspect } from './inspect.ts'
import { loadSqlite, releasePool, takePool } from './open-database.ts'
import { replaceDatabase } from './place.ts'
import { forgetDamage, forgetTide, writeSentinel } from './sentinel.ts'
import { settleBackup } from './settle-backup.ts'

/** Carries out what the person asked for on the recovery page. Called with the database's lock held. */
export async function recover(order: RecoveryOrder): Promise<RecoveryAnswer> {
  const sqlite3 = await loadSqlite()
  switch (order.action) {
    case 'export':
      return exportImage()
    case 'inspect':
      return inspect(sqlite3, new Uint8Array(order.bytes), await hereFor(order.here))
    case 'restore': {
      const bytes = new Uint8Array(order.bytes)
      const unsealed = unseal(bytes)
      const holds = await inspect(sqlite3, bytes, undefined, unsealed)
      const sealed = await unsealed
      if (holds.kind !== 'holds' || sealed.kind === 'broken') return holds
      const settled = settleBackup(sqlite3, sealed.image, holds.sealedAt, new Date().toISOString())
      const pool = await takePool(sqlite3)
      try {
        replaceDatabase(pool, settled)
      } catch (error) {
        console.error('restore', error)
        pool.pauseVfs()
        return { kind: 'fault', fault: isNoRoom(error as Error) ? 'NO_ROOM' : 'FAILED' }
      }
      // A backup is older than what it replaces, and may be: the person has seen what it holds.
      await forgetLoss()
      await writeSentinel('ready')
      pool.pauseVfs()
      return { kind: 'done' }
    }
    case 'accept':
      await forgetLoss()
      return { kind: 'done' }
    case 'reset': {
      const pool = await takePool(sqlite3)
      await pool.wipeFiles()
      pool.pauseVfs()
      // Not taken away but set back: it says that nothing is lost here, whatever the page remembers.
      await forgetLoss()
      await writeSentinel('seeding')
      return { kind: 'done' }
    }
  }
}

/** What was remembered of the database that a person has now decided about. */
async function forgetLoss() {
  await forgetTide()
  await forgetDamage()
}

/** A full device says so, or writes less than it was given, which the pool complains of. */
const isNoRoom = ({ name, message }: Error) => name === 'QuotaExceededError' || /but wrote \d/.test(message)

/** What a backup is compared with: given by the page, or as it lies on the disk. Undefined when neither can be read. */
async function hereFor(given: ArrayBuffer | 'on-disk' | undefined): Promise<Uint8Array | undefined> {
  if (given !== 'on-disk') return given && new Uint8Array(given)
  try {
    releasePool()
    return await readFromDisk()
  } catch {
    return undefined
  }
}

async function readFromDisk(): Promise<Uint8Array | undefined> {
  const { image, log } = await findOnDisk()
  if (!image) return undefined
  const bytes = new Uint8Array(await image.arrayBuffer())
  return log ? applyWal(bytes, new Uint8Array(await log.arrayBuffer())) : bytes
}

/** The pool holds its files open, so it lets go of them first. A pool that is broken is never opened for this. */
async function exportImage(): Promise<RecoveryAnswer> {
  releasePool()
  const image = await readFromDisk()
  if (!image) return { kind: 'nothing' }
  const { buffer } = await seal(image, new Date().toISOString())
  return { kind: 'file', bytes: buffer as ArrayBuffer }
}
