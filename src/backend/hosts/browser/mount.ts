import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import type { RequestHandler } from 'msw'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { http } from 'msw/http'
import type { RecoveryAnswer, RecoveryOrder } from '@/contract/recovery.ts'
import { answerFromWire, type HostState, type ToPage, type ToWorker, toWire, type WireRequest } from './messages.ts'
import { expectant } from './names.ts'
import { makeWatchdog } from './watchdog.ts'

/** That there has been a database here, in a store that is not cleared together with the files when the browser wants room. */
const memory = {
  has: () => {
    try {
      return localStorage.getItem('widya-data-here') !== null
    } catch {
      return false
    }
  },
  keep: () => {
    try {
      localStorage.setItem('widya-data-here', 'yes')
    } catch {
      // Blocked or full: then the mark beside the files is the only one.
    }
  },
}

export interface BrowserHost {
  onState: (listener: (state: HostState) => void) => void
  onChanged: (listener: (change: { path: string; mine: boolean }) => void) => void
  /** For the recovery page alone. */
  recover: (order: RecoveryOrder) => Promise<RecoveryAnswer>
}

/**
 * Puts the backend behind `fetch`: MSW intercepts `/api/v1/*` in this page and each request becomes one message to the
 * worker. Called before the first render, so no request can slip past. What stands `before` may answer instead.
 */
export function mountBackend(basePath: string, before: RequestHandler[] = []): BrowserHost {
  const waiting = new Map<string, { wire: WireRequest; answer: (response: Response) => void }>()
  const recovering = new Map<string, (answer: RecoveryAnswer) => void>()
  const stateListeners: ((state: HostState) => void)[] = []
  const changeListeners: ((change: { path: string; mine: boolean }) => void)[] = []
  const tellState = (state: HostState) => {
    for (const listener of stateListeners) listener(state)
  }
  let worker: Worker
  const post = (message: ToWorker) => worker.postMessage(message)
  const tellVisible = () => post({ kind: 'visible', visible: document.visibilityState === 'visible' })

  const watchdog = makeWatchdog({
    ping: (n) => post({ kind: 'ping', n }),
    onHung: () => {
      worker.terminate()
      start()
      // Nobody knows how far they came; each carries its key, so that asking twice does nothing twice.
      for (const { wire } of waiting.values()) post({ kind: 'request', request: wire })
    },
  })

  function start() {
    const name = memory.has() ? expectant : 'widya-backend'
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name })
    worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
      switch (data.kind) {
        case 'response':
          waiting.get(data.response.id)?.answer(answerFromWire(data.response))
          waiting.delete(data.response.id)
          break
        case 'recovered':
          recovering.get(data.id)?.(data.answer)
          recovering.delete(data.id)
          break
        case 'pong':
          watchdog.heard(data.n)
          break
        case 'state':
          // Filling the city or opening a large file takes the worker for itself; only a ready one is expected to answer.
          watchdog.expect(data.state.phase === 'ready')
          if (data.state.phase === 'ready') memory.keep()
          tellState(data.state)
          break
        case 'changed':
          for (const listener of changeListeners) listener(data)
      }
    }
    worker.onerror = (event) =>
      tellState({ phase: 'failed', outage: 'OPEN_FAILED', message: event.message || 'the worker did not start' })
    watchdog.expect(false)
    tellVisible()
  }
  start()

  const dispatch = async (request: Request): Promise<Response> => {
    const id = crypto.randomUUID()
    const wire = await toWire(id, request)
    return new Promise<Response>((resolve, reject) => {
      request.signal.addEventListener('abort', () => {
        waiting.delete(id)
        post({ kind: 'forget', id })
        reject(request.signal.reason)
      })
      waiting.set(id, { wire, answer: resolve })
      post({ kind: 'request', request: wire })
    })
  }

  defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [...before, http.all(`${basePath}api/v1/*`, ({ request }) => dispatch(request))],
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  }).enable()

  document.addEventListener('visibilitychange', tellVisible)
  // A frozen page answers nobody: it lets go of the database first, and stands in line again when it wakes.
  document.addEventListener('freeze', () => post({ kind: 'release' }))

  return {
    onState: (listener) => void stateListeners.push(listener),
    onChanged: (listener) => void changeListeners.push(listener),
    recover: (order) =>
      new Promise((resolve) => {
        const id = crypto.randomUUID()
        recovering.set(id, resolve)
        post({ kind: 'recover', id, order })
      }),
  }
}
