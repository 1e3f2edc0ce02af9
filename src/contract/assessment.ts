import { z } from 'zod'
import { itemTypes } from '@/domain/item-types.ts'
import { Response } from '@/domain/response.ts'
import { AttemptResult, AwaitingResult, itemMediaFields, QuizKind } from './attempt-result.ts'
import { byId, contract, Instant } from './endpoint.ts'

const address = z.object({ id: z.string().min(1).max(80), key: z.string().min(1).max(60) })

export const QuizPage = z.object({
  courseId: z.string(),
  courseTitle: z.string(),
  key: z.string(),
  kind: QuizKind,
  title: z.string(),
  questions: z.number().int(),
  timeLimitMinutes: z.number().int().nullable(),
  passPercent: z.number().int(),
  attemptsUsed: z.number().int(),
  maxAttempts: z.number().int().nullable(),
  review: z.enum(['score-only', 'after-submit', 'after-pass']),
  openAttemptId: z.string().nullable(),
  /** Handed in, and an essay in it waits for a person. */
  waitingAttemptId: z.string().nullable(),
  /** Why it cannot be started now; null when it can. */
  blocked: z
    .enum(['QUIZ_EMPTY', 'AWAITING_GRADING', 'ALREADY_PASSED', 'ATTEMPTS_USED_UP', 'LESSONS_UNFINISHED'])
    .nullable(),
  lessonsMissing: z.number().int(),
  past: z.array(
    z.object({
      id: z.string(),
      number: z.number().int(),
      percent: z.number().int(),
      passed: z.boolean(),
      gradedAt: Instant,
    }),
  ),
})
export type QuizPage = z.infer<typeof QuizPage>

const Entry = z.object({ id: z.string(), text: z.string() })
/** A question in an attempt. It has no field for a key, an explanation or a feedback. */
const AttemptQuestion = z.object({
  position: z.number().int(),
  stem: z.string(),
  ...itemMediaFields,
  type: z.enum([...itemTypes, 'judgement', 'cloze', 'essay']),
  options: z.array(Entry).optional(),
  lefts: z.array(Entry).optional(),
  rights: z.array(Entry).optional(),
  steps: z.array(Entry).optional(),
  unit: z.string().nullable().optional(),
  /** Running text with gaps. */
  parts: z
    .array(
      z.union([
        z.object({ text: z.string() }),
        z.object({ gap: z.string(), kind: z.literal('choice'), options: z.array(Entry) }),
        z.object({ gap: z.string(), kind: z.enum(['text', 'number']) }),
      ]),
    )
    .optional(),
  /** Of an essay: how long it should be, and what will be looked at. */
  words: z.object({ least: z.number(), most: z.number() }).nullable().optional(),
  criteria: z.array(z.object({ title: z.string(), points: z.number() })).optional(),
  response: Response.nullable(),
  flagged: z.boolean(),
  seq: z.number().int(),
  savedAt: Instant.nullable(),
})
export type AttemptQuestion = z.infer<typeof AttemptQuestion>

export const AttemptPage = z.object({
  id: z.string(),
  courseId: z.string(),
  quizKey: z.string(),
  title: z.string(),
  kind: QuizKind,
  state: z.enum(['in-progress', 'submitted', 'graded']),
  startedAt: Instant,
  deadlineAt: Instant.nullable(),
  /** The backend's clock at the answer; time left is deadline − this, counted on from here. */
  serverNow: Instant,
  questions: z.array(AttemptQuestion),
})
export type AttemptPage = z.infer<typeof AttemptPage>

export const assessmentContract = contract({
  'GET /courses/{id}/quizzes/{key}': {
    summary: 'What awaits in a check, and what I have scored so far',
    roles: ['learner'],
    params: address,
    response: QuizPage,
    errors: ['NOT_FOUND', 'NOT_ENROLLED', 'PREREQUISITE_UNMET'],
  },
  'POST /courses/{id}/quizzes/{key}/attempts': {
    summary: 'Start an attempt, or return to the one that is open',
    roles: ['learner'],
    params: address,
    response: z.object({ id: z.string() }),
    status: 201,
    errors: [
      'NOT_FOUND',
      'NOT_ENROLLED',
      'PREREQUISITE_UNMET',
      'LESSONS_UNFINISHED',
      'ATTEMPTS_USED_UP',
      'ALREADY_PASSED',
      'AWAITING_GRADING',
      'QUIZ_EMPTY',
    ],
  },
  'GET /attempts/{id}': {
    summary: 'My attempt: questions, my answers and the time left',
    roles: ['learner'],
    params: byId,
    response: AttemptPage,
    errors: ['NOT_FOUND'],
  },
  'PUT /attempts/{id}/answers/{position}': {
    summary:
      'Save one answer; an older number than the last changes nothing, and the answer says whether the same value stands',
    roles: ['learner'],
    reserve: true,
    params: byId.extend({ position: z.coerce.number().int().min(0).max(500) }),
    body: z.strictObject({ response: Response.nullable(), flagged: z.boolean(), seq: z.number().int().min(1) }),
    response: z.object({ savedAt: Instant, seq: z.number().int(), stands: z.boolean() }),
    errors: ['NOT_FOUND', 'ATTEMPT_CLOSED', 'TIME_IS_UP'],
  },
  'POST /attempts/{id}/submission': {
    summary: 'Hand in; what is saved is graded, once',
    roles: ['learner'],
    reserve: true,
    params: byId,
    response: z.object({ id: z.string() }),
    errors: ['NOT_FOUND'],
  },
  'GET /attempts/{id}/result': {
    summary: 'The result of an attempt with what the review policy opens, or that it waits for a person',
    roles: ['learner'],
    params: byId,
    response: z.discriminatedUnion('state', [AttemptResult, AwaitingResult]),
    errors: ['NOT_FOUND'],
  },
  'GET /results': {
    summary: 'All attempts that I handed in: those that wait for marks, then the newest',
    roles: ['learner'],
    response: z.array(
      z.object({
        id: z.string(),
        courseId: z.string(),
        courseTitle: z.string(),
        versionNumber: z.number().int(),
        title: z.string(),
        kind: QuizKind,
        number: z.number().int(),
        /** Null while an essay in it waits for a person. */
        percent: z.number().int().nullable(),
        passed: z.boolean(),
        /** When it was graded, or handed in where it still waits. */
        at: Instant,
      }),
    ),
  },
})
