import { beforeAll, describe, expect, it } from 'vitest'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'
import { Problem } from '@/contract/problem.ts'
import { demoCity } from '@/testing/demo-city.ts'

let city: Awaited<ReturnType<typeof demoCity>>
beforeAll(async () => {
  city = await demoCity()
})

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return Problem.parse(await response.json())
}

describe('what is asked wrongly', () => {
  it('has no address, no such method, no session or no right: each says so as a problem (RFC 9457)', async () => {
    expect((await problemOf(await city.call('learner', 'GET', '/nothing'))).status).toBe(404)
    expect((await problemOf(await city.call('learner', 'PUT', '/session'))).status).toBe(405)
    expect(await problemOf(await city.call(undefined, 'GET', '/session'))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      type: 'urn:widya:problem:unauthenticated',
    })
    expect((await problemOf(await city.call('learner', 'GET', '/dashboard'))).status).toBe(403)
  })

  it('is told every wrong field by its path, and nothing unknown is taken in', async () => {
    const wrong = await problemOf(
      await city.call(undefined, 'POST', '/sessions', { body: { nip: '12', password: '', extra: 1 } }),
    )
    expect(wrong.code).toBe('INVALID')
    expect(wrong.faults?.map(({ path }) => path)).toEqual(expect.arrayContaining(['body.nip', 'body.password']))
    expect((await city.call('admin', 'GET', '/employees?page=0')).status).toBe(422)
    expect((await city.call('admin', 'GET', '/employees?size=1000')).status).toBe(422)
    expect((await city.call('admin', 'GET', '/employees?sort=-secret')).status).toBe(422)
  })

  it('must be JSON, and not endless', async () => {
    const broken = await city.raw('POST', '/sessions', '{"nip":', { 'content-type': 'application/json' })
    expect([400, 415, 422]).toContain(broken.status)
    expect((await city.raw('POST', '/sessions', 'nip=1', { 'content-type': 'text/plain' })).status).toBe(415)
    const long = JSON.stringify({ nip: '1'.repeat(18), password: 'x'.repeat(9_000_000) })
    expect((await city.raw('POST', '/sessions', long, { 'content-type': 'application/json' })).status).toBe(413)
  })
})

describe('versions', () => {
  const note = '/courses/kesehatan-masyarakat-lapangan/lessons/1-1/note'
  const put = (body: string, headers: Record<string, string> = {}) =>
    city.call('learner', 'PUT', note, { body: { body }, headers })

  it('are asked for on a write (428), count up, travel as ETag, and a stale one changes nothing (412)', async () => {
    expect((await problemOf(await put('tanpa versi'))).status).toBe(428)
    const first = await put('satu', { 'if-match': '"0"' })
    expect(first.status).toBe(200)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"\d+"$/)
    const second = await put('dua', { 'if-match': etag })
    expect(second.status).toBe(200)
    expect(second.headers.get('etag')).not.toBe(etag)
    const stale = await problemOf(await put('tiga', { 'if-match': etag }))
    expect(stale).toMatchObject({ status: 412, code: 'VERSION_CONFLICT' })
    expect((await put('empat', { 'if-match': '"not-ours"' })).status).toBe(412)
    const [row] = city.connection.all("select body from note where body in ('dua', 'tiga', 'empat')")
    expect(row?.body).toBe('dua')
  })
})

describe('an Idempotency-Key', () => {
  it('gives the first answer again and writes once; with another body it is refused', async () => {
    const enrol = (key: string, body: object = {}) =>
      city.call('learner', 'POST', '/courses/pelayanan-publik-prima/enrolments', {
        body,
        headers: { 'idempotency-key': key },
      })
    const first = await enrol('key-1')
    const again = await enrol('key-1')
    expect(again.status).toBe(first.status)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await again.text()).toBe(await first.text())
    expect(
      city.count(
        "enrolment where course_id = 'pelayanan-publik-prima' and employee_id = 'p-ratri' and status <> 'left'",
      ),
    ).toBe(1)
    expect((await enrol('key-1', { other: true })).status).toBe(422)
  })

  it('is taken by one of two equal requests that arrive together', async () => {
    const before = city.count('course_version')
    const make = () =>
      city.call('trainer', 'POST', '/authoring/courses', {
        body: { title: 'Satu kali saja' },
        headers: { 'idempotency-key': 'together' },
      })
    const answers = await Promise.all([make(), make(), make()])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(city.count('course_version')).toBe(before + 1)
  })

  it('gives a refusal again that kept what it wrote, as the problem it was, and counts it once', async () => {
    const before = city.count('sign_in_failure')
    const signIn = () =>
      city.call(undefined, 'POST', '/sessions', {
        body: { nip: '199901012024011001', password: 'bukan-sandinya' },
        headers: { 'idempotency-key': 'wrong-once' },
      })
    const first = await signIn()
    const again = await signIn()
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect([first.status, again.status]).toEqual([401, 401])
    const said = await problemOf(first)
    expect(said.code).toBe('BAD_CREDENTIALS')
    expect(await problemOf(again)).toEqual(said)
    expect(city.count('sign_in_failure')).toBe(before + 1)
  })

  it('that an earlier build took without an answer is no success: the request is done again', async () => {
    const signIn = () =>
      city.call(undefined, 'POST', '/sessions', {
        body: { nip: '199901012024011002', password: 'bukan-sandinya' },
        headers: { 'idempotency-key': 'wrong-before' },
      })
    await signIn()
    city.connection.run("update idempotency set status = null, response = null where route like 'POST /sessions %'")
    expect((await problemOf(await signIn())).code).toBe('BAD_CREDENTIALS')
  })
})

describe('pages', () => {
  it('cover everyone once, in the order asked for', async () => {
    const names: string[] = []
    let total = Number.POSITIVE_INFINITY
    for (let page = 1; names.length < total; page++) {
      const response = await city.call('admin', 'GET', `/employees?size=100&sort=name&page=${page}`)
      const data = (await response.json()) as { rows: { id: string; name: string }[]; total: number }
      total = data.total
      if (data.rows.length === 0) break
      names.push(...data.rows.map((row) => row.name))
    }
    expect(names).toHaveLength(total)
    expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  })
})

describe('GET /openapi.json', () => {
  it('describes every endpoint of the contract, with its roles, bodies and versions', async () => {
    const response = await city.call(undefined, 'GET', '/openapi.json')
    expect(response.status).toBe(200)
    const document = (await response.json()) as {
      openapi: string
      paths: Record<string, Record<string, { 'x-roles': unknown; parameters: { name: string }[]; operationId: string }>>
    }
    expect(document.openapi).toMatch(/^3\.1/)
    const ids = new Set<string>()
    for (const [route, endpoint] of Object.entries(apiContract) as [string, Endpoint][]) {
      const [method = '', path = ''] = route.split(' ')
      const operation = document.paths[path]?.[method.toLowerCase()]
      expect(operation, route).toBeDefined()
      expect(operation?.['x-roles']).toEqual(endpoint.roles)
      ids.add(operation?.operationId ?? '')
      if (endpoint.versioned && method !== 'GET')
        expect(operation?.parameters.map(({ name }) => name)).toContain('If-Match')
    }
    expect(ids.size).toBe(Object.keys(apiContract).length)
  })
})
