import { z } from 'zod'
import type { Scores, Theme } from '@/domain/voice.ts'
import { byId, contract } from './endpoint.ts'

/** What was said and what was done about it; for everybody. */
export interface VoiceAnswer {
  id: string
  theme: Theme
  said: string
  changed: string
  at: string
}

export interface CourseVoice {
  mine: 'may' | 'given' | 'no'
  /** Null: there are too few to be shown. */
  results: { n: number; means: Scores } | null
  answers: VoiceAnswer[]
}

/** A comment as its trainer reads it: without a name, a unit or a day. */
export interface VoiceComment {
  id: string
  text: string
  theme: Theme | null
  /** Null: answered. Negative: so many days late. */
  daysLeft: number | null
  version: number
}

export interface CourseVoices {
  title: string
  results: CourseVoice['results']
  /** Empty while the voices are too few. The most urgent first. */
  comments: VoiceComment[]
  answers: VoiceAnswer[]
}

const theme = z.enum(['content', 'examples', 'load', 'trainer', 'technical', 'other'])
const score = z.number().int().min(1).max(5)

export const voiceContract = contract({
  'GET /courses/{id}/voice': {
    summary: 'What participants think of a course, and what was changed because of it',
    roles: ['learner', 'trainer', 'supervisor', 'admin'],
    params: byId,
    response: z.custom<CourseVoice>(),
    errors: ['NOT_FOUND'],
  },
  'POST /courses/{id}/voice': {
    summary: 'Score a course that I finished or left, once',
    roles: ['learner'],
    params: byId,
    body: z.strictObject({ useful: score, clear: score, load: score, comment: z.string().trim().max(1_000) }),
    errors: ['NOT_FOUND', 'NOT_ENROLLED', 'ALREADY_GIVEN'],
  },
  'GET /voice/owed': {
    summary: 'Courses in which participants wait for an answer: mine, or for an admin all',
    roles: ['trainer', 'admin'],
    response: z.custom<{ courseId: string; title: string; owner: string; waiting: number; late: number }[]>(),
  },
  'GET /authoring/courses/{id}/voice': {
    summary: 'Scores and comments of participants, without their names',
    roles: ['trainer', 'admin'],
    params: byId,
    response: z.custom<CourseVoices>(),
    errors: ['NOT_FOUND'],
  },
  'PUT /authoring/courses/{id}/voice/{commentId}/theme': {
    summary: 'Code a comment with a theme, until it is answered',
    roles: ['trainer'],
    params: byId.extend({ commentId: z.string().max(80) }),
    versioned: true,
    body: z.strictObject({ theme }),
    response: z.object({ version: z.number().int() }),
    errors: ['NOT_FOUND'],
  },
  'POST /authoring/courses/{id}/voice/answers': {
    summary: 'Answer comments of one theme, for everybody to read',
    roles: ['trainer'],
    params: byId,
    body: z.strictObject({
      theme,
      commentIds: z.array(z.string().max(80)).min(1).max(100),
      said: z.string().trim().min(1).max(500),
      changed: z.string().trim().min(1).max(1_000),
    }),
    response: z.object({ id: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'CONTENT_CHANGED'],
  },
})
