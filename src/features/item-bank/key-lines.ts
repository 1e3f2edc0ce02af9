import type { BankGap, BankItem } from '@/domain/bank-item.ts'
import type { useItemBankWords } from './item-bank.words.ts'

export interface Line {
  text: string
  /** What it is worth, or what belongs to it. */
  value: string
  feedback?: string
}
type Words = ReturnType<typeof useItemBankWords>

const scored =
  (words: Words) =>
  (one: { text: string; weight: number; feedback: string }): Line => ({
    text: one.text,
    value: words.points(String(one.weight)),
    feedback: one.feedback,
  })
const numeral =
  (words: Words) =>
  (one: { value: number; tolerance: number; weight: number; feedback: string }): Line => ({
    text: one.tolerance > 0 ? `${one.value} ± ${one.tolerance}` : String(one.value),
    value: words.points(String(one.weight)),
    feedback: one.feedback,
  })
const gapLines = (gap: BankGap, words: Words): Line[] =>
  gap.kind === 'number'
    ? gap.answers.map(numeral(words))
    : (gap.kind === 'choice' ? gap.options : gap.answers).map(scored(words))

/** The key of an item in lines: what is right, what it is worth, what is said to it. */
export function keyLines(item: BankItem, words: Words): Line[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return item.options.map(scored(words))
    case 'judgement':
      return item.options.map(({ text, weight, feedback }) => ({ text, value: words.weight(String(weight)), feedback }))
    case 'trueFalse':
      return [
        { text: words.benar, value: words.points(item.correct ? '100' : '0'), feedback: item.ifTrue },
        { text: words.salah, value: words.points(item.correct ? '0' : '100'), feedback: item.ifFalse },
      ]
    case 'matching':
      return [
        ...item.pairs.map(({ left, right }) => ({ text: left, value: right })),
        ...item.distractors.map((right) => ({ text: right, value: words.distractor })),
      ]
    case 'ordering':
      return item.steps.map((text, at) => ({ text, value: String(at + 1) }))
    case 'numeric':
      return [
        ...item.answers.map(numeral(words)),
        ...(item.otherwise === ''
          ? []
          : [{ text: words.otherwise, value: words.points('0'), feedback: item.otherwise }]),
      ]
    case 'shortText':
      return item.answers.map(scored(words))
    case 'cloze':
      return item.parts
        .filter((part) => typeof part !== 'string')
        .flatMap((gap, at) =>
          gapLines(gap, words).map((line) => ({ ...line, text: `${words.gap(at + 1)}: ${line.text}` })),
        )
    default:
      return []
  }
}
