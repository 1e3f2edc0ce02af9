import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followTime, type HeardTime } from './attempt-clock.ts'

const serverNow = '2026-11-24T03:00:00.000Z'
const minutes = (n: number) => new Date(Date.parse(serverNow) + n * 60_000).toISOString()
/** The two clocks of the page; a sleep moves only the one on the wall. */
const page = { steady: 0, wall: 0 }
let document: EventTarget & { visibilityState?: string }

function follow(deadlineAt: string, heard = { ...page }) {
  const said: unknown[] = []
  let time: HeardTime = { deadlineAt, serverNow, heard }
  let shown = 0
  const stop = followTime(() => time, {
    onSeconds: (seconds) => {
      shown = seconds
    },
    onSay: (seconds) => said.push(seconds),
    onUp: () => said.push('up'),
    onDoubt: () => said.push('doubt'),
  })
  return {
    said,
    stop,
    shown: () => shown,
    hear: (now: string) => {
      time = { deadlineAt, serverNow: now, heard: { ...page } }
    },
  }
}
/** Time goes by, and the page looks as often as it may. */
function passes(milliseconds: number, every = 500) {
  for (let gone = 0; gone < milliseconds; gone += every) {
    page.steady += every
    page.wall += every
    vi.advanceTimersByTime(500)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(page, { steady: 5_000, wall: 1_700_000_000_000 })
  vi.spyOn(performance, 'now').mockImplementation(() => page.steady)
  vi.spyOn(Date, 'now').mockImplementation(() => page.wall)
  document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const window = new EventTarget()
  vi.stubGlobal('document', document)
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window))
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('speaks at 10, 5 and 1 minute and 30 seconds, tells that time is up once, and nothing between', () => {
  const { said, shown } = follow(minutes(30))
  passes(29 * 60_000 + 59_000)
  expect([said, shown()]).toEqual([[600, 300, 60, 30], 1])
  passes(10_000)
  expect([said, shown()]).toEqual([[600, 300, 60, 30, 'up'], 0])
})

it('a throttled tab says what is left, not the highest mark that it slept through', () => {
  const { said } = follow(minutes(12))
  passes(20_000)
  passes(450_000, 450_000)
  expect(said).toEqual([250])
})

it('a page that is opened when time is up hears so at once', () => {
  const { said } = follow(minutes(-0.03))
  expect(said).toEqual(['up'])
  passes(5_000)
  expect(said).toEqual(['up'])
})

it('an answer that lay in the cache is counted on from when it was heard', () => {
  const heard = { ...page }
  passes(60_000)
  expect(follow(minutes(10), heard).shown()).toBe(540)
})

it('after a sleep through which the steady clock stood still, the backend is asked, again if it does not answer', () => {
  const { said, hear, shown } = follow(minutes(60))
  passes(60_000)
  expect(said).toEqual([])
  page.wall += 30 * 60_000
  passes(500)
  expect(said).toEqual(['doubt'])
  passes(9_500)
  expect(said).toEqual(['doubt'])
  passes(1_000)
  expect(said).toEqual(['doubt', 'doubt'])
  hear(minutes(31))
  passes(500)
  expect([said, shown()]).toEqual([['doubt', 'doubt'], 1740])
})

it('a page that comes back into view or out of the cache of pages asks at once; one that goes does not', () => {
  const { said, stop } = follow(minutes(60))
  document.visibilityState = 'hidden'
  document.dispatchEvent(new Event('visibilitychange'))
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  expect(said).toEqual([])
  document.visibilityState = 'visible'
  document.dispatchEvent(new Event('visibilitychange'))
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(said).toEqual(['doubt', 'doubt'])
  stop()
  document.dispatchEvent(new Event('visibilitychange'))
  passes(3_600_000, 60_000)
  expect(said).toEqual(['doubt', 'doubt'])
})
