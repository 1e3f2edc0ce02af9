import type {
  Between,
  HostState,
  RecoveryAnswer,
  RecoveryOrder,
  ToPage,
  ToWorker,
  WireRequest,
  WireResponse,
} from './messages.ts'
import { type Owner, outageOf } from './owner.ts'
import { unavailable } from './unavailable.ts'

/** What a worker needs of the browser; a test gives its own. */
export interface TabPorts {
  me: string
  /** The newest schema that this build knows. */
  schema: number
  toPage: (message: ToPage) => void
  toOthers: (message: Between) => void
  locks: Pick<LockManager, 'request'>
  open: (say: (state: HostState) => void) => Promise<Owner>
  recover: (order: RecoveryOrder) => Promise<RecoveryAnswer>
  now: () => number
  later: (work: () => void, milliseconds: number) => void
}

const lockName = 'widya-db'
/** An owner that has not answered for this long is asked whether it lives. */
const silenceMs = 4_000
/** And one that does not say so within this time loses the lock. */
const lastChanceMs = 2_000
/** How long a tab that was asked to step aside for a recovery waits at most. */
const asideMs = 20_000

/**
 * Every tab has a worker; the one that holds the Web Lock owns the database and answers for all. The others pass their requests
 * on and keep them until an answer comes, so that a new owner is asked again. Writes carry an idempotency key, which makes
 * asking twice harmless. An owner that died is followed by the next in line at once; one that is silent has the lock taken from
 * it; one of an older build gives way to a newer, and from then on only reads.
 */
export function makeTab(ports: TabPorts) {
  const { me, schema, toPage, toOthers, locks, now, later } = ports
  const pending = new Map<string, WireRequest>()
  const askedAt = new Map<string, number>()
  let owner: Owner | undefined
  let ownerKnown = false
  /** A newer build owns the database: what this one would write, it no longer understands. */
  let newerActive = false
  let failed: HostState | undefined
  let pageVisible = true
  let release: (() => void) | undefined
  let probedAt: number | undefined
  let asideUntil = 0

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

  function settle(response: WireResponse) {
    askedAt.delete(response.id)
    if (pending.delete(response.id)) toPage({ kind: 'response', response })
  }

  async function place(request: WireRequest) {
    if (owner) settle(await serve(request, owner))
    else if (failed || (newerActive && request.method !== 'GET')) settle(unavailable(request.id))
    else if (ownerKnown) {
      askedAt.set(request.id, now())
      toOthers({ kind: 'ask', from: me, request })
    }
  }
  const placeAll = () => {
    for (const request of pending.values()) void place(request)
  }

  /** Holds the lock until the tab dies, is told to let go, or loses it to another that takes it for frozen. */
  async function own() {
    if (now() < asideUntil) return
    try {
      owner = await ports.open(say)
    } catch (error) {
      failed = { phase: 'failed', outage: outageOf(error), message: String(error) }
      say(failed)
      placeAll()
      return
    }
    // Asked to step aside while the file was being opened.
    if (now() < asideUntil) return closeOwn()
    ownerKnown = false
    newerActive = false
    failed = undefined
    toOthers({ kind: 'owner-ready', owner: me, schema })
    say({ phase: 'ready', owner: true })
    placeAll()
    await new Promise<void>((resolve) => {
      release = resolve
    })
    await closeOwn()
  }
  async function closeOwn() {
    const leaving = owner
    owner = undefined
    release = undefined
    await leaving?.close()
  }

  async function standInLine(options: LockOptions = {}) {
    try {
      await locks.request(lockName, options, own)
    } catch {
      // Another tab took the lock. What runs is finished and the file given back, which it is waiting for.
      await closeOwn()
    }
    // Let the others go first; whoever let go stands at the end of the line.
    if (!failed) later(() => void standInLine(), now() < asideUntil ? 500 : 50)
  }

  /** Called once a second. */
  function watch() {
    if (owner || failed || askedAt.size === 0) {
      probedAt = undefined
      return
    }
    const oldest = Math.min(...askedAt.values())
    if (probedAt === undefined && now() - oldest > silenceMs) {
      probedAt = now()
      toOthers({ kind: 'who-owns', from: me, schema })
    } else if (probedAt !== undefined && now() - probedAt > lastChanceMs) {
      probedAt = undefined
      ownerKnown = false
      askedAt.clear()
      void standInLine({ steal: true })
    }
  }

  async function fromOthers(message: Between) {
    switch (message.kind) {
      case 'ask':
        if (owner) toOthers({ kind: 'answer', to: message.from, response: await serve(message.request, owner) })
        break
      case 'answer':
        if (message.to === me) settle(message.response)
        break
      case 'owner-ready': {
        if (message.owner === me) break
        // Also the answer to a question whether it lives: it has its time again.
        probedAt = undefined
        for (const id of askedAt.keys()) askedAt.set(id, now())
        const known = ownerKnown
        ownerKnown = true
        newerActive = message.schema > schema
        if (failed) {
          // Another tab could open it: this one stands in line again.
          failed = undefined
          void standInLine()
        }
        say({ phase: 'ready', owner: false, newer: newerActive })
        if (!known || message.schema > schema) placeAll()
        break
      }
      case 'who-owns':
        if (!owner) break
        // A newer build would have to speak through an older one: it takes over instead.
        if (message.schema > schema) release?.()
        else toOthers({ kind: 'owner-ready', owner: me, schema })
        break
      case 'want':
        if (owner && !pageVisible) release?.()
        break
      case 'aside':
        asideUntil = message.until
        ownerKnown = false
        release?.()
        break
      case 'recovered':
        asideUntil = 0
        toPage({ kind: 'changed', path: '*', mine: false })
        break
      case 'changed':
        if (message.from !== me) toPage({ kind: 'changed', path: message.path, mine: false })
    }
  }

  /** Everybody steps aside, the file is replaced, and the line forms anew. */
  async function recover(id: string, order: RecoveryOrder) {
    asideUntil = now() + asideMs
    toOthers({ kind: 'aside', until: asideUntil })
    release?.()
    const answer = await locks
      .request(lockName, () => ports.recover(order))
      .catch((error): RecoveryAnswer => {
        console.error('recovery', error)
        return { kind: 'fault', fault: 'DAMAGED' }
      })
    asideUntil = 0
    toOthers({ kind: 'recovered' })
    toPage({ kind: 'recovered', id, answer })
    if (!failed || answer.kind !== 'done') return
    failed = undefined
    void standInLine()
  }

  function fromPage(message: ToWorker) {
    switch (message.kind) {
      case 'request':
        pending.set(message.request.id, message.request)
        void place(message.request)
        break
      case 'forget':
        pending.delete(message.id)
        askedAt.delete(message.id)
        break
      case 'visible':
        pageVisible = message.visible
        if (message.visible && !owner) toOthers({ kind: 'want', from: me })
        break
      case 'ping':
        toPage({ kind: 'pong', n: message.n })
        break
      case 'release':
        release?.()
        break
      case 'recover':
        // To look into a file, nobody has to step aside.
        if (message.order.action === 'inspect')
          void ports.recover(message.order).then((answer) => toPage({ kind: 'recovered', id: message.id, answer }))
        else void recover(message.id, message.order)
    }
  }

  return {
    fromPage,
    fromOthers,
    watch,
    start: () => {
      toOthers({ kind: 'who-owns', from: me, schema })
      void standInLine()
    },
  }
}
