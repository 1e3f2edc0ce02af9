import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { LessonEvidence } from '@/domain/lesson-completion.ts'
import type { Db } from '../db/port.ts'

/** The current enrolment of a person in a course, in the version that they began. */
export const findEnrolment = (db: Db, employeeId: string, courseId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .innerJoin('course as c', 'c.id', 'e.course_id')
    .where('e.employee_id', '=', employeeId)
    .where('e.course_id', '=', courseId)
    .where('e.status', '<>', 'left')
    .select(['e.id', 'e.version_id as versionId', 'e.status', 'e.started_at as startedAt', 'v.title', 'c.authored'])
    .select(['e.lessons_done as lessonsDone', 'e.lessons_total as lessonsTotal', 'e.final_percent as finalPercent'])
    .select(['e.enrolled_at as enrolledAt', 'e.source'])
    .executeTakeFirst()

export async function findLesson(db: Db, versionId: string, key: string) {
  const row = await db
    .selectFrom('lesson as l')
    .innerJoin('module as m', 'm.id', 'l.module_id')
    .where('l.version_id', '=', versionId)
    .where('l.key', '=', key)
    .select(['l.key', 'l.title', 'l.minutes', 'l.blocks', 'm.key as moduleKey', 'm.title as moduleTitle'])
    .executeTakeFirst()
  return row && { ...row, blocks: JSON.parse(row.blocks) as LessonBlock[] }
}

export interface StoredProgress extends LessonEvidence {
  lastBlock: string | null
  mediaSecond: number | null
  activeSeconds: number
  completedAt: string | null
  savedAt: string | null
  seq: number
}

export async function findProgress(
  db: Db,
  enrolmentId: string,
  lessonKey: string,
): Promise<StoredProgress | undefined> {
  const row = await db
    .selectFrom('lesson_progress')
    .selectAll()
    .where('enrolment_id', '=', enrolmentId)
    .where('lesson_key', '=', lessonKey)
    .executeTakeFirst()
  return (
    row && {
      seen: JSON.parse(row.seen) as string[],
      watched: JSON.parse(row.watched) as LessonEvidence['watched'],
      lastBlock: row.last_block,
      mediaSecond: row.media_second,
      activeSeconds: row.active_seconds,
      completedAt: row.completed_at,
      savedAt: row.updated_at,
      seq: row.seq,
    }
  )
}

export async function upsertProgress(
  db: Db,
  enrolmentId: string,
  lessonKey: string,
  progress: StoredProgress,
  now: string,
) {
  const columns = {
    seen: JSON.stringify(progress.seen),
    watched: JSON.stringify(progress.watched),
    last_block: progress.lastBlock,
    media_second: progress.mediaSecond === null ? null : Math.round(progress.mediaSecond),
    active_seconds: progress.activeSeconds,
    seq: progress.seq,
    updated_at: now,
    completed_at: progress.completedAt,
  }
  await db
    .insertInto('lesson_progress')
    .values({ enrolment_id: enrolmentId, lesson_key: lessonKey, ...columns })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'lesson_key']).doUpdateSet(columns))
    .execute()
}

/** Counted from the rows, so that no repeat can count a lesson twice. Lessons of another version do not count. */
export async function countLessonsDone(db: Db, enrolmentId: string, versionId: string): Promise<number> {
  const { n } = await db
    .selectFrom('lesson_progress as p')
    .innerJoin('lesson as l', (join) => join.onRef('l.key', '=', 'p.lesson_key').on('l.version_id', '=', versionId))
    .where('p.enrolment_id', '=', enrolmentId)
    .where('p.completed_at', 'is not', null)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export const updateEnrolmentPosition = (
  db: Db,
  id: string,
  set: { lessonsDone: number; lastLessonKey: string; now: string; startedAt: string; completedAt?: string },
) =>
  db
    .updateTable('enrolment')
    .set({
      lessons_done: set.lessonsDone,
      last_lesson_key: set.lastLessonKey,
      last_activity_at: set.now,
      started_at: set.startedAt,
      ...(set.completedAt ? { completed_at: set.completedAt, status: 'completed' as const } : {}),
    })
    .where('id', '=', id)
    .execute()

/** Whether the version's final check is passed: by its mark, or by that of the version in which it was taken. */
export async function hasPassedFinal(db: Db, versionId: string, enrolmentId: string, percent: number | null) {
  const final = await db
    .selectFrom('quiz as q')
    .where('q.version_id', '=', versionId)
    .where('q.kind', '=', 'final')
    .leftJoin('attempt as a', (join) =>
      join.onRef('a.quiz_key', '=', 'q.key').on('a.enrolment_id', '=', enrolmentId).on('a.passed', '=', 1),
    )
    .select(['q.pass_percent as passPercent', 'a.id as passedAttempt'])
    .executeTakeFirst()
  return final !== undefined && (final.passedAttempt !== null || (percent ?? -1) >= final.passPercent)
}

export const findOutlineRows = (db: Db, versionId: string, enrolmentId: string) =>
  Promise.all([
    db
      .selectFrom('module')
      .select(['id', 'key', 'title'])
      .where('version_id', '=', versionId)
      .orderBy('sort')
      .execute(),
    db
      .selectFrom('lesson as l')
      .leftJoin('lesson_progress as p', (join) =>
        join.onRef('p.lesson_key', '=', 'l.key').on('p.enrolment_id', '=', enrolmentId),
      )
      .where('l.version_id', '=', versionId)
      .orderBy('l.sort')
      .select(['l.module_id as moduleId', 'l.key', 'l.title', 'l.minutes', 'p.completed_at as doneAt'])
      .execute(),
    db
      .selectFrom('quiz as q')
      .where('q.version_id', '=', versionId)
      .select(['q.module_id as moduleId', 'q.key', 'q.kind', 'q.title'])
      .select((eb) =>
        eb
          .selectFrom('attempt as a')
          .whereRef('a.quiz_key', '=', 'q.key')
          .where('a.enrolment_id', '=', enrolmentId)
          .where('a.state', '=', 'graded')
          .where((or) => or.or([or('a.passed', '=', 1), or('a.quiz_kind', '=', 'pre')]))
          .select((count) => count.fn.countAll<number>().as('n'))
          .as('passed'),
      )
      .execute(),
  ])

export async function findNote(db: Db, enrolmentId: string, lessonKey: string) {
  const row = await db
    .selectFrom('note')
    .select(['body', 'version'])
    .where('enrolment_id', '=', enrolmentId)
    .where('lesson_key', '=', lessonKey)
    .executeTakeFirst()
  return row ?? { body: '', version: 0 }
}

export const upsertNote = (
  db: Db,
  enrolmentId: string,
  lessonKey: string,
  body: string,
  version: number,
  now: string,
) =>
  db
    .insertInto('note')
    .values({ enrolment_id: enrolmentId, lesson_key: lessonKey, body, version, updated_at: now })
    .onConflict((conflict) =>
      conflict.columns(['enrolment_id', 'lesson_key']).doUpdateSet({ body, version, updated_at: now }),
    )
    .execute()

/** The version of a reflection is the instant of its last writing, which never comes twice; 0 before the first. */
export async function findReflections(
  db: Db,
  enrolmentId: string,
  lessonKey: string,
): Promise<Record<string, { body: string; version: number }>> {
  const rows = await db
    .selectFrom('reflection')
    .select(['block_id', 'body', 'updated_at'])
    .where('enrolment_id', '=', enrolmentId)
    .where('lesson_key', '=', lessonKey)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.block_id, { body: row.body, version: Date.parse(row.updated_at) }]))
}

export const upsertReflection = (
  db: Db,
  at: { enrolmentId: string; lessonKey: string; blockId: string },
  body: string,
  now: string,
) =>
  db
    .insertInto('reflection')
    .values({ enrolment_id: at.enrolmentId, lesson_key: at.lessonKey, block_id: at.blockId, body, updated_at: now })
    .onConflict((conflict) =>
      conflict.columns(['enrolment_id', 'lesson_key', 'block_id']).doUpdateSet({ body, updated_at: now }),
    )
    .execute()
