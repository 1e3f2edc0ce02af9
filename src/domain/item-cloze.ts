import { z } from 'zod'
import { normaliseAnswer, readNumber } from './normalise-answer.ts'

/** Running text with gaps (isian rumpang). A gap is chosen from a list, typed as words or typed as a number. */
const key = z.string().regex(/^[a-z0-9-]{1,40}$/)
const weight = z.number().min(-100).max(100)
/** The gap's share of the points, in proportion to the other gaps. */
const mark = z.number().min(0).max(1_000)

export const ClozeGap = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    mark,
    options: z
      .array(z.strictObject({ id: key, text: z.string().trim().min(1).max(600), weight }))
      .min(2)
      .max(40),
  }),
  z.strictObject({
    kind: z.literal('text'),
    mark,
    accepted: z
      .array(z.strictObject({ text: z.string().trim().min(1).max(300), weight }))
      .min(1)
      .max(40),
    exactCase: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    mark,
    answers: z
      .array(z.strictObject({ value: z.number(), tolerance: z.number().min(0), weight }))
      .min(1)
      .max(40),
  }),
])
export type ClozeGap = z.infer<typeof ClozeGap>
export const ClozeParts = z.array(z.union([z.string().min(1).max(8_000), ClozeGap])).min(1)
export type ClozeParts = z.infer<typeof ClozeParts>

export const gapsOf = (parts: ClozeParts): ClozeGap[] => parts.filter((part) => typeof part !== 'string')

const gapSign = '_____'
/** The text with its gaps as lines, for lists and for the review. */
export const clozeText = (parts: ClozeParts) =>
  parts
    .map((part) => (typeof part === 'string' ? part : gapSign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Whether an answer fits. `*` in the pattern stands for any run of signs and `\*` for the sign itself. Without `exactCase`
 * both are compared without case, accents and repeated spaces.
 */
export function fitsText(pattern: string, answer: string, exactCase: boolean): boolean {
  const bare = (text: string) => (exactCase ? text.trim().replace(/\s+/g, ' ') : normaliseAnswer(text))
  const given = bare(answer)
  if (given === '') return false
  const pieces = pattern.split(/(?<!\\)\*/).map((piece) => piece.replaceAll('\\*', '*'))
  if (pieces.length === 1) return bare(pieces[0] ?? '') === given
  const source = pieces.map((piece) => bare(piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')
  return new RegExp(`^${source}$`, 'su').test(given)
}

/** Binary fractions: 0.1 + 0.2 must still lie within 0.3 ± 0. */
export const fitsNumber = (value: number, tolerance: number, given: number) =>
  Math.abs(given - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value))

const best = (weights: number[]) => Math.max(0, ...weights) / 100

function gradeGap(gap: ClozeGap, order: readonly string[], answer: string): number {
  switch (gap.kind) {
    case 'choice': {
      const own = /^\d+$/.test(answer) ? order[Number(answer) - 1] : undefined
      return best(gap.options.filter(({ id }) => id === own).map((option) => option.weight))
    }
    case 'text':
      return best(gap.accepted.filter(({ text }) => fitsText(text, answer, gap.exactCase)).map((one) => one.weight))
    case 'number': {
      const given = readNumber(answer)
      if (given === undefined) return 0
      return best(gap.answers.filter((one) => fitsNumber(one.value, one.tolerance, given)).map((one) => one.weight))
    }
  }
}

/** Points of each gap, 0 to 1. `orders` is how the options of each gap were shown; `answers` go by gap number from '1'. */
export const gradeGaps = (
  parts: ClozeParts,
  orders: readonly (readonly string[])[],
  answers: Readonly<Record<string, string>>,
): number[] => gapsOf(parts).map((gap, at) => gradeGap(gap, orders[at] ?? [], answers[String(at + 1)] ?? ''))

/** Points of the whole text: the gaps in proportion to their marks. */
export function gradeCloze(...[parts, orders, answers]: Parameters<typeof gradeGaps>): number {
  const gaps = gapsOf(parts)
  const whole = gaps.reduce((sum, gap) => sum + gap.mark, 0)
  if (whole === 0) return 0
  const points = gradeGaps(parts, orders, answers)
  return gaps.reduce((sum, gap, at) => sum + gap.mark * (points[at] ?? 0), 0) / whole
}

export type PresentedPart =
  | { text: string }
  | { gap: string; kind: 'choice'; options: { id: string; text: string }[] }
  | { gap: string; kind: 'text' | 'number' }

/** What a learner sees: texts and empty gaps. Nothing of the key. */
export function presentCloze(parts: ClozeParts, orders: readonly (readonly string[])[]): PresentedPart[] {
  let number = 0
  return parts.map((part): PresentedPart => {
    if (typeof part === 'string') return { text: part }
    const gap = String(++number)
    if (part.kind !== 'choice') return { gap, kind: part.kind }
    const order = orders[number - 1] ?? []
    const textOf = (id: string) => part.options.find((option) => option.id === id)?.text ?? ''
    return { gap, kind: 'choice', options: order.map((id, at) => ({ id: String(at + 1), text: textOf(id) })) }
  })
}

/** What would have been right in a gap, in words. */
export function keyOfGap(gap: ClozeGap): string {
  const top = <T extends { weight: number }>(list: readonly T[]) =>
    list.reduce<T | undefined>((found, one) => (found && found.weight >= one.weight ? found : one), undefined)
  if (gap.kind === 'choice') return top(gap.options)?.text ?? ''
  if (gap.kind === 'text') return top(gap.accepted)?.text.replaceAll('\\*', '*') ?? ''
  const answer = top(gap.answers)
  return answer ? `${answer.value}${answer.tolerance > 0 ? ` ± ${answer.tolerance}` : ''}` : ''
}
