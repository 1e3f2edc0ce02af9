import { z } from 'zod'
import type { ItemFigure } from '@/domain/item-figure.ts'
import type { ItemRecording } from '@/domain/item-media.ts'
import { Instant } from './endpoint.ts'

/** What a question shows and plays; the domain has judged it when it was written. */
export const itemMediaFields = {
  figure: z.custom<ItemFigure>().optional(),
  recording: z.custom<ItemRecording>().optional(),
}
export const QuizKind = z.enum(['pre', 'module', 'final'])
const Review = z.enum(['open', 'never', 'after-pass', 'after-submit'])

const ReviewedQuestion = z.object({
  position: z.number().int(),
  stem: z.string(),
  ...itemMediaFields,
  points: z.number(),
  explanation: z.string(),
  /** What was decided about the item afterwards; it says nothing of the key. */
  ruling: z.enum(['drop', 'accept-all', 'rekey']).nullable(),
  lines: z.array(
    z.object({
      text: z.string(),
      mine: z.boolean(),
      right: z.boolean(),
      feedback: z.string().nullable(),
      /** For matching and ordering: what belongs here. */
      answer: z.string().nullable(),
      /** Of a situational judgement: what this option is worth, in percent of the points. */
      worth: z.number().int().nullable(),
    }),
  ),
  /** Of an essay: what was written and what people said of it, criterion by criterion. */
  essay: z.custom<ReviewedEssay | null>(),
})
export interface ReviewedEssay {
  answer: string
  modelAnswer: string
  criteria: { title: string; points: number; most: number; levels: string[] }[]
  comments: string[]
}

/** Handed in and kept; nothing is said of right or wrong while an essay waits for a person. */
export const AwaitingResult = z.object({
  state: z.literal('awaiting-grading'),
  id: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  quizKey: z.string(),
  title: z.string(),
  number: z.number().int(),
  submittedAt: Instant,
  expired: z.boolean(),
  /** How many essays wait, and whose course it is: the owner marks. */
  essays: z.number().int(),
  marker: z.string(),
})
export type AwaitingResult = z.infer<typeof AwaitingResult>

export const AttemptResult = z.object({
  state: z.literal('graded'),
  id: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  versionNumber: z.number().int(),
  learningHours: z.number().int(),
  quizKey: z.string(),
  title: z.string(),
  kind: QuizKind,
  number: z.number().int(),
  percent: z.number().int(),
  passed: z.boolean(),
  passPercent: z.number().int(),
  points: z.number(),
  maxPoints: z.number(),
  expired: z.boolean(),
  gradedAt: Instant,
  attemptsLeft: z.number().int().nullable(),
  courseCompleted: z.boolean(),
  prePercent: z.number().int().nullable(),
  gain: z.number().nullable(),
  indicators: z.array(
    z.object({
      name: z.string(),
      points: z.number(),
      max: z.number(),
      prePoints: z.number().nullable(),
      preMax: z.number().nullable(),
    }),
  ),
  /** Whether points of a rubric are among the points; without them each question is worth one. */
  essays: z.boolean(),
  review: Review,
  /** When a decision about an item last changed this result. */
  regradedAt: Instant.nullable(),
  questions: z.array(ReviewedQuestion),
})
export type AttemptResult = z.infer<typeof AttemptResult>
