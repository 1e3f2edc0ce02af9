import { z } from 'zod'
import type { BankItem } from '@/domain/bank-item.ts'
import { bloomLevels } from '@/domain/item-tags.ts'
import { byId, contract, Instant, pageOf, paging, type Upload } from './endpoint.ts'

const Bloom = z.enum(bloomLevels)
const bankTypes = [
  'single',
  'multiple',
  'judgement',
  'trueFalse',
  'matching',
  'ordering',
  'numeric',
  'shortText',
  'cloze',
  'essay',
  'information',
] as const
const BankType = z.enum(bankTypes)

export const ItemVerdict = z.enum(['accepted', 'accepted-with-note', 'refused'])
export type ItemVerdict = z.infer<typeof ItemVerdict>

/** Why, where, and what it is about. The page turns the code into a sentence; see `interchange/imported.ts` for the codes. */
const Reason = z.object({ code: z.string(), line: z.number().int().nullable(), detail: z.string().nullable() })
export type ImportReason = z.infer<typeof Reason>

export const ItemImport = z.object({
  fileName: z.string(),
  format: z.enum(['gift', 'aiken', 'moodle-xml', 'qti', 'csv', 'xlsx', 'unknown']),
  encoding: z.string(),
  dryRun: z.boolean(),
  counts: z.object({
    items: z.number().int(),
    accepted: z.number().int(),
    acceptedWithNote: z.number().int(),
    refused: z.number().int(),
  }),
  /** How many were written: 0 in a dry run. */
  imported: z.number().int(),
  notes: z.array(Reason),
  rows: z.array(
    z.object({
      identifier: z.string(),
      line: z.number().int(),
      /** What the file calls it; `type` is what it is in the bank. */
      kind: z.string(),
      type: BankType.nullable(),
      excerpt: z.string(),
      status: ItemVerdict,
      reasons: z.array(Reason),
    }),
  ),
})
export type ItemImport = z.infer<typeof ItemImport>

const filter = {
  q: z.string().trim().max(120).default(''),
  type: BankType.or(z.literal('')).default(''),
  indicator: z.string().max(120).default(''),
  competency: z.string().max(160).default(''),
  level: z.enum(['1', '2', '3', '4', '5', '']).default(''),
  bloom: Bloom.or(z.literal('')).default(''),
  archived: z.enum(['true', 'false']).default('false'),
  /** Only those that are nearly the same as another. */
  near: z.enum(['true', 'false']).default('false'),
}

const BankRow = z.object({
  id: z.string(),
  type: BankType,
  title: z.string(),
  text: z.string(),
  indicator: z.string(),
  category: z.string(),
  competency: z.string(),
  level: z.number().int().nullable(),
  bloom: Bloom.nullable(),
  version: z.number().int(),
  createdAt: Instant,
})
export type BankRow = z.infer<typeof BankRow>

/** A trainer's own bank of items, and the ways in and out of it. */
export const itemImportsContract = contract({
  'POST /item-imports': {
    summary:
      'Read a question bank (GIFT, Aiken, Moodle XML, QTI 2.1/2.2/3.0, CSV, XLSX); the file is the body, its name in `name` or X-File-Name. With dryRun=true nothing is written',
    roles: ['trainer'],
    query: z.object({
      dryRun: z.enum(['true', 'false']).default('false'),
      name: z.string().max(200).optional(),
      /** Lets the reading be called off: DELETE /item-imports/{id}. */
      job: z.string().max(80).optional(),
      /** Leaves out what is word for word in the bank already. */
      skipKnown: z.enum(['true', 'false']).default('false'),
    }),
    upload: 50 * 1024 * 1024,
    body: z.custom<Upload>(),
    response: ItemImport,
    errors: ['IMPORT_CANCELLED'],
  },
  'DELETE /item-imports/{id}': {
    summary: 'Call off the reading of a file; what was written stays written',
    roles: ['trainer'],
    params: byId,
  },
  'GET /item-imports/template': {
    summary: 'An empty table with one example of each type, for Excel',
    roles: ['trainer'],
    query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    download: 'application/octet-stream',
  },
  'GET /bank-items': {
    summary: 'My bank of items, newest first',
    roles: ['trainer'],
    query: z.object({ ...paging, ...filter }),
    response: pageOf(BankRow).extend({
      /** Of the whole bank, for the filters. */
      all: z.number().int(),
      archived: z.number().int(),
      indicators: z.array(z.string()),
      competencies: z.array(z.string()),
      types: z.array(BankType),
    }),
  },
  'GET /bank-items/{id}': {
    summary: 'One item of my bank with its key',
    roles: ['trainer'],
    params: byId,
    // Stored items were judged when they were written; their schema stays out of the worker's first load.
    response: z.object({
      id: z.string(),
      item: z.custom<BankItem>(),
      sourceFile: z.string(),
      createdAt: Instant,
      version: z.number().int(),
      savedAt: Instant,
      archived: z.boolean(),
    }),
    errors: ['NOT_FOUND'],
  },
  'DELETE /bank-items/{id}': {
    summary: 'Take an item out of my bank; checks that hold a copy keep it',
    roles: ['trainer'],
    params: byId,
    versioned: true,
    errors: ['NOT_FOUND'],
  },
  'GET /item-exports/{format}': {
    summary: 'My bank, or what a filter leaves of it, as a file',
    roles: ['trainer'],
    params: z.object({ format: z.enum(['gift', 'moodle-xml', 'qti', 'csv']) }),
    query: z.object(filter),
    download: 'application/octet-stream',
  },
})

export const bankCopiesContract = contract({
  'POST /authoring/courses/{id}/quizzes/{key}/bank-items': {
    summary: 'Copy items of my bank into a check of the draft; later changes of one do not touch the other',
    roles: ['trainer'],
    params: byId.extend({ key: z.string().min(1).max(60) }),
    body: z.strictObject({
      ids: z.array(z.string().max(80)).min(1).max(200),
      /** For items that name no indicator themselves. */
      indicator: z.string().trim().max(120).default(''),
    }),
    response: z.object({
      added: z.number().int(),
      left: z.array(
        z.object({
          id: z.string(),
          reason: z.enum(['MARKED_BY_HAND', 'ASKS_NOTHING', 'NO_INDICATOR', 'TOO_LARGE', 'NOT_FOUND']),
        }),
      ),
    }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
})
