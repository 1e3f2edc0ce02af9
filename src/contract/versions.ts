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

/** The versions of a course beside each other. */
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
})
