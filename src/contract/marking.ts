import { z } from 'zod'
import type { Levels } from '@/domain/essay-marks.ts'
import type { ItemMedia } from '@/domain/item-media.ts'
import type { Agreement } from '@/domain/kappa.ts'
import type { Rubric, WordRange } from '@/domain/rubric.ts'
import { byId, contract } from './endpoint.ts'

/**
 * Messages of marking are made by the backend field by field and name no learner: an alias stands for each. None has a place
 * for a name, a unit or a NIP of whoever wrote.
 */
export interface WaitingEssay {
  id: string
  /** `Peserta 7`: the same person has the same number throughout a course. */
  alias: number
  quizKey: string
  quizTitle: string
  stem: string
  /** Whether it waits for whoever asks; if not, they have marked it and may change that until the attempt is graded. */
  todo: boolean
  /** The owner's decision between two marks that lie far apart. */
  third: boolean
  /** Whole days. The moment itself could be laid beside a list of who was active when. */
  days: number
}

export interface MarkingPlan {
  quizKey: string
  title: string
  secondMarkerId: string | null
  secondPercent: number
  thresholdPercent: number
  version: number
}

export interface CriterionAgreement extends Agreement {
  stem: string
  criterion: string
}

export interface MarkingQueue {
  courseTitle: string
  as: 'owner' | 'second'
  essays: WaitingEssay[]
  /** The owner's alone: empty for a second marker. */
  plans: MarkingPlan[]
  markers: { id: string; name: string; unit: string }[]
  agreement: CriterionAgreement[]
}

export interface EssayToMark extends ItemMedia {
  id: string
  alias: number
  courseTitle: string
  quizTitle: string
  stem: string
  answer: string
  words: WordRange | null
  rubric: Rubric
  modelAnswer: string
  round: 'first' | 'second' | 'third'
  /** My marks; null: none yet. */
  levels: Levels | null
  comment: string
  version: number
  /** The two marks between which a third look decides. */
  before: { levels: Levels; comment: string }[]
  /** Saving it gives the learner their result. Not said to a second marker, whom it would tell of the first. */
  closes: boolean
  /** The attempt is graded: this can be read and no more. */
  closed: boolean
}

const essayAddress = byId.extend({ essayId: z.string().min(1).max(80) })
const percent = z.number().int().min(0).max(100)

export const markingContract = contract({
  'GET /marking': {
    summary: 'Courses in which essays wait for me, as owner or as second marker',
    roles: ['trainer'],
    response: z.custom<{ courseId: string; title: string; as: 'owner' | 'second'; todo: number }[]>(),
  },
  'GET /authoring/courses/{id}/marking': {
    summary: 'Essays that wait in a course, by alias; for its owner also the plan and the agreement of two markers',
    roles: ['trainer'],
    params: byId,
    response: z.custom<MarkingQueue>(),
    errors: ['NOT_FOUND'],
  },
  'PUT /authoring/courses/{id}/marking/plans/{key}': {
    summary: 'Who marks a second time, how many essays, and from which distance a third look decides',
    roles: ['trainer'],
    params: byId.extend({ key: z.string().min(1).max(60) }),
    versioned: true,
    body: z.strictObject({
      secondMarkerId: z.string().max(80).nullable(),
      secondPercent: percent,
      thresholdPercent: percent,
    }),
    response: z.object({ version: z.number().int() }),
    errors: ['NOT_FOUND'],
  },
  'GET /authoring/courses/{id}/marking/essays/{essayId}': {
    summary: 'One essay with its rubric and my own marks; those of others only where I decide between them',
    roles: ['trainer'],
    params: essayAddress,
    response: z.custom<EssayToMark>(),
    errors: ['NOT_FOUND'],
  },
  'PUT /authoring/courses/{id}/marking/essays/{essayId}/mark': {
    summary: 'Mark an essay; the last mark that an attempt waits for grades it',
    roles: ['trainer'],
    reserve: true,
    params: essayAddress,
    versioned: true,
    body: z.strictObject({
      levels: z.record(z.string().max(40), z.string().max(40)),
      comment: z.string().trim().max(4_000),
    }),
    response: z.object({ version: z.number().int(), closed: z.boolean() }),
    errors: ['NOT_FOUND', 'MARKS_FINAL'],
  },
  'DELETE /authoring/courses/{id}/marking/essays/{essayId}/mark': {
    summary: 'Take my marks of an essay back, until its attempt is graded',
    roles: ['trainer'],
    params: essayAddress,
    versioned: true,
    response: z.object({ version: z.number().int() }),
    errors: ['NOT_FOUND', 'MARKS_FINAL'],
  },
})
