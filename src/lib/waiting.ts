import { create } from 'zustand'

/**
 * How long to wait before another try, in ms: twice as long each time, and spread by chance, so that many who failed at the
 * same moment do not come back at the same moment. Also where the other side has said how long: it is never less than that.
 */
export function pauseBefore(failures: number, retryAfterMs: number | undefined, chance: number): number {
  const longest = Math.min(8_000, 250 * 2 ** failures)
  return retryAfterMs === undefined ? longest * (0.5 + chance / 2) : retryAfterMs + longest * chance
}

export const pause = (milliseconds: number, signals: AbortSignal[]) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    for (const signal of signals)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason)
      })
  })

/** How many writes have no answer yet, for the words about them. */
export const useWriting = create<{ count: number }>()(() => ({ count: 0 }))

/** A write begins; the result is called when it has its answer or is given up. */
export function beginWriting(): () => void {
  useWriting.setState(({ count }) => ({ count: count + 1 }))
  return () => useWriting.setState(({ count }) => ({ count: count - 1 }))
}

let waiting = new AbortController()
/** Ends whatever is waited for now. */
export const stopSignal = () => waiting.signal
/**
 * The person no longer wants to wait: all that is asked for or sent ends now, as not reached. A write may have been done all
 * the same, so the same write keeps its key (`send`).
 */
export function stopWaiting() {
  waiting.abort()
  waiting = new AbortController()
}
