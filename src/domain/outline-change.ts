import { z } from 'zod'

const key = z.string().min(1).max(60)
const limit = z.number().int().min(1).max(240)

/** One write over many parts of a draft: a new order, other settings, or both. What is not named stays. */
export const OutlineChange = z.strictObject({
  /** Every module and every lesson of the draft once. */
  order: z
    .array(z.strictObject({ key, lessons: z.array(key).max(300) }))
    .max(100)
    .optional(),
  lessons: z
    .array(z.strictObject({ key, minutes: limit.optional(), held: z.boolean().optional() }))
    .max(300)
    .optional(),
  quizzes: z
    .array(
      z.strictObject({
        key,
        timeLimitMinutes: limit.nullable().optional(),
        passPercent: z.number().int().min(1).max(100).optional(),
        maxAttempts: z.number().int().min(1).max(20).nullable().optional(),
      }),
    )
    .max(100)
    .optional(),
})
export type OutlineChange = z.infer<typeof OutlineChange>

/** What such a change is about, as it stands. */
export interface Outline {
  order: readonly { key: string; lessons: readonly string[] }[]
  lessons: readonly { key: string; minutes: number; held: boolean }[]
  quizzes: readonly {
    key: string
    timeLimitMinutes: number | null
    passPercent: number
    maxAttempts: number | null
  }[]
}

type Part = { key: string }
const same = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && new Set(some).size === some.length && some.every((one) => others.includes(one))
const once = (parts: readonly Part[] = [], known: readonly Part[]) =>
  new Set(parts.map((part) => part.key)).size === parts.length &&
  parts.every((part) => known.some((other) => other.key === part.key))

/** Undefined: it can be done. Otherwise what of it does not fit the draft: a part that is not there, named twice or left out. */
export function misfit(outline: Outline, { order, lessons, quizzes }: OutlineChange): keyof Outline | undefined {
  const keys = (list: Outline['order']) => list.map((module) => module.key)
  const inside = (list: Outline['order']) => list.flatMap((module) => module.lessons)
  if (order && !(same(keys(order), keys(outline.order)) && same(inside(order), inside(outline.order)))) return 'order'
  if (!once(lessons, outline.lessons)) return 'lessons'
  return once(quizzes, outline.quizzes) ? undefined : 'quizzes'
}

/** Only the fields that a change names, with the values that stand there now. */
const asNow = <Now extends Part, Named extends Part>(now: readonly Now[], named: readonly Named[]) =>
  named.map((part) => {
    const known = now.find((other) => other.key === part.key)
    const fields = Object.keys(part).filter((field) => part[field as keyof Named] !== undefined)
    return Object.fromEntries(fields.map((field) => [field, known?.[field as keyof Now]])) as unknown as Named
  })

/** The change that leads back. */
export const undoOf = (outline: Outline, { order, lessons, quizzes }: OutlineChange): OutlineChange => ({
  ...(order ? { order: outline.order.map((module) => ({ key: module.key, lessons: [...module.lessons] })) } : {}),
  ...(lessons ? { lessons: asNow(outline.lessons, lessons) } : {}),
  ...(quizzes ? { quizzes: asNow(outline.quizzes, quizzes) } : {}),
})

const merged = <Now extends Part>(now: readonly Now[], named: readonly Part[] = []): Now[] =>
  now.map((part) => ({ ...part, ...stated(named.find((other) => other.key === part.key)) }))
const stated = (part: Part | undefined) =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined))

/** The outline as it is after a change that fits. */
export const changed = (outline: Outline, { order, lessons, quizzes }: OutlineChange): Outline => ({
  order: order ?? outline.order,
  lessons: merged(outline.lessons, lessons),
  quizzes: merged(outline.quizzes, quizzes),
})
