import { sql } from 'kysely'
import { isExpired, reviewState } from '@/domain/attempt.ts'
import type { ItemMedia } from '@/domain/item-media.ts'
import type { MediaKind } from '@/domain/media-kind.ts'
import { mediaIdOf } from '@/domain/media-type.ts'
import type { Db } from '../db/port.ts'
import type { Actor } from '../http/handler.ts'
import type { Invalid } from '../http/written-item.ts'

export const insertMedia = (
  db: Db,
  row: { id: string; ownerId: string; kind: MediaKind; type: string; name: string; bytes: Uint8Array; at: string },
) =>
  db
    .insertInto('media')
    .values({
      id: row.id,
      owner_id: row.ownerId,
      kind: row.kind,
      type: row.type,
      name: row.name,
      size: row.bytes.length,
      bytes: row.bytes,
      created_at: row.at,
    })
    .execute()

type Reader = Pick<Actor, 'role' | 'employeeId'>

/** The versions whose lessons this person may read; their own files they may read anyway. */
function readableVersions(db: Db, { role, employeeId }: Reader) {
  if (role === 'admin') return db.selectFrom('course_version').select('id')
  if (role === 'learner')
    return db
      .selectFrom('enrolment')
      .where('employee_id', '=', employeeId)
      .where('status', '<>', 'left')
      .select('version_id as id')
  return db
    .selectFrom('review')
    .where('reviewer_id', '=', employeeId)
    .where('state', '<>', 'withdrawn')
    .select('version_id as id')
}

const holds = (body: 'l.blocks' | 'v.body', id: string) => sql<boolean>`instr(${sql.ref(body)}, ${`media:${id}`}) > 0`

const inLesson = (db: Db, reader: Reader, id: string) =>
  db
    .selectFrom('lesson as l')
    .where('l.version_id', 'in', readableVersions(db, reader))
    .where(holds('l.blocks', id))
    .select('l.id')
    .executeTakeFirst()

/** In an item of a check of a version that this person reviews, or that is theirs to look after. */
const inReviewedItem = (db: Db, reader: Reader, id: string) =>
  db
    .selectFrom('quiz_item as qi')
    .innerJoin('quiz as q', 'q.id', 'qi.quiz_id')
    .innerJoin('item_version as v', 'v.item_id', 'qi.item_id')
    .where('q.version_id', 'in', readableVersions(db, reader))
    .where(holds('v.body', id))
    .select('v.item_id')
    .executeTakeFirst()

/** In an item that this trainer marks as the second marker. */
const inMarkedItem = (db: Db, { employeeId }: Reader, id: string) =>
  db
    .selectFrom('essay_submission as s')
    .innerJoin('attempt as a', 'a.id', 's.attempt_id')
    .innerJoin('enrolment as e', 'e.id', 'a.enrolment_id')
    .innerJoin('grading_plan as p', (join) =>
      join.onRef('p.course_id', '=', 'e.course_id').onRef('p.quiz_key', '=', 'a.quiz_key'),
    )
    .innerJoin('attempt_item as t', (join) =>
      join.onRef('t.attempt_id', '=', 's.attempt_id').onRef('t.position', '=', 's.position'),
    )
    .innerJoin('item_version as v', (join) =>
      join.onRef('v.item_id', '=', 't.item_id').onRef('v.number', '=', 't.item_number'),
    )
    .where('p.second_marker_id', '=', employeeId)
    .where(holds('v.body', id))
    .select('s.id')
    .executeTakeFirst()

/**
 * In an attempt of this person's that is under way, or whose review is open: for as long as they may see the question, they
 * may see its picture and hear its recording.
 */
async function inAttempt(db: Db, { employeeId }: Reader, id: string, now: Date): Promise<boolean> {
  const attempts = await db
    .selectFrom('attempt as a')
    .innerJoin('quiz as q', 'q.id', 'a.quiz_id')
    .innerJoin('attempt_item as t', 't.attempt_id', 'a.id')
    .innerJoin('item_version as v', (join) =>
      join.onRef('v.item_id', '=', 't.item_id').onRef('v.number', '=', 't.item_number'),
    )
    .where('a.employee_id', '=', employeeId)
    .where(holds('v.body', id))
    .select(['a.id', 'a.state', 'a.deadline_at as deadlineAt', 'a.enrolment_id', 'a.quiz_key'])
    .select(['q.review', 'q.max_attempts as maxAttempts'])
    .execute()
  for (const { review, maxAttempts, ...attempt } of attempts) {
    if (attempt.state === 'in-progress' && !isExpired(attempt, now)) return true
    if (attempt.state !== 'graded') continue
    const graded = await db
      .selectFrom('attempt')
      .where('enrolment_id', '=', attempt.enrolment_id)
      .where('quiz_key', '=', attempt.quiz_key)
      .where('state', '=', 'graded')
      .select('passed')
      .execute()
    const passed = graded.some((one) => one.passed === 1)
    if (reviewState(review, { graded: true, passed, attemptsUsed: graded.length, maxAttempts }) === 'open') return true
  }
  return false
}

/** Whether this person may see the file: it is theirs, or it stands in what they may read now. */
async function mayRead(db: Db, reader: Reader, file: { id: string; owner_id: string }, now: Date): Promise<boolean> {
  if (reader.role === 'trainer' && file.owner_id === reader.employeeId) return true
  if (await inLesson(db, reader, file.id)) return true
  if (reader.role === 'learner') return inAttempt(db, reader, file.id, now)
  if (await inReviewedItem(db, reader, file.id)) return true
  return reader.role === 'trainer' && (await inMarkedItem(db, reader, file.id)) !== undefined
}

/** The file, if this person may see it. */
export async function findReadableMedia(db: Db, reader: Reader, id: string, now: Date) {
  const file = await db.selectFrom('media').where('id', '=', id).select(['id', 'owner_id']).executeTakeFirst()
  if (!file || !(await mayRead(db, reader, file, now))) return undefined
  return db.selectFrom('media').where('id', '=', id).select(['name', 'type', 'bytes']).executeTakeFirstOrThrow()
}

interface Written {
  actor: { employeeId: string }
  db: Db
  invalid: Invalid
}
/** Refuses a file that an item may not be given: one that is neither this person's nor the one it holds already, or of another kind. */
export async function refuseForeignMedia(
  { actor, db, invalid }: Written,
  item: ItemMedia,
  before: ItemMedia | undefined,
) {
  const isOwn = async (src: string, kind: MediaKind) =>
    (await db
      .selectFrom('media')
      .where('id', '=', mediaIdOf(src) ?? '')
      .where('owner_id', '=', actor.employeeId)
      .where('kind', '=', kind)
      .select('id')
      .executeTakeFirst()) !== undefined
  const { figure, recording } = item
  if (figure && figure.src !== before?.figure?.src && !(await isOwn(figure.src, 'image')))
    invalid('body.item.figure', 'unknown_media', 'no such picture of yours')
  const kept = before?.recording
  if (!recording || (recording.src === kept?.src && recording.kind === kept.kind)) return
  if (!(await isOwn(recording.src, recording.kind)))
    invalid('body.item.recording', 'unknown_media', 'no such recording of yours')
}

/** Which of these files are not this person's. */
export async function findForeignMedia(db: Db, ownerId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const own = await db.selectFrom('media').where('owner_id', '=', ownerId).where('id', 'in', ids).select('id').execute()
  return ids.filter((id) => !own.some((row) => row.id === id))
}

/** Files of this person by the address under which their items name them. */
export async function findFiles(db: Db, ownerId: string, sources: readonly string[]) {
  const found = new Map<string, { name: string; type: string; bytes: Uint8Array }>()
  for (const src of new Set(sources)) {
    const row = await db
      .selectFrom('media')
      .where('id', '=', mediaIdOf(src) ?? '')
      .where('owner_id', '=', ownerId)
      .select(['name', 'type', 'bytes'])
      .executeTakeFirst()
    if (row) found.set(src, row)
  }
  return found
}
