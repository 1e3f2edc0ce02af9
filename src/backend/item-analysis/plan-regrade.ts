import { isAbout, type Outcome, type Ruling, sameOutcome, settle } from '@/domain/regrade.ts'
import { anyPassed, countEffect, enrolmentAfter, type ResultFigures, type Score } from '@/domain/regrade-effect.ts'
import { groupBy } from './group-by.ts'
import type { GradedAttempt } from './repository.ts'

export interface AttemptChange {
  id: string
  before: Outcome
  after: Outcome
}
interface Standing {
  status: 'active' | 'completed' | 'failed' | 'left'
  completedAt: string | null
  finalPercent: number | null
  prePercent: number | null
}
export interface EnrolmentChange {
  id: string
  before: Standing
  after: Standing
}
export interface RegradePlan {
  attempts: AttemptChange[]
  enrolments: EnrolmentChange[]
  figures: ResultFigures
  /** An attempt would be left without an item that counts. */
  emptied: boolean
}

interface Question {
  graded: readonly GradedAttempt[]
  /** The version of the item that is decided about. */
  about: { itemId: string; itemNumber: number }
  /** All that was ever decided about an item of this check, also what was undone: its points are worked out anew. */
  ever: readonly { itemId: string; itemNumber: number }[]
  /** What is in force afterwards, oldest first. */
  rulings: readonly Ruling[]
  at: string
  /** Enrolment → the day of the completion that an earlier decision took away, and that would come back. */
  completions: ReadonlyMap<string, string>
}

interface Settled {
  attempt: GradedAttempt
  holds: boolean
  before: Outcome
  after: Outcome
  kept: boolean
}

/** What attempts and enrolments become under the rulings, without writing anything. */
export function planRegrade(question: Question): RegradePlan {
  const settled = question.graded.map((attempt) => settleOne(attempt, question))
  const enrolments = [...groupBy(settled, ({ attempt }) => attempt.enrolmentId)].map(([id, list]) =>
    enrolmentChange(id, list, question),
  )
  const people = [...groupBy(settled, ({ attempt }) => attempt.employeeId)].map(([personId, list]) => ({
    personId,
    before: list.map(({ before }) => before),
    after: list.map(({ after }) => after),
    holding: list.filter(({ holds }) => holds).length,
    kept: list.some(({ kept }) => kept),
  }))
  return {
    attempts: settled
      .filter(({ before, after }) => !sameOutcome(before, after))
      .map(({ attempt, before, after }) => ({ id: attempt.id, before, after })),
    enrolments: enrolments.filter(({ before, after }) => !sameStanding(before, after)),
    figures: countEffect(
      people,
      enrolments.map(({ before, after, hours }) => ({ before: before.status, after: after.status, hours })),
    ),
    emptied: settled.some(({ attempt, holds }) => holds && isEmptied(attempt, question.rulings)),
  }
}

function settleOne(attempt: GradedAttempt, { about, ever, rulings }: Question): Settled {
  const { points, max, ...rest } = attempt
  const before: Outcome = { ...rest, points: attempt.items.map((item) => item.points), total: points, max }
  const holds = attempt.items.some((item) => isAbout(about, item))
  if (!holds) return { attempt, holds, before, after: before, kept: false }
  const open = [about, ...ever]
  const items = attempt.items.map((item) => (open.some((one) => isAbout(one, item)) ? { ...item, points: null } : item))
  const after = settle({ ...attempt, items }, rulings)
  const bare = settle(
    { ...attempt, items },
    rulings.map((ruling) => (isAbout(ruling, about) ? { ...ruling, keepPasses: false } : ruling)),
  )
  return { attempt, holds, before, after, kept: after.passed && !bare.passed }
}

function enrolmentChange(id: string, list: readonly Settled[], { at, completions }: Question) {
  const [first] = list
  if (!first) throw new Error('an enrolment without attempts has no change')
  const { status, completedAt, finalPercent, prePercent, kind, hours, ...facts } = first.attempt
  const before: Standing = { status, completedAt, finalPercent, prePercent }
  // The checks of modules decide nothing about an enrolment.
  if (kind === 'module' || list.every((one) => sameOutcome(one.before, one.after)))
    return { id, before, after: before, hours }
  if (kind === 'pre') return { id, before, after: { ...before, prePercent: last(list)?.percent ?? prePercent }, hours }
  const after: Score[] = list.map((one) => one.after)
  const next = enrolmentAfter(
    { status, completedAt, ...facts, attemptsUsed: list.length },
    { before: anyPassed(list.map((one) => one.before)), after: anyPassed(after) },
    completions.get(id) ?? at,
  )
  return {
    id,
    before,
    after: { ...before, ...next, finalPercent: Math.max(...after.map((one) => one.percent)) },
    hours,
  }
}

const last = (list: readonly Settled[]) => list.toSorted((a, b) => b.attempt.number - a.attempt.number)[0]?.after

const sameStanding = (a: Standing, b: Standing) =>
  a.status === b.status &&
  a.completedAt === b.completedAt &&
  a.finalPercent === b.finalPercent &&
  a.prePercent === b.prePercent

const isEmptied = (attempt: GradedAttempt, rulings: readonly Ruling[]) =>
  attempt.items.every((item) => rulings.some((ruling) => ruling.decision.kind === 'drop' && isAbout(ruling, item)))
