import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

/** Every comment on a version, whoever reviewed it when, oldest first. */
export const findComments = (db: Db, versionId: string) =>
  db
    .selectFrom('review_comment as c')
    .innerJoin('review as r', 'r.id', 'c.review_id')
    .innerJoin('employee as a', 'a.id', 'c.author_id')
    .where('r.version_id', '=', versionId)
    .orderBy('c.created_at')
    .orderBy(sql`c.rowid`)
    .select(['c.id', 'c.place', 'c.place_key as placeKey', 'c.anchor', 'c.quote', 'a.name as author', 'c.body'])
    .select(['c.created_at as createdAt', 'c.reply', 'c.resolved_at as resolvedAt', 'c.version'])
    .execute()

export const insertComment = (
  db: Db,
  row: {
    id: string
    reviewId: string
    authorId: string
    place: 'course' | 'lesson' | 'quiz'
    placeKey: string | null
    anchor: string | null
    quote: string
    body: string
    at: string
  },
) =>
  db
    .insertInto('review_comment')
    .values({
      id: row.id,
      review_id: row.reviewId,
      author_id: row.authorId,
      place: row.place,
      place_key: row.placeKey,
      anchor: row.anchor,
      quote: row.quote,
      body: row.body,
      created_at: row.at,
      replied_at: null,
      resolved_at: null,
      resolved_by: null,
    })
    .execute()

export const updateComment = (
  db: Db,
  id: string,
  set: { reply?: string | undefined; resolved?: boolean | undefined; by: string; at: string },
) =>
  db
    .updateTable('review_comment')
    .set({
      version: sql`version + 1`,
      ...(set.reply === undefined ? {} : { reply: set.reply, replied_at: set.at }),
      ...(set.resolved === undefined
        ? {}
        : { resolved_at: set.resolved ? set.at : null, resolved_by: set.resolved ? set.by : null }),
    })
    .where('id', '=', id)
    .execute()
