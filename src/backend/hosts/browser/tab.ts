import type { RecoveryAnswer, RecoveryOrder } from '@/contract/recovery.ts'
import { makeLine } from './line.ts'
import { type Between, type HostState, isLoss, type ToWorker, type WireRequest, type WireResponse } from './messages.ts'
import { type Owner, outageOf } from './owner.ts'
import { makeSilence } from './silence.ts'
import type { TabPorts } from './tab-ports.ts'
import { unavailable } from './unavailable.ts'

/** How long a tab that was asked to step aside for a recovery waits at most. */
const asideMs = 20_000

/**
 * Every tab has a worker; the one that holds the Web Lock owns the database and answers for all. The others pass their requests
 * on and keep them until an answer comes, so that a new owner is asked again. Writes carry an idempotency key, which makes
 * asking twice harmless. An owner that died is followed by the next in line at once; one that is silent has the lock taken from
 * it; one of an older build gives way to a newer, and from then on only reads. One that met damage lets go, and nobody opens
 * the file until a person has decided.
 */
export function makeTab(ports: TabPorts) {
  const { me, schema, toPage, toOthers, locks, now, later } = ports
  const pending = new Map<string, WireRequest>()
  const silence = makeSilence(now)
  /** The tab that owns the database, if it is another and known. */
  let otherOwner: string | undefined
  let opening = false
  /** A newer build owns the database: what this one would write, it no longer understands. */
  let newerActive = false
  let failed: HostState | undefined
  let pageVisible = true
  let asideUntil = 0

  const say = (state: HostState) => toPage({ kind: 'state', state })

  const line = makeLine({
    locks,
    later,
    mayOpen: () => now() >= asideUntil && !failed,
    open,
    onOwned: () => {
      otherOwner = undefined
      newerActive = false
      toOthers({ kind: 'owner-ready', owner: me, schema })
      say({ phase: 'ready', owner: true })
      placeAll()
    },
    againAfter: () => (failed ? undefined : now() < asideUntil ? 500 : 50),
  })

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
    silence.answered(response.id)
    if (pending.delete(response.id)) toPage({ kind: 'response', response })
  }

  async function place(request: WireRequest) {
    const owner = line.owner()
    if (failed || (!owner && newerActive && request.method !== 'GET')) settle(unavailable(request.id))
    else if (owner) settle(await serve(request, owner))
    else if (otherOwner) {
      silence.asked(request.id)
      toOthers({ kind: 'ask', from: me, request })
    }
  }
  function placeAll() {
    for (const request of pending.values()) void place(request)
  }

  /** Others are told as long as it lasts, so that they do not take it for silence. */
  function tellOpening() {
    if (!opening) return
    toOthers({ kind: 'opening' })
    later(tellOpening, 1_000)
  }

  async function open(): Promise<Owner | undefined> {
    opening = true
    tellOpening()
    try {
      // Once it is open, whoever meets damage says so here.
      return await ports.open((state) => (state.phase === 'failed' ? fall(state) : say(state)))
    } catch (error) {
      fail({ phase: 'failed', outage: outageOf(error), message: String(error) })
      return undefined
    } finally {
      opening = false
    }
  }

  function fail(state: HostState) {
    failed = state
    say(state)
    placeAll()
  }
  /** What is damaged is written no further, by no tab, until a person has decided. */
  function fall(state: HostState, tellOthers = true) {
    if (failed) return
    if (tellOthers) toOthers({ kind: 'fallen', state })
    fail(state)
    line.leave()
  }
  function comeBack() {
    if (!failed) return
    failed = undefined
    void line.stand()
  }

  /** Called once a second. */
  function watch() {
    if (line.owner() || failed || opening || now() < asideUntil) return
    const next = silence.look(otherOwner !== undefined)
    if (next === 'ask') toOthers({ kind: 'who-owns', from: me, schema })
    if (next !== 'steal') return
    otherOwner = undefined
    void line.stand({ steal: true })
  }

  async function fromOthers(message: Between) {
    const owner = line.owner()
    switch (message.kind) {
      case 'ask':
        if (owner && !failed)
          toOthers({ kind: 'answer', to: message.from, response: await serve(message.request, owner) })
        break
      case 'answer':
        if (message.to === me) settle(message.response)
        break
      case 'owner-ready': {
        if (message.owner === me) break
        silence.heard()
        const known = otherOwner === message.owner
        otherOwner = message.owner
        newerActive = message.schema > schema
        // Another tab could open it: this one stands in line again.
        comeBack()
        say({ phase: 'ready', owner: false, newer: newerActive })
        // Of what an earlier owner was asked, nobody knows how far it came.
        if (!known || message.schema > schema) placeAll()
        break
      }
      case 'opening':
        silence.heard()
        break
      case 'fallen':
        fall(message.state, false)
        break
      case 'who-owns':
        if (isLoss(failed)) toOthers({ kind: 'fallen', state: failed })
        if (!owner) break
        // A newer build would have to speak through an older one: it takes over instead.
        if (message.schema > schema) line.leave()
        else toOthers({ kind: 'owner-ready', owner: me, schema })
        break
      case 'want':
        if (owner && !pageVisible) line.leave()
        break
      case 'aside':
        asideUntil = message.until
        otherOwner = undefined
        line.leave()
        break
      case 'recovered':
        asideUntil = 0
        if (message.done) comeBack()
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
    line.leave()
    const answer = await line
      .alone(() => ports.recover(order))
      .catch((error): RecoveryAnswer => {
        console.error('recovery', error)
        return { kind: 'fault', fault: 'FAILED' }
      })
    asideUntil = 0
    toOthers({ kind: 'recovered', done: answer.kind === 'done' })
    toPage({ kind: 'recovered', id, answer })
    if (answer.kind === 'done') comeBack()
  }

  function fromPage(message: ToWorker) {
    switch (message.kind) {
      case 'request':
        pending.set(message.request.id, message.request)
        void place(message.request)
        break
      case 'forget':
        pending.delete(message.id)
        silence.answered(message.id)
        break
      case 'visible':
        pageVisible = message.visible
        if (message.visible && !line.owner()) toOthers({ kind: 'want', from: me })
        break
      case 'ping':
        toPage({ kind: 'pong', n: message.n })
        break
      case 'release':
        line.leave()
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
      void line.stand()
    },
  }
}
