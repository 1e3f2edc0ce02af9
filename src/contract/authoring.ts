import { z } from 'zod'
import { Item } from '@/domain/item.ts'
import { LessonBlock } from '@/domain/lesson-block.ts'
import { byId, contract, Instant } from './endpoint.ts'

const title = z.string().trim().min(3, 'title_3').max(120, 'title_120')
const lessonAddress = byId.extend({ key: z.string().min(1).max(60) })

const CourseFacts = z.object({
  title: z.string(),
  summary: z.string(),
  why: z.string(),
  audience: z.string(),
  competency: z.string(),
  type: z.enum(['teknis', 'manajerial', 'sosiokultural']),
  level: z.number().int(),
})
const GateLine = z.object({
  rule: z.enum(['SUMMARY', 'LESSONS', 'LESSON_EMPTY', 'FINAL_ITEMS']),
  met: z.boolean(),
  /** The lesson or check that it concerns. */
  where: z.string().nullable(),
})
export type GateLine = z.infer<typeof GateLine>

export const DraftPage = CourseFacts.extend({
  id: z.string(),
  status: z.enum(['draft', 'published', 'archived']),
  version: z.number().int(),
  draftNumber: z.number().int().nullable(),
  liveNumber: z.number().int().nullable(),
  modules: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      lessons: z.array(
        z.object({ key: z.string(), title: z.string(), minutes: z.number().int(), blockCount: z.number().int() }),
      ),
    }),
  ),
  quizzes: z.array(
    z.object({ key: z.string(), kind: z.enum(['pre', 'module', 'final']), title: z.string(), items: z.number().int() }),
  ),
  gate: z.array(GateLine),
})
export type DraftPage = z.infer<typeof DraftPage>

export const DraftLesson = z.object({
  courseTitle: z.string(),
  key: z.string(),
  title: z.string(),
  minutes: z.number().int(),
  blocks: z.array(LessonBlock),
  version: z.number().int(),
})
export type DraftLesson = z.infer<typeof DraftLesson>

const StoredItem = z.object({ key: z.string(), version: z.number().int(), item: Item })
export type StoredItem = z.infer<typeof StoredItem>
export const DraftQuiz = z.object({
  courseTitle: z.string(),
  key: z.string(),
  title: z.string(),
  kind: z.enum(['pre', 'module', 'final']),
  draw: z.number().int(),
  timeLimitMinutes: z.number().int().nullable(),
  passPercent: z.number().int(),
  maxAttempts: z.number().int().nullable(),
  version: z.number().int(),
  items: z.array(StoredItem),
})
export type DraftQuiz = z.infer<typeof DraftQuiz>

export const authoringContract = contract({
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
      type: CourseFacts.shape.type.optional(),
      level: z.number().int().min(1).max(5).optional(),
    }),
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
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
    params: lessonAddress,
    response: DraftLesson,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'PUT /authoring/courses/{id}/lessons/{key}': {
    summary: 'Write a lesson of the draft',
    roles: ['trainer'],
    params: lessonAddress,
    versioned: true,
    body: z.strictObject({
      title,
      minutes: z.number().int().min(1, 'minutes_1').max(240),
      blocks: z.array(LessonBlock).max(60),
    }),
    response: z.object({ version: z.number().int(), savedAt: Instant }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'DELETE /authoring/courses/{id}/lessons/{key}': {
    summary: 'Remove a lesson from the draft',
    roles: ['trainer'],
    params: lessonAddress,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'GET /authoring/courses/{id}/quizzes/{key}': {
    summary: 'A check of the draft with its items and keys',
    roles: ['trainer'],
    params: lessonAddress,
    response: DraftQuiz,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/quizzes/{key}/items': {
    summary: 'Add an item to a check of the draft',
    roles: ['trainer'],
    params: lessonAddress,
    body: z.strictObject({ item: Item }),
    response: z.object({ key: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': {
    summary: 'Take an item out of a check of the draft',
    roles: ['trainer'],
    params: lessonAddress.extend({ itemKey: z.string().max(60) }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/publication': {
    summary: 'Publish the draft as an immutable version',
    roles: ['trainer'],
    params: byId,
    versioned: true,
    response: z.object({ number: z.number().int() }),
    errors: ['NOT_FOUND', 'NO_DRAFT', 'NOT_READY_TO_PUBLISH'],
  },
  'POST /authoring/courses/{id}/withdrawal': {
    summary: 'Take a course out of the catalogue; who learns in it goes on',
    roles: ['trainer'],
    params: byId,
    errors: ['NOT_FOUND'],
  },
  'GET /authoring/courses/{id}/participants': {
    summary: 'Who learns in my course, and how far they are',
    roles: ['trainer'],
    params: byId,
    response: z.object({
      title: z.string(),
      rows: z.array(
        z.object({
          name: z.string(),
          unit: z.string(),
          status: z.enum(['active', 'completed', 'failed']),
          lessonsDone: z.number().int(),
          lessonsTotal: z.number().int(),
          finalPercent: z.number().int().nullable(),
          lastActivityAt: Instant.nullable(),
        }),
      ),
      items: z.array(
        z.object({
          key: z.string(),
          stem: z.string(),
          quiz: z.string(),
          answered: z.number().int(),
          meanPoints: z.number(),
        }),
      ),
    }),
    errors: ['NOT_FOUND'],
  },
})
