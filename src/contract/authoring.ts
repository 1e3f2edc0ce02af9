import { z } from 'zod'
import { gateRules } from '@/domain/gate-rules.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { shortestReason } from '@/domain/reason.ts'
import { authoringChecksContract } from './authoring-checks.ts'
import { authoringOutlineContract } from './authoring-outline.ts'
import { CourseForm, CourseType } from './courses.ts'
import { byId, contract, Instant } from './endpoint.ts'

const title = z.string().trim().min(3, 'title_3').max(120, 'title_120')
const partAddress = byId.extend({ key: z.string().min(1).max(60) })

const CourseFacts = z.object({
  title: z.string(),
  summary: z.string(),
  why: z.string(),
  audience: z.string(),
  competency: z.string(),
  type: CourseType,
  form: CourseForm,
  level: z.number().int(),
})
const GateLine = z.object({
  rule: z.enum(gateRules),
  met: z.boolean(),
  /** The lesson, check or review that it concerns. */
  where: z.string().nullable(),
  about: z.string().optional(),
  /** Within a lesson the block, within a check the item. */
  block: z.string().optional(),
})
export type GateLine = z.infer<typeof GateLine>

export const DraftPage = CourseFacts.extend({
  id: z.string(),
  status: z.enum(['draft', 'published', 'archived']),
  /** False: only an outline, which cannot be edited here. */
  authored: z.boolean(),
  version: z.number().int(),
  draftNumber: z.number().int().nullable(),
  liveNumber: z.number().int().nullable(),
  modules: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      lessons: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          minutes: z.number().int(),
          blockCount: z.number().int(),
          /** Of its text; the order stands in the version of the course. */
          version: z.number().int(),
          /** It stays a draft while the rest is published. */
          held: z.boolean(),
          /** The live version has it too. */
          live: z.boolean(),
        }),
      ),
    }),
  ),
  quizzes: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['pre', 'module', 'final']),
      title: z.string(),
      items: z.number().int(),
      timeLimitMinutes: z.number().int().nullable(),
      passPercent: z.number().int(),
      maxAttempts: z.number().int().nullable(),
    }),
  ),
  /** The courses that are to be completed before this one. A withdrawn one is no longer asked for. */
  prerequisites: z.array(z.object({ id: z.string(), title: z.string(), open: z.boolean() })),
  gate: z.array(GateLine),
})
export type DraftPage = z.infer<typeof DraftPage>

export const DraftLesson = z.object({
  courseTitle: z.string(),
  key: z.string(),
  title: z.string(),
  minutes: z.number().int(),
  blocks: z.custom<LessonBlock[]>(),
  version: z.number().int(),
})
export type DraftLesson = z.infer<typeof DraftLesson>

export const authoringContract = contract({
  ...authoringChecksContract,
  ...authoringOutlineContract,
  'GET /authoring/courses': {
    summary: 'Courses that I own',
    roles: ['trainer'],
    response: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        status: z.enum(['draft', 'published', 'archived']),
        authored: z.boolean(),
        cover: z.number().int(),
        hasDraft: z.boolean(),
        participants: z.number().int(),
        completed: z.number().int(),
      }),
    ),
  },
  'POST /authoring/courses': {
    summary: 'Begin a course',
    roles: ['trainer'],
    body: z.strictObject({ title }),
    response: z.object({ id: z.string() }),
    status: 201,
  },
  'GET /authoring/courses/{id}': {
    summary: 'A course as its author sees it',
    roles: ['trainer'],
    params: byId,
    response: DraftPage,
    errors: ['NOT_FOUND'],
  },
  'POST /authoring/courses/{id}/draft': {
    summary: 'Open a draft beside the live version, as its copy',
    roles: ['trainer'],
    params: byId,
    response: z.object({ number: z.number().int() }),
    status: 201,
    errors: ['NOT_FOUND', 'OUTLINE_ONLY'],
  },
  'PATCH /authoring/courses/{id}': {
    summary: 'Change what the draft says of the course',
    roles: ['trainer'],
    params: byId,
    versioned: true,
    body: z.strictObject({
      title: title.optional(),
      summary: z.string().trim().max(240, 'summary_240').optional(),
      why: z.string().trim().max(600).optional(),
      audience: z.string().trim().max(300).optional(),
      competency: z.string().trim().max(80).optional(),
      type: CourseType.optional(),
      form: CourseForm.optional(),
      level: z.number().int().min(1).max(5).optional(),
      prerequisiteIds: z.array(z.string().max(80)).max(10).optional(),
    }),
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/modules': {
    summary: 'Add a module at the end of the draft',
    roles: ['trainer'],
    params: byId,
    body: z.strictObject({ title }),
    response: z.object({ key: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'PATCH /authoring/courses/{id}/modules/{key}': {
    summary: 'Rename a module of the draft',
    roles: ['trainer'],
    params: partAddress,
    versioned: true,
    body: z.strictObject({ title }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'DELETE /authoring/courses/{id}/modules/{key}': {
    summary: 'Remove an empty module from the draft',
    roles: ['trainer'],
    params: partAddress,
    versioned: true,
    errors: ['NOT_FOUND', 'NO_DRAFT', 'IN_USE', 'LAST_OF_ITS_KIND'],
  },
  'POST /authoring/courses/{id}/lessons': {
    summary: 'Add a lesson to a module of the draft',
    roles: ['trainer'],
    params: byId,
    body: z.strictObject({ moduleKey: z.string().max(60), title }),
    response: z.object({ key: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'GET /authoring/courses/{id}/lessons/{key}': {
    summary: 'A lesson of the draft',
    roles: ['trainer'],
    params: partAddress,
    response: DraftLesson,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'PUT /authoring/courses/{id}/lessons/{key}': {
    summary: 'Write a lesson of the draft',
    roles: ['trainer'],
    params: partAddress,
    versioned: true,
    body: z.strictObject({
      title,
      minutes: z.number().int().min(1, 'minutes_1').max(240),
      /** Judged by `domain/lesson-block.ts` in the handler: its schema stays out of the worker's first load. */
      blocks: z.custom<LessonBlock[]>(Array.isArray),
    }),
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/lessons/{key}/move': {
    summary: 'Move a lesson one place; at the edge of its module it goes over into the next one',
    roles: ['trainer'],
    params: partAddress,
    versioned: true,
    body: z.strictObject({ direction: z.enum(['up', 'down']) }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'DELETE /authoring/courses/{id}/lessons/{key}': {
    summary: 'Remove a lesson from the draft; its version is that of its text',
    roles: ['trainer'],
    params: partAddress,
    versioned: true,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/publication': {
    summary: 'Publish the draft as an immutable version; without a review only with a written reason, which is audited',
    roles: ['trainer'],
    params: byId,
    versioned: true,
    body: z.strictObject({ withoutReview: z.string().trim().min(shortestReason, 'reason_10').max(500) }).optional(),
    response: z.object({
      number: z.number().int(),
      /** The draft in which the held lessons wait, if there are any. */
      nextDraft: z.number().int().nullable(),
      held: z.number().int(),
    }),
    errors: ['NOT_FOUND', 'NO_DRAFT', 'NOT_READY_TO_PUBLISH'],
  },
  'POST /authoring/courses/{id}/withdrawal': {
    summary: 'Take a course out of the catalogue; who learns in it goes on',
    roles: ['trainer'],
    params: byId,
    versioned: true,
    errors: ['NOT_FOUND'],
  },
})
