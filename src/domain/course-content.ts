import type { Blueprint } from './blueprint.ts'
import type { Item } from './item.ts'
import type { LessonBlock } from './lesson-block.ts'

/** All that an author writes in one version of a course: what is compared, reviewed and approved. */
export interface CourseContent {
  facts: {
    title: string
    summary: string
    why: string
    audience: string
    competency: string
    type: string
    form: string
    level: number
    /** Titles of the courses to complete first; absent where there are none. */
    prerequisites?: string[]
  }
  modules: { key: string; title: string }[]
  /** In the order of the course. */
  lessons: {
    key: string
    moduleKey: string
    title: string
    minutes: number
    blocks: LessonBlock[]
    /** It stays a draft when the rest is published; what is approved with it is not approved without it. */
    held?: true
  }[]
  quizzes: {
    key: string
    kind: 'pre' | 'module' | 'final'
    title: string
    rules: {
      draw: number
      timeLimitMinutes: number | null
      passPercent: number
      maxAttempts: number | null
      review: string
      /** Absent: drawn evenly. */
      blueprint?: Blueprint
    }
    /** `origin`: the key of the first item of its line, where this one is a rewriting of a published one. */
    items: { key: string; origin: string | null; item: Item }[]
  }[]
}

/** The course before its first version. */
export const nothingWritten: CourseContent = {
  facts: { title: '', summary: '', why: '', audience: '', competency: '', type: '', form: '', level: 0 },
  modules: [],
  lessons: [],
  quizzes: [],
}
