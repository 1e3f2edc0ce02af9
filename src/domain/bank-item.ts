import { z } from 'zod'
import { ItemFigure } from './item-figure-field.ts'
import { ItemRecording } from './item-recording-field.ts'
import { tagFields } from './item-tag-fields.ts'
import { Rubric, WordRange } from './rubric.ts'

/**
 * An item (butir soal) as it lies in a trainer's bank: wider than an item of a check, because a bank takes in what other
 * systems can say (partial weights, several gaps, answers that a person marks). All texts are plain; an empty text means
 * "none", so that two banks can be compared field by field.
 */
const line = (max: number) => z.string().max(max)
/** Percent of the item's points: 100 is all of them, −50 takes half of them away. */
const weight = z.number().min(-100).max(100)

export const BankOption = z.strictObject({ text: line(4_000).min(1), weight, feedback: line(4_000) })
export type BankOption = z.infer<typeof BankOption>
/** `*` in the text stands for any run of signs; `\*` for the sign itself. */
export const TextAnswer = z.strictObject({ text: line(1_000).min(1), weight, feedback: line(4_000) })
export type TextAnswer = z.infer<typeof TextAnswer>
export const NumberAnswer = z.strictObject({
  value: z.number(),
  tolerance: z.number().min(0),
  weight,
  feedback: line(4_000),
})
export type NumberAnswer = z.infer<typeof NumberAnswer>

/** A gap in running text; `mark` is its share of the item's points, in proportion to the other gaps. */
const mark = z.number().min(0).max(1_000)
export const BankGap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), mark, options: z.array(BankOption).min(1).max(60) }),
  z.strictObject({
    kind: z.literal('text'),
    mark,
    answers: z.array(TextAnswer).min(1).max(60),
    exactCase: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('number'), mark, answers: z.array(NumberAnswer).min(1).max(60) }),
])
export type BankGap = z.infer<typeof BankGap>

const common = {
  title: line(300),
  stem: line(20_000),
  /** Shown after the answer, whatever it was. */
  explanation: line(20_000),
  indicator: line(120),
  category: line(400),
  tags: z.array(line(120).min(1)).max(40),
  figure: ItemFigure.optional(),
  recording: ItemRecording.optional(),
  ...tagFields,
}
const options = z.array(BankOption).min(2).max(60)

export const BankItem = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('single'), options }),
  z.strictObject({ ...common, type: z.literal('multiple'), options }),
  /** Situational judgement: weights on any scale, none below zero; the highest is worth all the points. */
  z.strictObject({
    ...common,
    type: z.literal('judgement'),
    options: z
      .array(BankOption.extend({ weight: z.number().min(0).max(100) }))
      .min(2)
      .max(60),
  }),
  z.strictObject({
    ...common,
    type: z.literal('trueFalse'),
    correct: z.boolean(),
    ifTrue: line(4_000),
    ifFalse: line(4_000),
  }),
  z.strictObject({
    ...common,
    type: z.literal('matching'),
    pairs: z
      .array(z.strictObject({ left: line(2_000).min(1), right: line(2_000).min(1) }))
      .min(2)
      .max(60),
    /** Rights that belong to no left. */
    distractors: z.array(line(2_000).min(1)).max(60),
  }),
  z.strictObject({ ...common, type: z.literal('ordering'), steps: z.array(line(2_000).min(1)).min(2).max(60) }),
  z.strictObject({
    ...common,
    type: z.literal('numeric'),
    answers: z.array(NumberAnswer).min(1).max(60),
    /** Said to every other answer. */
    otherwise: line(4_000),
    unit: line(20).min(1).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('shortText'),
    answers: z.array(TextAnswer).min(1).max(60),
    exactCase: z.boolean(),
  }),
  z.strictObject({
    ...common,
    /** The text stands in the parts. */
    stem: z.literal(''),
    type: z.literal('cloze'),
    parts: z.array(z.union([line(20_000).min(1), BankGap])).min(1),
  }),
  /** Marked by a person. */
  z.strictObject({
    ...common,
    type: z.literal('essay'),
    /** Only what was written here has one; without it an item cannot stand in a check. */
    rubric: Rubric.optional(),
    words: WordRange.optional(),
    modelAnswer: line(20_000).optional(),
  }),
  /** Text that asks nothing; it stands before the items that follow it. */
  z.strictObject({ ...common, type: z.literal('information') }),
])
export type BankItem = z.infer<typeof BankItem>
export type BankItemType = BankItem['type']
export const bankItemTypes = [
  'single',
  'multiple',
  'judgement',
  'trueFalse',
  'matching',
  'ordering',
  'numeric',
  'shortText',
  'cloze',
  'essay',
  'information',
] as const

/** The item in one line of words, gaps as `_____`: for lists, for search and for finding doubles. */
export function bankItemText(item: BankItem): string {
  const body =
    item.type === 'cloze' ? item.parts.map((part) => (typeof part === 'string' ? part : '_____')).join('') : ''
  return `${item.stem} ${body}`.replace(/\s+/g, ' ').trim()
}
