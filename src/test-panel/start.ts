import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { fateOf } from './fate.ts'
import { testPanelMark } from './settings.ts'
import { usePanel } from './store.ts'

/** How often each address was asked, since the settings last changed. */
const asked = new Map<string, number>()

const problem = (status: number, code: string) =>
  HttpResponse.json(
    { type: 'about:blank', title: code, status, code, detail: testPanelMark },
    {
      status,
      headers: { 'content-type': 'application/problem+json', ...(status === 503 ? { 'retry-after': '1' } : {}) },
    },
  )

/** Stands before the backend: waits, refuses, or lets pass. */
const beforeBackend = (basePath: string) =>
  http.all(`${basePath}api/v1/*`, async ({ request }) => {
    const { method } = request
    const path = new URL(request.url).pathname
    const nth = asked.get(method + path) ?? 0
    asked.set(method + path, nth + 1)
    const { waitMs, answer } = fateOf(usePanel.getState(), { method, path, nth })
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
    if (answer === 'unreachable') return HttpResponse.error()
    if (answer === 'busy') return problem(503, 'FAULT')
    if (answer === 'full') return problem(507, 'STORAGE_FULL')
    // Nothing returned: the next handler, the backend, answers.
    return undefined
  })

/** The workers of all tabs take their clock and the size of a new city from here. */
function tellWorkers() {
  const channel = new BroadcastChannel(testPanelMark)
  const tell = () => {
    const { travelHours, size } = usePanel.getState()
    channel.postMessage({ aheadMs: travelHours * 3_600_000, size })
  }
  channel.onmessage = ({ data }) => {
    if (data === 'asked') tell()
  }
  usePanel.subscribe(tell)
}

/** The browser says that there is no network while the panel says so. */
function pretendOffline() {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')?.get
  Object.defineProperty(navigator, 'onLine', {
    configurable: true,
    get: () => !usePanel.getState().offline && (real?.call(navigator) ?? true),
  })
  usePanel.subscribe((now, before) => {
    if (now.offline !== before.offline) dispatchEvent(new Event(now.offline ? 'offline' : 'online'))
  })
}

/** Called once, before the backend is put behind `fetch`. Returns what stands before it. */
export function startTestPanel(basePath: string) {
  tellWorkers()
  pretendOffline()
  // A seed begins anew with every change, so that a run can be repeated.
  usePanel.subscribe(() => asked.clear())
  addEventListener('storage', ({ key }) => {
    if (key === testPanelMark) void usePanel.persist.rehydrate()
  })
  return [beforeBackend(basePath)]
}
