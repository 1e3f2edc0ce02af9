/** From when on somebody counts as stuck. Chosen so that each of them leaves time to help. */
export const stuckLimits = {
  /** Days without any activity. */
  quietDays: 14,
  /** Days in which the same lesson stays open although the learner comes back to it. */
  sameLessonDays: 7,
  /** Failed attempts at one check that was never passed. */
  failedAttempts: 2,
  /** Days before a deadline from which on the pace is looked at. */
  nearDays: 14,
} as const

/** A learner on the way; instants are ISO 8601. */
export interface LearnerState {
  enrolledAt: string
  startedAt: string | null
  lastActivityAt: string | null
  dueAt: string | null
  lessonsDone: number
  lessonsTotal: number
  /** The unfinished lesson that was opened last. `since`: when the one before was finished, or the course begun. */
  openLesson: { key: string; title: string; since: string } | null
  /** Checks that were tried and never passed. */
  failed: readonly { key: string; title: string; attempts: number }[]
}

export type StuckReason =
  | { code: 'OVERDUE'; days: number }
  | { code: 'BEHIND'; days: number; donePercent: number; pacePercent: number }
  | { code: 'FAILED'; attempts: number; title: string }
  | { code: 'SAME_LESSON'; days: number; title: string }
  | { code: 'QUIET'; days: number; started: boolean }
export const stuckCodes = ['OVERDUE', 'BEHIND', 'FAILED', 'SAME_LESSON', 'QUIET'] as const
export type StuckCode = (typeof stuckCodes)[number]

const dayMs = 86_400_000
/** Whole days from one instant to another; never negative, whatever a clock says. */
export const wholeDays = (from: string, until: Date): number =>
  Math.max(0, Math.floor((until.getTime() - Date.parse(from)) / dayMs))

/** Why an unfinished learner counts as stuck, gravest first; empty: they do not. */
export function reasonsOf(learner: LearnerState, now: Date): StuckReason[] {
  return [lateness(learner, now), failing(learner), sameLesson(learner, now), quiet(learner, now)].filter(
    (reason) => reason !== undefined,
  )
}

/** Past the deadline; or near it with less done than the time that has gone by would have it. */
function lateness({ dueAt, enrolledAt, lessonsDone, lessonsTotal }: LearnerState, now: Date): StuckReason | undefined {
  if (dueAt === null) return undefined
  const due = Date.parse(dueAt)
  if (due < now.getTime()) return { code: 'OVERDUE', days: wholeDays(dueAt, now) }
  const days = Math.floor((due - now.getTime()) / dayMs)
  if (days > stuckLimits.nearDays) return undefined
  const span = due - Date.parse(enrolledAt)
  const pace = span <= 0 ? 1 : Math.min(1, Math.max(0, (now.getTime() - Date.parse(enrolledAt)) / span))
  const done = lessonsTotal === 0 ? 1 : lessonsDone / lessonsTotal
  if (done >= pace) return undefined
  return { code: 'BEHIND', days, donePercent: Math.floor(done * 100), pacePercent: Math.round(pace * 100) }
}

function failing({ failed }: LearnerState): StuckReason | undefined {
  const [worst] = failed.toSorted((a, b) => b.attempts - a.attempts)
  if (!worst || worst.attempts < stuckLimits.failedAttempts) return undefined
  return { code: 'FAILED', attempts: worst.attempts, title: worst.title }
}

/** They come back to it: without activity it is the silence that is told, not the lesson. */
function sameLesson(learner: LearnerState, now: Date): StuckReason | undefined {
  const { openLesson } = learner
  if (!openLesson || isQuiet(learner, now)) return undefined
  const days = wholeDays(openLesson.since, now)
  return days >= stuckLimits.sameLessonDays ? { code: 'SAME_LESSON', days, title: openLesson.title } : undefined
}

const lastSign = ({ lastActivityAt, startedAt, enrolledAt }: LearnerState) => lastActivityAt ?? startedAt ?? enrolledAt
const isQuiet = (learner: LearnerState, now: Date) => wholeDays(lastSign(learner), now) >= stuckLimits.quietDays

function quiet(learner: LearnerState, now: Date): StuckReason | undefined {
  if (!isQuiet(learner, now)) return undefined
  return { code: 'QUIET', days: wholeDays(lastSign(learner), now), started: learner.startedAt !== null }
}

interface Ranked {
  reasons: readonly StuckReason[]
  lastActivityAt: string | null
}
/** Whom to write to first: more reasons before fewer, then who was here last, because they are the likeliest to come back. */
export const byNeed = (a: Ranked, b: Ranked): number =>
  b.reasons.length - a.reasons.length || (b.lastActivityAt ?? '').localeCompare(a.lastActivityAt ?? '')
