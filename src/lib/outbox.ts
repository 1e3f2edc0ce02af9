import { countKept, outboxPrefix } from './keeping.ts'
import { type Fate, type Kept, type Numbered, type OutboxOptions, Overtaken, TakenBack } from './outbox-entry.ts'

/** So often in a row an entry takes a higher number; then it waits like any other that could not be delivered. */
const mostNumbers = 20

const deviceStorage = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) => localStorage.setItem(key, value),
  removeItem: (key: string) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
}
const byTimer = (work: () => void, milliseconds: number) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/**
 * Work that must reach the backend. `put` writes it on the device, synchronously, before anything is sent; it is removed only
 * when the backend has confirmed that value or a later one, in an answer that was understood. Sent in order, one at a time, under a number that makes a repeat
 * harmless; what an earlier page could not deliver is sent by the next. A refused entry is kept and shown, never dropped.
 */
export function makeOutbox<E extends Numbered, A>(options: OutboxOptions<E, A>) {
  const { kind, owner, storage = deviceStorage, later = byTimer } = options
  /** What the device would not take: without it the work would be lost at once. */
  const inPage = new Map<string, Kept<E>>()
  const late = new Set<string>()
  const onItsWay = new Map<string, Promise<Fate>>()
  let callOff: (() => void) | undefined
  let lastPlace = 0

  const prefix = () => `${outboxPrefix(owner() ?? '')}${kind}:`

  function read(name: string): Kept<E> | undefined {
    const fromPage = inPage.get(prefix() + name)
    if (fromPage) return fromPage
    try {
      const value: unknown = JSON.parse(storage.getItem(prefix() + name) ?? 'null')
      const kept = value as Kept<E> | null
      return typeof kept?.entry?.seq === 'number' && typeof kept.at === 'number' ? kept : undefined
    } catch {
      // Blocked storage, or a value that someone has damaged: neither may stop the rest.
      return undefined
    }
  }

  function write(name: string, kept: Kept<E>): 'device' | 'page' {
    const key = prefix() + name
    try {
      storage.setItem(key, JSON.stringify(kept))
      inPage.delete(key)
      return 'device'
    } catch {
      inPage.set(key, kept)
      return 'page'
    }
  }

  function remove(name: string) {
    inPage.delete(prefix() + name)
    late.delete(prefix() + name)
    try {
      storage.removeItem(prefix() + name)
    } catch {
      // Blocked storage holds nothing to remove.
    }
  }

  /** Names with what they hold, in the order of the queue. */
  function all(): { name: string; kept: Kept<E> }[] {
    const start = prefix()
    let onDevice: string[] = []
    try {
      onDevice = storage.keys()
    } catch {
      // As above.
    }
    const names = new Set([...onDevice, ...inPage.keys()].filter((key) => key.startsWith(start)))
    return [...names]
      .map((key) => ({ name: key.slice(start.length), kept: read(key.slice(start.length)) }))
      .filter((one): one is { name: string; kept: Kept<E> } => one.kept !== undefined)
      .sort((a, b) => a.kept.at - b.kept.at)
  }
  const waiting = () => all().filter(({ kept }) => kept.refused === undefined)

  function recount() {
    const entries = all()
    countKept(kind, {
      late: entries.filter(({ name, kept }) => kept.refused === undefined && late.has(prefix() + name)).length,
      refused: entries.filter(({ kept }) => kept.refused !== undefined).length,
      inPage: inPage.size,
    })
  }

  const heldBy = (name: string) => (inPage.has(prefix() + name) ? 'page' : 'device')

  /** Behind everything that waits, also what another page left. */
  const nextPlace = () => {
    lastPlace = Math.max(lastPlace, ...all().map(({ kept }) => kept.at)) + 1
    return lastPlace
  }

  function put(name: string, entry: E, afterMs = 0): 'device' | 'page' {
    const before = read(name)
    // A refused value is replaced by a new one, which may fare better.
    const held = write(name, before && !before.refused ? { ...before, entry } : { at: nextPlace(), entry })
    options.onState(name, { state: 'saving', entry, held })
    if (held === 'page') recount()
    if (afterMs > 0) schedule(afterMs)
    else void deliver(name)
    return held
  }

  function deliver(name: string): Promise<Fate> {
    const key = prefix() + name
    const running = onItsWay.get(key)
    if (running) return running
    const work = tryOnce(name).finally(() => onItsWay.delete(key))
    onItsWay.set(key, work)
    return work.then((fate) => {
      // A newer value came while this one was on its way.
      const now = read(name)
      return fate === 'confirmed' && now && now.refused === undefined ? deliver(name) : fate
    })
  }

  async function tryOnce(name: string, number = 1): Promise<Fate> {
    const person = owner()
    const kept = read(name)
    if (person === undefined) return 'later'
    if (!kept || kept.refused !== undefined) return 'confirmed'
    const entry = kept.tried ?? kept.entry
    if (options.rest && !kept.tried) write(name, { ...kept, tried: entry })
    try {
      const answer = await options.send(entry, name)
      // No answer says nothing of what became of the entry.
      if (answer === undefined) throw new Error('an answer without a content')
      if (owner() === person) settle(name, entry, answer)
      return 'confirmed'
    } catch (error) {
      if (owner() !== person) return 'later'
      if (error instanceof TakenBack) return 'confirmed'
      if (error instanceof Overtaken && number < mostNumbers) {
        renumber(name, error.stands)
        return tryOnce(name, number + 1)
      }
      const code = options.refusal(error)
      if (code !== undefined) {
        refuse(name, entry, code)
        return 'refused'
      }
      late.add(prefix() + name)
      options.onState(name, { state: 'unsent', entry: read(name)?.entry ?? entry, held: heldBy(name) })
      schedule(options.retryMs)
      return 'later'
    } finally {
      recount()
    }
  }

  function settle(name: string, sent: E, answer: A) {
    const now = read(name)
    if (!now || now.entry.seq <= sent.seq) {
      // Told first: an answer that the page cannot make sense of throws here, and the entry is still there.
      options.onState(name, { state: 'saved', entry: sent, answer })
      remove(name)
      return
    }
    write(name, { at: now.at, entry: options.rest?.(now.entry, sent) ?? now.entry })
  }

  function renumber(name: string, stands: number) {
    const now = read(name)
    if (!now || now.refused !== undefined || now.entry.seq > stands) return
    const entry = { ...now.entry, seq: stands + 1 }
    const held = write(name, { at: now.at, entry })
    options.onState(name, { state: 'saving', entry, held })
  }

  function refuse(name: string, sent: E, code: string) {
    const now = read(name)
    // A newer value has not been refused yet; it goes its own way.
    if (now && now.entry.seq > sent.seq) {
      write(name, { at: now.at, entry: now.entry })
      return void schedule(0)
    }
    write(name, { at: now?.at ?? lastPlace, entry: sent, refused: code })
    late.delete(prefix() + name)
    options.onState(name, { state: 'refused', entry: sent, code })
  }

  function schedule(milliseconds: number) {
    callOff?.()
    callOff = later(() => void flush(), milliseconds)
  }

  /** Sends what waits, in order; stops at the first that the backend cannot take now. Resolves with how many still wait. */
  async function flush(): Promise<number> {
    for (const { name } of waiting()) if ((await deliver(name)) === 'later') break
    return waiting().length
  }

  return {
    put,
    flush,
    read: (name: string) => read(name)?.entry,
    waiting: () => waiting().map(({ name, kept }) => ({ name, entry: kept.entry })),
    refused: () =>
      all().flatMap(({ name, kept }) => (kept.refused ? [{ name, entry: kept.entry, code: kept.refused }] : [])),
    /** For a refused entry alone: the person has seen it and lets it go. */
    letGo: (name: string) => {
      if (read(name)?.refused !== undefined) remove(name)
      recount()
    },
    /** For an entry that was certainly not sent yet: its `send` throws `TakenBack` when it comes to it. */
    takeBack: (name: string) => {
      remove(name)
      recount()
    },
    /** Shows what an earlier page could not deliver, and sends it. Safe to call often. */
    replay: (): Promise<number> => {
      for (const { name, kept } of all()) {
        if (kept.refused !== undefined)
          options.onState(name, { state: 'refused', entry: kept.entry, code: kept.refused })
        else if (!onItsWay.has(prefix() + name)) {
          late.add(prefix() + name)
          options.onState(name, { state: 'unsent', entry: kept.entry, held: heldBy(name) })
        }
      }
      recount()
      return flush()
    },
  }
}
export type Outbox<E extends Numbered, A> = ReturnType<typeof makeOutbox<E, A>>
