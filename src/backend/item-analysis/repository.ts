import { sql } from 'kysely'
import type { Item } from '@/domain/item.ts'
import type { ItemLayout } from '@/domain/item-layout.ts'
import type { Ruling } from '@/domain/regrade.ts'
import type { Decision } from '@/domain/regrade-decision.ts'
import type { RegradeFigures } from '@/domain/regrade-effect.ts'
import type { Response } from '@/domain/response.ts'
import type { Db } from '../db/port.ts'
import { findShares } from '../marking/repository.ts'

/** `ownerId` undefined: any owner's. */
export const findCourse = (db: Db, id: string, ownerId: string | undefined) =>
  db
    .selectFrom('course as c')
    .innerJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(c.live_version_id, c.draft_version_id)`),
    )
    .where('c.id', '=', id)
    .$if(ownerId !== undefined, (query) => query.where('c.owner_id', '=', ownerId ?? ''))
    .select(['c.id', 'v.title'])
    .executeTakeFirst()

/** Checks that were answered, most attempts first, under the title and pass mark of their newest version. */
export const findAnsweredQuizzes = (db: Db, courseId: string) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .innerJoin('course_version as v', 'v.id', 'q.version_id')
    .where('e.course_id', '=', courseId)
    .where('a.state', '=', 'graded')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('attempt_item as t').whereRef('t.attempt_id', '=', 'a.id').select('t.position')),
    )
    .groupBy('a.quiz_key')
    .orderBy(sql`count(*)`, 'desc')
    .select(['a.quiz_key as key', 'q.kind', 'q.title', 'q.pass_percent as passPercent'])
    // The bare columns are those of the row with the highest number.
    .select([sql<number>`count(*)`.as('attempts'), sql<number>`max(v.number)`.as('newest')])
    .execute()

/** An attempt's items as one text: thousands of rows cross from SQLite many times slower than the same in one piece. */
const heldItems = sql<string>`(
  select json_group_array(json_array(t.item_id, t.item_number, json(t.layout), json(t.response), t.points) order by t.position)
  from attempt_item t where t.attempt_id = a.id)`
type HeldItem = [itemId: string, itemNumber: number, ItemLayout, Response | null, points: number | null]

/** Every graded attempt at a check, in all versions of its course, with what it holds and the enrolment it belongs to. */
export async function findGradedAttempts(db: Db, courseId: string, quizKey: string) {
  const attempts = await db
    .selectFrom('attempt as a')
    .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .where('e.course_id', '=', courseId)
    .where('a.quiz_key', '=', quizKey)
    .where('a.state', '=', 'graded')
    .orderBy('a.graded_at')
    .orderBy('a.id')
    .select(['a.id', 'a.employee_id as employeeId', 'a.enrolment_id as enrolmentId', 'a.quiz_kind as kind', 'a.number'])
    .select(['a.graded_at as gradedAt', 'a.points', 'a.max_points as max', 'a.percent', 'a.passed'])
    .select(['q.pass_percent as passPercent', 'q.max_attempts as maxAttempts', 'v.learning_hours as hours'])
    .select('a.clock_back_ms as clockBackMs')
    .select(['e.status', 'e.completed_at as completedAt', 'e.lessons_done as lessonsDone'])
    .select(['e.lessons_total as lessonsTotal', 'e.final_percent as finalPercent', 'e.pre_percent as prePercent'])
    .select(heldItems.as('held'))
    .execute()
  const versions = await findItemVersions(db, courseId)
  const shares = await findShares(db, courseId, quizKey)
  return attempts.map(({ points, max, percent, passed, gradedAt, held, ...attempt }) => ({
    ...attempt,
    gradedAt: gradedAt ?? '',
    points: points ?? 0,
    max: max ?? 0,
    percent: percent ?? 0,
    passed: passed === 1,
    items: (JSON.parse(held) as HeldItem[]).flatMap(([itemId, itemNumber, layout, response, itemPoints], position) => {
      const version = versions.get(`${itemId} ${itemNumber}`)
      const marked = shares.get(`${attempt.id} ${position}`) ?? null
      return version ? { itemId, itemNumber, layout, response, points: itemPoints, marked, ...version } : []
    }),
  }))
}
export type GradedAttempt = Awaited<ReturnType<typeof findGradedAttempts>>[number]

async function findItemVersions(db: Db, courseId: string) {
  const rows = await db
    .selectFrom('item_version as v')
    .innerJoin('item as i', 'i.id', 'v.item_id')
    .where('i.course_id', '=', courseId)
    .select(['v.item_id as itemId', 'v.number', 'i.key', 'v.body'])
    .execute()
  return new Map(
    rows.map(({ itemId, number, key, body }) => [`${itemId} ${number}`, { key, item: JSON.parse(body) as Item }]),
  )
}

/** All regrades of a check, oldest first, also those that were undone. */
export async function findRegrades(db: Db, courseId: string, quizKey: string) {
  const rows = await db
    .selectFrom('regrade as r')
    .innerJoin('employee as by', 'by.id', 'r.decided_by')
    .leftJoin('employee as undoer', 'undoer.id', 'r.undone_by')
    .where('r.course_id', '=', courseId)
    .where('r.quiz_key', '=', quizKey)
    .orderBy('r.decided_at')
    .orderBy(sql`r.rowid`)
    .select(['r.id', 'r.item_id as itemId', 'r.item_number as itemNumber', 'r.decision', 'r.keep_passes as keepPasses'])
    .select(['r.reason', 'r.figures', 'by.name as decidedBy', 'r.decided_at as decidedAt'])
    .select(['undoer.name as undoneBy', 'r.undone_at as undoneAt'])
    .execute()
  return rows.map((row) => ({
    ...row,
    decision: JSON.parse(row.decision) as Decision,
    // Decisions of before there were certificates have no figure for them.
    figures: { certificatesGained: 0, certificatesLost: 0, ...JSON.parse(row.figures) } as RegradeFigures,
    keepPasses: row.keepPasses === 1,
  }))
}
export type RegradeRow = Awaited<ReturnType<typeof findRegrades>>[number]

/** The check that a regrade of this course is about. */
export const findQuizOfRegrade = async (db: Db, courseId: string, id: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('regrade')
      .where('id', '=', id)
      .where('course_id', '=', courseId)
      .select('quiz_key as quiz')
      .executeTakeFirst()
  )?.quiz

/** The rulings in force for a check, in the order in which they were made. */
export const findRulings = async (db: Db, courseId: string, quizKey: string): Promise<Ruling[]> =>
  (await findRegrades(db, courseId, quizKey)).filter(({ undoneAt }) => undoneAt === null)

/** Moves on with every regrade and every undoing in a course. */
export async function findRegradeVersion(db: Db, courseId: string): Promise<number> {
  const { version } = await db
    .selectFrom('regrade')
    .where('course_id', '=', courseId)
    .select(sql<number>`count(*) + count(undone_at)`.as('version'))
    .executeTakeFirstOrThrow()
  return version
}

/** When the result of an attempt was last changed by a decision about an item. */
export async function findRegradedAt(db: Db, attemptId: string): Promise<string | null> {
  const row = await db
    .selectFrom('attempt_regrade as x')
    .innerJoin('regrade as r', 'r.id', 'x.regrade_id')
    .where('x.attempt_id', '=', attemptId)
    .select(sql<string | null>`max(case x.step when 'undo' then r.undone_at else r.decided_at end)`.as('at'))
    .executeTakeFirst()
  return row?.at ?? null
}
