import type { healthContract } from '@/contract/system.ts'
import { insertAudit } from '../db/audit-log.ts'
import { migrations } from '../db/migrate.ts'
import { countReserve, isOutOfRoom, reserveRowBytes, reserveRows } from '../db/reserve.ts'
import type { Handlers } from '../http/handler.ts'
import { seal } from './backup-seal.ts'
import { countRows, findBackupState, findCondition } from './repository.ts'

export const healthHandlers: Handlers<typeof healthContract> = {
  'GET /health': async ({ actor, db, now }) => ({
    ...(await findCondition(db)),
    reserve: { left: (await countReserve(db)) * reserveRowBytes, whole: reserveRows * reserveRowBytes },
    newestSchema: migrations.length,
    rows: actor.role === 'admin' ? await countRows(db) : null,
    checkedAt: now.toISOString(),
  }),

  'GET /backup/state': async ({ db }) => findBackupState(db),

  'GET /backup': async ({ actor, db, services, now, refuse }) => {
    const exportImage = services.exportImage ?? refuse('NOT_FOUND')
    const entry = { at: now.toISOString(), actorId: actor.employeeId, action: 'backup.make', subject: 'database' }
    // A full device is a reason to take a backup, so one that has no room for its line in the log is given all the same.
    await insertAudit(db, { ...entry, detail: {} }).catch((error: unknown) => {
      if (!isOutOfRoom(error)) throw error
    })
    const image = exportImage()
    const fileName = `widya-cadangan-${now.toISOString().slice(0, 16).replace(/[:T]/g, '-')}.sqlite`
    return { fileName, text: await seal(image, now.toISOString()) }
  },
}
