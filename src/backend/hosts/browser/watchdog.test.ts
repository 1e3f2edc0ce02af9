import { describe, expect, it } from 'vitest'
import { makeWatchdog } from './watchdog.ts'

function make() {
  let tick = () => {}
  let hung = 0
  const pings: number[] = []
  const dog = makeWatchdog({
    ping: (n) => void pings.push(n),
    onHung: () => void hung++,
    every: (work) => {
      tick = work
    },
  })
  return { dog, pings, tick: (times: number) => Array.from({ length: times }, () => tick()), hung: () => hung }
}

describe('the watchdog', () => {
  it('asks nothing while no answer may be expected', () => {
    const { tick, pings, hung } = make()
    tick(50)
    expect(pings).toEqual([])
    expect(hung()).toBe(0)
  })

  it('finds a worker that has missed six pings in a row, once', () => {
    const { dog, tick, hung } = make()
    dog.expect(true)
    tick(6)
    expect(hung()).toBe(0)
    tick(1)
    expect(hung()).toBe(1)
    tick(50)
    expect(hung()).toBe(1)
    // The new one is ready, and is watched in its turn.
    dog.expect(true)
    tick(7)
    expect(hung()).toBe(2)
  })

  it('is content with one that answers late', () => {
    const { dog, tick, hung, pings } = make()
    dog.expect(true)
    for (let round = 0; round < 20; round++) {
      tick(5)
      dog.heard(pings.at(-1) ?? 0)
    }
    expect(hung()).toBe(0)
  })

  it('does not count what was missed while the worker was filling the city', () => {
    const { dog, tick, hung } = make()
    dog.expect(true)
    tick(4)
    dog.expect(false)
    tick(20)
    dog.expect(true)
    tick(5)
    expect(hung()).toBe(0)
  })
})
