import { vi } from 'vitest'

/** What becomes of a request on its way: it goes through, is lost before or after the backend has it, or is not taken. */
export type Way = 'through' | 'drop-before' | 'drop-after' | 'refuse'
export interface SentRequest {
  route: string
  key: string | null
  version: string | null
  // biome-ignore lint/suspicious/noExplicitAny: what was sent is read loosely by the tests
  body: any
}

/** For tests of the client: a device with its storage, and waits that go by fifty times faster. */
export function putDevice() {
  let full = false
  /** Its entries are its own names, as those of the browser's are: the outbox goes through them. */
  const storage = Object.create({
    getItem: (name: string) => storage[name] ?? null,
    setItem: (name: string, value: string) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError')
      storage[name] = value
    },
    removeItem: (name: string) => Reflect.deleteProperty(storage, name),
  }) as Record<string, string>
  vi.stubGlobal('localStorage', storage)
  const later = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (work: () => void, wait = 0) => later(work, wait / 50))
  return {
    kept: () => Object.keys(storage).filter((name) => name.startsWith('widya-outbox:')),
    /** From now on the device takes nothing more, or takes it again. */
    fill: (now: boolean) => {
      full = now
    },
  }
}

/**
 * For tests of what a page keeps until the backend has it: a device, and the backend behind `fetch`. `open` begins a page
 * anew, with nothing in memory and everything on the device.
 */
export function putPageOver(backend: (request: Request) => Promise<Response>) {
  const device = putDevice()
  const sent: SentRequest[] = []
  const ways: Way[] = []
  let closed: string | undefined
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    const way = closed && url.includes(closed) ? 'refuse' : (ways.shift() ?? 'through')
    sent.push({
      route: `${init.method} ${url.replace(/^.*\/api\/v1/, '')}`,
      key: headers.get('idempotency-key'),
      version: headers.get('if-match'),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    })
    if (way === 'drop-before') throw new TypeError('Failed to fetch')
    if (way === 'refuse') return new Response(null, { status: 503 })
    const answer = await backend(new Request(`https://widya.test${url}`, { ...init, signal: null }))
    if (way === 'drop-after') throw new TypeError('Failed to fetch')
    return answer
  })
  return {
    sent,
    /** What becomes of the next requests, in their order; those after them go through. */
    next: (...coming: Way[]) => ways.splice(0, ways.length, ...coming),
    /** Requests whose address contains this are not taken, as long as it is closed. */
    close: (path: string | undefined) => {
      closed = path
    },
    ...device,
    open: () => vi.resetModules(),
    leave: () => vi.unstubAllGlobals(),
  }
}

/** With a fault put into the rules most waits are in vain. */
const patienceMs = () => {
  const { __stryker__: mutation } = globalThis as { __stryker__?: { activeMutant?: string } }
  return mutation?.activeMutant === undefined ? 10_000 : 1_500
}
/** Waits until it is so, as long as a slow machine may take. */
export const soon = (check: () => unknown) => vi.waitFor(check, { timeout: patienceMs(), interval: 5 })
