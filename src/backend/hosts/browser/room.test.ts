import { describe, expect, it } from 'vitest'
import { memoryDatabase } from '@/testing/memory-database.ts'
import { growBeforeCommit, makeRoom } from './room.ts'

const roomy = { holdsDatabase: () => true, holdsLog: () => true }
const there = async () => true
const outOfRoom = () => Object.assign(new Error('disk I/O error'), { resultCode: 778 })

/** Timers that run when the test says so. */
function timers() {
  const due: (() => void)[] = []
  const run = () => {
    for (const work of due.splice(0)) work()
  }
  return { later: (work: () => void) => due.push(work), run, due }
}

describe('growBeforeCommit', () => {
  it('makes the file as long as it will have to be, and only when that changed', async () => {
    const { connection } = await memoryDatabase()
    const asked: number[] = []
    const guarded = growBeforeCommit(connection, { ...roomy, holdsDatabase: (bytes) => asked.push(bytes) > 0 })
    const commit = (bytes: number) => {
      guarded.exec('begin immediate')
      guarded.run('insert into reserve (room) values (zeroblob(?))', [bytes])
      guarded.run('commit')
    }
    commit(1)
    commit(1)
    expect(asked).toHaveLength(1)
    commit(100_000)
    expect(asked).toHaveLength(2)
    const pragma = (name: string) => Number(connection.all(`pragma ${name}`)[0]?.[name])
    expect(asked[1]).toBe(pragma('page_count') * pragma('page_size'))
  })

  it('commits nothing for which the file cannot grow, and says what SQLite says of a full disk', async () => {
    const { connection } = await memoryDatabase()
    const guarded = growBeforeCommit(connection, { ...roomy, holdsDatabase: () => false })
    guarded.exec('begin immediate')
    guarded.run('insert into reserve (room) values (zeroblob(100000))')
    expect(() => guarded.exec('commit')).toThrow(expect.objectContaining({ resultCode: 13 }))
    guarded.exec('rollback')
    expect(connection.all('select count(*) as n from reserve')[0]?.n).toBe(0)
  })
})

describe('makeRoom', () => {
  it('puts back what is missing, and is not full', async () => {
    let missing = 3
    const room = makeRoom(roomy, async () => missing-- > 0, there)
    await room.fill()
    expect(missing).toBe(-1)
    expect(room.isFull()).toBe(false)
  })

  it('is full from when a write found no room until the reserve is whole again', async () => {
    const { later, run, due } = timers()
    let free = false
    const add = async () => {
      if (!free) throw outOfRoom()
      return false
    }
    const room = makeRoom(roomy, add, there, later)
    room.ranOut()
    room.ranOut()
    expect(room.isFull()).toBe(true)
    expect(due, 'one try at a time').toHaveLength(1)
    run()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(room.isFull()).toBe(true)
    expect(due).toHaveLength(1)
    free = true
    run()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(room.isFull()).toBe(false)
    expect(due).toHaveLength(0)
  })

  it('is full while the file that lets the database be opened has no room', async () => {
    const { later } = timers()
    const room = makeRoom(
      roomy,
      async () => false,
      async () => false,
      later,
    )
    await room.fill()
    expect(room.isFull()).toBe(true)
  })

  it('is full while the log has no room to work in', async () => {
    const { later } = timers()
    const room = makeRoom({ ...roomy, holdsLog: () => false }, async () => false, there, later)
    await room.fill()
    expect(room.isFull()).toBe(true)
  })

  it('takes another fault for what it is: not a full device', async () => {
    const room = makeRoom(
      roomy,
      async () => {
        throw new Error('closed')
      },
      there,
    )
    await room.fill()
    expect(room.isFull()).toBe(false)
  })

  it('is not in the middle of anything once it has stopped', async () => {
    let running = false
    const add = async () => {
      running = true
      await new Promise((resolve) => setTimeout(resolve, 5))
      running = false
      return true
    }
    const room = makeRoom(roomy, add, there)
    const filled = room.fill()
    await new Promise((resolve) => setTimeout(resolve, 1))
    await room.stop()
    expect(running).toBe(false)
    await filled
  })
})
