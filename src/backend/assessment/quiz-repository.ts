import { sql } from 'kysely'
import type { TimeFactor } from '@/domain/attempt.ts'
import type { Item } from '@/domain/item.ts'
import type { Db } from '../db/port.ts'

/** A check in the version that this person began, with their enrolment. */
export const findQuiz = (db: Db, employeeId: string, courseId: string, key: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('course_version as v', 'v.id', 'e.version_id')
    .innerJoin('quiz as q', 'q.version_id', 'v.id')
    .where('e.employee_id', '=', employeeId)
    .where('e.course_id', '=', courseId)
    .where('e.status', '<>', 'left')
    .where('q.key', '=', key)
    .select(['q.id', 'q.key', 'q.kind', 'q.title', 'q.draw', 'q.module_id as moduleId', 'q.review'])
    .select('q.blueprint')
    .select([
      'q.time_limit_minutes as timeLimitMinutes',
      'q.pass_percent as passPercent',
      'q.max_attempts as maxAttempts',
    ])
    .select(['e.id as enrolmentId', 'e.version_id as versionId', 'v.title as courseTitle'])
    .select(['e.source', 'e.started_at as startedAt'])
    .executeTakeFirst()
export type QuizRow = NonNullable<Awaited<ReturnType<typeof findQuiz>>>

export const isEnrolled = async (db: Db, employeeId: string, courseId: string) =>
  (await db
    .selectFrom('enrolment')
    .select('id')
    .where('employee_id', '=', employeeId)
    .where('course_id', '=', courseId)
    .where('status', '<>', 'left')
    .executeTakeFirst()) !== undefined

/** Lessons that are not done: of one module, or of the whole version. */
export async function countLessonsMissing(
  db: Db,
  versionId: string,
  moduleId: string | null,
  enrolmentId: string,
): Promise<number> {
  const { n } = await db
    .selectFrom('lesson as l')
    .leftJoin('lesson_progress as p', (join) =>
      join.onRef('p.lesson_key', '=', 'l.key').on('p.enrolment_id', '=', enrolmentId),
    )
    .where('l.version_id', '=', versionId)
    .$if(moduleId !== null, (query) => query.where('l.module_id', '=', moduleId ?? ''))
    .where('p.completed_at', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export async function findBank(db: Db, quizId: string) {
  const rows = await db
    .selectFrom('quiz_item as qi')
    .innerJoin('item as i', 'i.id', 'qi.item_id')
    .innerJoin('item_version as v', (join) => join.onRef('v.item_id', '=', 'i.id').onRef('v.number', '=', 'i.number'))
    .where('qi.quiz_id', '=', quizId)
    .where('i.retired_at', 'is', null)
    // What was dropped is asked of nobody any more.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('regrade as r')
            .innerJoin('quiz as q', 'q.key', 'r.quiz_key')
            .whereRef('q.id', '=', 'qi.quiz_id')
            .whereRef('r.item_id', '=', 'i.id')
            .whereRef('r.item_number', '=', 'i.number')
            .where('r.undone_at', 'is', null)
            .where(sql<boolean>`r.decision ->> 'kind' = 'drop'`)
            .select('r.id'),
        ),
      ),
    )
    .orderBy('qi.sort')
    .select(['i.id', 'v.number', 'v.indicator', 'v.body'])
    .execute()
  return rows.map((row) => ({ ...row, item: JSON.parse(row.body) as Item }))
}

/** How much more time this person has been given; `1` when nothing was set. */
export const findTimeFactor = async (db: Db, employeeId: string): Promise<TimeFactor> =>
  (await db.selectFrom('accommodation').select('factor').where('employee_id', '=', employeeId).executeTakeFirst())
    ?.factor ?? '1'

/** Newest titles of the checks that hold an essay, in a version that learners have or will have. */
export const findEssayQuizzes = (db: Db, courseId: string) =>
  db
    .selectFrom('quiz as q')
    .innerJoin('course_version as v', 'v.id', 'q.version_id')
    .innerJoin('quiz_item as qi', 'qi.quiz_id', 'q.id')
    .innerJoin('item as i', 'i.id', 'qi.item_id')
    .innerJoin('item_version as iv', (join) =>
      join.onRef('iv.item_id', '=', 'i.id').onRef('iv.number', '=', 'i.number'),
    )
    .where('v.course_id', '=', courseId)
    .where('iv.type', '=', 'essay')
    .groupBy('q.key')
    .orderBy('q.key')
    // The bare title is that of the row with the highest number.
    .select(['q.key', 'q.title', sql<number>`max(v.number)`.as('newest')])
    .execute()
