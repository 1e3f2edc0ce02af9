import { beforeEach, expect, it } from 'vitest'
import type { AttemptPage } from '@/contract/assessment.ts'
import type { ItemAnalysis } from '@/contract/item-analysis.ts'
import { graceMs } from '@/domain/attempt.ts'
import { demoCity } from '@/testing/demo-city.ts'

const course = 'kesehatan-masyarakat-lapangan'
const minute = 60_000
const hour = 60 * minute
const year = 365 * 24 * hour
const limit = 10 * minute
let city: Awaited<ReturnType<typeof demoCity>>
let noon: number

/** The device's clock, in milliseconds from noon. */
const setClock = (ms: number) => {
  city.clock.now = new Date(noon + ms)
}
const at = (ms: number) => new Date(noon + ms).toISOString()
const read = async <T>(path: string, who: 'learner' | 'trainer' | 'admin' = 'learner') => {
  const response = await city.call(who, 'GET', path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as T
}
const begin = async () => {
  const response = await city.call('learner', 'POST', `/courses/${course}/quizzes/m1/attempts`)
  expect(response.status).toBe(201)
  return ((await response.json()) as { id: string }).id
}
const look = (id: string) => read<AttemptPage>(`/attempts/${id}`)
const save = async (id: string, seq: number) =>
  (await city.call('learner', 'PUT', `/attempts/${id}/answers/0`, { body: { response: null, flagged: true, seq } }))
    .status
const handIn = async (id: string) => (await city.call('learner', 'POST', `/attempts/${id}/submission`)).status
const kept = (id: string) =>
  city.connection.all('select clock_mark, clock_back_ms, state, expired from attempt where id = ?', [id])[0]

beforeEach(async () => {
  city = await demoCity()
  noon = city.clock.now.getTime()
  await city.call('learner', 'GET', `/courses/${course}/quizzes/m1`)
  city.connection.exec("update session set expires_at = '2099-01-01T00:00:00.000Z'")
  city.connection.exec("update quiz set time_limit_minutes = 10 where key = 'm1'")
}, 120_000)

it('a device that is set back turns no time back: it stands still, and the step is kept and told', async () => {
  const id = await begin()
  setClock(6 * minute)
  expect(await save(id, 1)).toBe(200)
  setClock(6 * minute - hour)
  expect(await look(id)).toMatchObject({ serverNow: at(6 * minute), deadlineAt: at(limit), state: 'in-progress' })
  expect(await save(id, 2)).toBe(200)
  expect((await look(id)).questions[0]?.savedAt).toBe(at(6 * minute))
  expect(kept(id)).toMatchObject({ clock_mark: at(6 * minute), clock_back_ms: hour })
  // Set right again, its time is up as it would have been.
  setClock(limit + graceMs + 1)
  expect((await look(id)).state).toBe('graded')
  expect(kept(id)).toMatchObject({ clock_back_ms: hour, expired: 1 })
  for (const who of ['trainer', 'admin'] as const) {
    const { clockSetBack } = await read<ItemAnalysis>(
      `/authoring/courses/${course}/item-analysis?quiz=m1&attempts=all`,
      who,
    )
    expect(clockSetBack).toEqual({ attempts: 1, mostMs: hour })
  }
})

it('nobody is told of a clock that the network sets by a second', async () => {
  const id = await begin()
  setClock(minute)
  await save(id, 1)
  setClock(minute - 1_500)
  expect(await save(id, 2)).toBe(200)
  expect(await handIn(id)).toBe(200)
  expect(kept(id)).toMatchObject({ clock_back_ms: 0 })
})

it('a look moves the mark once a minute, and writes nothing in between', async () => {
  const id = await begin()
  setClock(30_000)
  const writes = () => city.connection.all('select total_changes() as n')[0]?.n
  const before = writes()
  await look(id)
  expect(writes()).toBe(before)
  setClock(2 * minute)
  await look(id)
  expect(kept(id)?.clock_mark).toBe(at(2 * minute))
  setClock(minute)
  expect((await look(id)).serverNow).toBe(at(2 * minute))
})

it('a wrong year for a minute locks nothing once the clock is right again', async () => {
  setClock(year)
  const wrong = await begin()
  expect(await save(wrong, 1)).toBe(200)
  setClock(minute)
  // The attempt that was begun in it has the time it was given, can be answered and handed in.
  expect(await look(wrong)).toMatchObject({ state: 'in-progress', serverNow: at(year), deadlineAt: at(year + limit) })
  expect([await save(wrong, 2), await handIn(wrong)]).toEqual([200, 200])
  expect(kept(wrong)).toMatchObject({ state: 'graded', expired: 0, clock_back_ms: year - minute })
  // What is begun afterwards knows nothing of it.
  const next = await begin()
  expect(await look(next)).toMatchObject({ serverNow: at(minute), deadlineAt: at(minute + limit) })
  setClock(minute + limit + graceMs + 1)
  expect((await look(next)).state).toBe('graded')
  expect(kept(next)).toMatchObject({ expired: 1, clock_back_ms: 0 })
  await read('/session')
})

it('an attempt without a deadline follows the device: there is no time to be gained', async () => {
  city.connection.exec("update quiz set time_limit_minutes = null where key = 'm1'")
  const id = await begin()
  setClock(year)
  await save(id, 1)
  setClock(minute)
  expect(await look(id)).toMatchObject({ serverNow: at(minute), deadlineAt: null })
  expect(await save(id, 2)).toBe(200)
  expect(kept(id)).toMatchObject({ clock_back_ms: 0 })
})
