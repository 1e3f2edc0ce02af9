import { beforeEach, describe, expect, it } from 'vitest'
import { demoCity } from '@/testing/demo-city.ts'

let city: Awaited<ReturnType<typeof demoCity>>
beforeEach(async () => {
  city = await demoCity()
})

const password = 'kotalama-2026'
const nipOf = (id: string) => String(city.connection.all(`select nip from employee where id = '${id}'`)[0]?.nip)
const signIn = (nip: string, secret = password) =>
  city.call(undefined, 'POST', '/sessions', { body: { nip, password: secret } })
const tokenIn = async (response: Response) => ((await response.json()) as { token: string }).token
const wait = (minutes: number) => {
  city.clock.now = new Date(city.clock.now.getTime() + minutes * 60_000)
}

describe('signing in', () => {
  it('takes the NIP with or without spaces, and starts in the highest role that is held', async () => {
    const nip = nipOf('p-ratri')
    const spaced = `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
    const opened = await signIn(spaced)
    expect(opened.status).toBe(201)
    expect(await opened.json()).toMatchObject({ employeeId: 'p-ratri', role: 'learner' })
  })

  it('says the same of a wrong password and of a NIP that is not there', async () => {
    const wrong = await signIn(nipOf('p-ratri'), 'salah')
    const absent = await signIn('199901012020011999')
    expect(wrong.status).toBe(401)
    expect(absent.status).toBe(401)
    expect(await wrong.text()).toBe(await absent.text())
  })

  it('stops after five wrong tries of one NIP, and opens again after a quarter of an hour', async () => {
    const nip = nipOf('p-ratri')
    for (let n = 0; n < 5; n++) expect((await signIn(nip, 'salah')).status).toBe(401)
    expect((await signIn(nip)).status).toBe(429)
    wait(16)
    expect((await signIn(nip)).status).toBe(201)
  })

  it('refuses who may not sign in any more', async () => {
    city.connection.exec("update employee set status = 'suspended' where id = 'p-ratri'")
    expect((await signIn(nipOf('p-ratri'))).status).toBe(403)
    // The session from before the suspension ends with it, at the next request.
    expect((await city.call('learner', 'GET', '/session')).status).toBe(403)
  })

  it('keeps neither password nor token as they are', async () => {
    const token = await tokenIn(await signIn(nipOf('p-ratri')))
    const rows = JSON.stringify([
      city.connection.all('select * from credential limit 5'),
      city.connection.all('select * from session'),
    ])
    expect(rows).not.toContain(password)
    expect(rows).not.toContain(token)
  })
})

describe('a session', () => {
  it('expires after twelve hours, whoever asks', async () => {
    wait(12 * 60 - 1)
    expect((await city.call('learner', 'GET', '/session')).status).toBe(200)
    wait(2)
    expect((await city.call('learner', 'GET', '/session')).status).toBe(401)
  })

  it('ends here, or everywhere', async () => {
    const here = await tokenIn(await signIn(nipOf('p-ratri')))
    const there = await tokenIn(await signIn(nipOf('p-ratri')))
    expect((await city.send(here, 'DELETE', '/session')).status).toBe(204)
    expect((await city.send(here, 'GET', '/session')).status).toBe(401)
    expect((await city.send(there, 'GET', '/session')).status).toBe(200)
    expect((await city.send(there, 'DELETE', '/sessions')).status).toBe(204)
    expect((await city.send(there, 'GET', '/session')).status).toBe(401)
    expect((await city.call('learner', 'GET', '/session')).status).toBe(401)
    expect((await city.call('trainer', 'GET', '/session')).status).toBe(200)
  })

  it('acts in one role at a time, and only in one that is held', async () => {
    const [both] = city.connection.all(
      "select employee_id as id from employee_role group by employee_id having count(*) > 1 and sum(role = 'supervisor') = 1 limit 1",
    )
    const token = await tokenIn(await signIn(nipOf(String(both?.id))))
    const act = (role: string) => city.send(token, 'PATCH', '/session', { body: { role } })
    expect((await act('learner')).status).toBe(200)
    expect((await city.send(token, 'GET', '/team')).status).toBe(403)
    expect((await act('supervisor')).status).toBe(200)
    expect((await city.send(token, 'GET', '/team')).status).toBe(200)
    expect((await city.call('learner', 'PATCH', '/session', { body: { role: 'admin' } })).status).toBe(403)
  })

  it('survives a change of password in the tab that changed it, and nowhere else', async () => {
    const here = await tokenIn(await signIn(nipOf('p-ratri')))
    const change = (current: string) =>
      city.send(here, 'PUT', '/password', { body: { current, next: 'sandi-baru-2026' } })
    expect((await change(password)).status).toBe(204)
    expect((await city.send(here, 'GET', '/session')).status).toBe(200)
    expect((await city.call('learner', 'GET', '/session')).status).toBe(401)
    expect((await signIn(nipOf('p-ratri'))).status).toBe(401)
    expect((await signIn(nipOf('p-ratri'), 'sandi-baru-2026')).status).toBe(201)
  })
})

describe('a change of password', () => {
  const change = (current: string, headers: Record<string, string> = {}) =>
    city.call('learner', 'PUT', '/password', { body: { current, next: 'sandi-baru-2026' }, headers })

  it('refuses a wrong current password by a name of its own, and the session goes on', async () => {
    const wrong = await change('salah')
    expect([wrong.status, await wrong.json()]).toMatchObject([409, { code: 'WRONG_PASSWORD' }])
    expect((await city.call('learner', 'GET', '/session')).status).toBe(200)
    expect((await signIn(nipOf('p-ratri'))).status).toBe(201)
  })

  it('stops after five wrong tries, here and at signing in, and opens again after a quarter of an hour', async () => {
    for (let n = 0; n < 5; n++) expect((await change('salah')).status).toBe(409)
    const stopped = await change(password)
    expect([stopped.status, await stopped.json()]).toMatchObject([
      429,
      { code: 'TOO_MANY_TRIES', facts: { minutes: 15 } },
    ])
    expect((await signIn(nipOf('p-ratri'))).status).toBe(429)
    wait(16)
    expect((await change(password)).status).toBe(204)
    expect((await signIn(nipOf('p-ratri'), 'sandi-baru-2026')).status).toBe(201)
  })

  it('says a wrong password again to a repeat of the same request, and counts it once', async () => {
    const headers = { 'idempotency-key': 'once' }
    const [first, again] = [await change('salah', headers), await change('salah', headers)]
    expect([again.status, await again.text()]).toEqual([409, await first.text()])
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect(city.count('sign_in_failure')).toBe(1)
    // The key names one intent of one body.
    expect((await change(password, headers)).status).toBe(422)
  })
})
