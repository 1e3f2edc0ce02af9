import { create } from 'zustand'
import { keepStorage } from './keep-storage.ts'
import { whenSomebodyElse } from './of-one-person.ts'

/** What stands between a piece of work and its being kept. The shell says it in words on every page. */
interface Keeping {
  /** Entries that a try to send has failed, or that an earlier page left behind. */
  late: number
  /** Entries that the backend will never take (time was up, left the course). Kept until the person lets them go. */
  refused: number
  /** Entries that the device did not take: they live in this page alone and die with it. */
  inPage: number
  /** The database has no room beyond what is set aside for a person's own work, if that is not used up as well. */
  full: boolean
}

export const useKeeping = create<Keeping>()(() => ({ late: 0, refused: 0, inPage: 0, full: false }))

let saidFull = false
/** Heeds what an answer says of the room where the database is; of a host that says nothing, whether a write went through. */
export function heedRoom({ ok, status, headers }: Response, isWrite: boolean) {
  const said = headers.get('widya-room')
  let { full } = useKeeping.getState()
  if (said === 'full' || status === 507) full = true
  else if ((isWrite && ok) || (saidFull && said === 'free')) full = false
  saidFull = said === 'full' || (saidFull && full)
  if (full !== useKeeping.getState().full) useKeeping.setState({ full })
}

/** One key per entry, so that two tabs never overwrite each other's: `widya-outbox:<person>:<kind>:<name>`. */
export const outboxPrefix = (person: string) => `widya-outbox:${person}:`

/** Did an earlier page leave something behind? Looked at without loading any outbox. */
export function leftBehind(person: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(outboxPrefix(person)))
  } catch {
    return false
  }
}

type Counts = Pick<Keeping, 'late' | 'refused' | 'inPage'>
const counts = new Map<string, Counts>()
/** Each kind of work says how it stands; the sum is what the shell shows. */
export function countKept(kind: string, now: Partial<Counts>) {
  const { late = 0, refused = 0, inPage = 0 } = now
  const before = counts.get(kind)
  // Called at every key that is typed; the shell is drawn anew only when a number changes.
  if ((before?.late ?? 0) === late && (before?.refused ?? 0) === refused && (before?.inPage ?? 0) === inPage) return
  counts.set(kind, { late, refused, inPage })
  addUp()
}
function addUp() {
  const sum: Counts = { late: 0, refused: 0, inPage: 0 }
  for (const one of counts.values()) for (const name of ['late', 'refused', 'inPage'] as const) sum[name] += one[name]
  useKeeping.setState(sum)
}
/** What one left behind is not counted as the next person's; but what this page alone holds dies with it, whoever looks at it. */
whenSomebodyElse(() => {
  for (const [kind, { inPage }] of counts) counts.set(kind, { late: 0, refused: 0, inPage })
  addUp()
})

/**
 * Has the browser ask, in its own words, before a page is left that holds work which nothing else does; only then, for who is
 * asked at every departure soon answers without reading. Called once, at boot; returns how to stop.
 */
export function askBeforeLoss() {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  return useKeeping.subscribe(({ inPage }) =>
    inPage > 0 ? addEventListener('beforeunload', ask) : removeEventListener('beforeunload', ask),
  )
}

/** Keeps a text on the device until it is saved. False, and said by the shell, when the device would not take it. */
export function keepOnDevice(key: string, text: string): boolean {
  void keepStorage()
  try {
    localStorage.setItem(key, text)
    countKept(key, {})
    return true
  } catch {
    countKept(key, { inPage: 1 })
    return false
  }
}
export function dropFromDevice(key: string) {
  countKept(key, {})
  try {
    localStorage.removeItem(key)
  } catch {
    // Blocked storage holds nothing to remove.
  }
}
/** For what is a help and no work: a device that does not take it is not spoken of. */
export function rememberOnDevice(key: string, text: string) {
  try {
    localStorage.setItem(key, text)
  } catch {
    // Blocked or full: it is forgotten with the page.
  }
}
export function readFromDevice(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
