import { describe, expect, it } from 'vitest'
import type { Between, HostState, ToPage, WireRequest, WireResponse } from './messages.ts'
import type { Owner } from './owner.ts'
import { makeTab } from './tab.ts'

const damaged: HostState = { phase: 'failed', outage: 'DAMAGED', message: 'page 7' }

/** A browser with tabs: one lock, one file that only one may hold, and a clock that the test turns. */
function makeBrowser() {
  let time = 0
  const timers: { at: number; work: () => void }[] = []
  const tabs: { alive: boolean; frozen: boolean; hear: (message: Between) => void }[] = []
  let holder: { steal: () => void } | undefined
  const queue: (() => void)[] = []
  let fileHeldBy: string | undefined
  const written: string[] = []

  const locksOf = (tab: { frozen: boolean; slept: (() => void)[] }) =>
    ({
      request: (_name: string, options: LockOptions | (() => Promise<unknown>), work?: () => Promise<unknown>) => {
        const [settings, run] =
          typeof options === 'function' ? [{}, options] : [options, work as () => Promise<unknown>]
        return new Promise<unknown>((resolve, reject) => {
          const begin = () => {
            const tell = () => reject(new DOMException('stolen', 'AbortError'))
            // A frozen page learns of it when it wakes.
            const mine = { steal: () => void (tab.frozen ? tab.slept.push(tell) : tell()) }
            holder = mine
            const next = () => {
              if (holder !== mine) return
              holder = undefined
              queue.shift()?.()
            }
            run().then(
              (value) => {
                next()
                resolve(value)
              },
              (error) => {
                next()
                reject(error)
              },
            )
          }
          if (settings.steal) {
            holder?.steal()
            begin()
          } else if (holder) queue.push(begin)
          else begin()
        })
      },
    }) as Pick<LockManager, 'request'>

  const settled = async () => {
    for (let turns = 0; turns < 60; turns++) await Promise.resolve()
  }
  const browser = {
    written,
    recovered: [] as string[],
    /** Lets time pass a second at a time, with the once-a-second look of every living tab. */
    pass: async (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        time += 1_000
        for (const timer of timers.splice(0)) timer.at <= time ? timer.work() : timers.push(timer)
        for (const tab of tabs) if (tab.alive && !tab.frozen) (tab as unknown as { watch: () => void }).watch()
        await settled()
      }
    },
    open: async (name: string, schema = 1, opensFor = 0) => {
      const heard: ToPage[] = []
      const state = {
        alive: true,
        frozen: false,
        slept: [] as (() => void)[],
        hear: (_: Between) => {},
        watch: () => {},
      }
      let meetDamage = () => {}
      const owner = async (say: (state: HostState) => void): Promise<Owner> => {
        say({ phase: 'opening' })
        meetDamage = () => say(damaged)
        for (let second = 0; second < opensFor; second++)
          await new Promise<void>((resolve) => timers.push({ at: time + 1_000, work: resolve }))
        if (fileHeldBy) throw new Error('the file is held by another tab')
        fileHeldBy = name
        return {
          answer: async (request): Promise<WireResponse> => {
            // A frozen tab finishes nothing.
            if (state.frozen) await new Promise(() => undefined)
            if (request.method !== 'GET') written.push(`${name}:${request.id}`)
            return { id: request.id, status: 200, headers: [] }
          },
          close: async () => {
            if (fileHeldBy === name) fileHeldBy = undefined
          },
        }
      }
      const tab = makeTab({
        me: name,
        schema,
        toPage: (message) => void heard.push(message),
        toOthers: (message) => {
          for (const other of tabs) if (other !== state && other.alive) other.hear(message)
        },
        locks: locksOf(state),
        open: owner,
        recover: async (order) => {
          if (fileHeldBy) throw new Error('the file is held')
          browser.recovered.push(order.action)
          return order.action === 'export' ? { kind: 'nothing' } : { kind: 'done' }
        },
        now: () => time,
        later: (work, milliseconds) => void timers.push({ at: time + milliseconds, work }),
      })
      state.hear = (message) =>
        void (state.frozen ? state.slept.push(() => state.hear(message)) : tab.fromOthers(message))
      state.watch = tab.watch
      tabs.push(state)
      tab.start()
      await settled()
      const request = (id: string, method = 'PUT'): WireRequest => ({
        id,
        method,
        url: `https://x/api/v1/${id}`,
        headers: [],
      })
      return {
        heard,
        last: () => heard.findLast((message) => message.kind === 'state')?.state,
        ask: async (id: string, method?: string) => {
          tab.fromPage({ kind: 'request', request: request(id, method) })
          await settled()
        },
        answers: () => heard.flatMap((m) => (m.kind === 'response' ? [`${m.response.id}:${m.response.status}`] : [])),
        tell: async (message: Parameters<typeof tab.fromPage>[0]) => {
          tab.fromPage(message)
          await settled()
        },
        /** The browser gives back what a dead tab held. */
        kill: async () => {
          state.alive = false
          if (fileHeldBy === name) fileHeldBy = undefined
          holder = undefined
          queue.shift()?.()
          await settled()
        },
        freeze: () => {
          state.frozen = true
        },
        /** Whoever asks meets a damaged page. */
        meetDamage: async () => {
          meetDamage()
          await settled()
        },
        /** A frozen process holds its files until it dies; killed by the browser, they are free while its lock is not. */
        dropFile: () => {
          fileHeldBy = undefined
        },
        thaw: async () => {
          state.frozen = false
          for (const work of state.slept.splice(0)) work()
          await settled()
        },
      }
    },
  }
  return browser
}

describe('tabs over one database', () => {
  it('have one owner, which answers for all', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    expect(first.last()).toEqual({ phase: 'ready', owner: true })
    expect(second.last()).toEqual({ phase: 'ready', owner: false, newer: false })
    await second.ask('w1')
    await first.ask('w2')
    expect(second.answers()).toEqual(['w1:200'])
    expect(browser.written).toEqual(['a:w1', 'a:w2'])
    // Each page hears of the other's writes, and knows its own.
    expect(first.heard.filter(({ kind }) => kind === 'changed')).toEqual([
      { kind: 'changed', path: '/api/v1/w1', mine: false },
      { kind: 'changed', path: '/api/v1/w2', mine: true },
    ])
    expect(second.heard).toContainEqual({ kind: 'changed', path: '/api/v1/w2', mine: false })
  })

  it('follow an owner that died, and ask again what it left unanswered', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    first.freeze()
    await second.ask('w1')
    expect(second.answers()).toEqual([])
    await first.kill()
    expect(second.last()).toEqual({ phase: 'ready', owner: true })
    expect(second.answers()).toEqual(['w1:200'])
    expect(browser.written).toEqual(['b:w1'])
  })

  it('ask again of whoever follows an owner that died, also those who do not follow it themselves', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    await browser.open('b')
    const third = await browser.open('c')
    first.freeze()
    await third.ask('w1')
    await first.kill()
    expect(third.answers()).toEqual(['w1:200'])
    expect(browser.written).toEqual(['b:w1'])
  })

  it('opened beside an owner that is frozen take the lock from it, or say that the file cannot be had', async () => {
    for (const dropped of [true, false]) {
      const browser = makeBrowser()
      const first = await browser.open('a')
      first.freeze()
      if (dropped) first.dropFile()
      const second = await browser.open('b')
      await second.ask('w1')
      await browser.pass(25)
      expect(second.last()).toMatchObject(dropped ? { phase: 'ready', owner: true } : { outage: 'OPEN_FAILED' })
      expect(second.answers()).toEqual([dropped ? 'w1:200' : 'w1:503'])
    }
  })

  it('wait for one that is long about opening the file, as long as it says so', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a', 1, 60)
    const second = await browser.open('b')
    await second.ask('w1')
    await browser.pass(55)
    expect(second.answers()).toEqual([])
    await browser.pass(10)
    expect(first.last()).toEqual({ phase: 'ready', owner: true })
    expect(second.answers()).toEqual(['w1:200'])
    expect(browser.written).toEqual(['a:w1'])
  })

  it('have one owner also when the lock was taken from one that was still opening the file', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a', 1, 40)
    // It opens, but nothing of it is heard.
    first.freeze()
    const second = await browser.open('b')
    await browser.pass(25)
    await first.thaw()
    await browser.pass(60)
    await first.ask('w1')
    await second.ask('w2')
    await browser.pass(2)
    const owners = [first, second].filter((tab) => {
      const state = tab.last()
      return state?.phase === 'ready' && state.owner
    })
    expect(owners).toHaveLength(1)
    expect(new Set(browser.written.map((entry) => entry.split(':')[0])).size).toBe(1)
    expect(browser.written.map((entry) => entry.split(':')[1]).toSorted()).toEqual(['w1', 'w2'])
  })

  it('all stop writing when one meets damage, and stay so until a person has decided', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    await first.meetDamage()
    for (const tab of [first, second]) expect(tab.last()).toEqual(damaged)
    await second.ask('w1')
    await first.ask('w2')
    await browser.pass(10)
    expect(browser.written).toEqual([])
    expect([...second.answers(), ...first.answers()]).toEqual(['w1:503', 'w2:503'])
    // Looking at what is left changes nothing of it, and who comes later is told.
    await first.tell({ kind: 'recover', id: 'e', order: { action: 'export' } })
    const third = await browser.open('c')
    await browser.pass(5)
    for (const tab of [first, second, third]) expect(tab.last()).toEqual(damaged)

    await second.tell({ kind: 'recover', id: 'r', order: { action: 'restore', bytes: new ArrayBuffer(1) } })
    await browser.pass(2)
    for (const tab of [first, second, third]) expect(tab.last()).toMatchObject({ phase: 'ready' })
    await third.ask('w3')
    expect(third.answers()).toEqual(['w3:200'])
  })

  it('take the lock from an owner that is silent, and give it its time when it only was busy', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    first.freeze()
    await second.ask('w1')
    await browser.pass(5)
    // The question whether it lives is there when it wakes; in time, so it keeps the lock.
    await first.thaw()
    await browser.pass(1)
    expect(second.last()).toMatchObject({ owner: false })
    expect(second.answers()).toEqual(['w1:200'])

    first.freeze()
    first.dropFile()
    await second.ask('w2')
    await browser.pass(8)
    expect(second.last()).toEqual({ phase: 'ready', owner: true })
    expect(second.answers()).toEqual(['w1:200', 'w2:200'])
  })

  it('lose ownership and give the file back when the lock is taken', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    first.freeze()
    first.dropFile()
    await second.ask('w1')
    await browser.pass(8)
    await first.thaw()
    await first.ask('w2')
    // What it had been asked in its sleep it may still do: the key makes that harmless. From then on the other answers.
    expect(browser.written.at(-1)).toBe('b:w2')
    expect(first.answers()).toEqual(['w2:200'])
  })

  it('give way to a newer build at once, and from then on only read', async () => {
    const browser = makeBrowser()
    const old = await browser.open('old', 1)
    const next = await browser.open('new', 2)
    expect(next.last()).toEqual({ phase: 'ready', owner: true })
    expect(old.last()).toEqual({ phase: 'ready', owner: false, newer: true })
    await old.ask('w1')
    await old.ask('r1', 'GET')
    expect(old.answers()).toEqual(['w1:503', 'r1:200'])
    expect(browser.written).toEqual([])
    await next.ask('w2')
    expect(browser.written).toEqual(['new:w2'])
  })

  it('do not give way to an older build, which may only read from its first moment', async () => {
    const browser = makeBrowser()
    const next = await browser.open('new', 2)
    const old = await browser.open('old', 1)
    expect(next.last()).toEqual({ phase: 'ready', owner: true })
    expect(old.last()).toEqual({ phase: 'ready', owner: false, newer: true })
    await old.ask('w1')
    expect(old.answers()).toEqual(['w1:503'])
  })

  it('all step aside while the file is replaced, and one owns it again afterwards', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    const third = await browser.open('c')
    await second.tell({ kind: 'recover', id: 'r', order: { action: 'restore', bytes: new ArrayBuffer(1) } })
    expect(browser.recovered).toEqual(['restore'])
    expect(second.heard).toContainEqual({ kind: 'recovered', id: 'r', answer: { kind: 'done' } })
    for (const other of [first, third]) expect(other.heard).toContainEqual({ kind: 'changed', path: '*', mine: false })
    await third.ask('w1')
    await browser.pass(2)
    expect(third.answers()).toEqual(['w1:200'])
    expect(browser.written).toHaveLength(1)
  })

  it('let go when their page is hidden and another is seen, and when their page is about to freeze', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    await second.tell({ kind: 'visible', visible: true })
    expect(second.last()).toMatchObject({ owner: false })
    await first.tell({ kind: 'visible', visible: false })
    await second.tell({ kind: 'visible', visible: true })
    expect(second.last()).toEqual({ phase: 'ready', owner: true })
    await second.tell({ kind: 'release' })
    await browser.pass(1)
    expect(first.last()).toEqual({ phase: 'ready', owner: true })
  })

  it('say that the file cannot be had, and come back when another could open it', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    first.freeze()
    await second.ask('w1')
    // The frozen one keeps the file: there is nothing to do but say so.
    await browser.pass(8)
    expect(second.last()).toMatchObject({ phase: 'failed', outage: 'OPEN_FAILED' })
    expect(second.answers()).toEqual(['w1:503'])
    await first.thaw()
    await first.kill()
    const third = await browser.open('c')
    expect(third.last()).toEqual({ phase: 'ready', owner: true })
    expect(second.last()).toEqual({ phase: 'ready', owner: false, newer: false })
  })

  it('forget what their page no longer waits for, and answer a ping', async () => {
    const browser = makeBrowser()
    const first = await browser.open('a')
    const second = await browser.open('b')
    first.freeze()
    await second.ask('r1', 'GET')
    await second.tell({ kind: 'forget', id: 'r1' })
    await first.kill()
    expect(second.answers()).toEqual([])
    await second.tell({ kind: 'ping', n: 7 })
    expect(second.heard.at(-1)).toEqual({ kind: 'pong', n: 7 })
  })
})
