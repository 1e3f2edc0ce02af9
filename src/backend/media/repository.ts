import { sql } from 'kysely'
import type { MediaKind } from '@/domain/media-kind.ts'
import type { Db } from '../db/port.ts'
import type { Actor } from '../http/handler.ts'

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

/** The versions whose lessons this person may read; their own files they may read anyway. */
function readableVersions(db: Db, { role, employeeId }: Pick<Actor, 'role' | 'employeeId'>) {
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

/** The file, if this person may see it: it is theirs, or it stands in a lesson that they may read. */
export const findReadableMedia = (db: Db, actor: Pick<Actor, 'role' | 'employeeId'>, id: string) =>
  db
    .selectFrom('media as m')
    .where('m.id', '=', id)
    .where((eb) =>
      eb.or([
        ...(actor.role === 'trainer' ? [eb('m.owner_id', '=', actor.employeeId)] : []),
        eb.exists(
          eb
            .selectFrom('lesson as l')
            .where('l.version_id', 'in', readableVersions(db, actor))
            .where(sql<boolean>`instr(l.blocks, 'media:' || m.id) > 0`)
            .select('l.id'),
        ),
      ]),
    )
    .select(['m.name', 'm.type', 'm.bytes'])
    .executeTakeFirst()

/** Which of these files are not this person's. */
export async function findForeignMedia(db: Db, ownerId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const own = await db.selectFrom('media').where('owner_id', '=', ownerId).where('id', 'in', ids).select('id').execute()
  return ids.filter((id) => !own.some((row) => row.id === id))
}
