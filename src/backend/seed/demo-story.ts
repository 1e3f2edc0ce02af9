import type { SeedCourse } from './catalogue.ts'
import type { SeedEnrolment } from './history.ts'

const day = 86_400_000

/** With the integrity course these make 14 JP; a test counts them. */
const fillers = ['komunikasi-efektif', 'gizi-ibu-dan-balita', 'manajemen-waktu-untuk-pekerjaan-pelayanan']

/**
 * What the demo learner has behind her: one course passed in spring, one in hand and due in five days, and a few finished
 * this year, so that 14 JP of 20 are reached whatever day it is.
 */
export function demoStory(courses: readonly SeedCourse[], now: number): SeedEnrolment[] {
  const find = (id: string) => courses.find((course) => course.id === id)
  const base = (courseId: string, index: number) => ({
    id: `e-ratri-${index}`,
    employeeId: 'p-ratri',
    courseId,
    source: 'self' as const,
    dueAt: null,
    lastLessonKey: null,
    prePercent: null,
  })
  const finished = (
    courseId: string,
    index: number,
    at: number,
    pre: number | null,
    final: number,
  ): SeedEnrolment[] => {
    const course = find(courseId)
    if (!course) return []
    const lessons = course.modules.flatMap((module) => module.lessons)
    return [
      {
        ...base(courseId, index),
        status: 'completed',
        enrolledAt: at - 20 * day,
        startedAt: at - 18 * day,
        completedAt: at,
        lessonsDone: lessons.length,
        lastLessonKey: lessons.at(-1)?.key ?? null,
        lastActivityAt: at,
        finalPercent: final,
        prePercent: pre,
        attempts: [
          ...(pre === null
            ? []
            : [{ quizKey: 'pre', kind: 'pre' as const, number: 1, at: at - 18 * day, percent: pre, passed: true }]),
          { quizKey: 'final', kind: 'final', number: 1, at, percent: final, passed: final >= 70 },
        ],
      },
    ]
  }
  const current = find('kesehatan-masyarakat-lapangan')
  const first = current?.modules[0]
  const second = current?.modules[1]
  const story: SeedEnrolment[] = [
    ...finished('integritas-berakhlak', 1, yearPoint(now, 0.3), 45, 85),
    ...(current && first && second
      ? [
          {
            ...base(current.id, 2),
            status: 'active' as const,
            source: 'assigned' as const,
            enrolledAt: now - 24 * day,
            startedAt: now - 20 * day,
            completedAt: null,
            dueAt: Math.floor(now / day) * day + 5 * day + 17 * 3_600_000 - 60_000,
            lessonsDone: first.lessons.length + 1,
            lastLessonKey: second.lessons[1]?.key ?? null,
            lastActivityAt: now - 16 * 3_600_000,
            finalPercent: null,
            prePercent: 50,
            attempts: [
              { quizKey: 'pre', kind: 'pre' as const, number: 1, at: now - 20 * day, percent: 50, passed: true },
              { quizKey: first.key, kind: 'module' as const, number: 1, at: now - 9 * day, percent: 83, passed: true },
            ],
          },
        ]
      : []),
  ]
  for (const courseId of fillers)
    story.push(...finished(courseId, story.length + 1, yearPoint(now, 0.15 + 0.12 * story.length), null, 80))
  return story
}

/** An instant of the current year, at a share of what has passed of it. */
function yearPoint(now: number, share: number) {
  const start = Date.UTC(new Date(now).getUTCFullYear(), 0, 1, 2)
  return Math.floor(start + (now - start) * Math.min(0.95, share))
}
