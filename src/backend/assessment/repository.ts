import { sql } from 'kysely'
import type { AttemptClock } from '@/domain/attempt-clock.ts'
import { sumByIndicator } from '@/domain/indicator-points.ts'
import type { Item } from '@/domain/item.ts'
import type { ItemLayout } from '@/domain/item-layout.ts'
import type { Outcome } from '@/domain/regrade.ts'
import type { Response } from '@/domain/response.ts'
import type { Db } from '../db/port.ts'
import type { QuizRow } from './quiz-repository.ts'

export const findAttemptsAt = (db: Db, enrolmentId: string, quizKey: string) =>
  db
    .selectFrom('attempt')
    .select(['id', 'number', 'state', 'deadline_at as deadlineAt', 'percent', 'passed', 'graded_at as gradedAt'])
    .where('enrolment_id', '=', enrolmentId)
    .where('quiz_key', '=', quizKey)
    .orderBy('number', 'desc')
    .execute()

export async function insertAttempt(
  db: Db,
  attempt: {
    id: string
    quiz: QuizRow
    employeeId: string
    number: number
    startedAt: string
    deadlineAt: string | null
    drawSeed: number | null
  },
  items: { id: string; number: number; layout: ItemLayout }[],
) {
  await db
    .insertInto('attempt')
    .values({
      id: attempt.id,
      enrolment_id: attempt.quiz.enrolmentId,
      employee_id: attempt.employeeId,
      quiz_id: attempt.quiz.id,
      quiz_key: attempt.quiz.key,
      quiz_kind: attempt.quiz.kind,
      number: attempt.number,
      state: 'in-progress',
      started_at: attempt.startedAt,
      deadline_at: attempt.deadlineAt,
      draw_seed: attempt.drawSeed,
      submitted_at: null,
      graded_at: null,
      points: null,
      max_points: items.length,
      percent: null,
      passed: null,
    })
    .execute()
  await db
    .insertInto('attempt_item')
    .values(
      items.map((item, position) => ({
        attempt_id: attempt.id,
        position,
        item_id: item.id,
        item_number: item.number,
        layout: JSON.stringify(item.layout),
        response: null,
        saved_at: null,
        points: null,
      })),
    )
    .execute()
  await db
    .updateTable('enrolment')
    .set({ started_at: sql`coalesce(started_at, ${attempt.startedAt})`, last_activity_at: attempt.startedAt })
    .where('id', '=', attempt.quiz.enrolmentId)
    .execute()
}

const attempts = (db: Db) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
    // The version that the attempt was made in; its owner may have moved on since.
    .innerJoin('course_version as v', 'v.id', 'q.version_id')
    .selectAll('a')
    .select([
      'q.title',
      'q.pass_percent',
      'q.max_attempts',
      'q.review',
      'e.course_id',
      'v.number as version_number',
      'e.status as enrolment_status',
    ])
    .select(['e.lessons_done', 'e.lessons_total', 'e.pre_percent', 'v.title as course_title', 'v.learning_hours'])

/** Only ever the person's own: another's attempt is as absent as one that never was. */
export const findAttempt = (db: Db, employeeId: string, id: string) =>
  attempts(db).where('a.id', '=', id).where('a.employee_id', '=', employeeId).executeTakeFirst()
/** Whoever's it is: for grading alone. */
export const findAnyAttempt = (db: Db, id: string) => attempts(db).where('a.id', '=', id).executeTakeFirst()
export type AttemptRow = NonNullable<Awaited<ReturnType<typeof findAttempt>>>

export async function findAttemptItems(db: Db, attemptId: string) {
  const rows = await db
    .selectFrom('attempt_item as t')
    .innerJoin('item_version as v', (join) =>
      join.onRef('v.item_id', '=', 't.item_id').onRef('v.number', '=', 't.item_number'),
    )
    .where('t.attempt_id', '=', attemptId)
    .orderBy('t.position')
    .select([
      't.position',
      't.item_id as itemId',
      't.item_number as itemNumber',
      't.layout',
      't.response',
      't.seq',
      't.saved_at as savedAt',
      't.flagged',
      't.points',
      'v.body',
      'v.indicator',
    ])
    .execute()
  return rows.map((row) => ({
    ...row,
    item: JSON.parse(row.body) as Item,
    layout: JSON.parse(row.layout) as ItemLayout,
    response: parsed(row.response),
  }))
}
export type AttemptItemRow = Awaited<ReturnType<typeof findAttemptItems>>[number]

export async function findAnswer(db: Db, attemptId: string, position: number) {
  const row = await db
    .selectFrom('attempt_item')
    .select(['seq', 'saved_at as savedAt', 'response', 'flagged'])
    .where('attempt_id', '=', attemptId)
    .where('position', '=', position)
    .executeTakeFirst()
  return row && { ...row, response: parsed(row.response), flagged: row.flagged === 1 }
}
const parsed = (response: string | null) => (response === null ? null : (JSON.parse(response) as Response))

export const updateAnswer = (
  db: Db,
  at: { attemptId: string; position: number },
  answer: { response: Response | null; flagged: boolean; seq: number; savedAt: string },
) =>
  db
    .updateTable('attempt_item')
    .set({
      response: answer.response === null ? null : JSON.stringify(answer.response),
      flagged: answer.flagged ? 1 : 0,
      seq: answer.seq,
      saved_at: answer.savedAt,
    })
    .where('attempt_id', '=', at.attemptId)
    .where('position', '=', at.position)
    .execute()

/** A look outside a transaction may come later than a write that knew more, so the higher of each stays. */
export const updateClock = (db: Db, id: string, { mark, backMs }: AttemptClock) =>
  db
    .updateTable('attempt')
    .set({
      clock_mark: sql`max(coalesce(clock_mark, started_at), ${mark.toISOString()})`,
      clock_back_ms: sql`max(clock_back_ms, ${backMs})`,
    })
    .where('id', '=', id)
    .execute()

/** Handed in, and an essay waits for a person: neither passed nor failed. */
export async function updateSubmitted(db: Db, attempt: AttemptRow, { at, expired }: { at: string; expired: boolean }) {
  await db
    .updateTable('attempt')
    .set({ state: 'submitted', submitted_at: at, expired: expired ? 1 : 0 })
    .where('id', '=', attempt.id)
    .execute()
  await updateEnrolmentResult(db, attempt.enrolment_id, { at })
}

export async function updateGraded(db: Db, id: string, grade: Outcome & { expired: boolean; at: string }) {
  for (const [position, points] of grade.points.entries())
    await db
      .updateTable('attempt_item')
      .set({ points })
      .where('attempt_id', '=', id)
      .where('position', '=', position)
      .execute()
  await db
    .updateTable('attempt')
    .set({
      state: 'graded',
      submitted_at: sql`coalesce(submitted_at, ${grade.at})`,
      graded_at: grade.at,
      expired: grade.expired ? 1 : 0,
      points: grade.total,
      max_points: grade.max,
      percent: grade.percent,
      passed: grade.passed ? 1 : 0,
    })
    .where('id', '=', id)
    .execute()
}

export const updateEnrolmentResult = (
  db: Db,
  id: string,
  set: { prePercent?: number; finalPercent?: number; status?: 'completed' | 'failed'; at: string },
) =>
  db
    .updateTable('enrolment')
    .set({
      last_activity_at: set.at,
      ...(set.prePercent === undefined ? {} : { pre_percent: set.prePercent }),
      ...(set.finalPercent === undefined
        ? {}
        : { final_percent: sql<number>`max(coalesce(final_percent, 0), ${set.finalPercent})` }),
      ...(set.status ? { status: set.status, completed_at: set.status === 'completed' ? set.at : null } : {}),
    })
    .where('id', '=', id)
    .execute()

/** Points per indicator of the pre-test of an enrolment; an item that was dropped counts on neither side. */
export async function findPreIndicators(db: Db, enrolmentId: string) {
  const rows = await db
    .selectFrom('attempt as a')
    .innerJoin('attempt_item as t', 't.attempt_id', 'a.id')
    .innerJoin('item_version as v', (join) =>
      join.onRef('v.item_id', '=', 't.item_id').onRef('v.number', '=', 't.item_number'),
    )
    .where('a.enrolment_id', '=', enrolmentId)
    .where('a.quiz_kind', '=', 'pre')
    .where('a.state', '=', 'graded')
    .select(['v.indicator', 't.points', 'v.body'])
    .execute()
  return sumByIndicator(rows.map(({ body, ...row }) => ({ ...row, item: JSON.parse(body) as Item })))
}

/** Whose course it is: they mark what is written in it. */
export const findOwnerName = async (db: Db, courseId: string): Promise<string> =>
  (
    await db
      .selectFrom('course as c')
      .innerJoin('employee as e', 'e.id', 'c.owner_id')
      .where('c.id', '=', courseId)
      .select('e.name')
      .executeTakeFirstOrThrow()
  ).name
