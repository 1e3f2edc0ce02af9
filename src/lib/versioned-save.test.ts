import { afterEach, beforeEach, expect, it } from 'vitest'
import { putPageOver } from '@/testing/page-device.ts'
import { openSmallOffice, tokenOf } from '@/testing/small-office.ts'

interface Facts {
  title: string
  summary: string
}
let office: Awaited<ReturnType<typeof openSmallOffice>>
let page: ReturnType<typeof putPageOver>
let id: string
let saveOver: typeof import('./versioned-save.ts').saveOver
let ways: Parameters<typeof saveOver<Facts>>[2]

beforeEach(async () => {
  office = await openSmallOffice()
  id = String((await office.call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })).data.id)
  page = putPageOver(office.backend)
  page.open()
  const { api } = await import('./api.ts')
  const { useSession } = await import('./session.ts')
  ;(await import('./backend-state.ts')).useBackendState.setState({ phase: 'ready' })
  ;({ saveOver } = await import('./versioned-save.ts'))
  useSession.setState({ token: tokenOf('sari'), employeeId: 'sari', role: 'trainer' })
  const params = { id }
  ways = {
    save: ({ values, version }) => api.request('PATCH /authoring/courses/{id}', { params, body: values, version }),
    fetchTheirs: async () => {
      const { version, title, summary } = await api.request('GET /authoring/courses/{id}', { params })
      return { version, values: { title, summary } }
    },
  }
})
afterEach(() => page.leave())

const elsewhere = (change: object, version: number) =>
  office.call('sari', `PATCH /authoring/courses/${id}`, change, version)
const stored = async () => (await office.call('sari', `GET /authoring/courses/${id}`)).data

it('a save over what it was filled from is written', async () => {
  const from = await ways.fetchTheirs()
  expect(await saveOver({ ...from.values, summary: 'Dari sini.' }, from, ways)).toEqual({ kind: 'written', version: 2 })
  expect(await stored()).toMatchObject({ summary: 'Dari sini.' })
})

it('where somebody changed the same, both sides are told and nothing is written', async () => {
  const from = await ways.fetchTheirs()
  await elsewhere({ title: 'Dari sana' }, 1)
  const mine = { ...from.values, title: 'Dari sini' }
  expect(await saveOver(mine, from, ways)).toMatchObject({
    kind: 'conflict',
    conflict: { mine, theirs: { title: 'Dari sana' }, both: ['title'], version: 2 },
  })
  expect(await stored()).toMatchObject({ title: 'Dari sana' })
})

it('where somebody changed something else, it is written over the newer version', async () => {
  const from = await ways.fetchTheirs()
  await elsewhere({ audience: 'Petugas loket' }, 1)
  expect(await saveOver({ ...from.values, title: 'Dari sini' }, from, ways)).toEqual({ kind: 'written', version: 3 })
  expect(await stored()).toMatchObject({ title: 'Dari sini', audience: 'Petugas loket' })
})

it('where what somebody wrote cannot be read, that is said; the next try finds it', async () => {
  const from = await ways.fetchTheirs()
  await elsewhere({ title: 'Dari sana' }, 1)
  const mine = { ...from.values, title: 'Dari sini' }
  // The save is refused for its version; the reading after it, and its five tries, do not arrive.
  page.next('through', ...Array<'drop-before'>(5).fill('drop-before'))
  expect(await saveOver(mine, from, ways)).toMatchObject({ kind: 'unread', error: { code: 'VERSION_CONFLICT' } })
  expect(await stored()).toMatchObject({ title: 'Dari sana' })
  expect(await saveOver(mine, from, ways)).toMatchObject({ kind: 'conflict', conflict: { mine, both: ['title'] } })
})

it('other refusals are thrown', async () => {
  const from = await ways.fetchTheirs()
  await expect(saveOver({ ...from.values, title: '' }, from, ways)).rejects.toMatchObject({ code: 'INVALID' })
})
