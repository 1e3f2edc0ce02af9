import { findCircle } from '@/domain/prerequisites.ts'
import type { GateResult } from '@/domain/publish-gate.ts'
import { findRequired } from '../courses/repository.ts'
import type { Db } from '../db/port.ts'
import { findRequirable, findRequirements, findTitles, replaceRequired } from './prerequisite-repository.ts'

/** The circle in which a course would stand, in words; undefined when there is none. */
async function circleInWords(db: Db, courseId: string, ids: readonly string[]): Promise<string | undefined> {
  const circle = findCircle(courseId, ids, await findRequirements(db))
  return circle && (await findTitles(db, circle)).join(' → ')
}

/** Writes which courses the draft asks for: such as can be completed, and none that asks for this one. */
export async function writeRequired(
  db: Db,
  course: { id: string; draftId: string },
  ids: readonly string[],
  invalid: (path: string, rule: string, message: string) => never,
) {
  const wanted = [...new Set(ids)]
  const known = new Set((await findRequired(db, course.draftId)).map(({ id }) => id))
  const added = wanted.filter((id) => !known.has(id))
  if (added.length > 0 && (await findRequirable(db, added)).length < added.length)
    invalid('body.prerequisiteIds', 'unknown', 'no such published course')
  const circle = await circleInWords(db, course.id, wanted)
  if (circle) invalid('body.prerequisiteIds', 'circle', circle)
  await replaceRequired(db, course.draftId, wanted)
}

/** Two drafts may come to ask for each other; the second to be published is held back. */
export async function circleLines(db: Db, courseId: string, draftId: string): Promise<GateResult[]> {
  const ids = (await findRequired(db, draftId)).map(({ id }) => id)
  const circle = ids.length > 0 ? await circleInWords(db, courseId, ids) : undefined
  return circle ? [{ rule: 'PREREQUISITE_CIRCLE', met: false, where: null, about: circle }] : []
}
