// First of all, before any schema is made.
import './no-eval.ts'
import type { Between, HostState, RecoveryAnswer, ToPage, ToWorker, WireRequest, WireResponse } from './messages.ts'
import { loadSqlite } from './open-database.ts'
import { becomeOwner, type Owner, outageOf } from './owner.ts'

/**
 * Every tab has this worker; the one that holds the Web Lock owns the database and answers for all. The others pass
 * their requests on and keep them until an answer comes, so that a new owner is asked again. Writes carry an
 * idempotency key, which makes asking twice harmless.
 */
const me = crypto.randomUUID()
const channel = new BroadcastChannel('widya-db')
const pending = new Map<string, WireRequest>()
const askedAt = new Map<string, number>()
/** An owner that has said nothing for this long is taken for frozen; the page is told so and tries again itself. */
const silenceMs = 6_000

let owner: Owner | undefined
let ownerKnown = false
let failed: HostState | undefined
let pageVisible = true
let release: (() => void) | undefined

const toPage = (message: ToPage) => postMessage(message)
const toOthers = (message: Between) => channel.postMessage(message)
const say = (state: HostState) => toPage({ kind: 'state', state })

async function serve(request: WireRequest, by: Owner): Promise<WireResponse> {
  const response = await by.answer(request)
  if (request.method !== 'GET' && response.status < 300) {
    const { pathname } = new URL(request.url)
    toOthers({ kind: 'changed', path: pathname, from: me })
    toPage({ kind: 'changed', path: pathname, mine: pending.has(request.id) })
  }
  return response
}

const unavailable = (id: string, code: string): WireResponse => ({
  id,
  status: 503,
  headers: [['content-type', 'application/problem+json']],
  body: new TextEncoder().encode(
    JSON.stringify({ type: `urn:widya:problem:${code.toLowerCase()}`, title: code, status: 503, code }),
  ).buffer as ArrayBuffer,
})

function settle(response: WireResponse) {
  if (!pending.delete(response.id)) return
  askedAt.delete(response.id)
  toPage({ kind: 'response', response })
}

async function place(request: WireRequest) {
  if (owner) settle(await serve(request, owner))
  else if (failed) settle(unavailable(request.id, 'UNAVAILABLE'))
  else if (ownerKnown) {
    askedAt.set(request.id, Date.now())
    toOthers({ kind: 'ask', from: me, request })
  }
}
const placeAll = () => {
  for (const request of pending.values()) void place(request)
}

setInterval(() => {
  const now = Date.now()
  for (const [id, at] of askedAt) if (now - at > silenceMs) settle(unavailable(id, 'UNAVAILABLE'))
}, 1_000)

channel.onmessage = async ({ data }: MessageEvent<Between>) => {
  if (data.kind === 'ask' && owner)
    toOthers({ kind: 'answer', to: data.from, response: await serve(data.request, owner) })
  else if (data.kind === 'answer' && data.to === me) settle(data.response)
  else if (data.kind === 'owner-ready' && data.owner !== me) {
    ownerKnown = true
    if (failed) {
      // Another tab could open it: this one stands in line again.
      failed = undefined
      void standInLine()
    }
    say({ phase: 'ready', owner: false })
    placeAll()
  } else if (data.kind === 'who-owns' && owner) toOthers({ kind: 'owner-ready', owner: me })
  else if (data.kind === 'want' && owner && !pageVisible) release?.()
  else if (data.kind === 'changed' && data.from !== me) toPage({ kind: 'changed', path: data.path, mine: false })
}

/** Stands in the queue for the lock, and holds it until the tab dies or lets go because another needs it more. */
async function standInLine() {
  await navigator.locks.request('widya-db', async () => {
    try {
      owner = await becomeOwner(say)
      ownerKnown = false
      failed = undefined
      toOthers({ kind: 'owner-ready', owner: me })
      say({ phase: 'ready', owner: true })
      placeAll()
      await new Promise<void>((resolve) => {
        release = resolve
      })
      const leaving = owner
      owner = undefined
      await leaving.close()
    } catch (error) {
      failed = { phase: 'failed', outage: outageOf(error), message: String(error) }
      say(failed)
      placeAll()
    }
  })
  // Let the others go first; whoever let go stands at the end of the line.
  if (!failed) setTimeout(standInLine, 50)
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'request') {
    pending.set(data.request.id, data.request)
    void place(data.request)
  } else if (data.kind === 'visible') {
    pageVisible = data.visible
    if (data.visible && !owner) toOthers({ kind: 'want', from: me })
  } else if (data.kind === 'recover') {
    const { id, order } = data
    void import('./recover.ts')
      .then(({ recover }) => navigator.locks.request('widya-db', () => recover(order)))
      .catch((error): RecoveryAnswer => {
        console.error('recovery', error)
        return { kind: 'fault', fault: 'DAMAGED' }
      })
      .then((answer) => {
        toPage({ kind: 'recovered', id, answer })
        if (answer.kind !== 'done') return
        failed = undefined
        void standInLine()
      })
  } else if (data.kind === 'release') release?.()
})

void loadSqlite().catch(() => undefined)
toOthers({ kind: 'who-owns', from: me })
void standInLine()
