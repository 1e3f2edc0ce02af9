import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CertificateCheck, CertificateLine, CertificatePage } from '@/contract/certificates.ts'
import { certificateNumber, readCertificateNumber, serialOf, yearOfCompletion } from '@/domain/certificate.ts'
import { maskName } from '@/domain/mask.ts'
import type { Role } from '@/domain/role.ts'
import { demoCity } from '@/testing/demo-city.ts'
import { openEssayCourse } from '@/testing/essay-course.ts'
import { openSmallOffice } from '@/testing/small-office.ts'

let city: Awaited<ReturnType<typeof demoCity>>
const rows = (sql: string) => city.connection.all(sql)
const get = async <T>(role: Role | undefined, path: string) => {
  const response = await city.call(role, 'GET', path)
  return { status: response.status, data: (await response.json()) as T }
}

describe('certificates of the seeded city', () => {
  beforeAll(async () => {
    city = await demoCity()
  })

  it('every completion has one that says what the course says, and nothing else has', () => {
    expect(city.count('certificate')).toBeGreaterThan(500)
    expect(city.count('certificate')).toBe(city.count("enrolment where status = 'completed'"))
    expect(
      city.count(`certificate c join enrolment e on e.id = c.enrolment_id join course_version v on v.id = e.version_id
        join employee p on p.id = e.employee_id where e.status = 'completed' and c.completed_at = e.completed_at
        and c.version_id = e.version_id and c.learning_hours = v.learning_hours and c.title = v.title
        and c.version_number = v.number and c.name = p.name and c.status = 'valid'`),
    ).toBe(city.count('certificate'))
  })
  it('none without a final check that was passed', () => {
    expect(
      city.count(`certificate c where not exists (select 1 from attempt a where a.enrolment_id = c.enrolment_id
        and a.quiz_kind = 'final' and a.passed = 1)`),
    ).toBe(0)
  })
  it('numbers made by SQL are those of the domain, without a gap in their year', () => {
    const years = new Map<number, number[]>()
    for (const { number, completed_at } of rows('select number, completed_at from certificate order by number')) {
      const year = yearOfCompletion(String(completed_at))
      const serial = serialOf(String(number))
      expect(number).toBe(certificateNumber(year, serial))
      years.set(year, [...(years.get(year) ?? []), serial])
    }
    for (const serials of years.values()) expect(serials).toEqual(serials.map((_, at) => at + 1))
  })

  it('mine are mine, newest first, with the JP that the course shows', async () => {
    const { data } = await get<CertificateLine[]>('learner', '/certificates')
    expect(data.length).toBe(city.count("enrolment where employee_id = 'p-ratri' and status = 'completed'"))
    expect(data.map(({ completedAt }) => completedAt)).toEqual(
      data.map(({ completedAt }) => completedAt).toSorted((a, b) => b.localeCompare(a)),
    )
    for (const line of data) {
      const course = await get<{ learningHours: number }>('learner', `/courses/${line.courseId}`)
      expect(line.learningHours).toBe(course.data.learningHours)
    }
  })

  it('one is read by its holder, their supervisor, the trainer of the course and an admin; to others it is not there', async () => {
    const idOf = (role: Role) => String(rows(`select employee_id as id from session where role = '${role}'`)[0]?.id)
    const one = (where: string) =>
      String(
        rows(`select c.number from certificate c join employee p on p.id = c.employee_id
          join org_unit u on u.id = p.unit_id join course k on k.id = c.course_id where ${where} limit 1`)[0]?.number,
      )
    const team = `u.path like (select path || '%' from org_unit where head_id = '${idOf('supervisor')}' order by path limit 1)`
    const own = one("c.employee_id = 'p-ratri'")
    const ofTeam = one(`${team} and c.employee_id <> 'p-ratri'`)
    const ofOthers = one(`not (${team}) and c.employee_id <> 'p-ratri'`)
    const ofMyCourse = one(
      `k.owner_id = '${idOf('trainer')}' and c.employee_id not in ('p-ratri', '${idOf('trainer')}')`,
    )
    const ofTheirs = one(
      `k.owner_id <> '${idOf('trainer')}' and c.employee_id not in ('p-ratri', '${idOf('trainer')}')`,
    )
    const read: [Role, string, number][] = [
      ['learner', own, 200],
      ['learner', ofTeam, 404],
      ['supervisor', ofTeam, 200],
      ['supervisor', ofOthers, 404],
      ['trainer', ofMyCourse, 200],
      ['trainer', ofTheirs, 404],
      ['admin', ofOthers, 200],
    ]
    for (const [role, number, status] of read)
      expect((await get(role, `/certificates/${number}`)).status, `${role} ${number}`).toBe(status)
    const { data } = await get<CertificatePage>('learner', `/certificates/${own}`)
    expect(data).toMatchObject({ number: own, mine: true, status: 'valid', changed: null })
    expect(data.nip).toMatch(/^\d{4}•{12}\d{2}$/)
    expect(data).not.toHaveProperty('holderPath')
    const absent = await get('learner', `/certificates/${certificateNumber(2026, 999_999)}`)
    const { data: foreign } = await get('learner', `/certificates/${ofTeam}`)
    expect(absent.data).toEqual(foreign)
    expect((await get('learner', '/certificates/bukan-nomor')).data).toEqual(foreign)
  })

  it('any number is checked by anyone who is signed in, and tells no more than the paper', async () => {
    const [any] = rows("select number, name, employee_id from certificate where employee_id <> 'p-ratri' limit 1")
    const number = String(any?.number)
    for (const role of ['learner', 'trainer', 'supervisor', 'admin'] as const) {
      const { data } = await get<CertificateCheck>(role, `/certificates/${number}/check`)
      // Only who may read the certificate learns a name from a number; the others compare.
      const mayRead = (await get(role, `/certificates/${number}`)).status === 200
      const name = mayRead ? any?.name : maskName(String(any?.name))
      expect(data).toMatchObject({ state: 'valid', number, name })
      expect(Object.keys(data).toSorted()).toEqual(
        ['completedAt', 'learningHours', 'name', 'number', 'state', 'title', 'versionNumber'].toSorted(),
      )
    }
    const spaced = encodeURIComponent(number.toLowerCase().replaceAll('-', ' '))
    expect((await get<CertificateCheck>('learner', `/certificates/${spaced}/check`)).data.state).toBe('valid')
    for (const wrong of [certificateNumber(2026, 999_999), `${number.slice(0, -1)}x`, 'bukan-nomor'])
      expect((await get('learner', `/certificates/${wrong}/check`)).data).toEqual({ state: 'unknown' })
    expect((await get(undefined, `/certificates/${number}/check`)).status).toBe(401)
  })

  it('pages of people name the one in force', async () => {
    const { data } = await get<{ enrolments: { status: string; certificate: string | null }[] }>(
      'admin',
      '/employees/p-ratri',
    )
    for (const { status, certificate } of data.enrolments)
      expect(certificate && readCertificateNumber(certificate)).toEqual(
        status === 'completed' ? expect.any(String) : null,
      )
  })

  it('what one says never changes, none is deleted, and none loses its force without a cause', () => {
    const forbidden: [string, RegExp][] = [
      ["update certificate set name = 'x'", /does not change/],
      ['update certificate set learning_hours = 99', /does not change/],
      ['delete from certificate', /never deleted/],
      ["update certificate set status = 'withdrawn'", /recorded cause/],
      [
        `insert into certificate select number || 'x', enrolment_id, version_id, employee_id, course_id, name, nip, unit, title,
        version_number, learning_hours, competency, level, '2020-01-01', issued_at, null, 'valid' from certificate limit 1`,
        /UNIQUE/,
      ],
    ]
    for (const [sql, reason] of forbidden) expect(() => city.connection.exec(sql), sql).toThrow(reason)
  })
})

describe('a certificate is issued', () => {
  let office: Awaited<ReturnType<typeof openEssayCourse>>
  beforeEach(async () => {
    office = await openEssayCourse(0)
  })
  const issued = () => office.connection.all('select * from certificate order by number')

  it('with the check that completes the course, once, and to nobody who has not passed', async () => {
    await office.handIn('ratri', null, false)
    expect(issued()).toEqual([])
    const attempt = await office.handIn('tono', null, true)
    expect(issued()).toMatchObject([
      { number: certificateNumber(2026, 1), employee_id: 'tono', version_number: 1, title: 'Menyapa warga' },
    ])
    await office.call('tono', `POST /attempts/${attempt}/submission`)
    await office.handIn('umi', null, true)
    expect(issued().map(({ number }) => number)).toEqual([certificateNumber(2026, 1), certificateNumber(2026, 2)])
    const log = office.connection.all("select subject from audit_log where action = 'certificate.issue'")
    expect(log.map(({ subject }) => subject)).toEqual(issued().map(({ number }) => number))
  })

  it('with the last lesson, where the check was passed before', async () => {
    await office.handIn('ratri', null, true)
    office.connection.exec('pragma foreign_keys = off; drop trigger certificate_is_kept; delete from certificate')
    office.connection.exec("update enrolment set status = 'active', completed_at = null, lessons_done = 0")
    office.connection.exec('update lesson_progress set completed_at = null')
    const [lesson] = office.connection.all('select key from lesson')
    const body = { seen: ['b1'], lastBlock: 'b1', mediaSecond: null, watched: {}, activeSeconds: 60, seq: 9 }
    for (let n = 0; n < 3; n++)
      await office.call('ratri', `PUT /courses/${office.id}/lessons/${lesson?.key}/progress`, { ...body, seq: 9 + n })
    expect(issued()).toHaveLength(1)
  })
})

it('nobody has certificates in an office where nothing is finished', async () => {
  const office = await openSmallOffice()
  expect((await office.call('ratri', 'GET /certificates')).data).toEqual([])
})
