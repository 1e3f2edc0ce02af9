import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { demoCity } from '@/testing/demo-city.ts'
import { essayItem } from '@/testing/essay-course.ts'
import { putDevice } from '@/testing/page-device.ts'
import type { ApiRoute } from './api.ts'

/**
 * A course from its first title to its last mark, written through the client of the app into the real backend. Whatever
 * becomes of the first try of every write, there is one effect: each table has as many rows more as without any fault.
 */
type Fault = 'none' | '503' | '500' | 'drop-before' | 'drop-after' | 'dup' | 'hang-before' | 'hang-after'

let city: Awaited<ReturnType<typeof demoCity>>
let fault: Fault = 'none'
/** Of writes, since the fault was chosen. */
let fired = 0
/** How often each intent was sent, by its idempotency key. */
const tries = new Map<string, number>()
/** Requests that the backend has in hand. */
let working = 0
/** How long the client bore with each request that got no answer. */
const borne: number[] = []
/** Neither answer nor end: it is over when the client gives it up. */
const silence = (signal: AbortSignal | null | undefined) => {
  const from = performance.now()
  return new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => {
      borne.push(performance.now() - from)
      reject(signal.reason)
    }),
  )
}

const refused = (status: number) =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'x', status, code: 'FAULT', detail: 'x' }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

/** The backend behind `fetch`, with the fault at the first try of each intent, which the idempotency key names. */
const faultyFetch = async (url: string, init: RequestInit) => {
  const arrive = async () => {
    working++
    const answer = await city.backend(new Request(`http://widya.test${url}`, { ...init, signal: null }))
    working--
    return answer
  }
  const key = new Headers(init.headers).get('idempotency-key')
  if (fault === 'none' || init.method === 'GET' || !key) return arrive()
  const before = tries.get(key) ?? 0
  tries.set(key, before + 1)
  if (before > 0) return arrive()
  fired++
  switch (fault) {
    case '503':
      return refused(503)
    case '500':
      return refused(500)
    case 'drop-before':
      throw new TypeError('Failed to fetch')
    case 'drop-after':
      await arrive()
      throw new TypeError('Failed to fetch')
    case 'dup': {
      const [first] = await Promise.all([arrive(), arrive()])
      return first
    }
    case 'hang-before':
      return silence(init.signal)
    case 'hang-after':
      await arrive()
      return silence(init.signal)
  }
}

beforeAll(async () => {
  putDevice()
  vi.stubGlobal('fetch', faultyFetch)
  city = await demoCity()
}, 120_000)
afterAll(() => {
  vi.unstubAllGlobals()
})
beforeEach(() => {
  tries.clear()
  borne.length = 0
  fired = 0
})

const send = async (role: 'learner' | 'trainer', route: string, input: object = {}) => {
  const { api } = await import('./api.ts')
  const { useSession } = await import('./session.ts')
  useSession.setState({ token: city.tokenOf(role), employeeId: role, role })
  // biome-ignore lint/suspicious/noExplicitAny: one helper for every route; what comes back is read loosely here
  return (await api.request(route as ApiRoute, input as never)) as any
}
const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }] }
const statement = (n: number) => ({
  type: 'trueFalse',
  stem: `Sapaan ke-${n} membuka percakapan.`,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  correct: true,
})

/** Every write once, by two people. Returns how many there were. */
async function wholeLife(): Promise<number> {
  const trainer = (route: string, input?: object) => send('trainer', route, input)
  const learner = (route: string, input?: object) => send('learner', route, input)
  const { id } = await trainer('POST /authoring/courses', { body: { title: 'Menyapa warga' } })
  const course = { id }
  const summary = { body: { summary: 'Cara menyapa warga.' }, version: 1 }
  await trainer('PATCH /authoring/courses/{id}', { params: course, ...summary })
  const added = { body: { moduleKey: 'm1', title: 'Sapaan' } }
  const { key } = await trainer('POST /authoring/courses/{id}/lessons', { params: course, ...added })
  const draft = { title: 'Sapaan', minutes: 15, blocks: [{ id: 'b1', kind: 'text', doc }] }
  const lesson = { id, key }
  await trainer('PUT /authoring/courses/{id}/lessons/{key}', { params: lesson, body: draft, version: 1 })
  const quiz = { id, key: 'final' }
  for (const item of [1, 2, 3, 4].map(statement).concat(essayItem as never))
    await trainer('POST /authoring/courses/{id}/quizzes/{key}/items', { params: quiz, body: { item } })
  const { version } = await trainer('GET /authoring/courses/{id}', { params: course })
  const published = { body: { withoutReview: 'Peninjau sedang bertugas.' }, version }
  await trainer('POST /authoring/courses/{id}/publication', { params: course, ...published })

  await learner('POST /courses/{id}/enrolments', { params: course, body: {} })
  const seen = { seen: ['b1'], lastBlock: 'b1', activeSeconds: 60, seq: 1 }
  await learner('PUT /courses/{id}/lessons/{key}/progress', { params: lesson, body: seen })
  await learner('PUT /courses/{id}/lessons/{key}/note', { params: lesson, body: { body: 'Ingat.' }, version: 0 })
  const attempt = await learner('POST /courses/{id}/quizzes/{key}/attempts', { params: quiz })
  const open = { id: attempt.id }
  const { questions } = await learner('GET /attempts/{id}', { params: open })
  for (const { position, type } of questions) {
    const response = type === 'essay' ? { type, text: 'Saya sapa, lalu saya catat.' } : { type, choice: true }
    const answer = { response, flagged: false, seq: 1 }
    await learner('PUT /attempts/{id}/answers/{position}', { params: { ...open, position }, body: answer })
  }
  await learner('POST /attempts/{id}/submission', { params: open })

  const words = { enrolmentId: null, text: 'Bagian mana yang menghambat?' }
  await trainer('POST /authoring/courses/{id}/messages', { params: course, body: words })
  const { essays } = await trainer('GET /authoring/courses/{id}/marking', { params: course })
  const marks = { levels: { isi: 't3', bahasa: 't3' }, comment: 'Runtut.' }
  const essay = { id, essayId: essays[0].id }
  await trainer('PUT /authoring/courses/{id}/marking/essays/{essayId}/mark', { params: essay, body: marks, version: 0 })
  const result = await learner('GET /attempts/{id}/result', { params: open })
  expect(result).toMatchObject({ state: 'graded', percent: 100, passed: true })
  return 4 + 5 + 1 + 4 + questions.length + 1 + 2
}

/** Rows of every table; the keys of intents and the log of last edits are bookkeeping of the requests themselves. */
const rows = () =>
  Object.fromEntries(
    city.connection
      .all("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
      .map(({ name }) => String(name))
      .filter((name) => !['idempotency', 'last_edit', 'tide'].includes(name))
      .map((name) => [name, city.count(`"${name}"`)]),
  )
async function growth(chosen: Fault) {
  fault = chosen
  const before = rows()
  const writes = await wholeLife()
  const after = rows()
  const grown = Object.entries(after).map(([name, n]) => [name, n - (before[name] ?? 0)] as const)
  return { writes, grown: Object.fromEntries(grown.filter(([, n]) => n !== 0)) }
}

/** Has the work done under a clock that nobody waits for: it runs a quarter of a second on whenever the backend is idle. */
async function inBorrowedTime<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const patience = vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
    const ending = new AbortController()
    setTimeout(() => ending.abort(new DOMException('x', 'TimeoutError')), wait)
    return ending.signal
  })
  try {
    let over = false
    const result = work().finally(() => {
      over = true
    })
    while (!over) {
      await new Promise((resolve) => setImmediate(resolve))
      if (working === 0) await vi.advanceTimersByTimeAsync(250)
    }
    return await result
  } finally {
    patience.mockRestore()
    vi.useRealTimers()
  }
}

describe('every write of a course has one effect', () => {
  let plain: Awaited<ReturnType<typeof growth>>
  beforeAll(async () => {
    const { useBackendState } = await import('./backend-state.ts')
    useBackendState.setState({ phase: 'ready' }, true)
    // The first conversation of two people is a row that the later ones share.
    await growth('none')
    plain = await growth('none')
  }, 60_000)

  it('the control: without a fault a life leaves rows in many tables', () => {
    expect(fired).toBe(0)
    expect(plain.grown).toMatchObject({ course: 1, enrolment: 1, attempt: 1, note: 1, essay_mark: 1, message: 1 })
    expect(Object.keys(plain.grown).length).toBeGreaterThan(12)
  })
  it.each(['503', '500', 'drop-before', 'drop-after', 'dup'] as const)('whose first try met: %s', async (chosen) => {
    const { writes, grown } = await growth(chosen)
    expect(fired, 'every write met the fault').toBe(writes)
    expect(grown).toEqual(plain.grown)
  })
  it.each(['hang-before', 'hang-after'] as const)('whose first try got no answer at all: %s', async (chosen) => {
    const { writes, grown } = await inBorrowedTime(() => growth(chosen))
    expect(fired, 'every write met the fault').toBe(writes)
    expect(borne, 'each was given up once').toHaveLength(writes)
    expect(Math.min(...borne)).toBeGreaterThanOrEqual(9_000)
    expect(Math.max(...borne)).toBeLessThanOrEqual(11_000)
    expect([...tries.values()], 'and tried again under the same key').toEqual(Array(writes).fill(2))
    expect(grown).toEqual(plain.grown)
  })
  it('one more when it was given up although it was done, and the person asks for it again; a second later on', async () => {
    const write = { body: { title: 'Menyapa sekali lagi' } }
    const made = () => city.count("course_version where title = 'Menyapa sekali lagi'")
    fault = 'drop-after'
    await expect(send('trainer', 'POST /authoring/courses', { ...write, patience: 0 })).rejects.toThrow()
    expect(made(), 'the control: it was done').toBe(1)
    const { id } = await send('trainer', 'POST /authoring/courses', write)
    expect(city.count(`course where id = '${id}'`)).toBe(1)
    expect(made()).toBe(1)
    await send('trainer', 'POST /authoring/courses', write)
    expect(made(), 'what went well is asked for anew').toBe(2)
  })
})
