import { type RawBuilder, sql } from 'kysely'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { Db } from '../db/port.ts'

const mostPeople = 500

/** Left, or silent since: whoever is in neither has not stopped anywhere. */
const stoppedBefore = (quietSince: string) =>
  sql<boolean>`(e.status = 'left' or (e.status = 'active' and e.last_activity_at < ${quietSince}))`

export async function countParticipants(db: Db, courseId: string) {
  return db
    .selectFrom('enrolment as e')
    .where('e.course_id', '=', courseId)
    .where('e.status', '<>', 'left')
    .select([
      sql<number>`count(*)`.as('participants'),
      sql<number>`coalesce(sum(e.status = 'active'), 0)`.as('active'),
      sql<number>`coalesce(sum(e.status = 'active' and e.started_at is null), 0)`.as('notStarted'),
    ])
    .executeTakeFirstOrThrow()
}

export async function findLessons(db: Db, versionId: string) {
  const rows = await db
    .selectFrom('lesson')
    .where('version_id', '=', versionId)
    .orderBy('sort')
    .select(['key', 'title', 'minutes', 'blocks'])
    .execute()
  return rows.map((row) => ({ ...row, blocks: JSON.parse(row.blocks) as LessonBlock[] }))
}

/** Per lesson, over all versions of the course: a lesson keeps its key from version to version. */
export async function findLessonCounts(db: Db, courseId: string) {
  const rows = await db
    .selectFrom('lesson_progress as p')
    .innerJoin('enrolment as e', 'e.id', 'p.enrolment_id')
    .where('e.course_id', '=', courseId)
    .groupBy('p.lesson_key')
    .select(['p.lesson_key as key'])
    .select([
      sql<number>`count(*)`.as('reached'),
      sql<number>`count(p.completed_at)`.as('done'),
      // A finished lesson may leave the list of its blocks empty: all of them were seen.
      sql<number>`coalesce(sum(p.seen = '[]' and p.completed_at is not null), 0)`.as('whole'),
      sql<string>`json_group_array(p.active_seconds) filter (where p.completed_at is not null and p.active_seconds > 0)`.as(
        'seconds',
      ),
    ])
    .execute()
  return new Map(rows.map(({ key, seconds, ...row }) => [key, { ...row, seconds: JSON.parse(seconds) as number[] }]))
}

/** How many have seen each block; the key is `lesson block`. */
export async function findBlockCounts(db: Db, courseId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ lesson: string; block: string; n: number }>`
    select p.lesson_key as lesson, s.value as block, count(*) as n
    from lesson_progress p join enrolment e on e.id = p.enrolment_id, json_each(p.seen) s
    where e.course_id = ${courseId} and p.seen <> '[]' group by 1, 2`.execute(db)
  return new Map(rows.map(({ lesson, block, n }) => [`${lesson} ${block}`, n]))
}

/** How many stopped, by `lesson block`; a finished lesson after which they went no further has no block. */
export async function findStops(db: Db, courseId: string, quietSince: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('enrolment as e')
    .leftJoin('lesson_progress as p', (join) =>
      join.onRef('p.enrolment_id', '=', 'e.id').onRef('p.lesson_key', '=', 'e.last_lesson_key'),
    )
    .where('e.course_id', '=', courseId)
    .where('e.last_lesson_key', 'is not', null)
    .where(stoppedBefore(quietSince))
    .groupBy(['e.last_lesson_key', sql`2`])
    .select(['e.last_lesson_key as lesson'])
    .select([sql<string>`iif(p.completed_at is null, coalesce(p.last_block, ''), '')`.as('block')])
    .select(sql<number>`count(*)`.as('n'))
    .execute()
  return new Map(rows.map(({ lesson, block, n }) => [`${lesson} ${block}`, n]))
}

const person = [
  'e.id as enrolmentId',
  'p.name',
  'u.name as unit',
  'e.lessons_done as lessonsDone',
  'e.lessons_total as lessonsTotal',
  'e.last_activity_at as lastActivityAt',
] as const

/** Those on the way who still work here, with all that says whether they are stuck. */
export async function findLearners(db: Db, courseId: string) {
  const rows = await db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .where('e.course_id', '=', courseId)
    .where('e.status', '=', 'active')
    .where('p.status', '=', 'active')
    .select(person)
    .select(['e.enrolled_at as enrolledAt', 'e.started_at as startedAt', 'e.due_at as dueAt'])
    .execute()
  const open = await findOpenLessons(db, courseId)
  const failed = await findFailed(db, courseId)
  return rows.map((row) => ({
    ...row,
    openLesson: open.get(row.enrolmentId) ?? null,
    failed: failed.filter(({ enrolmentId }) => enrolmentId === row.enrolmentId),
  }))
}

/** The unfinished lesson that each opened last, open since the one before it was finished or the course begun. */
async function findOpenLessons(db: Db, courseId: string) {
  const { rows } = await sql<{ enrolmentId: string; key: string; title: string; since: string }>`
    select p.enrolment_id as enrolmentId, p.lesson_key as key, l.title, max(p.updated_at) as latest,
      coalesce((select max(d.completed_at) from lesson_progress d where d.enrolment_id = p.enrolment_id),
        e.started_at, e.enrolled_at) as since
    from lesson_progress p join enrolment e on e.id = p.enrolment_id
    join lesson l on l.version_id = e.version_id and l.key = p.lesson_key
    where e.course_id = ${courseId} and e.status = 'active' and p.completed_at is null
    group by p.enrolment_id`.execute(db)
  return new Map(rows.map(({ enrolmentId, key, title, since }) => [enrolmentId, { key, title, since }]))
}

/** Checks that somebody on the way has tried and never passed; a pre-test is passed by taking it. */
const findFailed = (db: Db, courseId: string) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .where('e.course_id', '=', courseId)
    .where('e.status', '=', 'active')
    .where('a.state', '=', 'graded')
    .where('a.quiz_kind', '<>', 'pre')
    .groupBy(['a.enrolment_id', 'a.quiz_key'])
    .having(sql<boolean>`max(a.passed) = 0`)
    .select(['a.enrolment_id as enrolmentId', 'a.quiz_key as key', 'q.title', sql<number>`count(*)`.as('attempts')])
    .execute()

export type Behind =
  | { which: 'reached' | 'done' | 'stopped'; lesson: string; block: string }
  | { which: 'not-started' }
  | { which: 'wrong'; itemId: string; itemNumber: number }

function condition(behind: Behind, quietSince: string): RawBuilder<boolean> {
  if (behind.which === 'not-started') return sql`e.status = 'active' and e.started_at is null`
  if (behind.which === 'wrong')
    // The first attempt alone, as the analysis of items has it.
    return sql`exists (select 1 from attempt a join attempt_item t on t.attempt_id = a.id where a.enrolment_id = e.id
      and a.state = 'graded' and a.number = 1 and t.item_id = ${behind.itemId} and t.item_number = ${behind.itemNumber}
      and coalesce(t.points, 0) < 0.999)`
  const { which, lesson, block } = behind
  if (which === 'stopped')
    return sql`${stoppedBefore(quietSince)} and e.last_lesson_key = ${lesson} and (${block} = '' or exists
      (select 1 from lesson_progress x where x.enrolment_id = e.id and x.lesson_key = ${lesson}
        and x.completed_at is null and x.last_block = ${block}))`
  return sql`exists (select 1 from lesson_progress x where x.enrolment_id = e.id and x.lesson_key = ${lesson}
    ${which === 'done' ? sql`and x.completed_at is not null` : sql``}
    and (${block} = '' or (x.seen = '[]' and x.completed_at is not null)
      or exists (select 1 from json_each(x.seen) s where s.value = ${block})))`
}

/** The people behind a number, the last active first. */
export const findPeopleBehind = (db: Db, courseId: string, behind: Behind, quietSince: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .where('e.course_id', '=', courseId)
    .where(condition(behind, quietSince))
    .orderBy('e.last_activity_at', 'desc')
    .orderBy('p.name')
    .limit(mostPeople)
    .select(person)
    .select(sql<number>`p.status = 'active' and e.status <> 'left'`.as('writable'))
    .execute()
