import { sql } from 'kysely'
import type { Item } from '@/domain/item.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
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
export const findDraftModules = (db: Db, versionId: string) =>
  db.selectFrom('module').selectAll().where('version_id', '=', versionId).orderBy('sort').execute()
export const findDraftLessons = (db: Db, versionId: string) =>
  db.selectFrom('lesson').selectAll().where('version_id', '=', versionId).orderBy('sort').execute()
export const findDraftQuizzes = (db: Db, versionId: string) =>
  db
    .selectFrom('quiz as q')
    .leftJoin('quiz_item as i', 'i.quiz_id', 'q.id')
    .where('q.version_id', '=', versionId)
    .groupBy('q.id')
    .selectAll('q')
    .select(sql<number>`count(i.item_id)`.as('items'))
    .execute()

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

/** A draft as a copy of the live version. Keys stay, so progress follows; items are shared by their immutable versions. */
export async function insertDraftCopy(db: Db, courseId: string, liveId: string): Promise<number> {
  const live = await findVersion(db, liveId)
  const number = live.number + 1
  const id = `${courseId}:${number}`
  await db
    .insertInto('course_version')
    .values({ ...live, id, number, state: 'draft', published_at: null })
    .execute()
  for (const row of await findDraftModules(db, liveId))
    await db
      .insertInto('module')
      .values({ ...row, id: `${id}:${row.key}`, version_id: id })
      .execute()
  const moduleKeys = new Map((await findDraftModules(db, liveId)).map((row) => [row.id, row.key]))
  for (const row of await findDraftLessons(db, liveId))
    await db
      .insertInto('lesson')
      .values({ ...row, id: `${id}:${row.key}`, version_id: id, module_id: `${id}:${moduleKeys.get(row.module_id)}` })
      .execute()
  for (const { items: _, ...row } of await findDraftQuizzes(db, liveId)) {
    const quizId = `${id}:quiz-${row.key}`
    const moduleId = row.module_id === null ? null : `${id}:${moduleKeys.get(row.module_id)}`
    await db
      .insertInto('quiz')
      .values({ ...row, id: quizId, version_id: id, module_id: moduleId })
      .execute()
    await db
      .insertInto('quiz_item')
      .columns(['quiz_id', 'item_id', 'sort'])
      .expression(
        db
          .selectFrom('quiz_item')
          .where('quiz_id', '=', row.id)
          .select([sql.lit(quizId).as('quiz_id'), 'item_id', 'sort']),
      )
      .execute()
  }
  await db.updateTable('course').set({ draft_version_id: id }).where('id', '=', courseId).execute()
  return number
}

export const updateFacts = (db: Db, versionId: string, set: Record<string, string | number>) =>
  db.updateTable('course_version').set(set).where('id', '=', versionId).where('state', '=', 'draft').execute()
/** Every change of a draft moves the course's version on, which is what If-Match compares. */
export const touchCourse = (db: Db, id: string) =>
  db.updateTable('course').set({ version: sql`version + 1` }).where('id', '=', id).execute()

export const insertLesson = (
  db: Db,
  row: { versionId: string; moduleId: string; key: string; sort: number; title: string },
) =>
  db
    .insertInto('lesson')
    .values({
      id: `${row.versionId}:${row.key}`,
      version_id: row.versionId,
      module_id: row.moduleId,
      key: row.key,
      sort: row.sort,
      title: row.title,
      minutes: 5,
      block_count: 0,
    })
    .execute()
export const updateLesson = (
  db: Db,
  id: string,
  set: { title: string; minutes: number; blocks: LessonBlock[]; version: number },
) =>
  db
    .updateTable('lesson')
    .set({
      title: set.title,
      minutes: set.minutes,
      blocks: JSON.stringify(set.blocks),
      block_count: set.blocks.length,
      version: set.version,
    })
    .where('id', '=', id)
    .execute()
export const deleteLesson = (db: Db, id: string) => db.deleteFrom('lesson').where('id', '=', id).execute()

export async function findQuizItems(db: Db, quizId: string) {
  const rows = await db
    .selectFrom('quiz_item as q')
    .innerJoin('item as i', 'i.id', 'q.item_id')
    .innerJoin('item_version as v', (join) => join.onRef('v.item_id', '=', 'i.id').onRef('v.number', '=', 'i.number'))
    .where('q.quiz_id', '=', quizId)
    .orderBy('q.sort')
    .select(['i.id', 'i.key', 'i.version', 'v.body'])
    .execute()
  return rows.map((row) => ({ id: row.id, key: row.key, version: row.version, item: JSON.parse(row.body) as Item }))
}
export async function insertItem(
  db: Db,
  row: { courseId: string; quizId: string; key: string; item: Item; at: string; sort: number },
) {
  const id = `${row.courseId}:${row.key}`
  await db.insertInto('item').values({ id, course_id: row.courseId, key: row.key, retired_at: null }).execute()
  await db
    .insertInto('item_version')
    .values({
      item_id: id,
      number: 1,
      type: row.item.type,
      indicator: row.item.indicator,
      body: JSON.stringify(row.item),
      created_at: row.at,
    })
    .execute()
  await db.insertInto('quiz_item').values({ quiz_id: row.quizId, item_id: id, sort: row.sort }).execute()
}
export const deleteQuizItem = (db: Db, quizId: string, itemId: string) =>
  db.deleteFrom('quiz_item').where('quiz_id', '=', quizId).where('item_id', '=', itemId).execute()

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
      draw: sql`(select case when quiz.draw = 0 or quiz.draw > count(*) then min(count(*), 20) else quiz.draw end from quiz_item where quiz_id = quiz.id)`,
    })
    .where('version_id', '=', versionId)
    .execute()
  await db
    .updateTable('course')
    .set({ live_version_id: versionId, draft_version_id: null, status: 'published', version: sql`version + 1` })
    .where('id', '=', courseId)
    .execute()
}
export const archiveCourse = (db: Db, id: string) =>
  db.updateTable('course').set({ status: 'archived', version: sql`version + 1` }).where('id', '=', id).execute()

export const findParticipants = (db: Db, courseId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .where('e.course_id', '=', courseId)
    .where('e.status', '<>', 'left')
    .orderBy('e.last_activity_at', 'desc')
    .limit(500)
    .select([
      'p.name',
      'u.name as unit',
      'e.status',
      'e.lessons_done as lessonsDone',
      'e.lessons_total as lessonsTotal',
    ])
    .select(['e.final_percent as finalPercent', 'e.last_activity_at as lastActivityAt'])
    .execute()

export const findItemResults = (db: Db, courseId: string) =>
  db
    .selectFrom('attempt_item as t')
    .innerJoin('attempt as a', 'a.id', 't.attempt_id')
    .innerJoin('item as i', 'i.id', 't.item_id')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .innerJoin('item_version as v', (join) =>
      join.onRef('v.item_id', '=', 't.item_id').onRef('v.number', '=', 't.item_number'),
    )
    .where('i.course_id', '=', courseId)
    .where('a.state', '=', 'graded')
    .groupBy('i.id')
    .orderBy(sql`avg(coalesce(t.points, 0))`)
    .select(['i.key', 'q.title as quiz', sql<string>`json_extract(v.body, '$.stem')`.as('stem')])
    .select([sql<number>`count(*)`.as('answered'), sql<number>`avg(coalesce(t.points, 0))`.as('meanPoints')])
    .execute()
