import type { Db } from '../db/port.ts'
import { findOwnCourse } from './repository.ts'

/** The draft of a course that this person owns, or the refusal that fits. */
export async function draftOf(db: Db, ownerId: string, id: string, refuse: (code: 'NOT_FOUND' | 'NO_DRAFT') => never) {
  const course = (await findOwnCourse(db, ownerId, id)) ?? refuse('NOT_FOUND')
  return { ...course, draftId: course.draftId ?? refuse('NO_DRAFT') }
}
