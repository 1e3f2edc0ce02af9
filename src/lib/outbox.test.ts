import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { useKeeping } from './keeping.ts'
import { makeOutbox } from './outbox.ts'
import { type EntryState, type OutboxOptions, Overtaken } from './outbox-entry.ts'

interface Entry {
  seq: number
  value: string
}
class Final extends Error {}

/** A device with a store that can be full or blocked, a backend that can fail, and a clock that the test turns. */
function makeWorld() {
  const kept = new Map<string, string>()
  const stored = new Map<string, Entry>()
  const sent: string[] = []
  const said: { name: string; state: EntryState<Entry, string> }[] = []
  const timers = new Set<() => void>()
  const world = {
    kept,
    stored,
    sent,
    said,
    full: false,
    blocked: false,
    owner: 'a' as string | undefined,
    /** What becomes of each request, in order; well when the list is over. */
    script: [] as ('ok' | 'drop-before' | 'drop-after' | 'final')[],
    gate: undefined as Promise<void> | undefined,
  }
  const blocked = () => {
    if (world.blocked) throw new DOMException('x', 'SecurityError')
  }
  const options: OutboxOptions<Entry, string> = {
    kind: 'k',
    owner: () => world.owner,
    storage: {
      keys: () => {
        blocked()
        return [...kept.keys()]
      },
      getItem: (key) => {
        blocked()
        return kept.get(key) ?? null
      },
      setItem: (key, value) => {
        blocked()
        if (world.full) throw new DOMException('x', 'QuotaExceededError')
        kept.set(key, value)
      },
      removeItem: (key) => {
        blocked()
        kept.delete(key)
      },
    },
    send: async (entry, name) => {
      sent.push(`${name}:${entry.seq}`)
      const fate = world.script.shift() ?? 'ok'
      await world.gate
      if (fate === 'final') throw new Final('TIME_IS_UP')
      if (fate === 'drop-before') throw new TypeError('x')
      if ((stored.get(name)?.seq ?? 0) < entry.seq) stored.set(name, entry)
      if (fate === 'drop-after') throw new TypeError('x')
      return `stored ${entry.seq}`
    },
    refusal: (error) => (error instanceof Final ? error.message : undefined),
    onState: (name, state) => void said.push({ name, state }),
    retryMs: 2_000,
    later: (work) => {
      timers.add(work)
      return () => timers.delete(work)
    },
  }
  const ring = async () => {
    for (const work of [...timers]) {
      timers.delete(work)
      work()
    }
    await settled()
  }
  return Object.assign(world, { options, make: () => makeOutbox(options), ring, timers })
}
const settled = async () => {
  for (let turns = 0; turns < 40; turns++) await Promise.resolve()
}
const lastState = (world: ReturnType<typeof makeWorld>, name: string) =>
  world.said.filter((one) => one.name === name).at(-1)?.state

beforeEach(() => useKeeping.setState({ late: 0, refused: 0, inPage: 0 }))

describe('the outbox', () => {
  it('has the work on the device before it sends anything', () => {
    const world = makeWorld()
    world.options.send = async () => {
      expect(world.kept.size).toBe(1)
      return 'x'
    }
    expect(world.make().put('q1', { seq: 1, value: 'x' })).toBe('device')
    expect([...world.kept.keys()]).toEqual(['widya-outbox:a:k:q1'])
    expect(lastState(world, 'q1')).toMatchObject({ state: 'saving', held: 'device' })
  })

  it('removes an entry only when the backend has confirmed it', async () => {
    const world = makeWorld()
    world.script = ['drop-before', 'drop-after', 'ok']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    expect(lastState(world, 'q1')).toMatchObject({ state: 'unsent', held: 'device' })
    expect(useKeeping.getState().late).toBe(1)
    await world.ring()
    expect(world.kept.size).toBe(1)
    await world.ring()
    expect(world.kept.size).toBe(0)
    expect(lastState(world, 'q1')).toEqual({ state: 'saved', entry: { seq: 1, value: 'x' }, answer: 'stored 1' })
    expect(useKeeping.getState().late).toBe(0)
    expect(world.sent).toEqual(['q1:1', 'q1:1', 'q1:1'])
  })

  it('takes no answer for none: what nobody understood is sent again', async () => {
    const world = makeWorld()
    const { send } = world.options
    world.options.send = async () => undefined as unknown as string
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    expect(lastState(world, 'q1')?.state).toBe('unsent')
    expect([world.kept.size, useKeeping.getState().late]).toEqual([1, 1])
    world.options.send = send
    await world.ring()
    expect([lastState(world, 'q1')?.state, world.kept.size]).toEqual(['saved', 0])
  })

  it('keeps an entry whose answer the page could not make sense of', async () => {
    const world = makeWorld()
    const { onState } = world.options
    let broken = true
    world.options.onState = (name, state) => {
      if (broken && state.state === 'saved') throw new TypeError('an answer without what it should say')
      onState(name, state)
    }
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    expect([lastState(world, 'q1')?.state, world.kept.size]).toEqual(['unsent', 1])
    broken = false
    await world.ring()
    expect([lastState(world, 'q1')?.state, world.kept.size]).toEqual(['saved', 0])
  })

  it('gives an entry that was overtaken a number above what stands, and never says that it is saved before', async () => {
    const world = makeWorld()
    world.options.send = async ({ seq, value }, name) => {
      world.sent.push(`${name}:${seq}`)
      if (seq <= 7) throw new Overtaken(7)
      world.stored.set(name, { seq, value })
      return `stored ${seq}`
    }
    world.make().put('q1', { seq: 2, value: 'x' })
    await settled()
    expect(world.sent).toEqual(['q1:2', 'q1:8'])
    expect(world.said.map(({ state }) => [state.state, state.entry.seq])).toEqual([
      ['saving', 2],
      ['saving', 8],
      ['saved', 8],
    ])
    expect([world.stored.get('q1'), world.kept.size]).toEqual([{ seq: 8, value: 'x' }, 0])
  })

  it('sends the newest value when it was overtaken while a newer one came', async () => {
    const world = makeWorld()
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    world.options.send = async ({ seq, value }, name) => {
      world.sent.push(`${name}:${seq}:${value}`)
      await world.gate
      if (seq <= 2) throw new Overtaken(2)
      return `stored ${seq}`
    }
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    outbox.put('q1', { seq: 5, value: 'y' })
    open()
    await settled()
    expect(world.sent).toEqual(['q1:1:x', 'q1:5:y'])
    expect(world.kept.size).toBe(0)
  })

  it('does not chase a number without end: it tries again later', async () => {
    const world = makeWorld()
    world.options.send = async ({ seq }, name) => {
      world.sent.push(`${name}:${seq}`)
      throw new Overtaken(seq)
    }
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    for (let turns = 0; turns < 20; turns++) await settled()
    expect(world.sent).toHaveLength(20)
    expect([lastState(world, 'q1')?.state, outbox.waiting().length]).toEqual(['unsent', 1])
    await world.ring()
    expect(world.sent.length).toBeGreaterThan(20)
  })

  it('sends one value of a thing at a time, and the newest last', async () => {
    const world = makeWorld()
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'first' })
    outbox.put('q1', { seq: 2, value: 'second' })
    outbox.put('q1', { seq: 3, value: 'third' })
    await settled()
    expect(world.sent).toEqual(['q1:1'])
    open()
    await settled()
    expect(world.sent).toEqual(['q1:1', 'q1:3'])
    expect(world.stored.get('q1')?.value).toBe('third')
    // The first value's confirmation is not said of the third.
    expect(world.said.filter(({ state }) => state.state === 'saved')).toHaveLength(1)
    expect(world.kept.size).toBe(0)
  })

  it('replays in the order in which things were first put, and stops at the first that must wait', async () => {
    const world = makeWorld()
    world.owner = undefined
    const names = ['q3', 'q1', 'q2']
    const first = world.make()
    world.owner = 'a'
    world.script = names.map(() => 'drop-before')
    for (const name of names) first.put(name, { seq: 1, value: name })
    await settled()
    // A newer value keeps its place.
    world.script = ['drop-before']
    first.put('q3', { seq: 2, value: 'newer' })
    await settled()
    world.sent.length = 0
    world.timers.clear()

    const second = world.make()
    world.script = ['ok', 'drop-before']
    expect(await second.replay()).toBe(2)
    expect(world.sent).toEqual(['q3:2', 'q1:1'])
    expect(await second.flush()).toBe(0)
    expect(world.sent).toEqual(['q3:2', 'q1:1', 'q1:1', 'q2:1'])
  })

  it('gives a thing put by the next page a place behind what was left', async () => {
    const world = makeWorld()
    world.script = ['drop-before', 'drop-before']
    world.make().put('q1', { seq: 1, value: 'x' })
    await settled()
    const next = world.make()
    next.put('q0', { seq: 1, value: 'y' })
    await settled()
    expect(next.waiting().map(({ name }) => name)).toEqual(['q1', 'q0'])
  })

  it('waits as long as it was told before it sends', async () => {
    const world = makeWorld()
    const outbox = world.make()
    outbox.put('l1', { seq: 1, value: 'x' }, 250)
    outbox.put('l1', { seq: 2, value: 'y' }, 250)
    await settled()
    expect(world.sent).toEqual([])
    expect(world.timers.size).toBe(1)
    await world.ring()
    expect(world.sent).toEqual(['l1:2'])
  })

  it('keeps a refused entry, says why, does not send it again, and lets go of it when told', async () => {
    const world = makeWorld()
    world.script = ['final']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    expect(lastState(world, 'q1')).toEqual({ state: 'refused', entry: { seq: 1, value: 'x' }, code: 'TIME_IS_UP' })
    expect(useKeeping.getState()).toMatchObject({ late: 0, refused: 1 })
    expect(await outbox.flush()).toBe(0)
    expect(world.sent).toEqual(['q1:1'])
    const again = world.make()
    await again.replay()
    expect(again.refused()).toEqual([{ name: 'q1', entry: { seq: 1, value: 'x' }, code: 'TIME_IS_UP' }])
    expect(lastState(world, 'q1')).toMatchObject({ state: 'refused' })
    again.letGo('q1')
    expect(world.kept.size).toBe(0)
    expect(useKeeping.getState().refused).toBe(0)
  })

  it('does not let go of what still waits', async () => {
    const world = makeWorld()
    world.script = ['drop-before']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    outbox.letGo('q1')
    expect(outbox.read('q1')).toEqual({ seq: 1, value: 'x' })
  })

  it('tries a newer value when an older one was refused on its way', async () => {
    const world = makeWorld()
    world.script = ['final', 'ok']
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'old' })
    outbox.put('q1', { seq: 2, value: 'new' })
    open()
    await settled()
    await world.ring()
    expect(world.stored.get('q1')?.value).toBe('new')
    expect(useKeeping.getState().refused).toBe(0)
  })

  it('replaces a refused value by a new one, at the end of the queue', async () => {
    const world = makeWorld()
    world.script = ['final', 'drop-before', 'drop-before']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    outbox.put('q2', { seq: 1, value: 'x' })
    await settled()
    outbox.put('q1', { seq: 2, value: 'y' })
    await settled()
    expect(outbox.waiting().map(({ name }) => name)).toEqual(['q2', 'q1'])
    expect(outbox.refused()).toEqual([])
  })

  for (const fault of ['full', 'blocked'] as const)
    it(`sends what a ${fault} device did not take, and says that it is on the page alone`, async () => {
      const world = makeWorld()
      world[fault] = true
      world.script = ['drop-before']
      const outbox = world.make()
      expect(outbox.put('q1', { seq: 1, value: 'x' })).toBe('page')
      expect(useKeeping.getState().inPage).toBe(1)
      await settled()
      expect(lastState(world, 'q1')).toMatchObject({ state: 'unsent', held: 'page' })
      await world.ring()
      expect(world.stored.get('q1')?.value).toBe('x')
      expect(useKeeping.getState()).toMatchObject({ inPage: 0, late: 0 })
    })

  it('counts what is late apart from what was refused, and neither with what is only on its way', async () => {
    const world = makeWorld()
    world.script = ['final', 'drop-before']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    outbox.put('q2', { seq: 1, value: 'y' })
    await settled()
    expect(useKeeping.getState()).toMatchObject({ late: 1, refused: 1, inPage: 0 })
    // The next page finds both, and sends only what may still be taken.
    world.sent.length = 0
    world.script = ['drop-before']
    expect(await world.make().replay()).toBe(1)
    expect(world.sent).toEqual(['q2:1'])
    expect(useKeeping.getState()).toMatchObject({ late: 1, refused: 1 })
    expect(lastState(world, 'q1')).toMatchObject({ state: 'refused', code: 'TIME_IS_UP' })
  })

  it('knows nothing of a name that was never put, and nothing of what belongs to another person or kind', async () => {
    const world = makeWorld()
    world.kept.set('widya-outbox:b:k:q1', JSON.stringify({ at: 1, entry: { seq: 1, value: 'theirs' } }))
    world.kept.set('widya-outbox:a:other:q1', JSON.stringify({ at: 1, entry: { seq: 1, value: 'another' } }))
    const outbox = world.make()
    expect(outbox.read('q1')).toBeUndefined()
    expect(() => outbox.letGo('q1')).not.toThrow()
    expect(outbox.waiting()).toEqual([])
    expect(await outbox.replay()).toBe(0)
    expect(world.sent).toEqual([])
    expect(world.kept.size).toBe(2)
  })

  it('says of what an earlier page left that it is not sent yet, before any answer has come', async () => {
    const world = makeWorld()
    world.script = ['drop-before']
    world.make().put('q1', { seq: 1, value: 'x' })
    await settled()
    world.said.length = 0
    const gone = world.make().replay()
    expect(world.said).toEqual([
      { name: 'q1', state: { state: 'unsent', entry: { seq: 1, value: 'x' }, held: 'device' } },
    ])
    expect(await gone).toBe(0)
  })

  it('counts as late only what a try has failed, not what still waits for its first', async () => {
    const world = makeWorld()
    world.script = ['drop-before']
    const outbox = world.make()
    outbox.put('q2', { seq: 1, value: 'y' }, 250)
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    expect(outbox.waiting()).toHaveLength(2)
    expect(useKeeping.getState()).toMatchObject({ late: 1, refused: 0 })
  })

  it('passes over what another tab has delivered or had refused while this one was sending the rest', async () => {
    const world = makeWorld()
    const outbox = world.make()
    for (const name of ['q1', 'q2', 'q3', 'q4']) outbox.put(name, { seq: 1, value: name }, 250)
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    const left = outbox.flush()
    await settled()
    world.kept.delete('widya-outbox:a:k:q2')
    const refused = { at: 3, entry: { seq: 1, value: 'q3' }, refused: 'TIME_IS_UP' }
    world.kept.set('widya-outbox:a:k:q3', JSON.stringify(refused))
    open()
    expect(await left).toBe(0)
    expect(world.sent).toEqual(['q1:1', 'q4:1'])
    expect(useKeeping.getState()).toMatchObject({ late: 0, refused: 1 })
  })

  it('puts on the device what the page held, as soon as there is room', async () => {
    const world = makeWorld()
    world.full = true
    world.script = ['drop-before', 'drop-before']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    world.full = false
    expect(outbox.put('q1', { seq: 2, value: 'y' })).toBe('device')
    await settled()
    expect(useKeeping.getState().inPage).toBe(0)
    expect(world.make().read('q1')?.value).toBe('y')
  })

  it('never sends under another name: not while nobody is in, nor to whoever comes next', async () => {
    const world = makeWorld()
    world.script = ['drop-before']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    await settled()
    world.owner = undefined
    await world.ring()
    world.owner = 'b'
    expect(outbox.waiting()).toEqual([])
    expect(await outbox.replay()).toBe(0)
    expect(world.sent).toEqual(['q1:1'])
    world.owner = 'a'
    expect(await outbox.replay()).toBe(0)
    expect(world.stored.get('q1')?.value).toBe('x')
  })

  it('says nothing of an answer that comes after the person has changed', async () => {
    const world = makeWorld()
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    world.script = ['ok', 'drop-before']
    const outbox = world.make()
    outbox.put('q1', { seq: 1, value: 'x' })
    outbox.put('q2', { seq: 1, value: 'x' })
    await settled()
    world.owner = 'b'
    open()
    await settled()
    expect(world.said.map(({ state }) => state.state)).toEqual(['saving', 'saving'])
    expect(world.timers.size).toBe(0)
  })

  it('passes over a damaged entry', async () => {
    const world = makeWorld()
    world.kept.set('widya-outbox:a:k:q1', '{"at":1')
    world.kept.set('widya-outbox:a:k:q2', '{"at":"x","entry":{"seq":1}}')
    world.kept.set('widya-outbox:a:k:q3', '{"at":1,"entry":{"value":"no number"}}')
    world.kept.set('widya-outbox:a:k:q4', '{"at":1,"entry":{"seq":1,"value":"whole"}}')
    expect(await world.make().replay()).toBe(0)
    expect([...world.stored.keys()]).toEqual(['q4'])
  })

  it('keeps what an entry gained while it was on its way', async () => {
    const world = makeWorld()
    world.options.rest = (now, sent) => ({ seq: now.seq, value: now.value.slice(sent.value.length) })
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    const outbox = world.make()
    outbox.put('l1', { seq: 1, value: 'aa' })
    outbox.put('l1', { seq: 2, value: 'aabb' })
    open()
    await settled()
    expect(world.sent).toEqual(['l1:1', 'l1:2'])
    expect(world.stored.get('l1')?.value).toBe('bb')
  })

  it('repeats an additive entry as it was when nobody knows whether it arrived, so that nothing counts twice', async () => {
    const world = makeWorld()
    let total = 0
    const seen = new Set<number>()
    world.options.rest = (now, sent) => ({ seq: now.seq, value: String(Number(now.value) - Number(sent.value)) })
    const lost = [true, false, false]
    world.options.send = async ({ seq, value }) => {
      if (!seen.has(seq)) total += Number(value)
      seen.add(seq)
      if (lost.shift()) throw new TypeError('the answer was lost')
      return 'x'
    }
    world.make().put('l1', { seq: 1, value: '20' })
    await settled()
    // The next page adds to what the last one left.
    const next = world.make()
    next.put('l1', { seq: 2, value: '35' })
    await settled()
    expect(total).toBe(35)
    expect(world.kept.size).toBe(0)
  })

  it('adds up the counts of all outboxes', async () => {
    const [one, two] = [makeWorld(), makeWorld()]
    two.options.kind = 'other'
    one.script = ['drop-before']
    two.script = ['drop-before']
    const first = one.make()
    first.put('q1', { seq: 1, value: 'x' })
    two.make().put('q1', { seq: 1, value: 'x' })
    await settled()
    expect(useKeeping.getState().late).toBe(2)
    await first.flush()
    expect(useKeeping.getState().late).toBe(1)
    await two.ring()
    expect(useKeeping.getState().late).toBe(0)
  })
})

type Step =
  | { do: 'put'; name: string }
  | { do: 'ring' | 'reload' | 'flush' | 'fill' | 'free' }
  | { do: 'fate'; fate: 'drop-before' | 'drop-after' | 'ok' }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), name: fc.constantFrom('q1', 'q2', 'q3') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('fate' as const),
      fate: fc.constantFrom('drop-before' as const, 'drop-after' as const, 'ok' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('ring', 'reload', 'flush', 'fill', 'free') }) },
)

describe('any life of an outbox', () => {
  it('ends with the newest value of everything that the device had taken, and never says "saved" of anything else', {
    timeout: 60_000,
  }, async () => {
    let steps = 0
    const runs = 500
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }), async (life) => {
        steps += life.length
        const world = makeWorld()
        let outbox = world.make()
        const newest = new Map<string, number>()
        /** The newest value that the device had taken or the backend has: this much no reload may lose. */
        const owed = new Map<string, number>()
        for (const one of life) {
          if (one.do === 'put') {
            const seq = (newest.get(one.name) ?? 0) + 1
            newest.set(one.name, seq)
            if (outbox.put(one.name, { seq, value: `${one.name}-${seq}` }) === 'device') owed.set(one.name, seq)
          } else if (one.do === 'fate') world.script.push(one.fate)
          else if (one.do === 'ring') await world.ring()
          else if (one.do === 'flush') void outbox.flush()
          else if (one.do === 'fill') world.full = true
          else if (one.do === 'free') world.full = false
          else {
            world.timers.clear()
            outbox = world.make()
            void outbox.replay()
          }
          await settled()
          for (const { name, state } of world.said)
            if (state.state === 'saved')
              expect(world.stored.get(name)?.seq ?? 0, 'said to be saved').toBeGreaterThanOrEqual(state.entry.seq)
        }
        world.script = []
        world.full = false
        await settled()
        expect(await outbox.flush()).toBe(0)
        for (const [name, seq] of owed) expect(world.stored.get(name)?.seq, name).toBeGreaterThanOrEqual(seq)
        expect(world.kept.size).toBe(0)
        expect(useKeeping.getState()).toMatchObject({ late: 0, inPage: 0 })
      }),
      { numRuns: runs },
    )
    expect(steps / runs, 'lives long enough to mean something').toBeGreaterThan(30)
  })
})
