import type { mediaContract } from '@/contract/media.ts'
import { judgeMedia, mostMediaBytes } from '@/domain/media-type.ts'
import type { Handlers } from '../http/handler.ts'
import { findReadableMedia, insertMedia } from './repository.ts'

/** A name for people: without path, without signs that no one sees. */
const plainName = (name: string) =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 160) || 'berkas'

export const mediaHandlers: Handlers<typeof mediaContract> = {
  'POST /authoring/media': async ({ actor, query, body, services, now, refuse }) => {
    const name = plainName(query.name ?? body.fileName ?? '')
    const judged = judgeMedia(query.kind, body.bytes, name)
    if ('fault' in judged) return refuse('MEDIA_REFUSED', { reason: judged.fault, most: mostMediaBytes[query.kind] })
    const stored = { id: services.newId(), name, type: judged.type, size: body.bytes.length }
    return async (transaction) => {
      await insertMedia(transaction, {
        ...stored,
        ownerId: actor.employeeId,
        kind: query.kind,
        bytes: body.bytes,
        at: now.toISOString(),
      })
      return stored
    }
  },

  'GET /media/{id}': async ({ actor, params, db, now, refuse }) => {
    const { name, type, bytes } = (await findReadableMedia(db, actor, params.id, now)) ?? refuse('NOT_FOUND')
    return { fileName: name, text: bytes, mediaType: type }
  },
}
