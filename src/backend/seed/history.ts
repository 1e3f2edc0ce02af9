import type { SeedCourse } from './catalogue.ts'
import type { Person } from './people.ts'
import type { SeededRandom } from './random.ts'
import { type Family, units } from './units.ts'

export interface SeedAttempt {
  quizKey: string
  kind: 'pre' | 'module' | 'final'
  number: number
  at: number
  percent: number
  passed: boolean
}
export interface SeedEnrolment {
  id: string
  employeeId: string
  courseId: string
  status: 'active' | 'completed' | 'failed' | 'left'
  source: 'self' | 'assigned'
  enrolledAt: number
  startedAt: number | null
  completedAt: number | null
  dueAt: number | null
  lessonsDone: number
  lastLessonKey: string | null
  lastActivityAt: number | null
  finalPercent: number | null
  prePercent: number | null
  attempts: SeedAttempt[]
}

const day = 86_400_000
/** How many enrol in each month of the year: quiet holidays, a push after the plans in February, and the rush of November. */
const monthWeight = [3, 8, 9, 4, 5, 6, 4, 8, 9, 8, 11, 7]
const familyOf = new Map(units.map(({ id, family }) => [id, family]))

/** Instants of the past two years, drawn by month; in office hours. */
function drawInstant(random: SeededRandom, now: number): number {
  for (;;) {
    const at = now - random.next() * 730 * day
    if (random.next() * 11 > (monthWeight[new Date(at).getUTCMonth()] ?? 5)) continue
    return Math.floor(at / day) * day + random.int(1, 9) * 3_600_000 + random.int(0, 3_599) * 1000
  }
}
const clampPercent = (value: number) => Math.max(5, Math.min(100, Math.round(value / 5) * 5))

/** Walks one person through one course from the day of enrolment to `now`. */
export function walk(
  random: SeededRandom,
  person: Person,
  course: SeedCourse,
  enrolledAt: number,
  now: number,
  id: string,
): SeedEnrolment {
  const lessons = course.modules.flatMap(({ lessons: own }) => own)
  const assigned = random.chance(0.42)
  const dueAt = assigned ? enrolledAt + random.pick([30, 45, 60, 90]) * day : null
  const enrolment: SeedEnrolment = {
    id,
    employeeId: person.id,
    courseId: course.id,
    status: 'active',
    source: assigned ? 'assigned' : 'self',
    enrolledAt,
    startedAt: null,
    completedAt: null,
    dueAt,
    lessonsDone: 0,
    lastLessonKey: null,
    lastActivityAt: null,
    finalPercent: null,
    prePercent: null,
    attempts: [],
  }
  if (random.chance(0.07 * (1.4 - person.zeal))) return enrolment
  const startedAt = enrolledAt + random.int(0, 9) * day + random.int(0, 20_000_000)
  if (startedAt >= now) return enrolment
  enrolment.startedAt = startedAt
  const hasPre = course.quizzes.some(({ kind }) => kind === 'pre')
  const pre = clampPercent(46 + 9 * person.skill + 9 * random.normal())
  if (hasPre) {
    enrolment.attempts.push({ quizKey: 'pre', kind: 'pre', number: 1, at: startedAt, percent: pre, passed: true })
    enrolment.prePercent = pre
  }
  const pace = (0.6 + random.next() * 2.4) / Math.max(0.25, person.zeal)
  const finishes = random.chance(person.zeal)
  const stopAfter = finishes ? lessons.length : Math.floor(random.next() ** 1.4 * lessons.length)
  let at = startedAt
  for (let index = 0; index < stopAfter; index++) {
    const next = at + pace * day * (0.4 + random.next())
    if (next >= now) break
    at = next
    enrolment.lessonsDone = index + 1
    enrolment.lastLessonKey = lessons[index]?.key ?? null
  }
  enrolment.lastActivityAt = Math.floor(at)
  if (!finishes) {
    if (random.chance(0.06)) enrolment.status = 'left'
    return enrolment
  }
  if (enrolment.lessonsDone < lessons.length) return enrolment
  const passMark = course.quizzes.find(({ kind }) => kind === 'final')?.passPercent ?? 70
  for (let number = 1; number <= 3; number++) {
    at += random.int(1, 6) * day * 0.7
    if (at >= now) break
    const percent = clampPercent(75 + 10 * person.skill + 8 * random.normal() + (number - 1) * 4)
    const passed = percent >= passMark
    enrolment.attempts.push({ quizKey: 'final', kind: 'final', number, at: Math.floor(at), percent, passed })
    enrolment.finalPercent = Math.max(enrolment.finalPercent ?? 0, percent)
    enrolment.lastActivityAt = Math.floor(at)
    if (passed) {
      enrolment.status = 'completed'
      enrolment.completedAt = Math.floor(at)
      break
    }
    if (number === 3) enrolment.status = 'failed'
    else if (random.chance(0.12)) break
  }
  return enrolment
}

/** Two years of enrolments of everyone but the demo learner, whose story is told in `demo-story.ts`. */
export function makeHistory(
  random: SeededRandom,
  people: readonly Person[],
  courses: readonly SeedCourse[],
  count: number,
  now: number,
): SeedEnrolment[] {
  const learners = people.filter(({ id }) => id !== 'p-ratri')
  const taken = new Set<string>()
  const enrolments: SeedEnrolment[] = []
  const suits = (course: SeedCourse, family: Family) => !course.families || course.families.includes(family)
  const byFamily = new Map<Family, SeedCourse[]>()
  const suitable = (family: Family) => {
    const known = byFamily.get(family)
    if (known) return known
    // Courses of the own field are chosen more often than those for everyone; the authored ones are the city's campaign.
    const list = courses
      .filter((course) => suits(course, family))
      .flatMap((course) =>
        course.authored ? [course, course, course, course] : course.families ? [course, course] : [course],
      )
    byFamily.set(family, list)
    return list
  }
  while (enrolments.length < count) {
    const person = random.pick(learners)
    if (random.next() > 0.35 + person.zeal * 0.65) continue
    const course = random.pick(suitable(familyOf.get(person.unitId) ?? 'umum'))
    const pair = `${person.id} ${course.id}`
    if (taken.has(pair)) continue
    taken.add(pair)
    enrolments.push(
      walk(
        random,
        person,
        course,
        drawInstant(random, now),
        now,
        `e-${String(enrolments.length + 1).padStart(5, '0')}`,
      ),
    )
  }
  return enrolments
}
