import { sql } from 'kysely'
import {
  drawAlias,
  type GradingPlan,
  type Levels,
  type MarkRound,
  noSecondMarker,
  shareOf,
} from '@/domain/essay-marks.ts'
import type { Item } from '@/domain/item.ts'
import type { Response } from '@/domain/response.ts'
import type { Db } from '../db/port.ts'

export interface MarkRow {
  round: MarkRound
  markerId: string
  /** Null: taken back. */
  levels: Levels | null
  comment: string
  version: number
}
export type Essay = Extract<Item, { type: 'essay' }>

/** The course with what this person is in its marking: its owner, or a second marker; to all others it is absent. */
export const findMarkedCourse = async (db: Db, markerId: string, courseId: string) => {
  const row = await db
    .selectFrom('course as c')
    .innerJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(c.live_version_id, c.draft_version_id)`),
    )
    .where('c.id', '=', courseId)
    .where((eb) =>
      eb.or([
        eb('c.owner_id', '=', markerId),
        eb.exists(
          eb
            .selectFrom('grading_plan as p')
            .whereRef('p.course_id', '=', 'c.id')
            .where('p.second_marker_id', '=', markerId)
            .select('p.quiz_key'),
        ),
      ]),
    )
    .select(['c.id', 'c.owner_id as ownerId', 'v.title'])
    .executeTakeFirst()
  return row && { ...row, as: row.ownerId === markerId ? ('owner' as const) : ('second' as const) }
}

/** Courses in which this person may have something to mark. */
export const findMarkedCourseIds = async (db: Db, markerId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('essay_submission as s')
      .innerJoin('attempt as a', 'a.id', 's.attempt_id')
      .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
      .innerJoin('course as c', 'c.id', 'e.course_id')
      .leftJoin('grading_plan as p', (join) =>
        join.onRef('p.course_id', '=', 'c.id').onRef('p.quiz_key', '=', 'a.quiz_key'),
      )
      .where('a.state', '=', 'submitted')
      .where((eb) => eb.or([eb('c.owner_id', '=', markerId), eb('p.second_marker_id', '=', markerId)]))
      .select('c.id')
      .distinct()
      .orderBy('c.id')
      .execute()
  ).map(({ id }) => id)

export interface PlanRow extends GradingPlan {
  quizKey: string
  secondMarkerId: string | null
  version: number
}
export const findPlans = (db: Db, courseId: string): Promise<PlanRow[]> =>
  db
    .selectFrom('grading_plan')
    .where('course_id', '=', courseId)
    .select(['quiz_key as quizKey', 'second_marker_id as secondMarkerId', 'second_percent as secondPercent'])
    .select(['threshold_percent as thresholdPercent', 'version'])
    .execute()
export const planOf = (plans: readonly PlanRow[], quizKey: string): PlanRow =>
  plans.find((plan) => plan.quizKey === quizKey) ?? { ...noSecondMarker, quizKey, secondMarkerId: null, version: 0 }

export const upsertPlan = (db: Db, courseId: string, plan: PlanRow) => {
  const set = {
    second_marker_id: plan.secondMarkerId,
    second_percent: plan.secondPercent,
    threshold_percent: plan.thresholdPercent,
    version: plan.version,
  }
  return db
    .insertInto('grading_plan')
    .values({ course_id: courseId, quiz_key: plan.quizKey, ...set })
    .onConflict((conflict) => conflict.columns(['course_id', 'quiz_key']).doUpdateSet(set))
    .execute()
}

/** Other trainers, who may mark a second time. */
export const findMarkers = (db: Db, ownerId: string) =>
  db
    .selectFrom('employee as e')
    .innerJoin('employee_role as r', 'r.employee_id', 'e.id')
    .innerJoin('org_unit as u', 'u.id', 'e.unit_id')
    .where('r.role', '=', 'trainer')
    .where('e.status', '=', 'active')
    .where('e.id', '<>', ownerId)
    .orderBy('e.name')
    .select(['e.id', 'e.name', 'u.name as unit'])
    .execute()

const marksOfSubmission = sql<string>`(
  select json_group_array(json_object('round', m.round, 'markerId', m.marker_id, 'levels', json(m.levels),
    'comment', m.comment, 'version', m.version)) from essay_mark m where m.submission_id = s.id)`

/** Submissions with their marks. No column here says who wrote it but the alias. */
const submissions = (db: Db) =>
  db
    .selectFrom('essay_submission as s')
    .innerJoin('attempt as a', 'a.id', 's.attempt_id')
    .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .innerJoin('grading_alias as l', (join) =>
      join.onRef('l.course_id', '=', 'e.course_id').onRef('l.employee_id', '=', 'a.employee_id'),
    )
    .innerJoin('attempt_item as t', (join) =>
      join.onRef('t.attempt_id', '=', 's.attempt_id').onRef('t.position', '=', 's.position'),
    )
    .innerJoin('item_version as v', (join) =>
      join.onRef('v.item_id', '=', 't.item_id').onRef('v.number', '=', 't.item_number'),
    )
    .select([
      's.id',
      's.attempt_id as attemptId',
      's.position',
      's.draw',
      'l.alias',
      'a.state',
      'a.quiz_key as quizKey',
    ])
    .select(['q.title as quizTitle', 'a.submitted_at as handedInAt', 't.item_id as itemId', 'v.body'])
    .select(['t.item_number as itemNumber', marksOfSubmission.as('marks')])

const parsed = <Row extends { body: string; marks: string; draw: number }>({ body, marks, ...row }: Row) => {
  const list = JSON.parse(marks) as MarkRow[]
  const levels = Object.fromEntries(list.flatMap((mark) => (mark.levels ? [[mark.round, mark.levels]] : [])))
  const item = JSON.parse(body) as Essay
  return { ...row, item, list, facts: { rubric: item.rubric, draw: row.draw, marks: levels } }
}

/** What waits in a course, question by question; the order within one says nothing of who was first. */
export const findOpenSubmissions = async (db: Db, courseId: string) =>
  (
    await submissions(db)
      .where('e.course_id', '=', courseId)
      .where('a.state', '=', 'submitted')
      .orderBy('a.quiz_key')
      .orderBy('t.item_id')
      .orderBy('l.alias')
      .orderBy('s.id')
      .execute()
  ).map(parsed)
export type SubmissionRow = Awaited<ReturnType<typeof findOpenSubmissions>>[number]

export const findSubmissionsOf = async (db: Db, attemptId: string) =>
  (await submissions(db).where('s.attempt_id', '=', attemptId).execute()).map(parsed)

/** Essays that two people have marked, whatever came of it. */
export const findTwiceMarked = async (db: Db, courseId: string) =>
  (
    await submissions(db)
      .where('e.course_id', '=', courseId)
      .where(
        sql<boolean>`(select count(*) from essay_mark m where m.submission_id = s.id and m.levels is not null and m.round in ('first','second')) = 2`,
      )
      .orderBy('a.quiz_key')
      .orderBy('t.item_id')
      .execute()
  ).map(parsed)

export async function findSubmission(db: Db, courseId: string, id: string) {
  const row = await submissions(db)
    .where('e.course_id', '=', courseId)
    .where('s.id', '=', id)
    .select('t.response')
    .executeTakeFirst()
  if (!row) return undefined
  const { response, ...rest } = row
  const answer = JSON.parse(response ?? 'null') as Response | null
  return { ...parsed(rest), answer: answer?.type === 'essay' ? answer.text : '' }
}

/** Shares of the rubrics' points in graded attempts of a check: `attempt position` → 0 to 1. */
export async function findShares(db: Db, courseId: string, quizKey: string): Promise<Map<string, number | null>> {
  const rows = await submissions(db)
    .where('e.course_id', '=', courseId)
    .where('a.quiz_key', '=', quizKey)
    .where('a.state', '=', 'graded')
    .execute()
  return new Map(
    rows
      .map(parsed)
      .map(({ attemptId, position, facts }) => [`${attemptId} ${position}`, shareOf(facts.rubric, facts.marks)]),
  )
}

export async function insertSubmission(db: Db, row: { id: string; attemptId: string; position: number; draw: number }) {
  await db
    .insertInto('essay_submission')
    .values({ id: row.id, attempt_id: row.attemptId, position: row.position, draw: row.draw })
    .execute()
}

/** The alias of a person in a course is drawn once and kept. */
export async function keepAlias(db: Db, courseId: string, employeeId: string, random: number) {
  const rows = await db
    .selectFrom('grading_alias')
    .where('course_id', '=', courseId)
    .select(['employee_id as employeeId', 'alias'])
    .execute()
  if (rows.some((row) => row.employeeId === employeeId)) return
  const alias = drawAlias(new Set(rows.map((row) => row.alias)), random)
  await db.insertInto('grading_alias').values({ course_id: courseId, employee_id: employeeId, alias }).execute()
}

export const upsertMark = (db: Db, submissionId: string, mark: MarkRow & { at: string }) => {
  const set = {
    marker_id: mark.markerId,
    levels: mark.levels === null ? null : JSON.stringify(mark.levels),
    comment: mark.comment,
    marked_at: mark.at,
    version: mark.version,
  }
  return db
    .insertInto('essay_mark')
    .values({ submission_id: submissionId, round: mark.round, ...set })
    .onConflict((conflict) => conflict.columns(['submission_id', 'round']).doUpdateSet(set))
    .execute()
}
