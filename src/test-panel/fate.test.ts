import { describe, expect, it } from 'vitest'
import { drawOf, fateOf } from './fate.ts'
import { readSettings, switchedOn, untouched } from './settings.ts'

const paths = ['/api/v1/home', '/api/v1/courses', '/api/v1/messages/unread', '/api/v1/attempts/x/answers/3']
const of = (nth: number, method = 'GET', path = '/api/v1/home') => ({ method, path, nth })
const requests = Array.from({ length: 2_000 }, (_, at) => of(Math.floor(at / 4), 'GET', paths[at % 4]))

describe('the fate of a request under the test panel', () => {
  it('an untouched panel changes nothing', () => {
    for (const at of requests.slice(0, 200)) expect(fateOf(untouched, at)).toEqual({ waitMs: 0, answer: 'pass' })
  })
  it('the same seed gives the same faults, another seed others', () => {
    const run = (seed: number) => requests.map((at) => fateOf({ ...untouched, failing: 30, seed }, at).answer).join()
    expect(run(7)).toBe(run(7))
    expect(run(7)).not.toBe(run(8))
  })
  it.each([10, 30, 60] as const)('about %i of a hundred requests fail, for every seed', (failing) => {
    for (const seed of [0, 1, 2, 20_261]) {
      const failed = requests.filter((at) => fateOf({ ...untouched, failing, seed }, at).answer === 'busy')
      expect(Math.abs(failed.length / 20 - failing), `seed ${seed}`).toBeLessThan(3.5)
    }
  })
  it('the n-th request to an address fares the same whatever others came in between', () => {
    const settings = { ...untouched, failing: 30, seed: 7 } as const
    const alone = requests.slice(0, 40).map((_, nth) => fateOf(settings, of(nth)).answer)
    expect(
      requests
        .filter(({ path }) => path === paths[0])
        .slice(0, 40)
        .map((at) => fateOf(settings, at).answer),
    ).toEqual(alone)
    expect(new Set(alone).size).toBe(2)
  })
  it('a hundred of a hundred is all, and every draw lies between 0 and 100', () => {
    const draws = requests.map((at) => drawOf(3, at))
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...draws)).toBeLessThan(100)
    expect(requests.every((at) => fateOf({ ...untouched, failing: 100 }, at).answer === 'busy')).toBe(true)
  })
  it('a full disk refuses what is written and nothing else; offline nothing arrives, at once', () => {
    const full = { ...untouched, diskFull: true, latencyMs: 300 } as const
    expect(fateOf(full, of(1))).toEqual({ waitMs: 300, answer: 'pass' })
    expect(fateOf(full, of(1, 'PUT'))).toEqual({ waitMs: 300, answer: 'full' })
    expect(fateOf({ ...full, offline: true }, of(1))).toEqual({ waitMs: 0, answer: 'unreachable' })
  })
})

describe('the settings that a device kept', () => {
  it('are read back as they were', () => {
    const chosen = { ...untouched, latencyMs: 6_000, failing: 60, travelHours: 168, size: 'M', seed: 44 } as const
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
    expect(switchedOn(chosen)).toEqual(['latencyMs', 'failing', 'travelHours', 'size'])
  })
  it.each([undefined, null, 'x', 4, {}, { latencyMs: 7, failing: '10', offline: 'ja', size: 'XL', seed: -1.5 }])(
    'are those of an untouched panel when they are not settings: %j',
    (kept) => {
      expect(readSettings(kept)).toEqual(untouched)
      expect(switchedOn(readSettings(kept))).toEqual([])
    },
  )
})
