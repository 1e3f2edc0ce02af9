import { learningHours } from '@/domain/learning-hours.ts'
import type { CourseContent } from './content-format.ts'

/** What the catalogue and the first page need of an authored course, without its lessons' text. */
export interface ContentIndex {
  slug: string
  title: string
  summary: string
  why: string
  audience: string
  competency: string
  type: CourseContent['type']
  level: number
  minutes: number
  learningHours: number
  sources: CourseContent['sources']
  draw: number
  timeLimitMinutes: number
  passPercent: number
  preCount: number
  modules: {
    key: string
    title: string
    outcome: string
    checkCount: number
    lessons: { key: string; title: string; minutes: number; blockCount: number }[]
  }[]
}

/** Minutes that a module check of 5 to 8 items takes. */
const minutesPerCheck = 10

export function contentIndexOf(course: CourseContent): ContentIndex {
  const lessons = course.modules.flatMap((module) => module.lessons)
  const minutes =
    lessons.reduce((sum, lesson) => sum + lesson.minutes, 0) +
    course.modules.length * minutesPerCheck +
    course.timeLimitMinutes
  return {
    slug: course.slug,
    title: course.title,
    summary: course.summary,
    why: course.why,
    audience: course.audience,
    competency: course.competency,
    type: course.type,
    level: course.level,
    minutes,
    learningHours: learningHours(minutes),
    sources: course.sources,
    draw: course.draw,
    timeLimitMinutes: course.timeLimitMinutes,
    passPercent: course.passPercent,
    preCount: course.preTest.length,
    modules: course.modules.map((module) => ({
      key: module.key,
      title: module.title,
      outcome: module.outcome,
      checkCount: module.check.length,
      lessons: module.lessons.map(({ key, title, minutes: length, blocks }) => ({
        key,
        title,
        minutes: length,
        blockCount: blocks.length,
      })),
    })),
  }
}
