import type { itemImportsContract } from '@/contract/item-imports.ts'
import type { BankItem } from '@/domain/bank-item.ts'
import { mediaIn } from '@/domain/item-media.ts'
import type { MediaKind } from '@/domain/media-kind.ts'
import type { Db } from '../db/port.ts'
import type { Handlers } from '../http/handler.ts'
import { findFiles, insertMedia } from '../media/repository.ts'
import { findTwins } from './bank-twins.ts'
import { type DryRun, dryRun } from './dry-run.ts'
import { makeJobs } from './jobs.ts'
import {
  type BankFilter,
  deleteBankItem,
  findBankBodies,
  findBankFacets,
  findBankItem,
  findBankPage,
  insertBankItems,
} from './repository.ts'
import { writeCsv } from './table/csv.ts'
import { templateRows } from './table/template.ts'
import { writeXlsx } from './table/xlsx.ts'
import type { TravelFile } from './travel-file.ts'
import { writeBank } from './write/write-bank.ts'

const jobs = makeJobs()
const everything = {
  q: '',
  type: '',
  indicator: '',
  competency: '',
  level: '',
  bloom: '',
  archived: 'false',
} as const

/** Which items are nearly the same is no column: they are compared, and named by their ids. */
async function narrowed<F extends BankFilter & { near: 'true' | 'false' }>(db: Db, ownerId: string, filter: F) {
  return filter.near === 'true' ? { ...filter, ids: (await findTwins(db, ownerId)).map(({ id }) => id) } : filter
}

/** Items under ids of their own, and each file once, however many of them show it. */
function kept(items: DryRun['items'], newId: () => string) {
  const ids = new Map<Uint8Array, string>()
  const files: { id: string; kind: MediaKind; file: TravelFile }[] = []
  const keep = (file: TravelFile, kind: MediaKind) => {
    const id = ids.get(file.bytes) ?? newId()
    if (!ids.has(file.bytes)) files.push({ id, kind, file })
    ids.set(file.bytes, id)
    return `media:${id}`
  }
  const list = items.map(({ item: { figure, recording, ...item }, picture, sound }) => {
    const media = mediaIn({
      figure: figure && picture && { ...figure, src: keep(picture, 'image') },
      recording: recording && sound && { ...recording, src: keep(sound, recording.kind) },
    })
    return { id: newId(), item: { ...item, ...media } as BankItem }
  })
  return { list, files }
}

export const itemImportsHandlers: Handlers<typeof itemImportsContract> = {
  'POST /item-imports': async ({ actor, query, body, db, services, now, refuse }) => {
    const fileName = (query.name ?? body.fileName ?? 'berkas').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200)
    const job = `${actor.employeeId} ${query.job ?? services.newId()}`
    const signal = AbortSignal.any([jobs.begin(job), body.signal])
    try {
      const bank = await findBankBodies(db, actor.employeeId, everything)
      const { answer, items } = await dryRun(body.bytes, fileName, bank, query.skipKnown === 'true', signal)
      // A short file is read in one go, and asks nobody in between.
      signal.throwIfAborted()
      if (query.dryRun === 'true') return { ...answer, dryRun: true, imported: 0 }
      const at = now.toISOString()
      const { list, files } = kept(items, services.newId)
      return async (transaction) => {
        for (const { id, kind, file } of files)
          await insertMedia(transaction, { id, ownerId: actor.employeeId, kind, ...file, at })
        await insertBankItems(transaction, actor.employeeId, list, fileName, at)
        return { ...answer, dryRun: false, imported: list.length }
      }
    } catch (error) {
      if (signal.aborted) return refuse('IMPORT_CANCELLED')
      throw error
    } finally {
      jobs.end(job)
    }
  },

  'DELETE /item-imports/{id}': async ({ actor, params }) => {
    jobs.callOff(`${actor.employeeId} ${params.id}`)
  },

  'GET /item-imports/template': async ({ query }) =>
    query.format === 'csv'
      ? { fileName: 'templat-bank-soal.csv', text: `\ufeff${writeCsv(templateRows)}` }
      : { fileName: 'templat-bank-soal.xlsx', text: writeXlsx(templateRows, 'Soal') },

  'GET /bank-items': async ({ actor, query, db }) => {
    const { page, size, ...filter } = query
    const found = await findBankPage(db, actor.employeeId, await narrowed(db, actor.employeeId, filter), page, size)
    const facets = await findBankFacets(db, actor.employeeId)
    return { ...found, ...facets, page, size }
  },

  'GET /bank-items/{id}': async ({ actor, params, db, refuse }) =>
    (await findBankItem(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND'),

  'DELETE /bank-items/{id}': async ({ actor, params, db, refuse, checkVersion }) => {
    const { version } = (await findBankItem(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    checkVersion(version)
    await deleteBankItem(db, actor.employeeId, params.id)
  },

  'GET /item-exports/{format}': async ({ actor, params, query, db }) => {
    const bank = await findBankBodies(db, actor.employeeId, await narrowed(db, actor.employeeId, query))
    const sources = params.format === 'moodle-xml' || params.format === 'qti' ? bank : []
    const files = await findFiles(
      db,
      actor.employeeId,
      sources.flatMap((item) => Object.values(mediaIn(item)).map(({ src }) => src)),
    )
    return writeBank(params.format, bank, files)
  },
}
