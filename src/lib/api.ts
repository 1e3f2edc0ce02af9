import type { z } from 'zod'
import type { ApiContract } from '@/contract/api.ts'
import type { PipelineCode, Refusal } from '@/contract/endpoint.ts'
import type { Problem } from '@/contract/problem.ts'
import { useBackendState } from './backend-state.ts'
import { heedRoom } from './keeping.ts'
import { underOneKey } from './one-key.ts'
import { saveFile } from './save-file.ts'
import { useSession } from './session.ts'
import { beginWriting, pause, pauseBefore, stopSignal } from './waiting.ts'

type Field<Name extends string, S, When extends 'in' | 'out'> = S extends z.ZodType
  ? When extends 'in'
    ? Record<never, never> extends z.input<S>
      ? { [K in Name]?: z.input<S> }
      : { [K in Name]: z.input<S> }
    : never
  : Record<never, never>
type Part<E, Name extends string> = Name extends keyof E ? E[Name] : undefined

export type ApiRoute = keyof ApiContract
type Input<R extends ApiRoute> = Field<'params', Part<ApiContract[R], 'params'>, 'in'> &
  Field<'query', Part<ApiContract[R], 'query'>, 'in'> &
  Field<'body', Part<ApiContract[R], 'body'>, 'in'> &
  (ApiContract[R] extends { versioned: true } ? (R extends `GET ${string}` ? unknown : { version: number }) : unknown)
interface Common {
  signal?: AbortSignal
  /** Repeats of one intent carry one key. Made anew when absent. */
  key?: string
  /** How often a passing fault is tried again; 4 when absent, 0 for those who keep their own outbox. */
  patience?: number
}
export type Answer<R extends ApiRoute> = ApiContract[R] extends { response: infer S extends z.ZodType }
  ? z.output<S>
  : undefined

/** A 4xx or 5xx with a problem+json body, or `UNREACHABLE` when no sensible answer came at all. */
export class ApiProblem extends Error {
  readonly code: Refusal | PipelineCode | 'UNREACHABLE'
  readonly status: number
  readonly problem: Problem | undefined
  /** How long the other side asks to wait (Retry-After). */
  readonly retryAfterMs: number | undefined

  constructor(status: number, problem?: Problem, retryAfterMs?: number) {
    super(problem?.code ?? `no answer (${status})`)
    this.name = 'ApiProblem'
    this.status = status
    this.problem = problem
    this.retryAfterMs = retryAfterMs
    this.code = (problem?.code as Refusal | PipelineCode | undefined) ?? 'UNREACHABLE'
  }

  /** Worth another try: the request did not arrive, or the other side was busy. */
  get transient(): boolean {
    if (this.code === 'TOO_MANY_TRIES') return false
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
  /** The faults of invalid input by the name of the field: `body.title` → `title`. */
  get fields(): Record<string, string> {
    return Object.fromEntries(
      (this.problem?.faults ?? []).map((fault) => [fault.path.replace(/^(body|query|params)\./, ''), fault.rule]),
    )
  }
}

interface Sent {
  params?: object
  query?: object
  body?: unknown
  version?: number
  key?: string
  signal?: AbortSignal
  patience?: number
}

const base = `${import.meta.env?.BASE_URL ?? '/'}api/v1`

function address(route: string, input: Sent) {
  const [method = 'GET', template = ''] = route.split(' ')
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((input.params as Record<string, unknown> | undefined)?.[name] ?? '')),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(input.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '' && one !== null) search.append(name, String(one))
  }
  const query = search.toString()
  return { method, url: `${base}${path}${query ? `?${query}` : ''}` }
}

/** One try is given up after this long without an answer, and all tries together after `totalMs`: nobody waits for ever. */
const tryMs = 10_000
const totalMs = 28_000

/** Sends as `repeat` does, a write of the same person for the same under one key. */
export async function send(route: string, input: Sent): Promise<Response> {
  if (route.startsWith('GET ')) return repeat(route, input, '')
  const { key, params, query, body, version } = input
  const { employeeId } = useSession.getState()
  // Who keeps an outbox says how patient it is, and nobody sits before it and waits.
  const answered = input.patience === undefined ? beginWriting() : undefined
  try {
    if (key) return await repeat(route, input, key)
    const intentOf = () => JSON.stringify([employeeId, route, params, query, body, version])
    return await underOneKey(intentOf, (own) => repeat(route, input, own))
  } finally {
    answered?.()
  }
}

/**
 * Tries again, with jitter and under the same idempotency key, as long as the fault is one that passes by itself. A write
 * that meets an ended session waits until the person has signed in again over the page, and is then sent once more.
 */
async function repeat(route: string, input: Sent, key: string): Promise<Response> {
  const patience = input.patience ?? 4
  const stop = input.patience === undefined || route.startsWith('GET ') ? stopSignal() : undefined
  const signals = [input.signal, stop].filter((signal) => signal !== undefined)
  let startedAt = performance.now()
  // Opening the database is not the request's fault: its time begins when that is done.
  whenOpen(() => {
    startedAt = performance.now()
  })
  for (let failures = 0; ; failures++) {
    try {
      return await sendOnce(route, input, key, signals, totalMs - (performance.now() - startedAt))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const signedOut = error.status === 401 && error.code !== 'BAD_CREDENTIALS' && useSession.getState().expired
      if (signedOut && !route.startsWith('GET ')) {
        if (!(await signedInAgain(input.signal))) throw error
        startedAt = performance.now()
        continue
      }
      const wait = pauseBefore(failures, error.retryAfterMs, Math.random())
      const late = performance.now() - startedAt + wait > totalMs
      const stopped = signals.some((signal) => signal.aborted)
      if (!error.transient || failures >= patience || late || stopped) throw error
      await pause(wait, signals).catch((reason) => {
        throw input.signal?.aborted ? reason : error
      })
    }
  }
}

/** True when the same person is in again; false when someone else is, or nobody wants to be. */
function signedInAgain(signal: AbortSignal | undefined): Promise<boolean> {
  const { employeeId } = useSession.getState()
  return new Promise((resolve, reject) => {
    const stop = useSession.subscribe((session) => {
      if (session.expired && session.token) return
      stop()
      resolve(session.token !== undefined && session.employeeId === employeeId)
    })
    signal?.addEventListener('abort', () => {
      stop()
      reject(signal.reason)
    })
  })
}

/** While the database is being opened or filled for the first time, the page says so and waits. Does it once that is done. */
function whenOpen(work: () => void) {
  if (useBackendState.getState().phase === 'ready') return work()
  const stop = useBackendState.subscribe(({ phase }) => {
    if (phase !== 'ready') return
    stop()
    work()
  })
}
function patienceSignal(mostMs: number): AbortSignal {
  const ending = new AbortController()
  whenOpen(() => setTimeout(() => ending.abort(), mostMs))
  return ending.signal
}

async function sendOnce(
  route: string,
  input: Sent,
  key: string,
  until: AbortSignal[],
  leftMs: number,
): Promise<Response> {
  const { method, url } = address(route, input)
  const { token } = useSession.getState()
  const headers: Record<string, string> = { accept: 'application/json' }
  if (token) headers.authorization = `Bearer ${token}`
  if (method !== 'GET') headers['idempotency-key'] = key
  if (input.version !== undefined) headers['if-match'] = `"${input.version}"`
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  let response: Response
  try {
    response = await fetch(url, {
      method,
      headers,
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      signal: AbortSignal.any([...until, patienceSignal(Math.min(tryMs, leftMs))]),
    })
  } catch (error) {
    if (input.signal?.aborted) throw error
    throw new ApiProblem(0)
  }
  // A static host that answers with a page instead of the API is not an answer.
  if (response.ok && /text\/html/.test(response.headers.get('content-type') ?? '')) throw new ApiProblem(0)
  heedRoom(response, method !== 'GET')
  if (response.ok) return response
  const problem: unknown = await response.json().catch(() => undefined)
  const known = typeof problem === 'object' && problem !== null && 'code' in problem
  const code = known ? (problem as Problem).code : undefined
  // A wrong password says nothing of the session.
  const ownSession = token !== undefined && token === useSession.getState().token
  if (response.status === 401 && code !== 'BAD_CREDENTIALS' && ownSession) useSession.getState().expire()
  // The account was closed or the role taken away: nothing of it may stay on the screen, and the person is told why.
  const ended = response.status === 403 && (code === 'ACCOUNT_INACTIVE' || code === 'ROLE_NOT_HELD') ? code : undefined
  if (ended && ownSession) useSession.getState().end(ended)
  const after = Number(response.headers.get('retry-after'))
  throw new ApiProblem(response.status, known ? (problem as Problem) : undefined, after > 0 ? after * 1_000 : undefined)
}

/** The typed client. Types come from the contract; no schema travels to the page. */
export const api = {
  async request<R extends ApiRoute>(route: R, input: Input<R> & Common = {} as Input<R> & Common): Promise<Answer<R>> {
    const response = await send(route, input as Sent)
    if (response.status === 204) return undefined as Answer<R>
    // A static host that answers with a page instead of the API is not an answer.
    if (!response.headers.get('content-type')?.includes('json')) throw new ApiProblem(0)
    return (await response.json()) as Answer<R>
  },
  /** For endpoints that send a file: saves it under the name that the backend gave. */
  async download<R extends ApiRoute>(route: R, input: Input<R> & Common = {} as Input<R> & Common): Promise<void> {
    const response = await send(route, input as Sent)
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'widya.txt'
    saveFile(name, await response.blob())
  },
}
