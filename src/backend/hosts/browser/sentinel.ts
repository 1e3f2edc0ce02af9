/**
 * A mark in a second store that says whether a database should be there. Without it, a file that was lost or emptied looks
 * like a first visit and would be filled anew in silence (an OPFS pool with a damaged header opens empty and "ok").
 */
export type Sentinel = 'seeding' | 'ready'

async function store(mode: IDBTransactionMode, act: (marks: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await done(indexedDB.open('widya-sentinel', 1), (request) => {
    request.onupgradeneeded = () => request.result.createObjectStore('marks')
  })
  try {
    return await done(act(database.transaction('marks', mode).objectStore('marks')))
  } finally {
    database.close()
  }
}
const done = <T>(request: IDBRequest<T>, prepare?: (request: IDBOpenDBRequest) => void) =>
  new Promise<T>((resolve, reject) => {
    prepare?.(request as unknown as IDBOpenDBRequest)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

export const readSentinel = async () =>
  (await store('readonly', (marks) => marks.get('database'))) as Sentinel | undefined
export const writeSentinel = (mark: Sentinel) => store('readwrite', (marks) => marks.put(mark, 'database'))

/**
 * That damage was met while the database was open, in SQLite's words. Most damage lies where an opening does not look, so that
 * without it all would seem well after the last tab was closed, and be written on.
 */
export const readDamage = async () => (await store('readonly', (marks) => marks.get('damage'))) as string | undefined
export const markDamage = (message: string) => store('readwrite', (marks) => marks.put(message, 'damage'))
export const forgetDamage = () => store('readwrite', (marks) => marks.delete('damage'))

/** How many writes the database had taken when it was last heard of; 0 when nothing is known. */
export const readTide = async () => Number((await store('readonly', (marks) => marks.get('tide'))) ?? 0)
export const forgetTide = () => store('readwrite', (marks) => marks.delete('tide'))

/**
 * Keeps the newest height in the second store, one write at a time; heights that come meanwhile are taken together. Nobody
 * waits for it: it is behind the database by at most what a kill in that moment cost it.
 */
export function keepTide(write = (height: number) => store('readwrite', (marks) => marks.put(height, 'tide'))) {
  let newest = 0
  let running: Promise<void> | undefined
  const run = async () => {
    for (let kept = 0; kept < newest; ) {
      const height = newest
      await write(height)
      kept = height
    }
  }
  return {
    rise: (height: number) => {
      newest = Math.max(newest, height)
      running ??= run()
        .catch(() => undefined)
        .finally(() => {
          running = undefined
        })
    },
    settled: async () => running,
  }
}
