import { afterEach, beforeEach, expect, it } from 'vitest'
import { demoCity } from '@/testing/demo-city.ts'
import { putPageOver } from '@/testing/page-device.ts'

let city: Awaited<ReturnType<typeof demoCity>>
let page: ReturnType<typeof putPageOver>
beforeEach(async () => {
  city = await demoCity()
  page = putPageOver(city.backend)
})
afterEach(() => page.leave())

/** The page with Ratri signed in. */
async function openPage() {
  page.open()
  const { useSession } = await import('@/lib/session.ts')
  const { api } = await import('@/lib/api.ts')
  useSession.setState({ token: city.tokenOf('learner'), employeeId: 'p-ratri', role: 'learner' })
  return { useSession, api }
}

it('a wrong current password is told at once, and asks nobody to sign in again', async () => {
  const { useSession, api } = await openPage()
  const body = { current: 'salah', next: 'sandi-baru-2026' }
  await expect(api.request('PUT /password', { body })).rejects.toMatchObject({ status: 409, code: 'WRONG_PASSWORD' })
  expect(useSession.getState()).toMatchObject({ token: city.tokenOf('learner'), expired: false })
  expect(page.sent).toHaveLength(1)
})

it('where the refusal is lost on its way, the repeat hears the same, and one try is counted', async () => {
  const { useSession, api } = await openPage()
  page.next('drop-after')
  const body = { current: 'salah', next: 'sandi-baru-2026' }
  await expect(api.request('PUT /password', { body })).rejects.toMatchObject({ code: 'WRONG_PASSWORD' })
  expect(page.sent.map(({ key }) => key)).toEqual([page.sent[0]?.key, page.sent[0]?.key])
  expect(city.count('sign_in_failure')).toBe(1)

  useSession.getState().drop()
  page.next('drop-after')
  const nip = String(city.connection.all("select nip from employee where id = 'p-ratri'")[0]?.nip)
  const credentials = { nip, password: 'salah' }
  await expect(api.request('POST /sessions', { body: credentials })).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' })
  expect(city.count('sign_in_failure')).toBe(2)
})
