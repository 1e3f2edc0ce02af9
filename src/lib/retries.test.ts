import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { demoCity } from '@/testing/demo-city.ts'
import { type ApiProblem, api } from './api.ts'
import { useBackendState } from './backend-state.ts'
import { useSession } from './session.ts'
import { pauseBefore, stopWaiting, useWriting } from './waiting.ts'

/** What is tried again, when, and how often: the client over the real backend, with faults in front of it. */
type Way = 'through' | 'no answer' | 'lost' | 'arrives, then no answer' | { status: number; retryAfter?: string }
let city: Awaited<ReturnType<typeof demoCity>>
let wayOf: (n: number) => Way = () => 'through'
/** When each request was sent, in ms since the test began, and its key. */
let sent: { at: number; key: string | null }[] = []
let began = 0
/** Requests that the backend has in hand: until it has answered, no time goes by. */
let working = 0

const silence = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

beforeAll(async () => {
  city = await demoCity()
}, 120_000)
beforeEach(() => {
  useBackendState.setState({ phase: 'ready' }, true)
  useSession.setState({ token: city.tokenOf('trainer'), employeeId: 'trainer', role: 'trainer', expired: false })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
    const ending = new AbortController()
    setTimeout(() => ending.abort(new DOMException('x', 'TimeoutError')), wait)
    return ending.signal
  })
  sent = []
  wayOf = () => 'through'
  began = performance.now()
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const n = sent.push({ at: performance.now() - began, key: new Headers(init.headers).get('idempotency-key') })
    const way = wayOf(n)
    const arrive = async () => {
      working++
      const answer = await city.backend(new Request(`http://widya.test${url}`, { ...init, signal: null }))
      working--
      return answer
    }
    if (way === 'through') return arrive()
    if (way === 'lost') throw new TypeError('Failed to fetch')
    if (way === 'arrives, then no answer') await arrive()
    if (typeof way === 'string') return silence(init.signal)
    return new Response(JSON.stringify({ type: 'about:blank', title: 'x', status: way.status, code: 'FAULT' }), {
      status: way.status,
      headers: { 'content-type': 'application/problem+json', ...(way.retryAfter && { 'retry-after': way.retryAfter }) },
    })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Lets time go by whenever the backend is idle, until it is over. Resolves with the end and how long it took. */
async function inTime<T>(work: Promise<T>, stepMs = 5) {
  let end: { answer?: T; problem?: ApiProblem; after: number } | undefined
  work.then(
    (answer) => {
      end = { answer, after: performance.now() - began }
    },
    (problem) => {
      end = { problem, after: performance.now() - began }
    },
  )
  while (!end) {
    await new Promise((resolve) => setImmediate(resolve))
    if (working === 0 && !end) await vi.advanceTimersByTimeAsync(stepMs)
  }
  return end
}
const read = () => api.request('GET /session')
const write = (title: string, more = {}) => api.request('POST /authoring/courses', { body: { title }, ...more })
const gaps = () => sent.slice(1).map(({ at }, n) => at - (sent[n]?.at ?? 0))

describe('what passes by itself is tried again', () => {
  it.each<[string, Way]>([
    ['a lost request', 'lost'],
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Way] => [`${status}`, { status }]),
  ])('%s', async (_, way) => {
    wayOf = (n) => (n === 1 ? way : 'through')
    const { answer } = await inTime(write('Sekali lagi'))
    expect(answer).toMatchObject({ id: expect.any(String) })
    expect(sent).toHaveLength(2)
    expect(sent[1]?.key).toBe(sent[0]?.key)
  })
  it('four times at most, each time after a pause twice as long, spread by chance', async () => {
    wayOf = () => ({ status: 503 })
    const { problem } = await inTime(read(), 1)
    expect(problem).toMatchObject({ status: 503 })
    expect(sent).toHaveLength(5)
    gaps().forEach((gap, n) => {
      expect(gap).toBeGreaterThanOrEqual(125 * 2 ** n)
      expect(gap).toBeLessThanOrEqual(250 * 2 ** n + 2)
    })
  })
  it('not before the other side wants it (Retry-After)', async () => {
    wayOf = (n) => (n === 1 ? { status: 429, retryAfter: '3' } : 'through')
    await inTime(read())
    expect(gaps()).toHaveLength(1)
    expect(gaps()[0]).toBeGreaterThanOrEqual(3_000)
    expect(gaps()[0]).toBeLessThanOrEqual(3_260)
  })
  it('not at all when the other side wants longer than anybody waits', async () => {
    wayOf = () => ({ status: 503, retryAfter: '60' })
    expect((await inTime(read())).after).toBeLessThan(100)
    expect(sent).toHaveLength(1)
  })
})

describe('what does not pass is told at once', () => {
  it.each([400, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428])('%i', async (status) => {
    wayOf = () => ({ status })
    expect((await inTime(read())).problem).toMatchObject({ status })
    expect(sent).toHaveLength(1)
  })
  const ofTheBackend: [string, number, () => Promise<unknown>][] = [
    ['INVALID', 422, () => write('')],
    ['NOT_FOUND', 404, () => api.request('GET /authoring/courses/{id}', { params: { id: 'nirgends' } })],
    ['FORBIDDEN', 403, () => api.request('GET /team', { query: {} })],
    ['BAD_CREDENTIALS', 401, () => api.request('POST /sessions', { body: { nip: '1'.repeat(18), password: 'x' } })],
  ]
  it.each(ofTheBackend)('%s of the backend', async (code, _status, ask) => {
    const { problem } = await inTime(ask())
    expect(problem?.code).toBe(code)
    expect(sent).toHaveLength(1)
  })
  it('too many tries to sign in, although it is a 429', async () => {
    const body = { nip: '1'.repeat(18), password: 'salah' }
    let end = await inTime(api.request('POST /sessions', { body }))
    for (let n = 0; n < 12 && end.problem?.code !== 'TOO_MANY_TRIES'; n++)
      end = await inTime(api.request('POST /sessions', { body }))
    expect(end.problem).toMatchObject({ code: 'TOO_MANY_TRIES', status: 429 })
    const before = sent.length
    await inTime(api.request('POST /sessions', { body }))
    expect(sent.length).toBe(before + 1)
  })
})

describe('nobody waits for ever, and nobody storms', () => {
  it('without any answer a request is over after 28 s', async () => {
    wayOf = () => 'no answer'
    const { problem, after } = await inTime(write('Menunggu'), 50)
    expect(problem).toMatchObject({ code: 'UNREACHABLE' })
    expect(after).toBeGreaterThan(19_000)
    expect(after).toBeLessThanOrEqual(28_100)
    expect(sent.length).toBeLessThanOrEqual(3)
  })
  it.each<[string, string | undefined]>([
    ['by themselves', undefined],
    ['although all are told the same second', '1'],
  ])('fifty that fail at once come back one after another, %s', async (_, retryAfter) => {
    wayOf = () => ({ status: 503, ...(retryAfter && { retryAfter }) })
    await inTime(Promise.allSettled(Array.from({ length: 50 }, read)), 1)
    expect(sent).toHaveLength(250)
    // The first tries are asked for at once; of the repeats no tenth of a second sees more than it would by even chance, twice.
    const repeats = sent.slice(50).map(({ at }) => at)
    const busiest = Math.max(...repeats.map((at) => repeats.filter((one) => one >= at && one < at + 10).length))
    expect(busiest).toBeLessThanOrEqual(16)
  })
  it('a pause lies within its bounds whatever chance says', () => {
    for (const chance of [0, 0.5, 1])
      for (let failures = 0; failures < 12; failures++) {
        const longest = Math.min(8_000, 250 * 2 ** failures)
        expect(pauseBefore(failures, undefined, chance)).toBe(longest / 2 + (chance * longest) / 2)
        expect(pauseBefore(failures, 2_000, chance)).toBe(2_000 + chance * longest)
      }
  })
})

describe('who stops waiting', () => {
  const made = (title: string) => city.count(`course_version where title = '${title}'`)

  it.each(['no answer', 'arrives, then no answer'] as const)('does it once by doing it again: %s', async (way) => {
    const title = `Berhenti: ${way}`
    wayOf = () => way
    setTimeout(stopWaiting, 3_000)
    const { problem, after } = await inTime(write(title), 50)
    expect(problem).toMatchObject({ code: 'UNREACHABLE' })
    expect(after).toBeLessThan(9_000)
    expect(useWriting.getState().count).toBe(0)
    wayOf = () => 'through'
    await inTime(write(title))
    expect(made(title)).toBe(1)
  })
  it('keeps the keys of all that was stopped', async () => {
    wayOf = () => 'arrives, then no answer'
    setTimeout(stopWaiting, 3_000)
    await inTime(Promise.allSettled([write('Berdua: satu'), write('Berdua: dua')]), 50)
    expect([made('Berdua: satu'), made('Berdua: dua')], 'the control: both were done').toEqual([1, 1])
    wayOf = () => 'through'
    await inTime(write('Berdua: satu'))
    await inTime(write('Berdua: dua'))
    expect([made('Berdua: satu'), made('Berdua: dua')]).toEqual([1, 1])
  })
  it('does not stop what an outbox sends, which nobody waits for', async () => {
    wayOf = () => 'no answer'
    setTimeout(stopWaiting, 3_000)
    const { after } = await inTime(write('Sendiri', { patience: 0 }), 50)
    expect(after).toBeGreaterThan(9_900)
  })
})
