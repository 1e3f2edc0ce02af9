import type { healthContract } from '@/contract/system.ts'
import { migrations } from '../db/migrate.ts'
import { countReserve, reserveRowBytes, reserveRows } from '../db/reserve.ts'
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

  'GET /backup': async ({ services, now, refuse }) => {
    const image = services.exportImage?.() ?? refuse('NOT_FOUND')
    const fileName = `widya-cadangan-${now.toISOString().slice(0, 16).replace(/[:T]/g, '-')}.sqlite`
    return { fileName, text: await seal(image, now.toISOString()) }
  },
}
