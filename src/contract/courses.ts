import { z } from 'zod'
import { byId, contract, Instant } from './endpoint.ts'
import { everyone } from './session.ts'

export const CourseType = z.enum(['teknis', 'manajerial', 'sosiokultural'])
export const CourseForm = z.enum(['daring', 'campuran', 'tatap-muka'])
export const EnrolmentStatus = z.enum(['active', 'completed', 'failed'])

const MyEnrolment = z.object({
  status: EnrolmentStatus,
  source: z.enum(['self', 'assigned']),
  started: z.boolean(),
  lessonsDone: z.number().int(),
  lessonsTotal: z.number().int(),
  lastLessonKey: z.string().nullable(),
  dueAt: Instant.nullable(),
})

export const CourseRow = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  competency: z.string(),
  type: CourseType,
  form: CourseForm,
  level: z.number().int(),
  learningHours: z.number().int(),
  cover: z.number().int(),
  publishedAt: Instant,
  /** False: only the outline exists, its lessons are not written. */
  authored: z.boolean(),
  /** The course names my position as one it is meant for. */
  forMyPosition: z.boolean(),
  /** How many of my unit have completed it. */
  completedInUnit: z.number().int(),
  enrolment: MyEnrolment.nullable(),
})
export type CourseRow = z.infer<typeof CourseRow>

const LessonLine = z.object({
  kind: z.literal('lesson'),
  key: z.string(),
  title: z.string(),
  minutes: z.number().int(),
  done: z.boolean(),
})
const QuizLine = z.object({
  kind: z.literal('quiz'),
  key: z.string(),
  title: z.string(),
  quiz: z.enum(['pre', 'module', 'final']),
  questions: z.number().int(),
  timeLimitMinutes: z.number().int().nullable(),
  passPercent: z.number().int(),
  bestPercent: z.number().int().nullable(),
  done: z.boolean(),
})
export const OutlineLine = z.discriminatedUnion('kind', [LessonLine, QuizLine])
export type OutlineLine = z.infer<typeof OutlineLine>

/** A condition for the course to be completed, with how much of it is met. */
const CompletionRule = z.object({
  rule: z.enum(['ALL_LESSONS', 'FINAL_PASSED', 'PRE_TEST']),
  met: z.boolean(),
  done: z.number().int(),
  needed: z.number().int(),
})
export type CompletionRule = z.infer<typeof CompletionRule>

const NextStep = z.object({
  kind: z.enum(['lesson', 'quiz']),
  key: z.string(),
  title: z.string(),
  blockId: z.string().nullable(),
})

export const CoursePage = CourseRow.extend({
  why: z.string(),
  audience: z.string(),
  minutes: z.number().int(),
  versionNumber: z.number().int(),
  versionPublishedAt: Instant,
  /** A newer version is live than the one I began. */
  newerVersion: z.boolean(),
  owner: z.string(),
  sources: z.array(z.object({ title: z.string(), detail: z.string(), url: z.string().optional() })),
  prerequisites: z.array(z.object({ id: z.string(), title: z.string(), met: z.boolean() })),
  modules: z.array(z.object({ key: z.string(), title: z.string(), outcome: z.string(), lines: z.array(OutlineLine) })),
  rules: z.array(CompletionRule),
  next: NextStep.nullable(),
})
export type CoursePage = z.infer<typeof CoursePage>

export const coursesContract = contract({
  'GET /courses': {
    summary: 'The catalogue: every published course, with what it is to me',
    roles: everyone,
    response: z.array(CourseRow),
  },
  'GET /courses/{id}': {
    summary: 'One course: what, why, for whom, outline, and where I stand in it',
    roles: everyone,
    params: byId,
    response: CoursePage,
    errors: ['NOT_FOUND'],
  },
  'GET /courses/{id}/summary': {
    summary: 'The points worth keeping, as a page to print or store',
    roles: ['learner'],
    params: byId,
    download: 'text/html',
    errors: ['NOT_FOUND', 'NOT_ENROLLED', 'OUTLINE_ONLY'],
  },
})
