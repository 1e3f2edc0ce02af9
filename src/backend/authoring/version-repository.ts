import type { Db } from '../db/port.ts'
import type { Actor } from '../http/handler.ts'

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

/** Newest first. */
export const findVersions = (db: Db, courseId: string) =>
  db
    .selectFrom('course_version')
    .where('course_id', '=', courseId)
    .orderBy('number', 'desc')
    .select(['id', 'number', 'state', 'title', 'published_at as publishedAt'])
    .execute()
