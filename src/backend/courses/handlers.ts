import type { coursesContract } from '@/contract/courses.ts'
import { deriveRules, deriveSteps, findNextStep } from '@/domain/course-progress.ts'
import type { Handlers } from '../http/handler.ts'
import {
  type CatalogueRow,
  findCatalogue,
  findCourse,
  findLessonLines,
  findModules,
  findPrerequisites,
  findQuizLines,
} from './repository.ts'
import { summaryPage } from './summary-page.ts'

const enrolmentOf = (
  row: Pick<
    CatalogueRow,
    'enrolmentId' | 'status' | 'source' | 'startedAt' | 'lessonsDone' | 'lessonsTotal' | 'lastLessonKey' | 'dueAt'
  >,
) =>
  row.enrolmentId && row.status && row.status !== 'left'
    ? {
        status: row.status,
        source: row.source ?? 'self',
        started: row.startedAt !== null,
        lessonsDone: row.lessonsDone ?? 0,
        lessonsTotal: row.lessonsTotal ?? 0,
        lastLessonKey: row.lastLessonKey,
        dueAt: row.dueAt,
      }
    : null

export const coursesHandlers: Handlers<typeof coursesContract> = {
  'GET /courses': async ({ actor, db }) => {
    const rows = await findCatalogue(db, actor)
    return rows.map((row) => ({
      ...row,
      publishedAt: row.publishedAt ?? '',
      authored: row.authored === 1,
      forMyPosition: row.forMyPosition === 1,
      completedInUnit: row.completedInUnit ?? 0,
      enrolment: enrolmentOf(row),
    }))
  },

  'GET /courses/{id}': async ({ actor, params, db, refuse }) => {
    const course = (await findCourse(db, params.id, actor.employeeId)) ?? refuse('NOT_FOUND')
    const [near, prerequisites, modules, lessons, quizzes] = [
      (await findCatalogue(db, actor)).find(({ id }) => id === course.id),
      await findPrerequisites(db, course.versionId, actor.employeeId),
      await findModules(db, course.versionId),
      await findLessonLines(db, course.versionId, course.enrolmentId),
      await findQuizLines(db, course.versionId, course.enrolmentId),
    ]
    const enrolment = enrolmentOf({ ...course, enrolmentId: course.enrolmentId })
    const steps = deriveSteps({ modules, lessons, quizzes })
    return {
      ...course,
      publishedAt: course.publishedAt ?? '',
      versionPublishedAt: course.publishedAt ?? '',
      newerVersion: enrolment !== null && course.versionId !== course.liveVersionId,
      authored: course.authored === 1,
      forMyPosition: near?.forMyPosition === 1,
      completedInUnit: near?.completedInUnit ?? 0,
      sources: JSON.parse(course.sources) as { title: string; detail: string }[],
      prerequisites,
      enrolment,
      modules: steps.map((module) => ({ ...module, lines: module.lines })),
      rules: deriveRules(steps),
      next: enrolment && course.authored === 1 ? (findNextStep(steps, course.lastLessonKey) ?? null) : null,
    }
  },

  'GET /courses/{id}/summary': async ({ actor, params, db, services, refuse }) => {
    const course = (await findCourse(db, params.id, actor.employeeId)) ?? refuse('NOT_FOUND')
    if (!course.enrolmentId) return refuse('NOT_ENROLLED')
    if (course.authored === 0) return refuse('OUTLINE_ONLY')
    await services.ensureContent?.(course.id, db)
    const modules = await findModules(db, course.versionId)
    return {
      fileName: `ringkasan-${course.id}.html`,
      text: summaryPage({
        title: course.title,
        summary: course.summary,
        versionNumber: course.versionNumber,
        modules: modules.map(({ title, outcome, summary }) => ({ title, outcome, doc: JSON.parse(summary) })),
        sources: JSON.parse(course.sources),
      }),
    }
  },
}
