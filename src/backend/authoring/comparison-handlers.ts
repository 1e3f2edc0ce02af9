import type { versionsContract } from '@/contract/versions.ts'
import { nothingWritten } from '@/domain/course-content.ts'
import { diffCourse } from '@/domain/course-diff.ts'
import type { Handlers } from '../http/handler.ts'
import { readContent } from './version-content.ts'
import { findReadableCourse, findVersions } from './version-repository.ts'

export const versionsHandlers: Handlers<typeof versionsContract> = {
  'GET /authoring/courses/{id}/comparison': async ({ actor, params, query, db, services, refuse }) => {
    const course = (await findReadableCourse(db, actor, params.id)) ?? refuse('NOT_FOUND')
    await services.ensureContent?.(course.id, db)
    const versions = await findVersions(db, course.id)
    const newer =
      versions.find((version) => (query.to === undefined ? true : version.number === query.to)) ?? refuse('NOT_FOUND')
    const from = query.from ?? versions.find(({ number }) => number < newer.number)?.number ?? 0
    const older = versions.find(({ number }) => number === from)
    if (!older && from !== 0) return refuse('NOT_FOUND')
    const before = older ? await readContent(db, older.id) : nothingWritten
    return {
      title: newer.title,
      versions,
      from,
      to: newer.number,
      diff: diffCourse(before, await readContent(db, newer.id)),
    }
  },
}
