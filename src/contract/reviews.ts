import { z } from 'zod'
import type { CourseContent } from '@/domain/course-content.ts'
import type { CourseDiff } from '@/domain/course-diff.ts'
import { byId, contract, Instant } from './endpoint.ts'

const State = z.enum(['open', 'approved', 'changes', 'withdrawn'])
const Place = z.enum(['course', 'lesson', 'quiz'])
const key = z.string().min(1).max(80)
const long = z.string().trim().max(2_000)

const ReviewRow = z.object({
  id: z.string(),
  courseId: z.string(),
  title: z.string(),
  /** Of the version under review. */
  number: z.number().int(),
  author: z.string(),
  reviewer: z.string(),
  state: State,
  note: z.string(),
  requestedAt: Instant,
  decisionNote: z.string(),
  decidedAt: Instant.nullable(),
  version: z.number().int(),
})
export type ReviewRow = z.infer<typeof ReviewRow>

const ReviewComment = z.object({
  id: z.string(),
  place: Place,
  placeKey: z.string().nullable(),
  /** The block or item. */
  anchor: z.string().nullable(),
  quote: z.string(),
  author: z.string(),
  body: z.string(),
  createdAt: Instant,
  reply: z.string(),
  resolvedAt: Instant.nullable(),
  version: z.number().int(),
})
export type ReviewComment = z.infer<typeof ReviewComment>

export const ReviewPage = ReviewRow.extend({
  /** What I am to this review. */
  mine: z.enum(['author', 'reviewer']),
  /** The version it is compared with; 0: none. */
  from: z.number().int(),
  /** Of the content as it is shown here; a decision names it. */
  mark: z.string(),
  /** The draft was edited after it was approved. */
  stale: z.boolean(),
  /** It has been published since. */
  published: z.boolean(),
  comments: z.array(ReviewComment),
  // Judged when they were written; their schemas stay out of the worker's first load.
  content: z.custom<CourseContent>(),
  diff: z.custom<CourseDiff>(),
})
export type ReviewPage = z.infer<typeof ReviewPage>

/** Review before publishing: asked for by the author, given by another trainer or an admin. */
export const reviewsContract = contract({
  'GET /authoring/courses/{id}/reviews': {
    summary: 'Who may review my course, and the reviews of its draft, newest first',
    roles: ['trainer'],
    params: byId,
    response: z.object({
      reviewers: z.array(z.object({ id: z.string(), name: z.string(), unit: z.string() })),
      reviews: z.array(ReviewRow),
    }),
    errors: ['NOT_FOUND'],
  },
  'POST /authoring/courses/{id}/reviews': {
    summary: 'Ask a named person other than myself to review the draft',
    roles: ['trainer'],
    params: byId,
    body: z.strictObject({ reviewerId: key, note: long.default('') }),
    response: z.object({ id: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT', 'REVIEW_OPEN'],
  },
  'GET /reviews': {
    summary: 'Reviews that I was asked for, those that wait first',
    roles: ['trainer', 'admin'],
    response: z.array(ReviewRow.extend({ openComments: z.number().int() })),
  },
  'GET /reviews/{id}': {
    summary: 'A review that I was asked for or asked for myself: the draft, what is new in it, the comments',
    roles: ['trainer', 'admin'],
    params: byId,
    response: ReviewPage,
    errors: ['NOT_FOUND'],
  },
  'DELETE /reviews/{id}': {
    summary: 'Call off a review that I asked for and that waits',
    roles: ['trainer'],
    params: byId,
    errors: ['NOT_FOUND', 'REVIEW_CLOSED'],
  },
  'POST /reviews/{id}/comments': {
    summary: 'Say something to a block, an item, a lesson, a check or the course',
    roles: ['trainer', 'admin'],
    params: byId,
    body: z.strictObject({
      place: Place,
      placeKey: key.nullable(),
      anchor: key.nullable(),
      body: long.min(2, 'comment_2'),
    }),
    response: z.object({ id: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'REVIEW_CLOSED'],
  },
  'PATCH /reviews/{id}/comments/{commentId}': {
    summary: 'Mark a comment as resolved or open again (reviewer), or answer it (author)',
    roles: ['trainer', 'admin'],
    params: byId.extend({ commentId: key }),
    versioned: true,
    body: z.strictObject({ resolved: z.boolean().optional(), reply: long.optional() }),
    response: z.object({ version: z.number().int() }),
    errors: ['NOT_FOUND', 'REVIEW_CLOSED'],
  },
  'POST /reviews/{id}/decision': {
    summary: 'Approve the draft as I have seen it, or ask for changes',
    roles: ['trainer', 'admin'],
    params: byId,
    versioned: true,
    body: z.strictObject({ decision: z.enum(['approved', 'changes']), note: long.default(''), mark: key }),
    response: z.object({ version: z.number().int() }),
    errors: ['NOT_FOUND', 'REVIEW_CLOSED', 'CONTENT_CHANGED'],
  },
})
