import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { certificateNumber } from '@/domain/certificate.ts'
import { Role } from '@/domain/role.ts'
import { endpoints } from '@/testing/contract-fields.ts'
import { fingerprint } from '@/testing/fingerprint.ts'
import { exempt, words, writtenBodies } from '@/testing/row-scope-exempt.ts'
import { type Scoped, scoped } from '@/testing/row-scope-routes.ts'
import { actors, makeTwoSides, openCopy } from '@/testing/two-sides.ts'

/**
 * Calls with ids of other people's rows (IDOR, ASVS 8.2.2), made from the contract: every field of every endpoint that takes an
 * id, in the path, the query or the body. The seed is printed by fast-check when it fails. Bars: not one foreign row read or
 * changed, and the same answer for "not yours" as for "not there".
 */
const calls = Number(process.env.IDOR_CALLS ?? 20_000)
let world: Awaited<ReturnType<typeof makeTwoSides>>
let copy: Awaited<ReturnType<typeof openCopy>>
beforeAll(async () => {
  world = await makeTwoSides()
  copy = await openCopy(world.bytes)
}, 60_000)

const rowsOf = (kind: string) => world.rows.get(kind) ?? []
const ownOf = (kind: string, who: string) => rowsOf(kind).flatMap(({ id, of }) => (of.includes(who) ? [id] : []))
/** An id that also names something of one's own (keys are counted within a course) is not foreign. */
const found = new Map<string, string[]>()
const foreignOf = (kind: string, who: string) => {
  const name = `${kind} ${who}`
  const own = new Set(ownOf(kind, who))
  const ids = found.get(name) ?? [...new Set(rowsOf(kind).map(({ id }) => id))].filter((id) => !own.has(id))
  found.set(name, ids)
  return ids
}
/** As it would be if it were there. */
const absentOf = (kind: string) =>
  kind === 'certificate' ? certificateNumber(2026, 999_999) : 'ffffffff-0000-4000-8000-000000000000'
/** What only ids of their own kind get past the schema for. */
const strict = new Set(['certificate', 'ownMedia', 'block', 'reviewer', 'marker'])

interface Call {
  route: string
  role: Role
  who: string
}
const send = (on: typeof copy, { route, role, who }: Call, ids: Record<string, string>, version: number) => {
  const { body, query } = scoped[route] as Scoped
  const [method = '', template = ''] = route.split(' ')
  const path = template
    .replace('{position}', '0')
    .replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(ids[`params.${name}`] ?? ''))
  const asked = Object.entries(ids).flatMap(([field, id]) =>
    field.startsWith('query.') ? [`${field.slice(6)}=${encodeURIComponent(id)}`] : [],
  )
  const search = [...(query ? [query] : []), ...asked].join('&')
  const sent = method === 'GET' ? undefined : (body?.((field) => ids[field] ?? '', role) ?? {})
  return on.ask(who, method, search ? `${path}?${search}` : path, sent, method === 'GET' ? undefined : version)
}
const codeOf = ({ status, text }: { status: number; text: string }) =>
  status < 300 ? 'nothing' : String((JSON.parse(text) as { code: string }).code)

/** What belongs to whoever asks, field by field; undefined where they have nothing of that kind. */
function ownIds({ route, who }: Call): Record<string, string> | undefined {
  const ids = Object.entries((scoped[route] as Scoped).ids).map(([field, kind]) => [field, ownOf(kind, who)[0]])
  return ids.every(([, id]) => id !== undefined) ? Object.fromEntries(ids) : undefined
}
const routes = endpoints.filter(({ route }) => scoped[route])
const rolesOf = (route: string) => {
  const roles = endpoints.find((one) => one.route === route)?.endpoint.roles
  return roles === 'public' ? Role.options : (roles ?? [])
}
/** The version that the rightful person has read; found by the control, so that a stale one hides nothing. */
const versions = new Map<string, number>()

describe('every field of the contract that takes an id', () => {
  it('is asked with ids of others, or stands in a list with the reason why not', () => {
    const isWords = (field: string) =>
      field === writtenBodies || (field.includes('.') && words.has(field.split('.').at(-1) ?? ''))
    const taken = endpoints.flatMap(({ route, fields }) =>
      fields.filter((field) => !isWords(field)).map((field) => `${route} ${field}`),
    )
    const asked = Object.entries(scoped).flatMap(([route, { ids }]) =>
      Object.keys(ids).map((field) => `${route} ${field}`),
    )
    expect([...asked, ...Object.keys(exempt)].toSorted()).toEqual(taken.toSorted())
    expect(routes.length).toBeGreaterThan(80)
  })

  it('reaches its row: whom it belongs to is let in', async () => {
    const shut: string[] = []
    for (const { route } of routes)
      for (const role of rolesOf(route)) {
        const told: string[] = []
        for (const who of actors[role]) {
          const ids = ownIds({ route, role, who })
          if (!ids) continue
          const own = await openCopy(world.bytes)
          let version = 0
          let got = await send(own, { route, role, who }, ids, version)
          while (got.status === 412 && version < 60) got = await send(own, { route, role, who }, ids, ++version)
          told.push(got.status < 300 ? 'nothing' : got.text)
          if (got.status !== 412) versions.set(`${route} ${who}`, version)
          own.connection.close()
          if (got.status < 300) break
        }
        const right = scoped[route]?.own ?? 'nothing'
        if (!told.some((text) => text === right || text.includes(`"code":"${right}"`)))
          shut.push(`${role} ${route}: ${told.join(' / ')}`)
      }
    expect(shut).toEqual([])
  }, 60_000)
})

/** Who asks what, with which field foreign. */
const allCases = () =>
  routes.flatMap(({ route }) =>
    rolesOf(route).flatMap((role) =>
      actors[role].flatMap((who) =>
        ownIds({ route, role, who })
          ? Object.entries((scoped[route] as Scoped).ids)
              .filter(([, kind]) => foreignOf(kind, who).length > 0)
              .map(([field]) => ({ route, role, who, field }))
          : [],
      ),
    ),
  )
/** Ids of every kind, none of which names anything of this person's. */
const strange = (who: string) => {
  const rows = [...world.rows.values()].flat()
  const own = new Set(rows.filter(({ of }) => of.includes(who)).map(({ id }) => id))
  return [...new Set(rows.map(({ id }) => id))].filter((id) => !own.has(id) && /^[\w-]{1,40}$/.test(id))
}

/** So that a slow machine has its time for each. */
const shares = 5
describe('rows of others', () => {
  const absent = new Map<string, { status: number; text: string }>()
  const asked = new Set<string>()
  let made = 0
  let before: string[]
  let cases: ReturnType<typeof allCases>
  let strangeTo: Map<string, string[]>
  beforeAll(() => {
    before = fingerprint(copy.connection)
    cases = allCases()
    const everybody = Object.values(actors).flat()
    strangeTo = new Map(everybody.map((who) => [who, strange(who)]))
  })
  const ask = async (call: Call, ids: Record<string, string>) => {
    made++
    const got = await send(copy, call, ids, versions.get(`${call.route} ${call.who}`) ?? 1)
    // An id that is given back is the sender's own word.
    return { status: got.status, text: Object.values(ids).reduce((text, id) => text.replaceAll(id, '<id>'), got.text) }
  }

  for (let share = 1; share <= shares; share++)
    it(`look like rows that do not exist, ${Math.ceil(calls / shares)} calls, ${share} of ${shares}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...cases),
          fc.nat(),
          fc.nat(7),
          fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
          async (one, pick, any, also) => {
            const { ids, no } = scoped[one.route] as Scoped
            const own = ownIds(one) ?? {}
            const foreign = new Set<string>()
            const chosen = Object.entries(ids).map(([field, kind], at) => {
              const pool = foreignOf(kind, one.who)
              const others = pool.length > 0 && (field === one.field || also[at] === 0)
              if (!others) return [field, own[field] ?? ''] as const
              foreign.add(field)
              // Now and then an id of something else altogether.
              const all = any === 0 && !strict.has(kind) ? (strangeTo.get(one.who) ?? pool) : pool
              return [field, all[pick % all.length] ?? ''] as const
            })
            const got = await ask(one, Object.fromEntries(chosen))
            const name = `${one.who} ${one.route} ${[...foreign].join()}`
            const missing = Object.entries(ids).map(([field, kind]) => [
              field,
              foreign.has(field) ? absentOf(kind) : own[field],
            ])
            if (!absent.has(name)) absent.set(name, await ask(one, Object.fromEntries(missing)))
            expect({ asked: chosen, ...got }, name).toEqual({ asked: chosen, ...absent.get(name) })
            const first = Object.keys(ids).find((field) => foreign.has(field)) ?? ''
            expect(codeOf(got), `${name}: ${got.text}`).toBe(no?.[first] ?? 'NOT_FOUND')
            asked.add(`${one.who} ${one.route} ${one.field}`)
          },
        ),
        { numRuns: Math.ceil(calls / shares) },
      )
    }, 120_000)

  it(`were neither read nor changed in ${calls} calls, and none of the fields was left out`, () => {
    expect(made).toBeGreaterThanOrEqual(calls)
    for (const { route } of routes)
      for (const field of Object.keys((scoped[route] as Scoped).ids))
        expect(
          cases.some((one) => one.route === route && one.field === field),
          `${route} ${field}`,
        ).toBe(true)
    expect(asked.size, 'every field by everyone who may ask').toBe(cases.length)
    expect(fingerprint(copy.connection)).toEqual(before)
  })

  it('are in no list of those who may ask for the list', async () => {
    const secret = [
      'attempt',
      'enrolment',
      'certificate',
      'conversation',
      'essay',
      'regrade',
      'voice',
      'bankItem',
      'media',
      'review',
      'comment',
      'hiddenCourse',
      'stranger',
    ]
    let lists = 0
    for (const { route, endpoint, fields } of endpoints) {
      if (
        !route.startsWith('GET ') ||
        endpoint.roles === 'public' ||
        fields.some((field) => field.startsWith('params'))
      )
        continue
      for (const role of endpoint.roles)
        for (const who of actors[role]) {
          if (role === 'admin') continue
          lists++
          const { text } = await copy.ask(who, 'GET', route.slice(4).replace('{format}', 'csv'))
          for (const kind of secret)
            for (const id of foreignOf(kind, who).filter((id) => id !== who))
              expect(text, `${who} ${route} ${kind} ${id}`).not.toContain(`"${id}"`)
        }
    }
    expect(lists).toBeGreaterThan(40)
  })
})
