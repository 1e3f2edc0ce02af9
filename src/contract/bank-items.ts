import { z } from 'zod'
import type { BankItem } from '@/domain/bank-item.ts'
import { bloomLevels } from '@/domain/item-tags.ts'
import { WrittenItem } from './authoring-checks.ts'
import { byId, contract, Instant } from './endpoint.ts'

const Bloom = z.enum(bloomLevels)
/** Items as they were seen. If one has changed since, nothing is done and CONTENT_CHANGED names all of those. */
const items = z
  .array(z.strictObject({ id: z.string().max(80), version: z.number().int() }))
  .min(1)
  .max(500)

/** An empty text or null takes a tag away; a tag that is not named stays. */
const TagSet = z.strictObject({
  indicator: z.string().trim().max(120).optional(),
  competency: z.string().trim().max(160).optional(),
  level: z.number().int().min(1).max(5).nullable().optional(),
  bloom: Bloom.nullable().optional(),
})
export type TagSet = z.infer<typeof TagSet>
const SeenItem = z.object({ id: z.string(), version: z.number().int() })
export type SeenItem = z.infer<typeof SeenItem>
const TagChanges = z
  .array(z.strictObject({ items, set: TagSet }))
  .min(1)
  .max(500)
export type TagChanges = z.infer<typeof TagChanges>

const Twin = z.object({
  id: z.string(),
  /** The other item of the pair, and how much of both is the same, in percent. */
  of: z.string(),
  label: z.string(),
  percent: z.number().int(),
})
export type BankTwin = z.infer<typeof Twin>

/** Writing in a trainer's own bank. */
export const bankItemsContract = contract({
  'POST /bank-items': {
    summary: 'Write an item in my bank',
    roles: ['trainer'],
    body: WrittenItem,
    response: z.object({ id: z.string(), version: z.number().int() }),
    status: 201,
  },
  'PUT /bank-items/{id}': {
    summary: 'Rewrite an item of my bank; its former version is kept, and checks that hold a copy keep theirs',
    roles: ['trainer'],
    params: byId,
    versioned: true,
    body: WrittenItem,
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND'],
  },
  'GET /bank-items/{id}/versions': {
    summary: 'Every version of an item of my bank, newest first',
    roles: ['trainer'],
    params: byId,
    response: z.array(z.object({ version: z.number().int(), savedAt: Instant, item: z.custom<BankItem>() })),
    errors: ['NOT_FOUND'],
  },
  'POST /bank-archivals': {
    summary: 'Put items of my bank into the archive, or take them out again; the answer names those that moved',
    roles: ['trainer'],
    body: z.strictObject({ items, archived: z.boolean() }),
    response: z.object({ moved: z.array(SeenItem) }),
    errors: ['CONTENT_CHANGED'],
  },
  'POST /bank-tags': {
    summary: 'Tag items of my bank; the answer is the request that undoes it',
    roles: ['trainer'],
    body: z.strictObject({ changes: TagChanges }),
    response: z.object({
      changed: z.number().int(),
      before: z.array(z.object({ items: z.array(SeenItem), set: TagSet })),
    }),
    errors: ['CONTENT_CHANGED'],
  },
  'GET /bank-twins': {
    summary: 'Items of my bank that are nearly the same as another, from 85 percent',
    roles: ['trainer'],
    response: z.array(Twin),
  },
})
