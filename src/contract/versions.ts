import { z } from 'zod'
import type { CourseDiff } from '@/domain/course-diff.ts'
import { byId, contract, Instant } from './endpoint.ts'

const VersionMark = z.object({
  number: z.number().int(),
  state: z.enum(['draft', 'published']),
  publishedAt: Instant.nullable(),
})
export type VersionMark = z.infer<typeof VersionMark>

export const Comparison = z.object({
  title: z.string(),
  /** Newest first. */
  versions: z.array(VersionMark),
  /** 0: before the first version. */
  from: z.number().int(),
  to: z.number().int(),
  // Made by the domain from what was judged when it was written; its schema stays out of the worker's first load.
  diff: z.custom<CourseDiff>(),
})
export type Comparison = z.infer<typeof Comparison>

const number = z.coerce.number().int().min(0).max(100_000).optional()

const News = z.enum(['added', 'removed', 'changed'])
/** What the newer version means for me. It has no field for what a check asks. */
export const VersionOffer = z.object({
  from: z.number().int(),
  to: z.number().int(),
  publishedAt: Instant,
  hoursFrom: z.number().int(),
  hoursTo: z.number().int(),
  lessons: z.array(z.object({ title: z.string(), state: News, done: z.boolean() })),
  checks: z.array(z.object({ title: z.string(), state: News, passed: z.boolean() })),
  doneNow: z.number().int(),
  totalNow: z.number().int(),
  doneThen: z.number().int(),
  totalThen: z.number().int(),
  /** Moving completes the course. */
  finishes: z.boolean(),
  openAttempt: z.boolean(),
})
export type VersionOffer = z.infer<typeof VersionOffer>

/** The versions of a course beside each other, and the way of a learner from one to the next. */
export const versionsContract = contract({
  'GET /authoring/courses/{id}/comparison': {
    summary:
      'What one version of a course says otherwise than another; without numbers, the draft against the live one',
    roles: ['trainer', 'admin'],
    params: byId,
    query: z.object({ from: number, to: number }),
    response: Comparison,
    errors: ['NOT_FOUND'],
  },
  'GET /courses/{id}/newer-version': {
    summary: 'What the live version would change for me, who began an older one',
    roles: ['learner'],
    params: byId,
    response: VersionOffer,
    errors: ['NOT_ENROLLED', 'NOTHING_NEWER'],
  },
  'POST /courses/{id}/enrolments/mine/version': {
    summary: 'Go on in the live version; what is done stays done',
    roles: ['learner'],
    params: byId,
    body: z.strictObject({ to: z.number().int() }),
    response: z.object({ lessonsDone: z.number().int(), lessonsTotal: z.number().int(), completed: z.boolean() }),
    errors: ['NOT_ENROLLED', 'NOTHING_NEWER', 'CONTENT_CHANGED', 'HAS_OPEN_ATTEMPT'],
  },
})
