import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'
import { Role } from '@/domain/role.ts'
import { demoCity } from '@/testing/demo-city.ts'

/**
 * Calls with ids of other people's rows (IDOR, ASVS 8.2.2), made from the contract. The seed is printed by fast-check when
 * it fails. Bars: not one foreign row read or changed, and the same answer for "not yours" as for "not there".
 */
const calls = Number(process.env.IDOR_CALLS ?? 20_000)
let city: Awaited<ReturnType<typeof demoCity>>
let foreign: Record<Role, string[]>

const idsOf = (sql: string) => city.connection.all(sql).map((row) => String(row.id))

beforeAll(async () => {
  city = await demoCity()
  const trainer = idOf('trainer')
  const supervisor = idOf('supervisor')
  const paths = city.connection.all(`select path from org_unit where head_id = '${supervisor}'`)
  const inTeam = paths.map(({ path }) => `u.path like '${path}%'`).join(' or ')
  // A review between two others, of a course of one of them.
  city.connection.exec(`insert into review (id, course_id, version_id, author_id, reviewer_id, state, note, requested_at)
    select 'review-of-others', c.id, c.live_version_id, c.owner_id, 'p-yudha', 'open', '', '2026-11-23T04:00:00.000Z'
    from course c where c.owner_id <> '${trainer}' and c.live_version_id is not null order by c.id limit 1`)
  // A conversation between two others, and what they wrote.
  city.connection.exec(`insert into conversation (id, course_id, starter_id, starter_role, person_id)
    select 'conversation-of-others', null, 'p-yudha', 'admin', e.id from employee e
    where e.id not in ('p-ratri', '${trainer}', '${supervisor}', 'p-yudha') order by e.id limit 1;
    insert into message (id, conversation_id, author_id, body, sent_at)
    values ('message-of-others', 'conversation-of-others', 'p-yudha', 'Bukan untuk Anda.', '2026-11-23T04:00:00.000Z')`)
  const certificates = (where: string) =>
    idsOf(`select c.number as id from certificate c join employee e on e.id = c.employee_id
      join org_unit u on u.id = e.unit_id join course k on k.id = c.course_id where ${where} order by c.number limit 30`)
  foreign = {
    learner: [
      ...idsOf("select id from attempt where employee_id <> 'p-ratri' order by id limit 60"),
      ...idsOf("select id from enrolment where employee_id <> 'p-ratri' order by id limit 20"),
      ...idsOf("select id from employee where id <> 'p-ratri' order by id limit 20"),
      ...Array.from({ length: 20 }, () => 'conversation-of-others'),
      ...certificates("c.employee_id <> 'p-ratri'"),
    ],
    trainer: [
      ...idsOf(`select id from course where owner_id <> '${trainer}' order by id`),
      ...certificates(`k.owner_id <> '${trainer}' and c.employee_id <> '${trainer}'`),
      'review-of-others',
      'conversation-of-others',
    ],
    supervisor: [
      ...idsOf(
        `select e.id from employee e join org_unit u on u.id = e.unit_id where not (${inTeam}) order by e.id limit 100`,
      ),
      ...Array.from({ length: 20 }, () => 'conversation-of-others'),
      ...certificates(`not (${inTeam}) and c.employee_id <> '${supervisor}'`),
    ],
    admin: [],
  }
  for (const role of ['learner', 'trainer', 'supervisor'] as const) expect(foreign[role].length).toBeGreaterThan(20)
})

function idOf(role: Role) {
  const [row] = city.connection.all(`select employee_id as id from session where role = '${role}' limit 1`)
  return String(row?.id)
}

/** Endpoints whose `{id}` names a row that belongs to somebody. Courses of the catalogue belong to everyone; so does the
 * check of a certificate's number, which tells what is on the paper. */
const owned = (Object.entries(apiContract) as [string, Endpoint][]).filter(([route]) =>
  /\/(attempts|authoring\/courses|reviews|team|employees|messages|certificates)\/\{id\}(?!\/check)/.test(route),
)

const fill = (template: string, id: string, key: string, position: number) =>
  template
    .replace('{id}', encodeURIComponent(id))
    .replace('{position}', String(position))
    .replace(/\{\w+\}/g, encodeURIComponent(key))

/** Bodies that get past the schemas, so that the row itself is what decides. */
const bodies: Record<string, unknown> = {
  'PUT /attempts/{id}/answers/{position}': { response: null, flagged: false, seq: 1 },
  'PATCH /authoring/courses/{id}': { title: 'Judul curian' },
  'POST /authoring/courses/{id}/modules': { title: 'Modul curian' },
  'PATCH /authoring/courses/{id}/modules/{key}': { title: 'Modul curian' },
  'POST /authoring/courses/{id}/reviews': { reviewerId: 'p-yudha', note: '' },
  'POST /reviews/{id}/comments': { place: 'course', placeKey: null, anchor: null, body: 'Bukan untuk saya' },
  'PATCH /reviews/{id}/comments/{commentId}': { resolved: true },
  'POST /reviews/{id}/decision': { decision: 'approved', note: '', mark: 'x' },
  'POST /authoring/courses/{id}/regrades': {
    quiz: 'final',
    itemId: 'integritas-berakhlak:f-01',
    itemNumber: 1,
    decision: { kind: 'drop' },
    keepPasses: true,
    reason: 'Nilai yang bukan milik saya.',
  },
  'PUT /authoring/courses/{id}/voice/{commentId}/theme': { theme: 'other' },
  'POST /authoring/courses/{id}/voice/answers': {
    theme: 'other',
    commentIds: ['x'],
    said: 'Bukan suara kursus saya',
    changed: 'Tidak ada',
  },
  'POST /messages/{id}': { text: 'Bukan percakapan saya' },
  'POST /team/{id}/messages': { text: 'Bukan tim saya' },
  'POST /authoring/courses/{id}/messages': { enrolmentId: null, text: 'Bukan peserta saya' },
  'POST /authoring/courses/{id}/copies': { title: 'Salinan curian' },
  'POST /authoring/courses/{id}/modules/{key}/copies': { title: 'Salinan curian' },
  'POST /authoring/courses/{id}/lessons/{key}/copies': { title: 'Salinan curian' },
  'POST /authoring/courses/{id}/lessons/{key}/transfer': { courseId: 'integritas-berakhlak' },
  'PUT /authoring/courses/{id}/lessons/{key}/held': { held: true },
  'POST /authoring/courses/{id}/lessons': { title: 'Pelajaran curian', moduleKey: 'm1' },
}

/** Everything but what a request itself leaves behind: sessions, kept answers, the log of tries. */
function fingerprint() {
  const tables = city.connection
    .all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .map((row) => String(row.name))
    .filter((name) => !['session', 'idempotency', 'sign_in_failure', 'meta'].includes(name))
  return tables.map((name) => {
    const columns = city.connection.all(`pragma table_info(${name})`).map((row) => `quote(${String(row.name)})`)
    const [row] = city.connection.all(
      `select count(*) as n, sum(length(x)) as size, group_concat(x, '|') as content from (select ${columns.join("||','||")} as x from ${name} order by x)`,
    )
    return `${name}:${row?.n}:${row?.size}:${digest(String(row?.content ?? ''))}`
  })
}
function digest(text: string) {
  let sum = 5381
  for (let at = 0; at < text.length; at++) sum = ((sum * 33) ^ text.charCodeAt(at)) >>> 0
  return sum
}

describe('rows of others', () => {
  it(`are neither read nor changed in ${calls} calls, and look like rows that do not exist`, async () => {
    const before = fingerprint()
    let made = 0
    let reached = 0
    const absent = new Map<string, string>()
    const ask = async (role: Role, route: string, id: string, key: string, position: number, version: number) => {
      const [method = '', template = ''] = route.split(' ')
      const body = method === 'GET' ? undefined : (bodies[route] ?? {})
      made++
      const response = await city.call(role, method, fill(template, id, key, position), {
        ...(body === undefined ? {} : { body }),
        headers: method === 'GET' ? {} : { 'if-match': `"${version}"` },
      })
      return { status: response.status, text: await response.text() }
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Role.options.filter((role) => role !== 'admin')),
        fc.constantFrom(...owned.map(([route]) => route)),
        fc.nat(),
        fc.constantFrom('m1', '1-1', 'final', 'pre', 'm1-01', 'f-01'),
        fc.nat(5),
        fc.nat(3),
        async (role, route, pick, key, position, version) => {
          const ids = foreign[role]
          const id = ids[pick % ids.length] ?? ''
          const got = await ask(role, route, id, key, position, version)
          const endpoint = apiContract[route as keyof typeof apiContract] as Endpoint
          const mayAsk = endpoint.roles !== 'public' && endpoint.roles.includes(role)
          if (!mayAsk) {
            expect(got.status, `${role} ${route}`).toBe(403)
            return
          }
          reached++
          expect([404, 422], `${role} ${route} ${id}: ${got.text}`).toContain(got.status)
          const name = `${role} ${route} ${key} ${position} ${version}`
          if (!absent.has(name))
            absent.set(name, JSON.stringify(await ask(role, route, 'no-such-row', key, position, version)))
          expect(JSON.stringify(got), name).toBe(absent.get(name))
        },
      ),
      { numRuns: calls },
    )
    expect(made).toBeGreaterThanOrEqual(calls)
    expect(reached).toBeGreaterThan(calls / 5)
    expect(fingerprint()).toEqual(before)
  }, 120_000)

  it('are in no list of those who may ask for the list', async () => {
    const team = await (await city.call('supervisor', 'GET', '/team')).text()
    for (const id of foreign.supervisor) expect(team).not.toContain(`"${id}"`)
    const courses = await (await city.call('trainer', 'GET', '/authoring/courses')).text()
    for (const id of foreign.trainer) expect(courses).not.toContain(`"${id}"`)
    const results = await (await city.call('learner', 'GET', '/results')).text()
    for (const id of foreign.learner) expect(results).not.toContain(`"${id}"`)
  })
})
