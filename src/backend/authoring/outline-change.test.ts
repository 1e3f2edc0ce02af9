import { beforeEach, expect, it } from 'vitest'
import { openSmallOffice } from '@/testing/small-office.ts'
import type { SqliteConnection } from '../db/port.ts'

let connection: SqliteConnection
let call: Awaited<ReturnType<typeof openSmallOffice>>['call']
let path = ''
let id = ''
/** A draft with two modules: `a` and `b` in the first, `c` in the second. */
beforeEach(async () => {
  const office = await openSmallOffice()
  connection = office.connection
  call = office.call
  id = String((await call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })).data.id)
  path = `/authoring/courses/${id}`
  const second = String((await call('sari', `POST ${path}/modules`, { title: 'Modul dua' })).data.key)
  for (const [moduleKey, title] of [
    ['m1', 'Pelajaran a'],
    ['m1', 'Pelajaran b'],
    [second, 'Pelajaran c'],
  ])
    await call('sari', `POST ${path}/lessons`, { moduleKey, title })
})
interface Page {
  version: number
  modules: { key: string; title: string; lessons: { key: string; title: string; minutes: number; held: boolean }[] }[]
  quizzes: { key: string; passPercent: number; maxAttempts: number | null; timeLimitMinutes: number | null }[]
}
const page = async () => (await call('sari', `GET ${path}`)).data as unknown as Page
const orderOf = ({ modules }: Page) =>
  modules.map(({ key, lessons }) => ({ key, lessons: lessons.map((lesson) => lesson.key) }))

it('puts modules and lessons in a new order, and back again by what the answer holds', async () => {
  const before = await page()
  const [one, two] = orderOf(before)
  const [a, b] = one?.lessons ?? []
  const [c] = two?.lessons ?? []
  const order = [
    { key: two?.key, lessons: [c, a] },
    { key: one?.key, lessons: [b] },
  ]
  const { status, data } = await call('sari', `PATCH ${path}/outline`, { order }, before.version)
  expect([status, data.version]).toEqual([200, before.version + 1])
  expect(orderOf(await page())).toEqual(order)
  expect((await call('sari', `PATCH ${path}/outline`, data.undo, before.version + 1)).status).toBe(200)
  expect(orderOf(await page())).toEqual(orderOf(before))
})

it('sets many parts in one write, which an open editor notices and which is undone as a whole', async () => {
  const before = await page()
  const [a, b] = orderOf(before)[0]?.lessons ?? []
  await call('sari', `PUT ${path}/lessons/${b}`, { title: 'Pelajaran b', minutes: 25, blocks: [] }, 1)
  const change = {
    lessons: [
      { key: a, minutes: 12, held: true },
      { key: b, minutes: 12 },
    ],
    quizzes: [{ key: 'final', passPercent: 80, maxAttempts: null }],
  }
  const { data } = await call('sari', `PATCH ${path}/outline`, change, before.version)
  const then = await page()
  expect(then.modules[0]?.lessons.map(({ minutes, held }) => [minutes, held])).toEqual([
    [12, true],
    [12, false],
  ])
  expect(then.quizzes[0]).toMatchObject({ passPercent: 80, maxAttempts: null, timeLimitMinutes: 30 })
  const stale = await call('sari', `PUT ${path}/lessons/${b}`, { title: 'Pelajaran b', minutes: 25, blocks: [] }, 2)
  expect(stale.status).toBe(412)
  await call('sari', `PATCH ${path}/outline`, data.undo, then.version)
  const back = await page()
  expect(back.modules[0]?.lessons.map(({ minutes, held }) => [minutes, held])).toEqual([
    [5, false],
    [25, false],
  ])
  expect(back.quizzes[0]).toMatchObject({ passPercent: 70, maxAttempts: 3 })
  expect(connection.all("select count(*) n from audit_log where action = 'outline.settings'")).toEqual([{ n: 2 }])
})

it('refuses what is stale, does not name the parts of the draft, or is out of bounds; nothing of it is written', async () => {
  const before = await page()
  const [a] = orderOf(before)[0]?.lessons ?? []
  const tries = [
    [{ lessons: [{ key: a, minutes: 9 }] }, before.version - 1, 412],
    [{ order: orderOf(before).slice(1) }, before.version, 422],
    [
      {
        lessons: [
          { key: a, minutes: 9 },
          { key: 'tidak-ada', minutes: 9 },
        ],
      },
      before.version,
      422,
    ],
    [{ lessons: [{ key: a, minutes: 241 }] }, before.version, 422],
    [{ quizzes: [{ key: 'final', draw: 3 }] }, before.version, 422],
  ] as const
  for (const [body, version, status] of tries)
    expect((await call('sari', `PATCH ${path}/outline`, body, version)).status).toBe(status)
  expect((await call('bima', `PATCH ${path}/outline`, {}, before.version)).status).toBe(404)
  expect(await page()).toEqual(before)
})
