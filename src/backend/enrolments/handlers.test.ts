import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EnrolmentRow, HomePage } from '@/contract/enrolments.ts'
import { memoryDatabase } from '@/testing/memory-database.ts'
import { makeBackend } from '../backend.ts'
import type { SqliteConnection } from '../db/port.ts'
import { makeCity } from '../seed/city.ts'
import { seedCity } from '../seed/seed-city.ts'

const now = new Date('2026-11-23T04:00:00Z')
const assigned = 'kesehatan-masyarakat-lapangan'
const free = 'pelayanan-publik-prima'
let connection: SqliteConnection
let send: (request: Request) => Promise<Response>
let token = ''
const one = (sql: string) => Object.values(connection.all(sql)[0] ?? {})[0]

const call = (method: string, path: string) =>
  send(new Request(`http://localhost/api/v1${path}`, { method, headers: { authorization: `Bearer ${token}` } }))
const read = async <T>(path: string) => (await (await call('GET', path)).json()) as T
const enrol = (course: string) => call('POST', `/courses/${course}/enrolments`)
const leave = (course: string) => call('DELETE', `/courses/${course}/enrolments/mine`)
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code

beforeAll(async () => {
  const memory = await memoryDatabase()
  connection = memory.connection
  seedCity(connection, makeCity({ seed: 20_261, size: 'S', now }))
  let id = 0
  send = makeBackend({ db: memory.db, now: () => now, newId: () => `id-${++id}`, random: () => 0.5 })
  const answer = await send(
    new Request('http://localhost/api/v1/demo-sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'learner' }),
    }),
  )
  token = ((await answer.json()) as { token: string }).token
})

describe('GET /home', () => {
  it('says where I stand, the exact place, what is due and what could come next', async () => {
    const home = await read<HomePage>('/home')
    expect(home).toMatchObject({ firstName: 'Ratri', year: 2026, learningHours: 14, target: 20 })
    expect(home.current).toMatchObject({
      courseId: assigned,
      started: true,
      lessonsDone: 5,
      step: { kind: 'lesson', number: '2.2', blockNumber: 1, blockCount: 6 },
    })
    expect(home.due).toEqual([
      expect.objectContaining({ courseId: assigned, daysLeft: 5, overdue: false, dueAt: '2026-11-28T16:59:00.000Z' }),
    ])
    expect(home.suggestions.length).toBeGreaterThan(0)
    expect(home.suggestions.length).toBeLessThanOrEqual(3)
    expect(home.suggestions.map(({ courseId }) => courseId)).not.toContain(assigned)
  })

  it('counts only what was completed in this calendar year of the city', async () => {
    connection.exec('begin')
    connection.exec(
      "update enrolment set completed_at = '2025-12-31T16:59:59.000Z' where employee_id = 'p-ratri' and status = 'completed'",
    )
    expect((await read<HomePage>('/home')).learningHours).toBe(0)
    connection.exec('rollback')
  })

  it('flags what is overdue', async () => {
    connection.exec('begin')
    connection.exec(
      "update enrolment set due_at = '2026-11-20T16:59:00.000Z' where employee_id = 'p-ratri' and due_at is not null",
    )
    expect((await read<HomePage>('/home')).due[0]).toMatchObject({ overdue: true, daysLeft: -3 })
    connection.exec('rollback')
  })

  it('has something to offer to someone who never learnt anything', async () => {
    connection.exec('begin')
    connection.exec("update enrolment set status = 'left' where employee_id = 'p-ratri'")
    const home = await read<HomePage>('/home')
    expect(home).toMatchObject({ current: null, due: [], learningHours: 0 })
    expect(home.suggestions).toHaveLength(3)
    connection.exec('rollback')
  })
})

it('GET /enrolments gives mine alone, the latest first', async () => {
  const rows = await read<EnrolmentRow[]>('/enrolments')
  expect(rows).toHaveLength(Number(one("select count(*) from enrolment where employee_id = 'p-ratri'")))
  expect(rows[0]).toMatchObject({ courseId: assigned, status: 'active', lessonsDone: 5 })
})

describe('enrolling and leaving', () => {
  beforeEach(() => {
    connection.exec(
      `delete from attempt where enrolment_id in (select id from enrolment where employee_id = 'p-ratri' and course_id = '${free}');
       delete from enrolment where employee_id = 'p-ratri' and course_id = '${free}'`,
    )
  })

  it('enrols once, in the live version, with its lessons counted', async () => {
    const answer = await enrol(free)
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual({ courseId: free, lessonsDone: 0 })
    const [row] = connection.all(
      `select e.*, (select count(*) from lesson l where l.version_id = e.version_id) n from enrolment e
       where employee_id = 'p-ratri' and course_id = '${free}'`,
    )
    expect(row).toMatchObject({ status: 'active', source: 'self', lessons_done: 0, started_at: null })
    expect(row?.lessons_total).toBe(row?.n)
    expect(await codeOf(await enrol(free))).toBe('ALREADY_ENROLLED')
    expect((await read<HomePage>('/home')).current?.courseId).toBe(free)
  })

  it('keeps what was done through leaving and coming back', async () => {
    await enrol(free)
    connection.exec(`update enrolment set lessons_done = 3 where employee_id = 'p-ratri' and course_id = '${free}'`)
    expect((await leave(free)).status).toBe(204)
    expect((await read<EnrolmentRow[]>('/enrolments')).map(({ courseId }) => courseId)).not.toContain(free)
    expect(await codeOf(await leave(free))).toBe('NOT_ENROLLED')
    expect(await (await enrol(free)).json()).toEqual({ courseId: free, lessonsDone: 3 })
    expect(one(`select count(*) from enrolment where employee_id = 'p-ratri' and course_id = '${free}'`)).toBe(1)
  })

  it('does not let go of an assigned course, of a finished one, or during an attempt', async () => {
    expect(await codeOf(await leave(assigned))).toBe('ASSIGNED_BY_ADMIN')
    expect(await codeOf(await leave('integritas-berakhlak'))).toBe('NOT_ENROLLED')
    await enrol(free)
    connection.exec(`
      insert into attempt (id, enrolment_id, employee_id, quiz_id, quiz_key, quiz_kind, number, state, started_at)
      select 'open', e.id, e.employee_id, q.id, q.key, q.kind, 1, 'in-progress', '2026-11-23T03:00:00.000Z'
      from enrolment e join quiz q on q.version_id = e.version_id and q.kind = 'pre'
      where e.employee_id = 'p-ratri' and e.course_id = '${free}'`)
    expect(await codeOf(await leave(free))).toBe('HAS_OPEN_ATTEMPT')
  })

  it('refuses outlines, absent courses and unmet prerequisites, which it names', async () => {
    const outline = String(one("select id from course where authored = 0 and status = 'published' limit 1"))
    connection.run("delete from enrolment where employee_id = 'p-ratri' and course_id = ?", [outline])
    expect(await codeOf(await enrol(outline))).toBe('OUTLINE_ONLY')
    expect((await enrol('tidak-ada')).status).toBe(404)
    connection.exec(
      `insert into prerequisite select live_version_id, 'manajemen-proyek-asn' from course where id = '${free}'`,
    )
    const answer = await enrol(free)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      code: 'PREREQUISITE_UNMET',
      detail: { unmet: ['Manajemen Proyek untuk ASN'] },
    })
    connection.exec("delete from prerequisite where course_id = 'manajemen-proyek-asn'")
  })
})

it('answers fast enough for the person to notice nothing', async () => {
  for (const path of ['/home', '/enrolments']) {
    const times: number[] = []
    for (let i = 0; i < 25; i++) {
      const start = performance.now()
      await call('GET', path)
      times.push(performance.now() - start)
    }
    const median = times.toSorted((a, b) => a - b)[12] ?? 0
    console.warn(`${path} ${median.toFixed(1)} ms`)
    // The bar is 5 ms; a busy machine gets room.
    expect(median).toBeLessThan(25)
  }
})
