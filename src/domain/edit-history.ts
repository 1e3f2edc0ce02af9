/** The texts that one can go back to, the newest last, and those that were gone back from, the next one last. */
export interface EditHistory<T> {
  past: readonly T[]
  future: readonly T[]
}
export const noHistory: EditHistory<never> = { past: [], future: [] }

interface Room {
  entries: number
  /** As many letters as all that is kept may have together. */
  letters: number
}

/** `before` can be gone back to from now on; what was undone is given up. The oldest give way when there is no more room. */
export function remember<T>({ past }: EditHistory<T>, before: T, room: Room): EditHistory<T> {
  const kept: T[] = []
  let letters = 0
  for (const text of [...past, before].toReversed()) {
    letters += JSON.stringify(text).length
    if (kept.length > 0 && (kept.length >= room.entries || letters > room.letters)) break
    kept.unshift(text)
  }
  return { past: kept, future: [] }
}

export interface Step<T> {
  history: EditHistory<T>
  text: T
}
export function goBack<T>({ past, future }: EditHistory<T>, now: T): Step<T> | undefined {
  const text = past.at(-1)
  return text === undefined ? undefined : { text, history: { past: past.slice(0, -1), future: [...future, now] } }
}
export function goForward<T>({ past, future }: EditHistory<T>, now: T): Step<T> | undefined {
  const text = future.at(-1)
  return text === undefined ? undefined : { text, history: { past: [...past, now], future: future.slice(0, -1) } }
}
