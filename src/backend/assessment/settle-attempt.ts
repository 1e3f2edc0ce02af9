import type { Ruling } from '@/domain/regrade.ts'
import { settle } from '@/domain/regrade.ts'
import { followCompletion } from '../certificates/repository.ts'
import type { Db } from '../db/port.ts'
import {
  type AttemptItemRow,
  type AttemptRow,
  findAttemptsAt,
  updateEnrolmentResult,
  updateGraded,
} from './repository.ts'

interface Settling {
  items: readonly (AttemptItemRow & { marked?: number | null })[]
  rulings: readonly Ruling[]
  at: string
  expired: boolean
}

/** Writes the result of an attempt and lets the enrolment follow. */
export async function settleAttempt(db: Db, attempt: AttemptRow, { items, rulings, at, expired }: Settling) {
  const outcome = settle({ passPercent: attempt.pass_percent, gradedAt: at, items }, rulings)
  await updateGraded(db, attempt.id, { ...outcome, expired, at })
  await followEnrolment(db, attempt, outcome, at)
  return outcome
}

async function followEnrolment(
  db: Db,
  attempt: AttemptRow,
  { percent, passed }: { percent: number; passed: boolean },
  at: string,
) {
  if (attempt.quiz_kind === 'pre')
    return void (await updateEnrolmentResult(db, attempt.enrolment_id, { prePercent: percent, at }))
  if (attempt.quiz_kind !== 'final') return void (await updateEnrolmentResult(db, attempt.enrolment_id, { at }))
  const used = (await findAttemptsAt(db, attempt.enrolment_id, attempt.quiz_key)).length
  const status =
    // Whoever left the course while an essay was being marked keeps the result, and has still left.
    attempt.enrolment_status === 'left'
      ? undefined
      : passed && attempt.lessons_done >= attempt.lessons_total
        ? ('completed' as const)
        : !passed && attempt.max_attempts !== null && used >= attempt.max_attempts
          ? ('failed' as const)
          : undefined
  await updateEnrolmentResult(db, attempt.enrolment_id, {
    finalPercent: percent,
    at,
    ...(status ? { status } : {}),
  })
  if (status === 'completed') await followCompletion(db, attempt.enrolment_id, at)
}
