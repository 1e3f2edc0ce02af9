import { issueMissing } from '../db/migrations/0012-certificate.ts'
import type { SqliteConnection } from '../db/port.ts'
import { bulkInsert } from './bulk-insert.ts'
import type { SeedCourse } from './catalogue.ts'
import type { City } from './city.ts'
import { demoCredential } from './demo-credential.ts'
import { versionIdOf } from './is-seeded.ts'
import { positions } from './positions.ts'
import { units } from './units.ts'
import { seedVoices } from './voices.ts'

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())
/** Trainers share the outlines; the four authored courses belong to the demo trainer. */
const demoTrainer = 'p-bagas'

/** Writes the city in one transaction. Lessons' text and items of the authored courses come later (`seed-content.ts`). */
export function seedCity(connection: SqliteConnection, city: City) {
  connection.exec('begin immediate')
  try {
    insertPeople(connection, city)
    insertCourses(connection, city)
    insertHistory(connection, city)
    connection.exec(issueMissing)
    const authored = city.courses.filter((course) => course.authored).map(({ id }) => id)
    seedVoices(connection, authored, demoTrainer, city.day)
    const now = new Date(city.day).toISOString()
    bulkInsert(
      connection,
      'meta',
      ['key', 'value'],
      [
        ['seed_size', city.size],
        ['seed_day', now],
        ['seeded_at', now],
      ],
    )
    connection.exec('commit')
  } catch (error) {
    connection.exec('rollback')
    throw error
  }
}

function insertPeople(connection: SqliteConnection, { people, heads }: City) {
  bulkInsert(
    connection,
    'org_unit',
    ['id', 'parent_id', 'name', 'kind', 'path', 'head_id', 'sort'],
    units.map((unit, sort) => [
      unit.id,
      unit.parentId,
      unit.name,
      unit.kind,
      unit.path,
      heads.get(unit.id) ?? null,
      sort,
    ]),
  )
  bulkInsert(
    connection,
    'position',
    ['id', 'name', 'kind'],
    positions.map(({ id, name, kind }) => [id, name, kind]),
  )
  bulkInsert(
    connection,
    'employee',
    ['id', 'nip', 'name', 'unit_id', 'position_id', 'employment', 'status', 'search_text'],
    people.map((p) => [p.id, p.nip, p.name, p.unitId, p.positionId, p.employment, p.status, p.searchText]),
  )
  bulkInsert(
    connection,
    'employee_role',
    ['employee_id', 'role'],
    people.flatMap((p) => p.roles.map((role) => [p.id, role])),
  )
  connection.run('insert into credential (employee_id, salt, hash, iterations) select id, ?, ?, ? from employee', [
    demoCredential.salt,
    demoCredential.hash,
    demoCredential.iterations,
  ])
}

function insertCourses(connection: SqliteConnection, { courses, people, day }: City) {
  const trainers = people.filter(({ roles }) => roles.includes('trainer')).map(({ id }) => id)
  const published = (index: number) => iso(day - (740 - index) * 86_400_000)
  const owner = (course: SeedCourse, index: number) =>
    course.authored ? demoTrainer : (trainers[index % trainers.length] ?? demoTrainer)
  bulkInsert(
    connection,
    'course',
    ['id', 'owner_id', 'status', 'live_version_id', 'authored', 'created_at'],
    courses.map((c, index) => [
      c.id,
      owner(c, index),
      'published',
      versionIdOf(c.id),
      c.authored ? 1 : 0,
      published(index),
    ]),
  )
  bulkInsert(
    connection,
    'course_version',
    [
      'id',
      'course_id',
      'number',
      'state',
      'title',
      'summary',
      'why',
      'audience',
      'competency',
      'type',
      'form',
      'level',
      'minutes',
      'learning_hours',
      'cover',
      'sources',
      'search_text',
      'published_at',
    ],
    courses.map((c, index) => [
      versionIdOf(c.id),
      c.id,
      1,
      'published',
      c.title,
      c.summary,
      c.why,
      c.audience,
      c.competency,
      c.type,
      c.form,
      c.level,
      c.minutes,
      c.learningHours,
      c.cover,
      c.sources,
      c.searchText,
      published(index),
    ]),
  )
  bulkInsert(
    connection,
    'course_audience',
    ['version_id', 'position_id'],
    courses.flatMap((c) => c.positionIds.map((id) => [versionIdOf(c.id), id])),
  )
  bulkInsert(
    connection,
    'prerequisite',
    ['version_id', 'course_id'],
    courses.flatMap((c) => c.prerequisiteIds.map((id) => [versionIdOf(c.id), id])),
  )
  const moduleId = (courseId: string, key: string) => `${versionIdOf(courseId)}:${key}`
  bulkInsert(
    connection,
    'module',
    ['id', 'version_id', 'key', 'sort', 'title', 'outcome'],
    courses.flatMap((c) =>
      c.modules.map((m, sort) => [moduleId(c.id, m.key), versionIdOf(c.id), m.key, sort, m.title, m.outcome]),
    ),
  )
  bulkInsert(
    connection,
    'lesson',
    ['id', 'version_id', 'module_id', 'key', 'sort', 'title', 'minutes', 'block_count'],
    courses.flatMap((c) => {
      let sort = 0
      return c.modules.flatMap((m) =>
        m.lessons.map((l) => [
          `${versionIdOf(c.id)}:${l.key}`,
          versionIdOf(c.id),
          moduleId(c.id, m.key),
          l.key,
          sort++,
          l.title,
          l.minutes,
          l.blockCount,
        ]),
      )
    }),
  )
  bulkInsert(
    connection,
    'quiz',
    [
      'id',
      'version_id',
      'module_id',
      'key',
      'kind',
      'title',
      'draw',
      'time_limit_minutes',
      'pass_percent',
      'max_attempts',
      'review',
    ],
    courses.flatMap((c) =>
      c.quizzes.map((q) => [
        `${versionIdOf(c.id)}:quiz-${q.key}`,
        versionIdOf(c.id),
        q.moduleKey && moduleId(c.id, q.moduleKey),
        q.key,
        q.kind,
        q.title,
        q.draw,
        q.timeLimitMinutes,
        q.passPercent,
        q.maxAttempts,
        q.review,
      ]),
    ),
  )
}

/** An instant in SQL: as far between first and last activity as the lesson is in its course. */
const spread = `strftime('%Y-%m-%dT%H:%M:%fZ', julianday(e.started_at) + (julianday(e.last_activity_at) - julianday(e.started_at)) * (l.sort + 1.0) / e.lessons_done)`

function insertHistory(connection: SqliteConnection, { courses, enrolments }: City) {
  const lessonCount = new Map(courses.map((c) => [c.id, c.modules.reduce((sum, m) => sum + m.lessons.length, 0)]))
  const drawOf = new Map(courses.flatMap((c) => c.quizzes.map((q) => [`${c.id} ${q.key}`, q.draw] as const)))
  bulkInsert(
    connection,
    'enrolment',
    [
      'id',
      'employee_id',
      'course_id',
      'version_id',
      'status',
      'source',
      'assigned_by',
      'enrolled_at',
      'started_at',
      'completed_at',
      'due_at',
      'lessons_done',
      'lessons_total',
      'last_lesson_key',
      'last_activity_at',
      'final_percent',
      'pre_percent',
    ],
    enrolments.map((e) => [
      e.id,
      e.employeeId,
      e.courseId,
      versionIdOf(e.courseId),
      e.status,
      e.source,
      e.source === 'assigned' ? 'p-yudha' : null,
      iso(e.enrolledAt),
      iso(e.startedAt),
      iso(e.completedAt),
      iso(e.dueAt),
      e.lessonsDone,
      lessonCount.get(e.courseId) ?? 0,
      e.lastLessonKey,
      iso(e.lastActivityAt),
      e.finalPercent,
      e.prePercent,
    ]),
  )
  // One row per finished lesson, spread evenly between the first and the last day of activity; the active time, between
  // 30 and 92 seconds per planned minute, differs from person to person and from lesson to lesson.
  connection.exec(`
    insert into lesson_progress (enrolment_id, lesson_key, active_seconds, seq, updated_at, completed_at)
    select e.id, l.key, l.minutes * (30 + (l.sort * 37) % 41 + (e.rowid * 13 + l.sort * 7) % 23), 1, ${spread}, ${spread}
    from enrolment e join lesson l on l.version_id = e.version_id and l.sort < e.lessons_done`)
  bulkInsert(
    connection,
    'attempt',
    [
      'id',
      'enrolment_id',
      'employee_id',
      'quiz_id',
      'quiz_key',
      'quiz_kind',
      'number',
      'state',
      'started_at',
      'submitted_at',
      'graded_at',
      'points',
      'max_points',
      'percent',
      'passed',
    ],
    enrolments.flatMap((e) =>
      e.attempts.map((a) => {
        const max = drawOf.get(`${e.courseId} ${a.quizKey}`) || 20
        return [
          `${e.id}:${a.quizKey}:${a.number}`,
          e.id,
          e.employeeId,
          `${versionIdOf(e.courseId)}:quiz-${a.quizKey}`,
          a.quizKey,
          a.kind,
          a.number,
          'graded',
          iso(a.at - 14 * 60_000),
          iso(a.at),
          iso(a.at),
          (a.percent / 100) * max,
          max,
          a.percent,
          a.passed ? 1 : 0,
        ]
      }),
    ),
  )
}
