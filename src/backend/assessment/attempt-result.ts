import type { AttemptResult, AwaitingResult } from '@/contract/attempt-result.ts'
import { reviewState } from '@/domain/attempt.ts'
import { normalisedGain } from '@/domain/grading.ts'
import { sumByIndicator } from '@/domain/indicator-points.ts'
import type { Db } from '../db/port.ts'
import { findRegradedAt, findRulings } from '../item-analysis/repository.ts'
import { findSubmissionsOf } from '../marking/repository.ts'
import { type AttemptRow, findAttemptItems, findAttemptsAt, findOwnerName, findPreIndicators } from './repository.ts'
import { reviewedQuestion } from './reviewed-question.ts'

/** What may be said while people mark: that it is kept, and by whom it is read. */
export async function awaitingResult(db: Db, attempt: AttemptRow): Promise<AwaitingResult> {
  return {
    state: 'awaiting-grading',
    id: attempt.id,
    courseId: attempt.course_id,
    courseTitle: attempt.course_title,
    quizKey: attempt.quiz_key,
    title: attempt.title,
    number: attempt.number,
    submittedAt: attempt.submitted_at ?? '',
    expired: attempt.expired === 1,
    essays: (await findSubmissionsOf(db, attempt.id)).length,
    marker: await findOwnerName(db, attempt.course_id),
  }
}

export async function gradedResult(db: Db, attempt: AttemptRow): Promise<AttemptResult> {
  const items = await findAttemptItems(db, attempt.id)
  const graded = (await findAttemptsAt(db, attempt.enrolment_id, attempt.quiz_key)).filter(
    ({ state }) => state === 'graded',
  )
  const final = attempt.quiz_kind === 'final'
  const pre = final ? await findPreIndicators(db, attempt.enrolment_id) : []
  const review = reviewState(attempt.review, {
    graded: true,
    passed: graded.some(({ passed }) => passed === 1),
    attemptsUsed: graded.length,
    maxAttempts: attempt.max_attempts,
  })
  const open = review === 'open'
  const rulings = open ? await findRulings(db, attempt.course_id, attempt.quiz_key) : []
  const submissions = open ? await findSubmissionsOf(db, attempt.id) : []
  const percent = attempt.percent ?? 0
  return {
    state: 'graded',
    id: attempt.id,
    courseId: attempt.course_id,
    courseTitle: attempt.course_title,
    versionNumber: attempt.version_number,
    learningHours: attempt.learning_hours,
    quizKey: attempt.quiz_key,
    title: attempt.title,
    kind: attempt.quiz_kind as 'pre' | 'module' | 'final',
    number: attempt.number,
    percent,
    passed: attempt.passed === 1,
    passPercent: attempt.pass_percent,
    points: attempt.points ?? 0,
    maxPoints: attempt.max_points ?? items.length,
    expired: attempt.expired === 1,
    gradedAt: attempt.graded_at ?? '',
    attemptsLeft: attempt.max_attempts === null ? null : Math.max(0, attempt.max_attempts - graded.length),
    courseCompleted: attempt.enrolment_status === 'completed',
    prePercent: final ? attempt.pre_percent : null,
    gain: final && attempt.pre_percent !== null ? (normalisedGain(attempt.pre_percent, percent) ?? null) : null,
    indicators: sumByIndicator(items).map(({ indicator, points, max }) => {
      const before = pre.find((one) => one.indicator === indicator)
      return { name: indicator, points, max, prePoints: before?.points ?? null, preMax: before?.max ?? null }
    }),
    essays: items.some(({ item }) => item.type === 'essay'),
    review,
    regradedAt: await findRegradedAt(db, attempt.id),
    questions: open ? items.map((item) => reviewedQuestion(item, rulings, submissions)) : [],
  }
}
