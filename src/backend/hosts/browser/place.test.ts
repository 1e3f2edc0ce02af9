import { describe, expect, it } from 'vitest'
import { file, namesInOrder, second } from './names.ts'
import { nameOfDatabase, replaceDatabase, tidy } from './place.ts'

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
/** What the next start finds. */
const next = (pool: Made) => {
  const again = makePool([...pool.held.keys()])
  for (const [name, value] of pool.held) again.held.set(name, value)
  tidy(asPool(again))
  const name = nameOfDatabase(asPool(again))
  return { value: name && again.held.get(name), rest: [...again.held.keys()].filter((one) => one !== name), name }
}

describe.each([
  ['the first backup', [file, `${file}-wal`]],
  ['another backup after one', [second, `${second}-wal`]],
  ['a backup after a kill in the middle of one', [file, `${file}-wal`, second]],
  ['a backup after one that a build of before left in the middle', [file, `${file}-wal`, String(namesInOrder[0])]],
])('%s', (_, names) => {
  it('becomes the database, whole and alone', () => {
    const pool = makePool(names)
    replaceDatabase(asPool(pool), backup)
    const name = nameOfDatabase(asPool(pool))
    expect([...pool.held]).toEqual([[name, 2]])
    expect(next(pool)).toEqual({ value: 2, rest: [], name })
  })

  it('is killed at every step: the next start has the one database or the other, never a log of the other', () => {
    const whole = makePool(names)
    replaceDatabase(asPool(whole), backup)
    for (let diesBefore = 0; diesBefore < whole.steps(); diesBefore++) {
      const pool = makePool(names, { diesBefore })
      expect(() => replaceDatabase(asPool(pool), backup)).toThrow('killed')
      const { value, rest, name } = next(pool)
      expect([1, 2]).toContain(value)
      expect(rest.filter((one) => value === 2 || one !== `${name}-wal`)).toEqual([])
    }
    expect(whole.steps()).toBeGreaterThan(1)
  })

  it('is refused when there is no room, and what was there is the database still', () => {
    const pool = makePool(names, { hasRoom: false })
    const before = nameOfDatabase(asPool(pool))
    expect(() => replaceDatabase(asPool(pool), backup)).toThrow('full')
    expect(next(pool)).toMatchObject({ value: 1, name: before })
    expect(pool.held.has(`${before}-wal`)).toBe(names.includes(`${before}-wal`))
  })
})

it('where there was none, a backup is the database', () => {
  const pool = makePool([])
  replaceDatabase(asPool(pool), backup)
  expect(next(pool)).toMatchObject({ value: 2, rest: [] })
  expect(nameOfDatabase(asPool(makePool([])))).toBeUndefined()
})
