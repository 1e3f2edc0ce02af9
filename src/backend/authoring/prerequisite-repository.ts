import type { Requirements } from '@/domain/prerequisites.ts'
import type { Db } from '../db/port.ts'

/** What the live versions ask for. A draft binds nobody yet. */
export async function findRequirements(db: Db): Promise<Requirements> {
  const rows = await db
    .selectFrom('prerequisite as r')
    .innerJoin('course as c', 'c.live_version_id', 'r.version_id')
    .select(['c.id', 'r.course_id as required'])
    .execute()
  const found = new Map<string, string[]>()
  for (const { id, required } of rows) found.set(id, [...(found.get(id) ?? []), required])
  return found
}

/** Of these courses, the ones that can be completed: published, with lessons in them. */
export const findRequirable = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('course as c')
    .where('c.id', 'in', ids)
    .where('c.status', '=', 'published')
    .where('c.authored', '=', 1)
    .select('c.id')
    .execute()

export async function findTitles(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('course as c')
    .innerJoin('course_version as v', (join) =>
      join.on((eb) => eb('v.id', '=', eb.fn.coalesce('c.live_version_id', 'c.draft_version_id'))),
    )
    .where('c.id', 'in', ids)
    .select(['c.id', 'v.title'])
    .execute()
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return ids.map((id) => titles.get(id) ?? id)
}

export async function replaceRequired(db: Db, versionId: string, ids: readonly string[]) {
  await db.deleteFrom('prerequisite').where('version_id', '=', versionId).execute()
  if (ids.length > 0)
    await db
      .insertInto('prerequisite')
      .values(ids.map((id) => ({ version_id: versionId, course_id: id })))
      .execute()
}
