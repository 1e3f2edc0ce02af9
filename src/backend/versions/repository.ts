import { sql } from 'kysely'
import type { Blueprint } from '@/domain/blueprint.ts'
import type { CourseContent } from '@/domain/course-content.ts'
import type { Item } from '@/domain/item.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { findRequired } from '../courses/repository.ts'
import type { Db } from '../db/port.ts'
import type { Actor } from '../http/handler.ts'

/** Of a course, newest first. */
export const findVersions = (db: Db, courseId: string) =>
  db
    .selectFrom('course_version')
    .where('course_id', '=', courseId)
    .orderBy('number', 'desc')
    .select(['id', 'number', 'state', 'title', 'published_at as publishedAt', 'learning_hours as learningHours'])
    .execute()

async function findItems(db: Db, versionId: string) {
  const rows = await db
    .selectFrom('quiz_item as q')
    .innerJoin('quiz as z', 'z.id', 'q.quiz_id')
    .innerJoin('item as i', 'i.id', 'q.item_id')
    .innerJoin('item_version as v', (join) => join.onRef('v.item_id', '=', 'i.id').onRef('v.number', '=', 'i.number'))
    .where('z.version_id', '=', versionId)
    .orderBy('q.sort')
    .orderBy('i.key')
    .select(['q.quiz_id as quizId', 'i.key', 'i.origin_key as origin', 'v.body'])
    .execute()
  return rows.map(({ body, ...row }) => ({ ...row, item: JSON.parse(body) as Item }))
}

const findLessons = (db: Db, versionId: string) =>
  db
    .selectFrom('lesson as l')
    .innerJoin('module as m', 'm.id', 'l.module_id')
    .where('l.version_id', '=', versionId)
    .orderBy('m.sort')
    .orderBy('l.sort')
    .select(['l.key', 'm.key as moduleKey', 'l.title', 'l.minutes', 'l.blocks', 'l.held'])
    .execute()

/** All that stands in one version, draft or published. */
export async function readContent(db: Db, versionId: string): Promise<CourseContent> {
  const facts = await db
    .selectFrom('course_version')
    .where('id', '=', versionId)
    .select(['title', 'summary', 'why', 'audience', 'competency', 'type', 'form', 'level'])
    .executeTakeFirstOrThrow()
  const required = await findRequired(db, versionId)
  const modules = await db
    .selectFrom('module')
    .where('version_id', '=', versionId)
    .orderBy('sort')
    .select(['key', 'title'])
    .execute()
  const quizzes = await db
    .selectFrom('quiz')
    .where('version_id', '=', versionId)
    // As a learner meets them: before, within the modules, at the end.
    .orderBy(sql`case kind when 'pre' then 0 when 'module' then 1 else 2 end`)
    .orderBy('key')
    .selectAll()
    .execute()
  const items = await findItems(db, versionId)
  return {
    // Left out where there are none, so that what was approved before stays approved.
    facts: { ...facts, ...(required.length > 0 ? { prerequisites: required.map(({ title }) => title) } : {}) },
    modules,
    lessons: (await findLessons(db, versionId)).map(({ held, ...lesson }) => ({
      ...lesson,
      ...(held === 1 ? { held: true as const } : {}),
      blocks: JSON.parse(lesson.blocks) as LessonBlock[],
    })),
    quizzes: quizzes.map((quiz) => ({
      key: quiz.key,
      kind: quiz.kind,
      title: quiz.title,
      rules: {
        draw: quiz.draw,
        timeLimitMinutes: quiz.time_limit_minutes,
        passPercent: quiz.pass_percent,
        maxAttempts: quiz.max_attempts,
        review: quiz.review,
        // Left out where there is none, so that what was approved before stays approved.
        ...(quiz.blueprint === null ? {} : { blueprint: JSON.parse(quiz.blueprint) as Blueprint }),
      },
      items: items.filter(({ quizId }) => quizId === quiz.id).map(({ key, origin, item }) => ({ key, origin, item })),
    })),
  }
}
/** A course whose versions this person may read: their own, one that they were asked to review, or any as an admin. */
export const findReadableCourse = (db: Db, actor: Pick<Actor, 'employeeId' | 'role'>, id: string) =>
  db
    .selectFrom('course as c')
    .where('c.id', '=', id)
    .$if(actor.role !== 'admin', (query) =>
      query.where((eb) =>
        eb.or([
          eb('c.owner_id', '=', actor.employeeId),
          eb.exists(
            eb
              .selectFrom('review as r')
              .whereRef('r.course_id', '=', 'c.id')
              .where('r.reviewer_id', '=', actor.employeeId)
              .where('r.state', '<>', 'withdrawn')
              .select('r.id'),
          ),
        ]),
      ),
    )
    .select(['c.id', 'c.live_version_id as liveId', 'c.draft_version_id as draftId'])
    .executeTakeFirst()
