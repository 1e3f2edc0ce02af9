import { describe, expect, it } from 'vitest'
import { file, namesInOrder, second } from './names.ts'
import { clear, nameOfDatabase, replaceDatabase, tidy } from './place.ts'

const backup = new Uint8Array([2])
/** As opfs-sahpool: a file has its name when all of it is written. Dies before the step of this number. */
function makePool(names: string[], { diesBefore = Number.POSITIVE_INFINITY, hasRoom = true } = {}) {
  const held = new Map(names.map((name) => [name, 1]))
  let steps = 0
  const step = () => {
    if (steps++ === diesBefore) throw new Error('killed')
  }
  return {
    held,
    steps: () => steps,
    getFileNames: () => [...held.keys()],
    importDb: (name: string, bytes: Uint8Array) => {
      step()
      if (!hasRoom) throw new DOMException('full', 'QuotaExceededError')
      held.set(name, Number(bytes[0]))
      return bytes.length
    },
    unlink: (name: string) => {
      step()
      return held.delete(name)
    },
  }
}
type Made = ReturnType<typeof makePool>
const asPool = (pool: Made) => pool as unknown as Parameters<typeof replaceDatabase>[0]
/** What the next start opens: which database, and whose log lies beside it. */
function next(pool: Made) {
  const again = makePool([])
  for (const [name, value] of pool.held) again.held.set(name, value)
  tidy(asPool(again))
  const name = nameOfDatabase(asPool(again))
  const log = name && again.held.get(`${name}-wal`)
  const strange = [...again.held.keys()].filter((one) => name && one !== name && one !== `${name}-wal`)
  return { database: name && again.held.get(name), log, strange }
}

const all = [String(namesInOrder[0]), second, file, `${second}-wal`, `${file}-wal`]
/** Every set of files that damage, kills and older builds may leave. */
const sets = Array.from({ length: 2 ** all.length }, (_, set) => all.filter((_, bit) => set & (1 << bit)))

describe.each(sets.map((names) => ({ names, said: names.join(' ') || 'no file' })))(
  'a backup over $said',
  ({ names }) => {
    const was = next(makePool(names))
    it('becomes the database, whole and alone', () => {
      const pool = makePool(names)
      replaceDatabase(asPool(pool), backup)
      expect([...pool.held.values()]).toEqual([2])
      expect(next(pool)).toEqual({ database: 2, log: undefined, strange: [] })
    })

    it('is killed at every step: the next start has what was there with its log, or the backup without one', () => {
      const whole = makePool(names)
      replaceDatabase(asPool(whole), backup)
      for (let diesBefore = 0; diesBefore < whole.steps(); diesBefore++) {
        const pool = makePool(names, { diesBefore })
        expect(() => replaceDatabase(asPool(pool), backup)).toThrow('killed')
        expect([was, { database: 2, log: undefined, strange: [] }]).toContainEqual(next(pool))
      }
    })

    it('is refused when there is no room, and what was there is there still', () => {
      const pool = makePool(names, { hasRoom: false })
      expect(() => replaceDatabase(asPool(pool), backup)).toThrow('full')
      expect(next(pool)).toEqual(was)
    })
  },
)

it('what is left where there is no database is cleared before the next is made', () => {
  const pool = makePool([`${file}-wal`])
  clear(asPool(pool))
  expect([nameOfDatabase(asPool(pool)), [...pool.held]]).toEqual([undefined, []])
})
