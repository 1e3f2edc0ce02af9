import type { authoringContract } from '@/contract/authoring.ts'
import type { Handlers } from '../http/handler.ts'
import { findOwnCourse, findVersion } from './repository.ts'
import { findParticipants } from './results-repository.ts'

type Part = Extract<keyof typeof authoringContract, `${string}/participants`>

/** Who learns in a trainer's course. */
export const resultsHandlers: Handlers<Pick<typeof authoringContract, Part>> = {
  'GET /authoring/courses/{id}/participants': async ({ actor, params, query, db, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const { title } = await findVersion(db, course.draftId ?? course.liveId ?? refuse('NOT_FOUND'))
    const { page, size, q, status } = query
    const { rows, total } = await findParticipants(db, { courseId: course.id, search: q, status, page, size })
    return {
      title,
      rows: rows.flatMap((row) => (row.status === 'left' ? [] : [{ ...row, status: row.status }])),
      total,
      page,
      size,
    }
  },
}
