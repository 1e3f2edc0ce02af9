import type { gateRules } from './gate-rules.ts'
import type { LessonBlock } from './lesson-block.ts'
import { type CheckOfDraft, checkMedia } from './media-gate.ts'

export interface DraftFacts {
  title: string
  summary: string
  lessons: readonly { key: string; blockCount: number; blocks?: readonly LessonBlock[] }[]
  finalItems: number
  checks?: readonly CheckOfDraft[]
}
export interface GateResult {
  rule: (typeof gateRules)[number]
  met: boolean
  /** The lesson or check that the line is about; of the review lines, the review. */
  where: string | null
  /** What in that place is meant, in the author's words. */
  about?: string
  /** Within a lesson the block, within a check the item that it is about. */
  block?: string | undefined
}
/** A competency check with fewer items says too little about anyone. */
export const finalItemsNeeded = 5

/** What a course needs before learners see it, line by line; what holds it back comes first. */
export function checkGate({ title, summary, lessons, finalItems, checks }: DraftFacts): GateResult[] {
  const empty = lessons.filter(({ blockCount }) => blockCount === 0)
  const lines: GateResult[] = [
    { rule: 'TITLE', met: title.trim().length >= 3, where: null },
    { rule: 'SUMMARY', met: summary.trim().length >= 10, where: null },
    { rule: 'LESSONS', met: lessons.length > 0, where: null },
    ...(empty.length > 0
      ? empty.map(({ key }): GateResult => ({ rule: 'LESSON_EMPTY', met: false, where: key }))
      : [{ rule: 'LESSON_EMPTY' as const, met: lessons.length > 0, where: null }]),
    { rule: 'FINAL_ITEMS', met: finalItems >= finalItemsNeeded, where: 'final' },
    ...checkMedia(lessons, checks),
  ]
  return lines.toSorted((a, b) => Number(a.met) - Number(b.met))
}
