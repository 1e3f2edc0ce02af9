import type { SqliteConnection } from '../db/port.ts'
import { bulkInsert } from './bulk-insert.ts'
import { lessonBlock } from './content-blocks.ts'
import type { CourseContent } from './content-format.ts'
import { versionIdOf } from './is-seeded.ts'
import { richText } from './markdown.ts'

/**
 * Writes lessons' text and items of one authored course. The caller holds a transaction. Doing it twice does nothing:
 * the mark in `meta` is written with the content.
 */
export function seedContent(connection: SqliteConnection, course: CourseContent) {
  const mark = `content:${course.slug}`
  if (connection.all('select 1 from meta where key = ?', [mark]).length > 0) return
  const versionId = versionIdOf(course.slug)
  const at = String(connection.all("select value from meta where key = 'seed_day'")[0]?.value)
  for (const module of course.modules) {
    connection.run('update module set summary = ? where version_id = ? and key = ?', [
      JSON.stringify(richText(module.summary)),
      versionId,
      module.key,
    ])
    for (const lesson of module.lessons)
      connection.run('update lesson set blocks = ? where version_id = ? and key = ?', [
        JSON.stringify(lesson.blocks.map(lessonBlock)),
        versionId,
        lesson.key,
      ])
  }
  const banks = [
    ['pre', course.preTest] as const,
    ...course.modules.map((module) => [module.key, module.check] as const),
    ['final', course.bank] as const,
  ]
  const itemId = (key: string) => `${course.slug}:${key}`
  const items = banks.flatMap(([, list]) => list)
  bulkInsert(
    connection,
    'item',
    ['id', 'course_id', 'key'],
    items.map(({ key }) => [itemId(key), course.slug, key]),
  )
  bulkInsert(
    connection,
    'item_version',
    ['item_id', 'number', 'type', 'indicator', 'body', 'created_at'],
    items.map(({ key, ...body }) => [itemId(key), 1, body.type, body.indicator, body, at]),
  )
  bulkInsert(
    connection,
    'quiz_item',
    ['quiz_id', 'item_id', 'sort'],
    banks.flatMap(([quizKey, list]) =>
      list.map(({ key }, sort) => [`${versionId}:quiz-${quizKey}`, itemId(key), sort]),
    ),
  )
  connection.run('insert into meta (key, value) values (?, ?)', [mark, at])
}
