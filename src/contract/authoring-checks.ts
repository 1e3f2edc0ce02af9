import { z } from 'zod'
import type { Blueprint } from '@/domain/blueprint.ts'
import type { Item } from '@/domain/item.ts'
import { byId, contract, Instant, pageOf, paging } from './endpoint.ts'

const quizAddress = byId.extend({ key: z.string().min(1).max(60) })
const itemAddress = quizAddress.extend({ itemKey: z.string().min(1).max(60) })

// Stored items were judged when they were written; their schema stays out of the worker's first load.
const StoredItem = z.object({ key: z.string(), version: z.number().int(), item: z.custom<Item>() })
/** Judged by the handler (`Item`, `findItemFault`), for the same reason. */
export const WrittenItem = z.strictObject({ item: z.unknown() })
export type StoredItem = z.infer<typeof StoredItem>

const ReviewPolicy = z.enum(['score-only', 'after-submit', 'after-pass'])
export const DraftQuiz = z.object({
  courseTitle: z.string(),
  key: z.string(),
  title: z.string(),
  kind: z.enum(['pre', 'module', 'final']),
  /** How many items an attempt is given; 0 means all of them. */
  draw: z.number().int(),
  timeLimitMinutes: z.number().int().nullable(),
  passPercent: z.number().int(),
  maxAttempts: z.number().int().nullable(),
  review: ReviewPolicy,
  version: z.number().int(),
  /** Null: items are drawn evenly over the indicators. */
  blueprint: z.custom<Blueprint | null>(),
  items: z.array(StoredItem),
})
export type DraftQuiz = z.infer<typeof DraftQuiz>

const ParticipantStatus = z.enum(['active', 'completed', 'failed'])

/** The checks of a draft and their items, and what the answers of learners say of them. */
export const authoringChecksContract = contract({
  'GET /authoring/courses/{id}/quizzes/{key}': {
    summary: 'A check of the draft with its items and keys',
    roles: ['trainer'],
    params: quizAddress,
    response: DraftQuiz,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'PUT /authoring/courses/{id}/quizzes/{key}': {
    summary: 'Set the rules of a check of the draft',
    roles: ['trainer'],
    params: quizAddress,
    versioned: true,
    body: z.strictObject({
      title: z.string().trim().min(3, 'title_3').max(120, 'title_120'),
      draw: z.number().int().min(0).max(200),
      timeLimitMinutes: z.number().int().min(1).max(240).nullable(),
      passPercent: z.number().int().min(1).max(100),
      maxAttempts: z.number().int().min(1).max(20).nullable(),
      review: ReviewPolicy,
    }),
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'PUT /authoring/courses/{id}/quizzes/{key}/blueprint': {
    summary: 'Set how many items of each indicator and level a check asks; null draws evenly again',
    roles: ['trainer'],
    params: quizAddress,
    versioned: true,
    body: z.strictObject({ blueprint: z.unknown() }),
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/quizzes/{key}/items': {
    summary: 'Add an item to a check of the draft',
    roles: ['trainer'],
    params: quizAddress,
    body: WrittenItem,
    response: z.object({ key: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'PUT /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': {
    summary: 'Rewrite an item; one that a published version uses stays as it is there, so the draft gets a new key',
    roles: ['trainer'],
    params: itemAddress,
    versioned: true,
    body: WrittenItem,
    response: z.object({ key: z.string(), version: z.number().int() }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': {
    summary: 'Take an item out of a check of the draft',
    roles: ['trainer'],
    params: itemAddress,
    versioned: true,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'GET /authoring/courses/{id}/participants': {
    summary: 'Who learns in my course, and how far they are',
    roles: ['trainer'],
    params: byId,
    query: z.object({
      ...paging,
      q: z.string().trim().max(80).default(''),
      status: ParticipantStatus.or(z.literal('')).default(''),
    }),
    response: pageOf(
      z.object({
        id: z.string(),
        name: z.string(),
        unit: z.string(),
        status: ParticipantStatus,
        lessonsDone: z.number().int(),
        lessonsTotal: z.number().int(),
        finalPercent: z.number().int().nullable(),
        lastActivityAt: Instant.nullable(),
      }),
    ).extend({ title: z.string() }),
    errors: ['NOT_FOUND'],
  },
})
