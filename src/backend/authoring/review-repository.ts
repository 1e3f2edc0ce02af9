import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

/** Everyone who may review a course of this person. */
export const findReviewers = (db: Db, authorId: string) =>
  db
    .selectFrom('employee as e')
    .innerJoin('org_unit as u', 'u.id', 'e.unit_id')
    .where('e.status', '=', 'active')
    .where('e.id', '<>', authorId)
    .where(
      sql<boolean>`exists (select 1 from employee_role r where r.employee_id = e.id and r.role in ('trainer','admin'))`,
    )
    .orderBy('e.name')
    .select(['e.id', 'e.name', 'u.name as unit'])
    .execute()

const rows = (db: Db) =>
  db
    .selectFrom('review as r')
    .innerJoin('course_version as v', 'v.id', 'r.version_id')
    .innerJoin('employee as a', 'a.id', 'r.author_id')
    .innerJoin('employee as w', 'w.id', 'r.reviewer_id')
    .select(['r.id', 'r.course_id as courseId', 'r.version_id as versionId', 'v.title', 'v.number', 'a.name as author'])
    .select(['w.name as reviewer', 'r.state', 'r.note', 'r.requested_at as requestedAt', 'r.version'])
    .select(['r.decision_note as decisionNote', 'r.decided_at as decidedAt', 'r.approved_mark as approvedMark'])
    .select(['r.author_id as authorId', 'r.reviewer_id as reviewerId', 'v.state as versionState'])

/** Newest first. */
export const findReviewsOf = (db: Db, versionId: string) =>
  rows(db)
    .where('r.version_id', '=', versionId)
    .orderBy('r.requested_at', 'desc')
    .orderBy(sql`r.rowid`, 'desc')
    .execute()

/** Only for the two who are part of it: to everyone else it is as absent as none. */
export const findReview = (db: Db, employeeId: string, id: string) =>
  rows(db)
    .where('r.id', '=', id)
    .where((eb) =>
      eb.or([
        eb('r.author_id', '=', employeeId),
        eb.and([eb('r.reviewer_id', '=', employeeId), eb('r.state', '<>', 'withdrawn')]),
      ]),
    )
    .executeTakeFirst()
export type ReviewRow = NonNullable<Awaited<ReturnType<typeof findReview>>>

export const findReviewsFor = (db: Db, reviewerId: string) =>
  rows(db)
    .where('r.reviewer_id', '=', reviewerId)
    .where('r.state', '<>', 'withdrawn')
    .orderBy(sql`r.state <> 'open'`)
    .orderBy('r.requested_at', 'desc')
    .limit(100)
    .select(
      sql<number>`(select count(*) from review_comment c join review o on o.id = c.review_id where o.version_id = r.version_id and c.resolved_at is null)`.as(
        'openComments',
      ),
    )
    .execute()

export const insertReview = (
  db: Db,
  row: {
    id: string
    courseId: string
    versionId: string
    authorId: string
    reviewerId: string
    note: string
    at: string
  },
) =>
  db
    .insertInto('review')
    .values({
      id: row.id,
      course_id: row.courseId,
      version_id: row.versionId,
      author_id: row.authorId,
      reviewer_id: row.reviewerId,
      state: 'open',
      note: row.note,
      requested_at: row.at,
      decided_at: null,
      approved_mark: null,
    })
    .execute()

export const updateReview = (
  db: Db,
  id: string,
  set: { state: 'approved' | 'changes'; decisionNote: string; mark: string; at: string },
) =>
  db
    .updateTable('review')
    .set({
      state: set.state,
      decision_note: set.decisionNote,
      decided_at: set.at,
      approved_mark: set.state === 'approved' ? set.mark : null,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute()

/** What still waits is called off: by its author, or because the version was published without it. */
export const withdrawReviews = (db: Db, where: { id: string } | { versionId: string }) =>
  db
    .updateTable('review')
    .set({ state: 'withdrawn', version: sql`version + 1` })
    .where('state', '=', 'open')
    .where('id' in where ? 'id' : 'version_id', '=', 'id' in where ? where.id : where.versionId)
    .execute()
