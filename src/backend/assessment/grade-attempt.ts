import { isExpired } from '@/domain/attempt.ts'
import { isWorthKeeping, touchClock } from '@/domain/attempt-clock.ts'
import { needsMarks, shareOf, waitsFor } from '@/domain/essay-marks.ts'
import { isAbout, type Ruling } from '@/domain/regrade.ts'
import type { Db } from '../db/port.ts'
import { isOutOfRoom } from '../db/reserve.ts'
import type { Services } from '../http/handler.ts'
import { findRulings } from '../item-analysis/repository.ts'
import { findPlans, findSubmissionsOf, insertSubmission, keepAlias, planOf } from '../marking/repository.ts'
import {
  type AttemptItemRow,
  type AttemptRow,
  findAnyAttempt,
  findAttempt,
  findAttemptItems,
  updateClock,
  updateSubmitted,
} from './repository.ts'
import { settleAttempt } from './settle-attempt.ts'

type Chance = Pick<Services, 'newId' | 'random'>

/** What counts for nobody, or for everybody, needs no marks. */
const isRuled = (rulings: readonly Ruling[], item: { itemId: string; itemNumber: number }) =>
  rulings.some((ruling) => ruling.decision.kind !== 'rekey' && isAbout(ruling, item))

/** Closes an attempt with what is saved: graded at once, or waiting where a person has to read an essay first. */
export async function gradeAttempt(db: Db, attempt: AttemptRow, at: string, expired: boolean, chance: Chance) {
  if (attempt.state !== 'in-progress') return
  const items = await findAttemptItems(db, attempt.id)
  // What has been decided about an item holds for whoever is graded after it too.
  const rulings = await findRulings(db, attempt.course_id, attempt.quiz_key)
  const essays = items.filter((row) => needsMarks(row.item, row.response) && !isRuled(rulings, row))
  if (essays.length === 0) await settleAttempt(db, attempt, { items, rulings, at, expired })
  else await handOver(db, attempt, essays, { at, expired, ...chance })
}

async function handOver(
  db: Db,
  attempt: AttemptRow,
  essays: readonly AttemptItemRow[],
  { at, expired, newId, random }: Chance & { at: string; expired: boolean },
) {
  await updateSubmitted(db, attempt, { at, expired })
  await keepAlias(db, attempt.course_id, attempt.employee_id, random())
  for (const { position } of essays)
    await insertSubmission(db, { id: newId(), attemptId: attempt.id, position, draw: random() })
}

/** Grades a waiting attempt once none of its essays waits for anybody. True when that was now. */
export async function gradeMarked(db: Db, attemptId: string, at: string): Promise<boolean> {
  const attempt = await findAnyAttempt(db, attemptId)
  if (attempt?.state !== 'submitted') return false
  const rulings = await findRulings(db, attempt.course_id, attempt.quiz_key)
  const plan = planOf(await findPlans(db, attempt.course_id), attempt.quiz_key)
  const essays = await findSubmissionsOf(db, attempt.id)
  if (essays.some((essay) => !isRuled(rulings, essay) && waitsFor(essay.facts, plan) !== 'settled')) return false
  const items = (await findAttemptItems(db, attempt.id)).map((row) => {
    const facts = essays.find(({ position }) => position === row.position)?.facts
    return { ...row, marked: facts ? shareOf(facts.rubric, facts.marks) : null }
  })
  await settleAttempt(db, attempt, { items, rulings, at, expired: attempt.expired === 1 })
  return true
}

/**
 * Reads an attempt of this person. One whose time is up is closed first, with what was saved, as of its deadline: nobody
 * has to press anything. One that waited for marks which are not needed any more is graded. A read that finds nothing to
 * settle writes nothing but, once a minute, how far the clock has come. `now` is the attempt's own instant.
 */
export async function findSettledAttempt(
  db: Db,
  employeeId: string,
  id: string,
  device: Date,
  chance: Chance,
): Promise<(AttemptRow & { now: Date }) | undefined> {
  const attempt = await findAttempt(db, employeeId, id)
  if (!attempt) return undefined
  const now = await followClock(db, attempt, device)
  const expired = isExpired({ state: attempt.state, deadlineAt: attempt.deadline_at }, now)
  if (!expired && !(attempt.state === 'submitted' && (await isFreed(db, attempt)))) return { ...attempt, now }
  const settle = async (inside: Db) => {
    // Read again where nobody else writes: another look may have settled it since.
    const current = await findAttempt(inside, employeeId, id)
    if (current && expired) await gradeAttempt(inside, current, current.deadline_at ?? now.toISOString(), true, chance)
    else if (current) await gradeMarked(inside, attempt.id, now.toISOString())
  }
  if (db.isTransaction) await settle(db)
  else await db.transaction().execute(settle)
  const settled = await findAttempt(db, employeeId, id)
  return settled && { ...settled, now }
}

/** The attempt's own instant, which a device that is set back does not turn back (`domain/attempt-clock.ts`). */
async function followClock(db: Db, attempt: AttemptRow, device: Date): Promise<Date> {
  if (attempt.state !== 'in-progress' || attempt.deadline_at === null) return device
  const before = { mark: new Date(attempt.clock_mark ?? attempt.started_at), backMs: attempt.clock_back_ms }
  const after = touchClock(before, device)
  if (db.isTransaction || isWorthKeeping(before, after))
    await updateClock(db, attempt.id, after).catch((error: unknown) => {
      // A look must not fail for want of room; whoever writes gets it from the reserve.
      if (db.isTransaction || !isOutOfRoom(error)) throw error
    })
  return after.mark
}

/** Every essay that it waits for was dropped, or given to all. */
async function isFreed(db: Db, attempt: AttemptRow): Promise<boolean> {
  const rulings = await findRulings(db, attempt.course_id, attempt.quiz_key)
  if (rulings.length === 0) return false
  const plan = planOf(await findPlans(db, attempt.course_id), attempt.quiz_key)
  const essays = await findSubmissionsOf(db, attempt.id)
  return essays.every((essay) => isRuled(rulings, essay) || waitsFor(essay.facts, plan) === 'settled')
}
