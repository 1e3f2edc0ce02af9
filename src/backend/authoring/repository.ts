import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

export const findOwnCourses = (db: Db, ownerId: string) =>
  db
    .selectFrom('course as c')
    .innerJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(c.draft_version_id, c.live_version_id)`),
    )
    .leftJoin('enrolment as e', (join) => join.onRef('e.course_id', '=', 'c.id').on('e.status', '<>', 'left'))
    .where('c.owner_id', '=', ownerId)
    .groupBy('c.id')
    .orderBy('c.authored', 'desc')
    .orderBy('c.created_at', 'desc')
    .select(['c.id', 'c.status', 'c.authored', 'v.title', 'v.cover', 'c.draft_version_id as draftId'])
    .select([
      sql<number>`count(e.id)`.as('participants'),
      sql<number>`coalesce(sum(e.status = 'completed'), 0)`.as('completed'),
    ])
    .execute()

/** Only the owner's: another trainer's course is as absent as none. */
export const findOwnCourse = (db: Db, ownerId: string, id: string) =>
  db
    .selectFrom('course as c')
    .leftJoin('course_version as live', 'live.id', 'c.live_version_id')
    .leftJoin('course_version as draft', 'draft.id', 'c.draft_version_id')
    .where('c.id', '=', id)
    .where('c.owner_id', '=', ownerId)
    .select([
      'c.id',
      'c.status',
      'c.version',
      'c.authored',
      'c.live_version_id as liveId',
      'c.draft_version_id as draftId',
    ])
    .select(['live.number as liveNumber', 'draft.number as draftNumber'])
    .executeTakeFirst()

export const findVersion = (db: Db, id: string) =>
  db.selectFrom('course_version').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export async function insertCourse(db: Db, course: { id: string; ownerId: string; title: string; at: string }) {
  const versionId = `${course.id}:1`
  await db
    .insertInto('course')
    .values({
      id: course.id,
      owner_id: course.ownerId,
      status: 'draft',
      live_version_id: null,
      draft_version_id: versionId,
      created_at: course.at,
    })
    .execute()
  await db
    .insertInto('course_version')
    .values({
      id: versionId,
      course_id: course.id,
      number: 1,
      state: 'draft',
      title: course.title,
      summary: '',
      why: '',
      audience: '',
      competency: '',
      type: 'teknis',
      form: 'daring',
      level: 1,
      minutes: 0,
      learning_hours: 0,
      cover: course.title.length % 6,
      search_text: course.title.toLowerCase(),
      published_at: null,
    })
    .execute()
  await db
    .insertInto('module')
    .values({ id: `${versionId}:m1`, version_id: versionId, key: 'm1', sort: 0, title: course.title, outcome: '' })
    .execute()
  await db
    .insertInto('quiz')
    .values({
      id: `${versionId}:quiz-final`,
      version_id: versionId,
      module_id: null,
      key: 'final',
      kind: 'final',
      title: 'Uji kompetensi',
      draw: 0,
      time_limit_minutes: 30,
      pass_percent: 70,
      max_attempts: 3,
      review: 'after-pass',
    })
    .execute()
}

export const updateFacts = (db: Db, versionId: string, set: Record<string, string | number>) =>
  db.updateTable('course_version').set(set).where('id', '=', versionId).where('state', '=', 'draft').execute()
/** A change of the outline or the facts moves the course's version on; lessons, checks and items have versions of their own. */
export const touchCourse = (db: Db, id: string) =>
  db.updateTable('course').set({ version: sql`version + 1` }).where('id', '=', id).execute()

export async function publishVersion(
  db: Db,
  courseId: string,
  versionId: string,
  set: { minutes: number; learningHours: number; searchText: string; at: string },
) {
  await db
    .updateTable('course_version')
    .set({
      state: 'published',
      published_at: set.at,
      minutes: set.minutes,
      learning_hours: set.learningHours,
      search_text: set.searchText,
    })
    .where('id', '=', versionId)
    .execute()
  // A check that asks for more than it has, or for nothing yet, asks for all of it.
  await db
    .updateTable('quiz')
    .set({
      draw: sql`(select case when quiz.draw = 0 or quiz.draw > count(*) then count(*) else quiz.draw end from quiz_item where quiz_id = quiz.id)`,
    })
    .where('version_id', '=', versionId)
    .execute()
  await db
    .updateTable('course')
    .set({ live_version_id: versionId, draft_version_id: null, status: 'published', version: sql`version + 1` })
    .where('id', '=', courseId)
    .execute()
}
/** Does nothing to a course that is not published. */
export const archiveCourse = (db: Db, id: string) =>
  db
    .updateTable('course')
    .set({ status: 'archived', version: sql`version + 1` })
    .where('id', '=', id)
    .where('status', '=', 'published')
    .execute()
