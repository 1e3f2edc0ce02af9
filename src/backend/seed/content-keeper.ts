import type { Db, SqliteConnection } from '../db/port.ts'
import { authoredSlugs, loadContent } from './content-loader.ts'

/**
 * Lessons and items of the authored courses arrive after the first page: on demand when a course is opened, the rest one
 * by one while nobody waits. Each goes in inside a queued transaction, so it never meets a handler's own.
 */
export function makeContentKeeper(connection: SqliteConnection, db: Db) {
  const present = new Set(
    connection.all("select substr(key, 9) as slug from meta where key like 'content:%'").map((row) => String(row.slug)),
  )
  const arriving = new Map<string, Promise<void>>()
  const answered = new Set<string>()
  let stopped = false

  const bringIn = async (slug: string) => {
    const [content, { seedContent }] = await Promise.all([loadContent(slug), import('./seed-content.ts')])
    if (stopped) return
    await db.transaction().execute(async () => seedContent(connection, content))
    present.add(slug)
  }

  const ensure = async (courseId: string, within: Db): Promise<void> => {
    if (present.has(courseId) || !authoredSlugs.includes(courseId)) return
    if (within.isTransaction) {
      // The caller holds the queue, so waiting for a transaction of our own would wait for ever. A refusal rolls this back
      // with the caller's own writes, so the course is not counted as present yet. Seeding twice is harmless.
      const [content, { seedContent }] = await Promise.all([loadContent(courseId), import('./seed-content.ts')])
      seedContent(connection, content)
      return
    }
    const running = arriving.get(courseId) ?? bringIn(courseId)
    arriving.set(courseId, running)
    await running.finally(() => arriving.delete(courseId))
  }

  /** The answers behind the stored scores of one course, for who analyses its items. Not inside a transaction. */
  const ensureAnswers = async (courseId: string, within: Db): Promise<void> => {
    if (answered.has(courseId) || !authoredSlugs.includes(courseId) || within.isTransaction) return
    await ensure(courseId, within)
    const [content, { seedAnswers }] = await Promise.all([loadContent(courseId), import('./seed-answers.ts')])
    if (stopped) return
    await db.transaction().execute(async () => seedAnswers(connection, content))
    answered.add(courseId)
  }

  const inBackground = async () => {
    for (const slug of authoredSlugs) {
      await new Promise((resolve) => setTimeout(resolve, 400))
      if (stopped) return
      // A chunk that did not come is asked for again when someone opens the course.
      await ensure(slug, db).catch(() => undefined)
    }
  }
  let rest: Promise<void> = Promise.resolve()

  return {
    ensure,
    ensureAnswers,
    bringInRest: () => {
      rest = inBackground()
    },
    stop: async () => {
      stopped = true
      await rest
    },
  }
}
