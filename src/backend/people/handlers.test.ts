import { beforeEach, describe, expect, it } from 'vitest'
import type { Account, AdminCourse } from '@/contract/people.ts'
import type { Role } from '@/domain/role.ts'
import { demoCity } from '@/testing/demo-city.ts'
import type { SqliteConnection } from '../db/port.ts'

let city: Awaited<ReturnType<typeof demoCity>>
let connection: SqliteConnection
const one = (sql: string) => Number(Object.values(connection.all(sql)[0] ?? {})[0])

const call = (role: Role, method: string, path: string, { body, version }: { body?: unknown; version?: number } = {}) =>
  city.call(role, method, path, { body, headers: version === undefined ? {} : { 'if-match': `"${version}"` } })
const account = async (id: string) => (await (await call('admin', 'GET', `/employees/${id}/account`)).json()) as Account
const change = (id: string, body: object, version?: number) =>
  call('admin', 'PATCH', `/employees/${id}`, { body, ...(version === undefined ? {} : { version }) })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

beforeEach(async () => {
  city = await demoCity()
  connection = city.connection
})

describe('changing an employee', () => {
  it('changes unit and roles, counts the version up, and writes before and after to the log', async () => {
    const before = await account('p-ratri')
    const response = await change('p-ratri', { unitId: 'dukcapil', roles: ['trainer', 'learner'] }, before.version)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      version: before.version + 1,
      status: 'active',
      unitId: 'dukcapil',
      roles: ['learner', 'trainer'],
      timeFactor: '1',
      timeReason: '',
    })
    expect(await account('p-ratri')).toMatchObject({ version: before.version + 1, unitId: 'dukcapil' })
    const [entry] = connection.all("select actor_id, detail from audit_log where subject = 'p-ratri'")
    expect(entry?.actor_id).toBe('p-yudha')
    expect(JSON.parse(String(entry?.detail))).toMatchObject({
      before: { unitId: before.unitId },
      after: { unitId: 'dukcapil' },
    })
    const found = await call('admin', 'GET', '/employees?q=ratri%20wulandari&unit=dukcapil')
    expect(((await found.json()) as { total: number }).total).toBe(1)
    expect(one("select count(*) from employee where id = 'p-ratri' and search_text like '%dinas kependudukan%'")).toBe(
      1,
    )
  })

  it('gives more time in checks, for a reason, from the next attempt on', async () => {
    const { version } = await account('p-ratri')
    expect((await change('p-ratri', { timeFactor: '1.5' }, version)).status).toBe(422)
    expect((await change('p-ratri', { timeFactor: '1.5', timeReason: 'pembaca layar' }, version)).status).toBe(200)
    expect(await account('p-ratri')).toMatchObject({ timeFactor: '1.5', timeReason: 'pembaca layar' })
    const logged = connection.all("select detail from audit_log where subject = 'p-ratri' order by id desc limit 1")
    expect(JSON.parse(String(logged[0]?.detail))).toMatchObject({
      before: { timeFactor: '1' },
      after: { timeFactor: '1.5', timeReason: 'pembaca layar' },
    })
    expect((await change('p-ratri', { timeFactor: '1' }, version + 1)).status).toBe(200)
    expect(await account('p-ratri')).toMatchObject({ timeFactor: '1', timeReason: '' })
  })

  it('wants the version that was read', async () => {
    const { version } = await account('p-ratri')
    expect((await change('p-ratri', { status: 'suspended' })).status).toBe(428)
    expect((await change('p-ratri', { unitId: 'dukcapil' }, version)).status).toBe(200)
    const [admin] = connection.all("select name from employee where id = 'p-yudha'")
    const late = await change('p-ratri', { status: 'suspended' }, version)
    expect(late.status).toBe(412)
    // Who wrote first, and when: the conflict dialog says so.
    expect((await late.json()).facts).toMatchObject({ current: version + 1, expected: version, by: admin?.name })
    expect((await account('p-ratri')).status).toBe('active')
  })

  it('ends the sessions of someone who is suspended', async () => {
    expect((await call('learner', 'GET', '/home')).status).toBe(200)
    await change('p-ratri', { status: 'suspended' }, (await account('p-ratri')).version)
    expect(await codeOf(await call('learner', 'GET', '/home'))).toBe('ACCOUNT_INACTIVE')
  })

  it('keeps the last active admin', async () => {
    connection.exec("delete from employee_role where role = 'admin' and employee_id <> 'p-yudha'")
    const { version } = await account('p-yudha')
    expect(await codeOf(await change('p-yudha', { roles: ['learner'] }, version))).toBe('LAST_OF_ITS_KIND')
    expect(await codeOf(await change('p-yudha', { status: 'retired' }, version))).toBe('LAST_OF_ITS_KIND')
    await change('p-ratri', { roles: ['learner', 'admin'] }, (await account('p-ratri')).version)
    expect((await change('p-yudha', { roles: ['learner'] }, version)).status).toBe(200)
    expect(await codeOf(await call('admin', 'GET', '/admin/courses'))).toBe('ROLE_NOT_HELD')
  })

  it('refuses what is not there, an empty list of roles, and anyone but an admin', async () => {
    const { version } = await account('p-ratri')
    expect(await codeOf(await change('nobody', { status: 'retired' }, 1))).toBe('NOT_FOUND')
    expect(await codeOf(await change('p-ratri', { unitId: 'nowhere' }, version))).toBe('INVALID')
    expect(await codeOf(await change('p-ratri', { roles: [] }, version))).toBe('INVALID')
    const own = await call('supervisor', 'PATCH', '/employees/p-lestari', { body: { roles: ['admin'] }, version: 1 })
    expect(own.status).toBe(403)
  })
})

it('lists all courses with figures that a plain count confirms', async () => {
  const rows = (await (await call('admin', 'GET', '/admin/courses')).json()) as AdminCourse[]
  expect(rows).toHaveLength(one('select count(*) from course'))
  const course = rows.find(({ id }) => id === 'kesehatan-masyarakat-lapangan')
  const where = `course_id = 'kesehatan-masyarakat-lapangan' and status <> 'left'
    and employee_id not in (select id from employee where status = 'retired')`
  expect(course?.participants).toBe(one(`select count(*) from enrolment where ${where}`))
  expect(course?.completed).toBe(one(`select count(*) from enrolment where ${where} and status = 'completed'`))
  expect(course?.overdue).toBe(
    one(
      `select count(*) from enrolment where ${where} and status = 'active' and due_at < '${city.clock.now.toISOString()}'`,
    ),
  )
})
