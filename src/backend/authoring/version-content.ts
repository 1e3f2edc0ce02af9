import type { CourseContent } from '@/domain/course-content.ts'
import type { Db } from '../db/port.ts'
import { sha256 } from '../session/digest.ts'
import { findDraftLessons, findDraftModules } from './lesson-repository.ts'
import { findDraftQuizzes, findQuizItems } from './quiz-repository.ts'
import { findVersion } from './repository.ts'

/** All that stands in one version, draft or published. */
export async function readContent(db: Db, versionId: string): Promise<CourseContent> {
  const { title, summary, why, audience, competency, type, form, level } = await findVersion(db, versionId)
  const modules = await findDraftModules(db, versionId)
  const lessons = await findDraftLessons(db, versionId)
  const quizzes: CourseContent['quizzes'] = []
  for (const quiz of await findDraftQuizzes(db, versionId)) {
    const items = await findQuizItems(db, quiz.id)
    quizzes.push({
      key: quiz.key,
      kind: quiz.kind,
      title: quiz.title,
      rules: {
        draw: quiz.draw,
        timeLimitMinutes: quiz.time_limit_minutes,
        passPercent: quiz.pass_percent,
        maxAttempts: quiz.max_attempts,
        review: quiz.review,
      },
      items: items.map(({ key, origin, item }) => ({ key, origin, item })),
    })
  }
  return {
    facts: { title, summary, why, audience, competency, type, form, level },
    modules: modules.map((module) => ({ key: module.key, title: module.title })),
    lessons: modules.flatMap((module) =>
      lessons
        .filter((lesson) => lesson.module_id === module.id)
        .map((lesson) => ({
          key: lesson.key,
          moduleKey: module.key,
          title: lesson.title,
          minutes: lesson.minutes,
          blocks: JSON.parse(lesson.blocks) as CourseContent['lessons'][number]['blocks'],
        })),
    ),
    quizzes,
  }
}

/** The same for equal content and another for any other, whatever order its fields were written in. */
export const markOf = (content: CourseContent): Promise<string> =>
  sha256(
    JSON.stringify(content, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  )
