import { z } from 'zod'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { StuckReason } from '@/domain/stuck.ts'
import { byId, contract } from './endpoint.ts'

/** A participant behind a number. The id is of the enrolment: it says who, in this course alone. */
export interface EngagedPerson {
  enrolmentId: string
  name: string
  unit: string
  lessonsDone: number
  lessonsTotal: number
  lastActivityAt: string | null
  /** Still takes part and still works here, so a message reaches them. */
  writable: boolean
}

export interface BlockFlow {
  id: string
  kind: LessonBlock['kind']
  /** The words it begins with. */
  text: string
  reached: number
  stopped: number
}

export interface LessonFlow {
  key: string
  title: string
  minutes: number
  /** Opened it, finished it, and were last here before they left or fell silent. */
  reached: number
  done: number
  stopped: number
  /** The middle value of those who finished it and whose time is known (`timed` people); null: of none. */
  activeMinutes: number | null
  timed: number
  blocks: BlockFlow[]
}

export interface Engagement {
  title: string
  participants: number
  active: number
  /** Enrolled, and never began. */
  notStarted: number
  lessons: LessonFlow[]
  /** Whom to write to first stands first. */
  stuck: (EngagedPerson & { reasons: StuckReason[] })[]
}

export const engagementContract = contract({
  'GET /authoring/courses/{id}/engagement': {
    summary: 'Where learners stop, how long lessons take, and who is stuck and why',
    roles: ['trainer'],
    params: byId,
    response: z.custom<Engagement>(),
    errors: ['NOT_FOUND'],
  },
  'GET /authoring/courses/{id}/engagement/people': {
    summary: 'The people behind a number',
    roles: ['trainer'],
    params: byId,
    query: z.object({
      which: z.enum(['reached', 'done', 'stopped', 'not-started', 'wrong']),
      /** A lesson; for `wrong` an item. */
      key: z.string().max(200).default(''),
      /** A block of the lesson; for `wrong` the number of the item. */
      part: z.string().max(60).default(''),
    }),
    response: z.custom<EngagedPerson[]>(),
    errors: ['NOT_FOUND'],
  },
})
