import { isExpired } from '@/domain/attempt.ts'
import { settle } from '@/domain/regrade.ts'
import type { Db } from '../db/port.ts'
import { findRulings } from '../item-analysis/repository.ts'
import {
  type AttemptRow,
  findAttempt,
  findAttemptItems,
  findAttemptsAt,
  updateEnrolmentResult,
  updateGraded,
} from './repository.ts'

/** Grades what is saved and lets the enrolment follow. Once graded, an attempt is not touched again. */
export async function gradeAttempt(db: Db, attempt: AttemptRow, at: string, expired: boolean) {
  if (attempt.state === 'graded') return
  const items = await findAttemptItems(db, attempt.id)
  // What has been decided about an item holds for whoever is graded after it too.
  const rulings = await findRulings(db, attempt.course_id, attempt.quiz_key)
  const outcome = settle({ passPercent: attempt.pass_percent, gradedAt: at, items }, rulings)
  const { percent, passed } = outcome
  await updateGraded(db, attempt.id, { ...outcome, expired, at })

  if (attempt.quiz_kind === 'pre') await updateEnrolmentResult(db, attempt.enrolment_id, { prePercent: percent, at })
  else if (attempt.quiz_kind === 'final') {
    const used = (await findAttemptsAt(db, attempt.enrolment_id, attempt.quiz_key)).length
    const outcome =
      passed && attempt.lessons_done >= attempt.lessons_total
        ? ('completed' as const)
        : !passed && attempt.max_attempts !== null && used >= attempt.max_attempts
          ? ('failed' as const)
          : undefined
    await updateEnrolmentResult(db, attempt.enrolment_id, {
      finalPercent: percent,
      at,
      ...(outcome ? { status: outcome } : {}),
    })
  } else await updateEnrolmentResult(db, attempt.enrolment_id, { at })
}

/**
 * Reads an attempt of this person. One whose time is up is graded first, with what was saved, as of its deadline: nobody
 * has to press anything. A read that finds nothing to settle writes nothing.
 */
export async function findSettledAttempt(
  db: Db,
  employeeId: string,
  id: string,
  now: Date,
): Promise<AttemptRow | undefined> {
  const attempt = await findAttempt(db, employeeId, id)
  if (!attempt || !isExpired({ state: attempt.state, deadlineAt: attempt.deadline_at }, now)) return attempt
  const settle = (inside: Db) => gradeAttempt(inside, attempt, attempt.deadline_at ?? now.toISOString(), true)
  if (db.isTransaction) await settle(db)
  else await db.transaction().execute(settle)
  return findAttempt(db, employeeId, id)
}
