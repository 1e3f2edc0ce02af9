import { z } from 'zod'
import { byId, contract, Instant } from './endpoint.ts'

export const EnrolmentRow = z.object({
  courseId: z.string(),
  title: z.string(),
  /** Which version of the course it is. */
  versionNumber: z.number().int(),
  learningHours: z.number().int(),
  cover: z.number().int(),
  status: z.enum(['active', 'completed', 'failed']),
  source: z.enum(['self', 'assigned']),
  started: z.boolean(),
  lessonsDone: z.number().int(),
  lessonsTotal: z.number().int(),
  lastLessonKey: z.string().nullable(),
  dueAt: Instant.nullable(),
  completedAt: Instant.nullable(),
  lastActivityAt: Instant.nullable(),
  finalPercent: z.number().int().nullable(),
  authored: z.boolean(),
})
export type EnrolmentRow = z.infer<typeof EnrolmentRow>

const Suggestion = z.object({
  courseId: z.string(),
  title: z.string(),
  competency: z.string(),
  learningHours: z.number().int(),
  cover: z.number().int(),
  reason: z.enum(['POSITION', 'UNIT', 'AUTHORED']),
  completedInUnit: z.number().int(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const HomePage = z.object({
  firstName: z.string(),
  position: z.string(),
  year: z.number().int(),
  /** JP credited this calendar year and the year's target. */
  learningHours: z.number().int(),
  target: z.number().int(),
  employment: z.enum(['PNS', 'PPPK']),
  current: z
    .object({
      courseId: z.string(),
      title: z.string(),
      learningHours: z.number().int(),
      lessonsDone: z.number().int(),
      lessonsTotal: z.number().int(),
      started: z.boolean(),
      /** What Lanjutkan opens: a lesson at its block, or a check. */
      step: z.object({
        kind: z.enum(['lesson', 'quiz']),
        key: z.string(),
        title: z.string(),
        number: z.string(),
        blockId: z.string().nullable(),
        blockNumber: z.number().int(),
        blockCount: z.number().int(),
        minutesLeft: z.number().int(),
      }),
      savedAt: Instant.nullable(),
    })
    .nullable(),
  due: z.array(
    z.object({
      courseId: z.string(),
      title: z.string(),
      dueAt: Instant,
      daysLeft: z.number().int(),
      overdue: z.boolean(),
    }),
  ),
  suggestions: z.array(Suggestion),
})
export type HomePage = z.infer<typeof HomePage>

export const enrolmentsContract = contract({
  'GET /home': { summary: 'Where I stand and what comes next', roles: ['learner'], response: HomePage },
  'GET /enrolments': {
    summary: 'Everything I am enrolled in or have finished',
    roles: ['learner'],
    response: z.array(EnrolmentRow),
  },
  'POST /courses/{id}/enrolments': {
    summary: 'Enrol in a course; after having left it, take it up again with what was done',
    roles: ['learner'],
    params: byId,
    response: z.object({ courseId: z.string(), lessonsDone: z.number().int() }),
    status: 201,
    errors: ['NOT_FOUND', 'ALREADY_ENROLLED', 'PREREQUISITE_UNMET', 'OUTLINE_ONLY'],
  },
  'DELETE /courses/{id}/enrolments/mine': {
    summary: 'Leave a course; what was done is kept',
    roles: ['learner'],
    params: byId,
    errors: ['NOT_ENROLLED', 'ASSIGNED_BY_ADMIN', 'HAS_OPEN_ATTEMPT'],
  },
})
