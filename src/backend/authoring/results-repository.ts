import { sql } from 'kysely'
import type { Db } from '../db/port.ts'

interface ParticipantFilter {
  courseId: string
  search: string
  status: 'active' | 'completed' | 'failed' | ''
  page: number
  size: number
}

/** One page of those who learn in a course, the last active first, and how many there are in all. */
export async function findParticipants(db: Db, { courseId, search, status, page, size }: ParticipantFilter) {
  const matching = db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .where('e.course_id', '=', courseId)
    .where('e.status', '<>', 'left')
    .$if(status !== '', (query) => query.where('e.status', '=', status || 'active'))
    .$if(search !== '', (query) => query.where(sql<boolean>`instr(lower(p.name), ${search.toLowerCase()}) > 0`))
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matching
    .orderBy('e.last_activity_at', 'desc')
    .orderBy('e.id')
    .limit(size)
    .offset((page - 1) * size)
    .select(['e.id', 'p.name', 'u.name as unit', 'e.status', 'e.lessons_done as lessonsDone'])
    .select(['e.lessons_total as lessonsTotal', 'e.final_percent as finalPercent'])
    .select('e.last_activity_at as lastActivityAt')
    .execute()
  return { rows, total }
}
