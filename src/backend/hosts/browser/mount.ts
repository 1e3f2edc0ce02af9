import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { http } from 'msw/http'
import {
  answerFromWire,
  type HostState,
  type RecoveryAnswer,
  type RecoveryOrder,
  type ToPage,
  type ToWorker,
  toWire,
} from './messages.ts'

export interface BrowserHost {
  onState: (listener: (state: HostState) => void) => void
  onChanged: (listener: (change: { path: string; mine: boolean }) => void) => void
  /** For the recovery page alone. */
  recover: (order: RecoveryOrder) => Promise<RecoveryAnswer>
}

/**
 * Puts the backend behind `fetch`: MSW intercepts `/api/v1/*` in this page and each request becomes one message to the
 * worker. Called before the first render, so no request can slip past.
 */
export function mountBackend(basePath: string): BrowserHost {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'widya-backend' })
  const waiting = new Map<string, (response: Response) => void>()
  const recovering = new Map<string, (answer: RecoveryAnswer) => void>()
  const stateListeners: ((state: HostState) => void)[] = []
  const changeListeners: ((change: { path: string; mine: boolean }) => void)[] = []
  const post = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer)

  worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'response') {
      waiting.get(data.response.id)?.(answerFromWire(data.response))
      waiting.delete(data.response.id)
    } else if (data.kind === 'recovered') {
      recovering.get(data.id)?.(data.answer)
      recovering.delete(data.id)
    } else if (data.kind === 'state') for (const listener of stateListeners) listener(data.state)
    else for (const listener of changeListeners) listener(data)
  }
  worker.onerror = (event) => {
    for (const listener of stateListeners)
      listener({ phase: 'failed', outage: 'OPEN_FAILED', message: event.message || 'the worker did not start' })
  }

  const dispatch = async (request: Request): Promise<Response> => {
    const id = crypto.randomUUID()
    const wire = await toWire(id, request)
    return new Promise<Response>((resolve, reject) => {
      request.signal.addEventListener('abort', () => {
        waiting.delete(id)
        reject(request.signal.reason)
      })
      waiting.set(id, resolve)
      post({ kind: 'request', request: wire }, wire.body ? [wire.body] : [])
    })
  }

  defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [http.all(`${basePath}api/v1/*`, ({ request }) => dispatch(request))],
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  }).enable()

  const tellVisible = () => post({ kind: 'visible', visible: document.visibilityState === 'visible' })
  document.addEventListener('visibilitychange', tellVisible)
  // A frozen page answers nobody: it lets go of the database first, and stands in line again when it wakes.
  document.addEventListener('freeze', () => post({ kind: 'release' }))
  tellVisible()

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
