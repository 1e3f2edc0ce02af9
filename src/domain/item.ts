import { z } from 'zod'
import { ClozeParts } from './item-cloze.ts'
import { ItemFigure } from './item-figure-field.ts'
import { ItemRecording } from './item-recording-field.ts'
import { tagFields } from './item-tag-fields.ts'
import { findRubricFault, Rubric, WordRange } from './rubric.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const key = z.string().regex(/^[a-z0-9-]{1,40}$/)
const option = z.strictObject({
  id: key,
  text: text(2_000),
  feedback: z.string().trim().max(2_000).optional(),
  /** Percent of the points; see `weighted-options.ts`. Absent: the key alone counts. */
  weight: z.number().min(-100).max(100).optional(),
})

const common = {
  stem: text(8_000),
  /** Why the right answer is right. Leaves the backend only when the review policy allows it. */
  explanation: z.string().trim().max(8_000),
  /** What the item measures, in the author's words; results are grouped by it. */
  indicator: text(120),
  figure: ItemFigure.optional(),
  recording: ItemRecording.optional(),
  ...tagFields,
}

/** An item (butir soal) with its key. Learner messages are made from `AttemptQuestion`, which has no key field. */
export const Item = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('single'), options: z.array(option).min(2).max(20), correct: key }),
  z.strictObject({
    ...common,
    type: z.literal('multiple'),
    options: z.array(option).min(2).max(60),
    correct: z.array(key).min(1),
  }),
  z.strictObject({ ...common, type: z.literal('trueFalse'), correct: z.boolean() }),
  z.strictObject({
    ...common,
    type: z.literal('matching'),
    pairs: z
      .array(z.strictObject({ id: key, left: text(300), right: text(300) }))
      .min(2)
      .max(20),
    /** Rights that belong to no left. */
    distractors: z.array(text(300)).max(20).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('ordering'),
    /** In the right order. */
    steps: z
      .array(z.strictObject({ id: key, text: text(300) }))
      .min(2)
      .max(20),
  }),
  z.strictObject({
    ...common,
    type: z.literal('numeric'),
    value: z.number(),
    tolerance: z.number().min(0),
    unit: z.string().trim().max(20).optional(),
    /** Other numbers that are worth something, in percent. */
    others: z
      .array(z.strictObject({ value: z.number(), tolerance: z.number().min(0), weight: z.number().max(100) }))
      .max(60)
      .optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('shortText'),
    /** Compared without case, accents, punctuation at the ends and repeated spaces. */
    accepted: z.array(text(300)).min(1).max(60),
    /** With it, `*` in an answer stands for any signs, capitals may count, and some answers are worth a part (percent). */
    patterns: z
      .strictObject({
        exactCase: z.boolean(),
        partial: z.array(z.strictObject({ text: text(300), weight: z.number().max(100) })).max(60),
      })
      .optional(),
  }),
  z.strictObject({ ...common, type: z.literal('cloze'), parts: ClozeParts }),
  /** Situational judgement: no option is wrong, some are worth more. Full points go to the heaviest, see `judgePoints`. */
  z.strictObject({
    ...common,
    type: z.literal('judgement'),
    options: z
      .array(option.extend({ weight: z.number().min(0).max(100) }))
      .min(2)
      .max(20),
  }),
  /** Marked by a person, see `essay-marks.ts`. */
  z.strictObject({
    ...common,
    type: z.literal('essay'),
    rubric: Rubric,
    words: WordRange.optional(),
    /** For those who mark; for the writer when the review policy opens it. */
    modelAnswer: z.string().trim().max(20_000),
  }),
])
export type Item = z.infer<typeof Item>
export type ItemType = Item['type']

/** What the schema cannot say. Returns the first fault as a code, or undefined. */
export function findItemFault(
  item: Item,
):
  | 'KEY_NOT_AN_OPTION'
  | 'REPEATED_ID'
  | 'REPEATED_TEXT'
  | 'REPEATED_POINTS'
  | 'WORDS_UPSIDE_DOWN'
  | 'ALL_CORRECT'
  | 'EQUAL_WEIGHTS'
  | undefined {
  if (item.type === 'essay')
    return item.words && item.words.least > item.words.most ? 'WORDS_UPSIDE_DOWN' : findRubricFault(item.rubric)
  const entries =
    item.type === 'single' || item.type === 'multiple' || item.type === 'judgement'
      ? item.options.map(({ id, text }) => ({ id, text }))
      : item.type === 'matching'
        ? item.pairs.map(({ id, right }) => ({ id, text: right }))
        : item.type === 'ordering'
          ? item.steps
          : []
  const ids = new Set(entries.map((entry) => entry.id))
  if (ids.size !== entries.length) return 'REPEATED_ID'
  if (new Set(entries.map((entry) => entry.text.toLowerCase().trim())).size !== entries.length) return 'REPEATED_TEXT'
  if (item.type === 'judgement' && new Set(item.options.map(({ weight }) => weight)).size === 1) return 'EQUAL_WEIGHTS'
  if (item.type === 'single' && !ids.has(item.correct)) return 'KEY_NOT_AN_OPTION'
  if (item.type === 'multiple') {
    if (!item.correct.every((id) => ids.has(id))) return 'KEY_NOT_AN_OPTION'
    if (new Set(item.correct).size !== item.correct.length) return 'REPEATED_ID'
    if (item.correct.length === item.options.length) return 'ALL_CORRECT'
  }
  return undefined
}
