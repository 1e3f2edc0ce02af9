import type { Owner } from './owner.ts'

const lockName = 'widya-db'

interface LinePorts {
  locks: Pick<LockManager, 'request'>
  later: (work: () => void, milliseconds: number) => void
  /** May this tab open the file now? Asked before it does, and once more when it has. */
  mayOpen: () => boolean
  /** Undefined when the file could not be opened. */
  open: () => Promise<Owner | undefined>
  onOwned: () => void
  /** How long after its turn this tab stands in line again; undefined: not at all. */
  againAfter: () => number | undefined
}

/**
 * The line before the one Web Lock of the database. A tab that has its turn opens the file and holds it until it dies, leaves, or
 * is robbed of the lock by another that takes it for frozen.
 */
export function makeLine({ locks, later, mayOpen, open, onOwned, againAfter }: LinePorts) {
  let owner: Owner | undefined
  let release: (() => void) | undefined
  let turn = 0
  let before: Promise<void> = Promise.resolve()

  async function hold(mine: number) {
    const may = () => mine === turn && mayOpen()
    if (!may()) return
    const opened = await open()
    if (!opened) return
    // Robbed, or told to wait, while the file was being opened.
    if (!may()) return opened.close()
    owner = opened
    onOwned()
    await new Promise<void>((resolve) => {
      release = resolve
    })
    owner = undefined
    release = undefined
    await opened.close()
  }

  /** One after the other: who was robbed while it opened the file is not done with it yet. */
  function takeTurn() {
    turn++
    const mine = turn
    before = before.catch(() => undefined).then(() => hold(mine))
    return before
  }

  async function stand(options: LockOptions = {}) {
    try {
      await locks.request(lockName, options, takeTurn)
    } catch {
      // Another tab took the lock. What runs is finished and the file given back, which it is waiting for.
      turn++
      release?.()
      await before.catch(() => undefined)
    }
    // Let the others go first; whoever let go stands at the end of the line.
    const wait = againAfter()
    if (wait !== undefined) later(() => void stand(), wait)
  }

  return {
    stand,
    leave: () => release?.(),
    /** Undefined while this tab does not own the database. */
    owner: () => owner,
    /** With the lock held and nobody in the file. */
    alone: <T>(work: () => Promise<T>) => locks.request(lockName, work) as Promise<T>,
  }
}
