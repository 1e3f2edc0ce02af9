/** An owner that has not answered for this long is asked whether it lives. */
const silenceMs = 4_000
/** And one that does not say so within this time loses the lock. */
const lastChanceMs = 2_000
/** Looks in a row, one a second, at which nobody was heard to own or to open the database. Filling a city can take a slow phone long. */
const hush = 20

/** How the silence of the other tabs is to be taken. */
export function makeSilence(now: () => number) {
  const askedAt = new Map<string, number>()
  let probedAt: number | undefined
  let unheard = 0
  const forget = () => {
    probedAt = undefined
    unheard = 0
  }
  return {
    asked: (id: string) => void askedAt.set(id, now()),
    answered: (id: string) => void askedAt.delete(id),
    /** Somebody owns the database, or is opening it: it has its time again. */
    heard: () => {
      forget()
      for (const id of askedAt.keys()) askedAt.set(id, now())
    },
    /** Once a second, by a tab that neither owns nor has failed. */
    look: (ownerKnown: boolean): 'wait' | 'ask' | 'steal' => {
      unheard = ownerKnown ? 0 : unheard + 1
      if (unheard > hush) {
        forget()
        return 'steal'
      }
      if (askedAt.size === 0) probedAt = undefined
      else if (probedAt === undefined) {
        if (now() - Math.min(...askedAt.values()) <= silenceMs) return 'wait'
        probedAt = now()
        return 'ask'
      } else if (now() - probedAt > lastChanceMs) {
        forget()
        askedAt.clear()
        return 'steal'
      }
      return 'wait'
    },
  }
}
