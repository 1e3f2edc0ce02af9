import { beforeAll, describe, expect, it } from 'vitest'
import { Role } from '@/domain/role.ts'
import { endpoints } from '@/testing/contract-fields.ts'
import { fingerprint } from '@/testing/fingerprint.ts'
import { scoped } from '@/testing/row-scope-routes.ts'
import { actors, makeTwoSides, openCopy } from '@/testing/two-sides.ts'
import { sha256 } from '../session/digest.ts'

/**
 * Endpoint × (nobody, every role, every way in which a session is over) × ids (of nothing, malformed, another's, one's own), made
 * from the contract: a new endpoint is in it without a line here. Whoever is not named is turned away before anything of the
 * request is read; whoever is named is never told that the role is wrong. Nothing that is refused leaves a trace.
 * That one's own row lets its person in is the control of `row-scope.test.ts`.
 */
let world: Awaited<ReturnType<typeof makeTwoSides>>
let office: Awaited<ReturnType<typeof openCopy>>
let before: string[]
beforeAll(async () => {
  world = await makeTwoSides()
  office = await openCopy(world.bytes)
  for (const role of Role.options) {
    await admit(role, 'good')
    await admit(role, 'expired', { expires: '2026-11-23T03:59:59.999Z' })
    await admit(role, 'ended', { revoked: '2026-11-23T03:00:00.000Z' })
    await admit(role, 'suspended')
    await admit(role, 'retired')
    await admit(role, 'stripped', { held: false })
  }
  before = fingerprint(office.connection)
}, 60_000)

const nameOf = (role: Role, state: string) => `${state}-${role}`
const tokenOf = (name: string) => `token-of-${name}-0123456789`
const insertSession = async (name: string, role: Role, expires: string, revoked: string | null) =>
  office.connection.run(
    `insert into session (id, token_hash, employee_id, role, created_at, expires_at, revoked_at)
     values (?, ?, ?, ?, '2026-11-22T04:00:00.000Z', ?, ?)`,
    [crypto.randomUUID(), await sha256(tokenOf(name)), name, role, expires, revoked],
  )
let seats = 0
/** A person of this role whose session is as the name says. */
async function admit(
  role: Role,
  state: string,
  {
    expires = '2099-01-01T00:00:00.000Z',
    revoked = null,
    held = true,
  }: { expires?: string; revoked?: string | null; held?: boolean } = {},
) {
  const name = nameOf(role, state)
  const status = state === 'suspended' || state === 'retired' ? state : 'active'
  office.connection.run(
    `insert into employee (id, nip, name, unit_id, position_id, employment, status, search_text)
     values (?, ?, ?, 'kota', 'wi', 'PNS', ?, '')`,
    [name, `19900101201001${String(++seats).padStart(4, '0')}`, name, status],
  )
  if (held) office.connection.run('insert into employee_role (employee_id, role) values (?, ?)', [name, role])
  await insertSession(name, role, expires, revoked)
}
/** What ends sessions or changes them as its purpose: its caller is given a new one each time. */
const endsSessions = new Set(['DELETE /session', 'DELETE /sessions', 'PUT /password', 'PATCH /session'])

const absent = 'ffffffff-0000-4000-8000-000000000000'
/** As sent in the address. */
const malformed = {
  endless: 'x'.repeat(2_000),
  nul: '%00',
  half: '%E0%A4%A',
  proto: '__proto__',
  constructor: 'constructor',
  path: '..%2F..%2Fsessions',
  quote: "'%20or%201=1--",
  unseen: '%E2%80%AE%EF%BF%BE',
  number: '-1e999',
}
/** By field of the path: ids that exist. */
const ids = (route: string, whose: (of: readonly string[]) => boolean) => (name: string) => {
  const kind = scoped[route]?.ids[`params.${name}`] ?? ''
  return encodeURIComponent(world.rows.get(kind)?.find(({ of }) => whose(of))?.id ?? absent)
}
const fill = (route: string, id: (name: string) => string) =>
  (route.split(' ')[1] ?? '').replace(/\{(\w+)\}/g, (_, name) => id(name))

const changes = () => Number(office.connection.all('select total_changes() as n')[0]?.n)
let calls = 0
let looks = 0
const look = () => {
  looks++
  return fingerprint(office.connection)
}
/** What is asked, and whether a refusal wrote something that stays. */
async function ask(who: string | undefined, route: string, path: string, body: unknown) {
  calls++
  const [method = ''] = route.split(' ')
  const written = changes()
  const got = await office.ask(
    who ?? '',
    method,
    path,
    method === 'GET' ? undefined : body,
    method === 'GET' ? undefined : 1,
  )
  expect(got.status, `${who} ${route} ${path} must not meet a fault: ${got.text.slice(0, 300)}`).toBeLessThan(500)
  // A refusal that wrote and was rolled back counts as a write too, so only then all rows are looked at.
  if (got.status >= 400 && changes() !== written)
    expect(look(), `${who} ${route} ${path}: ${got.status}`).toEqual(before)
  const isProblem = got.status >= 400
  return { status: got.status, code: isProblem ? (JSON.parse(got.text) as { code: string }).code : undefined }
}

describe('role matrix', () => {
  it('knows every endpoint and every role', () => {
    expect(endpoints.length).toBeGreaterThan(100)
    for (const { route, endpoint } of endpoints)
      expect(endpoint.roles === 'public' || endpoint.roles.length > 0, route).toBe(true)
  })

  for (const { route, endpoint } of endpoints) {
    const { roles } = endpoint
    it(`${route}: ${roles === 'public' ? 'anyone' : roles.join(', ')}`, async () => {
      const own = (role: Role) => ids(route, (of) => actors[role].some((who) => of.includes(who)))
      const paths = new Map<string, string>([['absent', fill(route, () => absent)]])
      if (route.includes('{')) {
        for (const [name, id] of Object.entries(malformed))
          paths.set(
            name,
            fill(route, () => id),
          )
        paths.set(
          'another’s',
          fill(
            route,
            ids(
              route,
              (of) =>
                !Object.values(actors)
                  .flat()
                  .some((who) => of.includes(who)),
            ),
          ),
        )
        for (const role of Role.options) paths.set(`of a ${role}`, fill(route, own(role)))
      }
      const bodies = [{}, scoped[route]?.body?.(() => absent, 'trainer')].filter((body) => body !== undefined)
      for (const role of [undefined, ...Role.options]) {
        const who = role && nameOf(role, 'good')
        for (const [name, path] of paths)
          for (const body of bodies) {
            if (role && endsSessions.has(route)) {
              office.connection.run('delete from session where employee_id = ?', [nameOf(role, 'good')])
              await insertSession(nameOf(role, 'good'), role, '2099-01-01T00:00:00.000Z', null)
            }
            const { status, code } = await ask(who, route, path, body)
            const cell = `${role} ${route} ${name}`
            if (roles === 'public') expect(code, cell).not.toBe('FORBIDDEN')
            else if (role === undefined)
              expect({ status, code }, cell).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
            else if (!roles.includes(role)) expect({ status, code }, cell).toEqual({ status: 403, code: 'FORBIDDEN' })
            else expect(['UNAUTHENTICATED', 'FORBIDDEN'], cell).not.toContain(code)
            // What succeeds on purpose (a new course, a message to all) is the new state of things.
            if (status < 400 && !route.startsWith('GET ')) before = look()
          }
      }
    })

    if (roles !== 'public')
      it(`${route}: no session that is over`, async () => {
        const over = {
          expired: { status: 401, code: 'UNAUTHENTICATED' },
          ended: { status: 401, code: 'UNAUTHENTICATED' },
          suspended: { status: 403, code: 'ACCOUNT_INACTIVE' },
          retired: { status: 403, code: 'ACCOUNT_INACTIVE' },
          stripped: { status: 403, code: 'ROLE_NOT_HELD' },
        }
        for (const role of roles)
          for (const [state, told] of Object.entries(over))
            for (const path of [
              fill(route, () => absent),
              fill(
                route,
                ids(route, () => true),
              ),
            ])
              expect(await ask(nameOf(role, state), route, path, {}), `${state} ${role} ${path}`).toEqual(told)
      })
  }

  it('asked thousands of times, and none of it left a trace', () => {
    console.warn(`role matrix: ${calls} calls, ${looks} looks at all rows`)
    expect(calls).toBeGreaterThan(5_000)
    expect(fingerprint(office.connection)).toEqual(before)
  })

  it('takes a made-up, cut or longer token for nobody', async () => {
    const token = tokenOf(nameOf('admin', 'good'))
    const ask = (bearer: string) => office.askWith(bearer, 'GET', '/dashboard')
    expect((await ask(token)).status, 'the control').toBe(200)
    for (const wrong of ['x'.repeat(40), token.slice(0, -1), `${token}a`, token.toUpperCase(), ''])
      expect((await ask(wrong)).status, wrong).toBe(401)
  })
})
