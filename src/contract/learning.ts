import { z } from 'zod'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { longestOwnText } from '@/domain/own-text.ts'
import { contract, Instant } from './endpoint.ts'

const key = z.string().regex(/^[A-Za-z0-9-]{1,60}$/)
const lessonAddress = z.object({ id: z.string().min(1).max(80), key })
const blockId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const Ranges = z.array(z.tuple([z.number().min(0).max(36_000), z.number().min(0).max(36_000)])).max(200)

const Unmet = z.object({
  rule: z.enum(['SEE_BLOCK', 'TRY_CASE', 'TRY_CHECK', 'WATCH']),
  blockId,
  share: z.number().optional(),
})
export type UnmetRule = z.infer<typeof Unmet>

const Step = z.object({ kind: z.enum(['lesson', 'quiz']), key, title: z.string() })
export type Step = z.infer<typeof Step>

const LessonProgress = z.object({
  seen: z.array(z.string()),
  lastBlock: z.string().nullable(),
  mediaSecond: z.number().nullable(),
  watched: z.record(z.string(), Ranges),
  completedAt: Instant.nullable(),
  savedAt: Instant.nullable(),
  seq: z.number().int(),
})
export type LessonProgress = z.infer<typeof LessonProgress>

const OutlineEntry = z.object({
  kind: z.enum(['lesson', 'quiz']),
  key,
  title: z.string(),
  minutes: z.number().int().nullable(),
  state: z.enum(['done', 'open']),
})
const OutlineModule = z.object({ key, title: z.string(), entries: z.array(OutlineEntry) })
export type OutlineModule = z.infer<typeof OutlineModule>

const StoredText = z.object({ body: z.string(), version: z.number().int() })

export const LessonPage = z.object({
  course: z.object({
    id: z.string(),
    title: z.string(),
    lessonsDone: z.number().int(),
    lessonsTotal: z.number().int(),
  }),
  key,
  title: z.string(),
  minutes: z.number().int(),
  moduleNumber: z.number().int(),
  lessonNumber: z.number().int(),
  moduleTitle: z.string(),
  // Stored blocks were judged when they were written; their schema stays out of the worker's first load.
  blocks: z.custom<LessonBlock[]>(),
  progress: LessonProgress,
  unmet: z.array(Unmet),
  note: StoredText,
  reflections: z.record(z.string(), StoredText),
  outline: z.array(OutlineModule),
  previous: Step.nullable(),
  next: Step.nullable(),
})
export type LessonPage = z.infer<typeof LessonPage>

export const learningContract = contract({
  'GET /courses/{id}/lessons/{key}': {
    summary: 'One lesson of a course that I am enrolled in, with my progress in it',
    roles: ['learner'],
    params: lessonAddress,
    response: LessonPage,
    errors: ['NOT_FOUND', 'NOT_ENROLLED', 'OUTLINE_ONLY', 'PREREQUISITE_UNMET'],
  },
  'PUT /courses/{id}/lessons/{key}/progress': {
    summary: 'Add to my progress in a lesson; what is known is never taken away',
    roles: ['learner'],
    reserve: true,
    params: lessonAddress,
    body: z.strictObject({
      seen: z.array(blockId).max(80),
      lastBlock: blockId.nullable(),
      mediaSecond: z.number().min(0).max(36_000).nullable().default(null),
      watched: z.record(blockId, Ranges).default({}),
      /** Seconds of activity since the last delivery; idle time is not in it. */
      activeSeconds: z.number().int().min(0).max(600).default(0),
      /** Grows with every change on the device; a late delivery moves no position back. */
      seq: z.number().int().min(1),
    }),
    response: z.object({
      savedAt: Instant,
      seq: z.number().int(),
      completed: z.boolean(),
      lessonsDone: z.number().int(),
      lessonsTotal: z.number().int(),
      unmet: z.array(Unmet),
    }),
    errors: ['NOT_FOUND', 'NOT_ENROLLED', 'PREREQUISITE_UNMET'],
  },
  'PUT /courses/{id}/lessons/{key}/note': {
    summary: 'Keep my note on a lesson; only I can read it',
    roles: ['learner'],
    reserve: true,
    params: lessonAddress,
    versioned: true,
    body: z.strictObject({ body: z.string().max(longestOwnText) }),
    response: z.object({ body: z.string(), version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NOT_ENROLLED'],
  },
  'PUT /courses/{id}/lessons/{key}/reflections/{blockId}': {
    summary: 'Keep my answer to a reflection; only I can read it',
    roles: ['learner'],
    reserve: true,
    params: lessonAddress.extend({ blockId }),
    versioned: true,
    body: z.strictObject({ body: z.string().max(longestOwnText) }),
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NOT_ENROLLED'],
  },
})
