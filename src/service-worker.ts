import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'

/** The part of ServiceWorkerGlobalScope used here; the project compiles against the DOM, which lacks it. */
interface WorkerScope {
  /** Replaced by the build with the list of files to keep. */
  readonly __WB_MANIFEST: { url: string; revision: string | null }[]
  readonly clients: { claim: () => Promise<void> }
  readonly registration: { readonly scope: string }
  skipWaiting: () => Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'activate', listener: (event: LifetimeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
}
interface LifetimeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface RequestEvent extends LifetimeEvent {
  readonly request: Request
  respondWith: (response: Promise<Response>) => void
}
declare const self: WorkerScope

const scopePath = new URL(self.registration.scope).pathname

/** An address of the app, as on the server: no file extension, and not the API, which is answered inside the page. */
function isPageOfApp(request: Request) {
  if (request.mode !== 'navigate') return false
  const path = new URL(request.url).pathname
  const inside = path.slice(scopePath.length)
  const lastSegment = path.slice(path.lastIndexOf('/') + 1)
  return inside !== 'api' && !inside.startsWith('api/') && !lastSegment.includes('.')
}

// Registered before Workbox's own listener: a navigation is answered here and goes no further.
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (!isPageOfApp(request)) return
  event.stopImmediatePropagation()
  const answer = createHandlerBoundToURL('index.html')
  // Workbox's types know the full worker scope; the values are the same.
  const options = { request, event, url: new URL(request.url) } as unknown as Parameters<typeof answer>[0]
  event.respondWith(answer(options))
})

// A new version waits until the person asks for it: a page never changes its code under a running lesson or check.
self.addEventListener('message', ({ data }) => {
  const asked = typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING'
  if (asked) void self.skipWaiting()
})

// So that the very first visit can go offline before its first reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
