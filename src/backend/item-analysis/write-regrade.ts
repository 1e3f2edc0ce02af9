import { sql } from 'kysely'
import type { Decision } from '@/domain/regrade-decision.ts'
import type { RegradeFigures } from '@/domain/regrade-effect.ts'
import type { Db } from '../db/port.ts'
import type { AttemptChange, EnrolmentChange, RegradePlan } from './plan-regrade.ts'

type Step = 'apply' | 'undo'
/** Rows per statement: well below what SQLite takes as parameters. */
const batch = 200
const slices = <T>(list: readonly T[]) =>
  Array.from({ length: Math.ceil(list.length / batch) }, (_, at) => list.slice(at * batch, (at + 1) * batch))

export async function insertRegrade(
  db: Db,
  row: {
    id: string
    courseId: string
    quizKey: string
    itemId: string
    itemNumber: number
    decision: Decision
    keepPasses: boolean
    reason: string
    figures: RegradeFigures
    by: string
    at: string
  },
) {
  await db
    .insertInto('regrade')
    .values({
      id: row.id,
      course_id: row.courseId,
      quiz_key: row.quizKey,
      item_id: row.itemId,
      item_number: row.itemNumber,
      decision: JSON.stringify(row.decision),
      keep_passes: row.keepPasses ? 1 : 0,
      reason: row.reason,
      figures: JSON.stringify(row.figures),
      decided_by: row.by,
      decided_at: row.at,
      undone_by: null,
      undone_at: null,
    })
    .execute()
}

export const updateUndone = (db: Db, id: string, by: string, at: string) =>
  db.updateTable('regrade').set({ undone_by: by, undone_at: at }).where('id', '=', id).execute()

/** The evidence first; what attempts and enrolments then become is read from it. */
export async function applyPlan(db: Db, regradeId: string, step: Step, plan: RegradePlan) {
  for (const part of slices(plan.attempts))
    await db
      .insertInto('attempt_regrade')
      .values(part.map((change) => attemptRow(regradeId, step, change)))
      .execute()
  for (const part of slices(plan.enrolments))
    await db
      .insertInto('enrolment_regrade')
      .values(part.map((change) => enrolmentRow(regradeId, step, change)))
      .execute()
  const evidence = sql`from attempt_regrade r where r.regrade_id = ${regradeId} and r.step = ${step}`
  await sql`update attempt_item set points = (
      select json_extract(r.after_items, '$[' || attempt_item.position || ']') ${evidence} and r.attempt_id = attempt_item.attempt_id)
    where attempt_id in (select r.attempt_id ${evidence})`.execute(db)
  await sql`update attempt set (points, max_points, percent, passed) = (
      select r.after_points, r.after_max, r.after_percent, r.after_passed ${evidence} and r.attempt_id = attempt.id)
    where id in (select r.attempt_id ${evidence})`.execute(db)
  const enrolments = sql`from enrolment_regrade r where r.regrade_id = ${regradeId} and r.step = ${step}`
  await sql`update enrolment set version = version + 1, (status, completed_at, final_percent, pre_percent) = (
      select r.after_status, r.after_completed_at, r.after_final, r.after_pre ${enrolments} and r.enrolment_id = enrolment.id)
    where id in (select r.enrolment_id ${enrolments})`.execute(db)
}

const attemptRow = (regradeId: string, step: Step, { id, before, after }: AttemptChange) => ({
  regrade_id: regradeId,
  step,
  attempt_id: id,
  before_items: JSON.stringify(before.points),
  before_points: before.total,
  before_max: before.max,
  before_percent: before.percent,
  before_passed: before.passed ? (1 as const) : (0 as const),
  after_items: JSON.stringify(after.points),
  after_points: after.total,
  after_max: after.max,
  after_percent: after.percent,
  after_passed: after.passed ? (1 as const) : (0 as const),
})

const enrolmentRow = (regradeId: string, step: Step, { id, before, after }: EnrolmentChange) => ({
  regrade_id: regradeId,
  step,
  enrolment_id: id,
  before_status: before.status,
  before_completed_at: before.completedAt,
  before_final: before.finalPercent,
  before_pre: before.prePercent,
  after_status: after.status,
  after_completed_at: after.completedAt,
  after_final: after.finalPercent,
  after_pre: after.prePercent,
})

/**
 * The day on which a completion that comes back was reached: the last one that a decision took away. A day that a decision
 * itself gave counts only as long as that one is in force, so that nothing is left of what was undone, in any order.
 */
export async function findCompletionDays(
  db: Db,
  about: { courseId: string; quizKey: string; undoing?: string },
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; day: string }>`
    select x.enrolment_id as id, x.before_completed_at as day
    from enrolment_regrade x join regrade r on r.id = x.regrade_id
    where r.course_id = ${about.courseId} and r.quiz_key = ${about.quizKey} and x.before_completed_at is not null
      and not exists (
        select 1 from enrolment_regrade g join regrade giver on giver.id = g.regrade_id
        where g.enrolment_id = x.enrolment_id and g.step = 'apply' and g.before_completed_at is null
          and g.after_completed_at = x.before_completed_at and giver.decided_at = x.before_completed_at
          and (giver.undone_at is not null or giver.id = ${about.undoing ?? ''}))
    order by iif(x.step = 'undo', r.undone_at, r.decided_at), r.rowid`.execute(db)
  return new Map(rows.map(({ id, day }) => [id, day]))
}
