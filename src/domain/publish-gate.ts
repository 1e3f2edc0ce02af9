import { askedIn, type Blueprint, type PlacedItem, wantedIn } from './blueprint.ts'

export interface DraftFacts {
  title: string
  summary: string
  lessons: readonly { key: string; blockCount: number }[]
  finalItems: number
}
/** The first ones are about the course, see below; the others about its review, see `review-gate.ts`. */
export const gateRules = [
  'TITLE',
  'SUMMARY',
  'LESSONS',
  'LESSON_EMPTY',
  'FINAL_ITEMS',
  'INDICATORS',
  'INDICATOR_FEW',
  'BLUEPRINT',
  'BLUEPRINT_HOLE',
  'REVIEWED',
  'REVIEW_NONE',
  'REVIEW_WAITING',
  'REVIEW_CHANGES',
  'REVIEW_STALE',
  'COMMENTS',
  'COMMENT',
] as const
export interface GateResult {
  rule: (typeof gateRules)[number]
  met: boolean
  /** The lesson or check that the line is about; of the review lines, the review. */
  where: string | null
  /** What in that place is meant, in the author's words. */
  about?: string
}
/** An indicator that fewer items ask about says more of the items than of the person. */
export const indicatorItemsNeeded = 3
/** A competency check with fewer items says too little about anyone. */
export const finalItemsNeeded = 5

/** What a course needs before learners see it, line by line; what holds it back comes first. */
export function checkGate({ title, summary, lessons, finalItems }: DraftFacts): GateResult[] {
  const empty = lessons.filter(({ blockCount }) => blockCount === 0)
  const lines: GateResult[] = [
    { rule: 'TITLE', met: title.trim().length >= 3, where: null },
    { rule: 'SUMMARY', met: summary.trim().length >= 10, where: null },
    { rule: 'LESSONS', met: lessons.length > 0, where: null },
    ...(empty.length > 0
      ? empty.map(({ key }): GateResult => ({ rule: 'LESSON_EMPTY', met: false, where: key }))
      : [{ rule: 'LESSON_EMPTY' as const, met: lessons.length > 0, where: null }]),
    { rule: 'FINAL_ITEMS', met: finalItems >= finalItemsNeeded, where: 'final' },
  ]
  return lines.toSorted((a, b) => Number(a.met) - Number(b.met))
}

/**
 * Whether the competency check asks enough about each of its indicators, and whether each blueprint can be filled. Worth a
 * warning: a written reason may override it, see `mayBeOverridden`.
 */
export function checkBlueprints(
  quizzes: readonly { key: string; kind: string; blueprint: Blueprint | null; items: readonly PlacedItem[] }[],
): GateResult[] {
  return quizzes.flatMap(({ key, kind, blueprint, items }) => [
    ...(kind === 'final' ? indicatorLines(key, items) : []),
    ...(blueprint ? [blueprintLine(key, blueprint, items)] : []),
  ])
}

function indicatorLines(where: string, items: readonly PlacedItem[]): GateResult[] {
  const counts = new Map<string, number>()
  for (const { indicator } of items) counts.set(indicator, (counts.get(indicator) ?? 0) + 1)
  const few = [...counts].filter(([, n]) => n < indicatorItemsNeeded)
  if (few.length > 0)
    return few.map(([about, n]) => ({ rule: 'INDICATOR_FEW', met: false, where, about: `${about} (${n})` }))
  return counts.size > 0 ? [{ rule: 'INDICATORS', met: true, where }] : []
}

function blueprintLine(where: string, blueprint: Blueprint, items: readonly PlacedItem[]): GateResult {
  const short = wantedIn(blueprint) - askedIn(blueprint, items)
  return { rule: short > 0 ? 'BLUEPRINT_HOLE' : 'BLUEPRINT', met: short === 0, where }
}
