/**
 * An attempt (percobaan) as a state machine: in-progress → submitted → graded. States only go forward; the schema says so
 * too. Without an essay it is graded as it is handed in; with one it stays submitted, which a page calls awaiting grading:
 * neither passed nor failed until people have given their marks. The deadline is a stored instant and time left is deadline − now of the backend's clock: no counter, no page.
 */
export type AttemptState = 'in-progress' | 'submitted' | 'graded'

export interface AttemptFacts {
  state: AttemptState
  deadlineAt: string | null
}

/** An answer that left the page in time may arrive this much later. */
export const graceMs = 5_000

export const isExpired = ({ state, deadlineAt }: AttemptFacts, now: Date): boolean =>
  state === 'in-progress' && deadlineAt !== null && now.getTime() > Date.parse(deadlineAt) + graceMs

/** Milliseconds left, never negative; null without a time limit. */
export const timeLeft = ({ deadlineAt }: AttemptFacts, now: Date): number | null =>
  deadlineAt === null ? null : Math.max(0, Date.parse(deadlineAt) - now.getTime())

/** How much more time a person has been given: a factor of the limit, or no limit at all. */
export type TimeFactor = '1' | '1.25' | '1.5' | '2' | '3' | 'none'
export const timeFactors = ['1', '1.25', '1.5', '2', '3', 'none'] as const satisfies readonly TimeFactor[]

/** The instant at which an attempt ends, whole seconds up; null without a limit. Fixed at the start, so a later change of the factor moves no attempt. */
export const deadlineOf = (startedAt: Date, limitMinutes: number | null, factor: TimeFactor = '1'): Date | null =>
  limitMinutes === null || factor === 'none'
    ? null
    : new Date(startedAt.getTime() + Math.ceil(limitMinutes * 60 * Number(factor)) * 1_000)

export interface StartFacts {
  kind: 'pre' | 'module' | 'final'
  itemCount: number
  /** Lessons that this check waits for and that are not done: of the module, or of the course for the final check. */
  lessonsMissing: number
  attemptsUsed: number
  maxAttempts: number | null
  passed: boolean
  /** An earlier attempt is handed in and waits for marks: what it becomes decides whether another is needed. */
  waiting: boolean
}
/** Undefined: may start. A passed check of a module may be taken again for practice; a final check may not. */
export function refuseStart(
  facts: StartFacts,
): 'QUIZ_EMPTY' | 'AWAITING_GRADING' | 'ALREADY_PASSED' | 'ATTEMPTS_USED_UP' | 'LESSONS_UNFINISHED' | undefined {
  if (facts.itemCount === 0) return 'QUIZ_EMPTY'
  if (facts.waiting) return 'AWAITING_GRADING'
  if (facts.kind === 'final' && facts.passed) return 'ALREADY_PASSED'
  if (facts.maxAttempts !== null && facts.attemptsUsed >= facts.maxAttempts) return 'ATTEMPTS_USED_UP'
  if (facts.kind !== 'pre' && facts.lessonsMissing > 0) return 'LESSONS_UNFINISHED'
  return undefined
}

export function refuseSave(attempt: AttemptFacts, now: Date): 'ATTEMPT_CLOSED' | 'TIME_IS_UP' | undefined {
  if (attempt.state !== 'in-progress') return 'ATTEMPT_CLOSED'
  return isExpired(attempt, now) ? 'TIME_IS_UP' : undefined
}

export type ReviewPolicy = 'score-only' | 'after-submit' | 'after-pass'
/** Whether keys and explanations may leave the backend now; if not, what would open them. */
export function reviewState(
  policy: ReviewPolicy,
  facts: { graded: boolean; passed: boolean; attemptsUsed: number; maxAttempts: number | null },
): 'open' | 'never' | 'after-pass' | 'after-submit' {
  if (policy === 'score-only') return 'never'
  if (!facts.graded) return 'after-submit'
  if (policy === 'after-submit' || facts.passed) return 'open'
  return facts.maxAttempts !== null && facts.attemptsUsed >= facts.maxAttempts ? 'open' : 'after-pass'
}

/** Draws `count` items so that the indicators are asked as evenly as the bank allows. `items` come shuffled. */
export function drawEvenly<T extends { indicator: string }>(items: readonly T[], count: number): T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(item.indicator, [...(groups.get(item.indicator) ?? []), item])
  const drawn: T[] = []
  const queues = [...groups.values()]
  while (drawn.length < count && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const item = drawn.length < count ? queue.shift() : undefined
      if (item) drawn.push(item)
    }
  return drawn
}
