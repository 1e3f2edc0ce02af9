import { beforeEach, describe, expect, it } from 'vitest'
import type { Health } from '@/contract/system.ts'
import { demoCity } from '@/testing/demo-city.ts'
import { addReserveRow, reserveRows } from './reserve.ts'

const course = 'kesehatan-masyarakat-lapangan'
const told: string[] = []
let full = false
let city: Awaited<ReturnType<typeof demoCity>>

beforeEach(async () => {
  told.length = 0
  full = false
  const ranOut = () => {
    full = true
    told.push('ran out')
  }
  city = await demoCity({ room: { isFull: () => full, ranOut } })
  await city.call('learner', 'POST', `/courses/${course}/enrolments`)
  // Its content arrives when it is first opened.
  await city.call('learner', 'GET', `/courses/${course}/lessons/1-1`)
})

/** From here on the file cannot grow, and every page outside of the reserve is taken. */
function fillDevice(rowsLeft: number) {
  const { connection } = city
  while (addReserveRow(connection));
  connection.run('delete from reserve where id > ?', [rowsLeft])
  const pages = Number(connection.all('pragma page_count')[0]?.page_count)
  connection.all(`pragma max_page_count = ${pages}`)
  let n = 0
  for (const bytes of [500_000, 50_000, 4_000, 400])
    for (;;)
      try {
        connection.run("insert into meta (key, value) values (?, printf('%.*c', ?, 'x'))", [`fill-${n++}`, bytes])
      } catch (error) {
        expect(error).toMatchObject({ resultCode: 13 })
        break
      }
}
const reserveLeft = () => city.count('reserve')
const reflect = (n: number) =>
  city.call('learner', 'PUT', `/courses/${course}/lessons/1-1/note`, {
    body: { body: `${n} ${'kata yang panjang '.repeat(1_000)}` },
    headers: { 'if-match': `"${n}"` },
  })

describe('a device without room', () => {
  it('refuses what can wait with 507, and says on every answer that it is full', async () => {
    fillDevice(4)
    const bank = Array.from(
      { length: 300 },
      (_, n) => `::Soal ${n}::${'Kalimat panjang. '.repeat(40)}${n} {=benar ~salah}`,
    )
    const send = (body: string) =>
      city.raw('POST', '/item-imports?fileName=a.gift', body, {
        authorization: `Bearer ${city.tokenOf('trainer')}`,
        'content-type': 'text/plain',
      })
    const made = await send(bank.join('\n\n'))
    expect(made.status).toBe(507)
    // Now it is known, and the next file is not even read.
    expect((await send('')).status).toBe(507)
    expect(await made.json()).toMatchObject({ code: 'STORAGE_FULL' })
    expect(told.length).toBeGreaterThan(0)
    expect(made.headers.get('widya-room')).toBe('full')
    expect((await city.call('trainer', 'GET', '/session')).headers.get('widya-room')).toBe('full')
    expect(reserveLeft(), 'the room set aside is not for this').toBe(4)
  })

  it('still lets a whole check be taken and handed in, and a person sign in, with the room set aside', async () => {
    const started = await city.call('learner', 'POST', `/courses/${course}/quizzes/m1/attempts`)
    const { id } = (await started.json()) as { id: string }
    fillDevice(8)
    // Long notes take more pages than any free corner has.
    for (let n = 0; n < 3; n++) expect((await reflect(n)).status).toBe(200)
    for (let position = 0; position < 6; position++) {
      const body = { response: null, flagged: true, seq: 1 }
      expect((await city.call('learner', 'PUT', `/attempts/${id}/answers/${position}`, { body })).status).toBe(200)
    }
    expect((await city.call('learner', 'POST', `/attempts/${id}/submission`)).status).toBe(200)
    expect(reserveLeft()).toBeLessThan(8)
    expect((await city.call(undefined, 'POST', '/demo-sessions', { body: { role: 'learner' } })).status).toBe(201)
    const kept = await (await city.call('learner', 'GET', `/courses/${course}/lessons/1-1`)).text()
    expect(kept).toContain('2 kata yang panjang')
    expect(city.connection.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
  })

  it('says 507 for that too when the room set aside is used up, and loses nothing that it acknowledged', async () => {
    fillDevice(0)
    const refused = await reflect(0)
    expect(refused.status).toBe(507)
    expect(city.count('note')).toBe(0)
    expect(city.connection.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
  })

  it('runs a write that was repeated under its key once, also when the first run had no room', async () => {
    fillDevice(8)
    const send = () =>
      city.call(undefined, 'POST', '/demo-sessions', {
        body: { role: 'admin' },
        headers: { 'idempotency-key': 'once-in-the-reserve' },
      })
    const before = city.count('session')
    const [first, second] = [await (await send()).text(), await (await send()).text()]
    expect(second).toBe(first)
    expect(city.count('session')).toBe(before + 1)
  })

  it('shows on the health page what is left of it', async () => {
    while (addReserveRow(city.connection));
    const health = async () => ((await (await city.call('learner', 'GET', '/health')).json()) as Health).reserve
    const whole = await health()
    expect(whole.left).toBe(whole.whole)
    city.connection.run('delete from reserve where id > ?', [reserveRows - 4])
    expect((await health()).left).toBe(whole.whole - 4 * (whole.whole / reserveRows))
  })
})
