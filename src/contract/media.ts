import { z } from 'zod'
import { mediaKinds } from '@/domain/media-kind.ts'
import { byId, contract, type Upload } from './endpoint.ts'

export const StoredMedia = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
})
export type StoredMedia = z.infer<typeof StoredMedia>

/** Pictures, recordings and files of lessons and items. */
export const mediaContract = contract({
  'POST /authoring/media': {
    summary:
      'Keep a file for my lessons. Its type is judged by its bytes, not by its name; a refusal says why in `facts.reason`',
    roles: ['trainer'],
    query: z.object({ kind: z.enum(mediaKinds), name: z.string().max(200).optional() }),
    upload: 32 * 1024 * 1024,
    body: z.custom<Upload>(),
    response: StoredMedia,
    status: 201,
    errors: ['MEDIA_REFUSED'],
  },
  'GET /media/{id}': {
    summary: 'The file, for its owner and for whoever may read the lesson or question that holds it',
    roles: ['learner', 'trainer', 'admin'],
    params: byId,
    download: 'application/octet-stream',
    errors: ['NOT_FOUND'],
  },
})
