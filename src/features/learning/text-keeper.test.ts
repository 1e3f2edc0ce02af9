import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEssayCourse } from '@/testing/essay-course.ts'
import { putPageOver, soon } from '@/testing/page-device.ts'
import { tokenOf } from '@/testing/small-office.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
let page: ReturnType<typeof putPageOver>
const draftKey = 'widya-note:ratri'

beforeEach(async () => {
  office = await openEssayCourse()
  await office.call('ratri', `POST /courses/${office.id}/enrolments`)
  page = putPageOver(office.backend)
})
afterEach(() => page.leave())

async function openPage() {
  page.open()
  const { makeTextKeeper } = await import('./text-keeper.ts')
  const { api } = await import('@/lib/api.ts')
  const { useSession } = await import('@/lib/session.ts')
  useSession.setState({ token: tokenOf('ratri'), employeeId: 'ratri', role: 'learner' })
  const params = { id: office.id, key: office.lesson }
  const fetchTheirs = async () => (await api.request('GET /courses/{id}/lessons/{key}', { params })).note
  const acknowledged: string[] = []
  /** A tab with the note in it. `stored` is what its page knows; absent: what the backend has. */
  const tab = async (stored?: { body: string; version: number }, key = draftKey) => {
    const keeper = makeTextKeeper(stored ?? (await fetchTheirs()), {
      draftKey: key,
      fetchTheirs,
      save: async ({ body, version }) => {
        const answer = await api.request('PUT /courses/{id}/lessons/{key}/note', { params, version, body: { body } })
        acknowledged.push(body)
        return answer
      },
    })
    keeper.open()
    return keeper
  }
  return { tab, fetchTheirs, acknowledged }
}
const writeElsewhere = async (body: string, version: number) =>
  expect(
    (await office.call('ratri', `PUT /courses/${office.id}/lessons/${office.lesson}/note`, { body }, version)).status,
  ).toBe(200)

describe('a note that was changed elsewhere', () => {
  it('is not written over: both texts wait, and joined both are saved', async () => {
    const { tab, fetchTheirs } = await openPage()
    const note = await tab()
    await writeElsewhere('Dari tab lain.', 0)
    note.change('Dari sini.')
    await soon(() =>
      expect(note.state().conflict).toMatchObject({ mine: 'Dari sini.', theirs: { body: 'Dari tab lain.' } }),
    )
    expect(note.state().conflict?.who?.by).toBe('ratri')
    expect((await fetchTheirs()).body).toBe('Dari tab lain.')
    note.join()
    await soon(() => expect(note.state()).toMatchObject({ kind: 'saved', text: 'Dari tab lain.\nDari sini.' }))
    expect(await fetchTheirs()).toEqual({ body: 'Dari tab lain.\nDari sini.', version: 2 })
    expect(localStorage.getItem(draftKey)).toBeNull()
  })

  it('comes up as a conflict at the next opening when the page was left before it was sent', async () => {
    const first = await openPage()
    const note = await first.tab()
    await writeElsewhere('Dari tab lain.', 0)
    note.change('Ditulis lalu pergi.')
    note.leave()
    await soon(() => expect(note.state().conflict).toBeDefined())
    const again = await openPage()
    const back = await again.tab()
    expect(back.state().text).toBe('Ditulis lalu pergi.')
    await soon(() => expect(back.state().conflict?.theirs.body).toBe('Dari tab lain.'))
    expect((await again.fetchTheirs()).body).toBe('Dari tab lain.')
    back.reload()
    expect(back.state()).toMatchObject({ text: 'Dari tab lain.', kind: 'idle' })
    expect(localStorage.getItem(draftKey)).toBeNull()
  })

  it('is no conflict when it was my own text that arrived unheard of', async () => {
    const { tab, fetchTheirs } = await openPage()
    page.next('through', 'drop-after', 'drop-before', 'drop-before', 'drop-before', 'drop-before')
    const note = await tab()
    note.change('Satu.')
    await soon(() => expect(note.state().kind).toBe('device'))
    const reopened = await openPage()
    const back = await reopened.tab()
    await soon(() => expect(back.state()).toMatchObject({ kind: 'saved', text: 'Satu.' }))
    expect(back.state().conflict).toBeUndefined()
    expect((await fetchTheirs()).body).toBe('Satu.')
  })

  it('is tried again when the other text cannot be read at once', async () => {
    const { tab } = await openPage()
    const note = await tab()
    await writeElsewhere('Dari tab lain.', 0)
    page.next('through', 'refuse', 'refuse', 'refuse', 'refuse', 'refuse')
    note.change('Dari sini.')
    await soon(() => expect(note.state().conflict).toBeDefined())
  })

  it('is followed by a text that nobody touched, and by no other', async () => {
    const { tab } = await openPage()
    const note = await tab({ body: 'Lama.', version: 1 }, 'another')
    note.follow({ body: 'Baru.', version: 2 })
    expect(note.state().text).toBe('Baru.')
    note.follow({ body: 'Lama.', version: 1 })
    expect(note.state().text).toBe('Baru.')
    note.change('Saya.')
    note.follow({ body: 'Lain.', version: 3 })
    expect(note.state().text).toBe('Saya.')
  })
})

it('a draft of an earlier build, which names no version, writes over nothing', async () => {
  await writeElsewhere('Tersimpan.', 0)
  localStorage.setItem(draftKey, 'Draf lama.')
  const { tab } = await openPage()
  const note = await tab()
  await soon(() => expect(note.state().conflict).toMatchObject({ mine: 'Draf lama.', theirs: { body: 'Tersimpan.' } }))
})

const runs = Number(process.env.EDITS ?? 20)
const seed = Number(process.env.EDITS_SEED ?? 20_261)
const step = fc.record({
  tab: fc.nat(2),
  do: fc.constantFrom('write', 'write', 'write', 'settle', 'settle', 'leave', 'reopen', 'later'),
})

it(`every line that was ever typed is there in the end, in ${runs} interleavings of three tabs`, {
  timeout: 60_000 + runs * 2_000,
}, async () => {
  let line = 0
  let life = 0
  let conflicts = 0
  const { tab, fetchTheirs } = await openPage()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25, size: 'max' }), async (steps) => {
      const key = `${draftKey}:${++life}`
      const open = () => tab(undefined, key)
      const typed: string[] = []
      const tabs = [await open(), await open(), await open()]
      const settle = async (keeper: (typeof tabs)[number]) => {
        for (;;) {
          await soon(() =>
            expect(
              keeper.state().conflict !== undefined ||
                keeper.state().kind === 'saved' ||
                keeper.state().kind === 'idle',
            ).toBe(true),
          )
          if (!keeper.state().conflict) return
          conflicts++
          keeper.join()
        }
      }
      for (const { tab: which, do: what } of steps) {
        const keeper = tabs[which] as (typeof tabs)[number]
        if (what === 'write' && !keeper.state().conflict) {
          typed.push(`<${++line}>`)
          keeper.change([keeper.state().text, typed.at(-1)].filter(Boolean).join('\n'))
        } else if (what === 'settle') await settle(keeper)
        else if (what === 'later') keeper.later()
        else if (what === 'leave' || what === 'reopen') {
          keeper.leave()
          if (what === 'leave') await soon(() => expect(keeper.state().kind).not.toBe('saving'))
          tabs[which] = await open()
        }
      }
      for (const keeper of tabs) {
        keeper.leave()
        await soon(() => expect(keeper.state().kind).not.toBe('saving'))
        await settle(await open())
      }
      await settle(await open())
      const { body } = await fetchTheirs()
      for (const one of typed) expect(body.split('\n'), one).toContain(one)
    }),
    { numRuns: runs, seed },
  )
  expect(conflicts).toBeGreaterThan(0)
  console.warn(
    `notes: ${runs} of ${runs} interleavings kept all of ${line} lines, ${conflicts} conflicts, seed ${seed}`,
  )
})

describe('a text beyond what is taken', () => {
  const long = 'a'.repeat(19_990)

  it('that came of joining two is not sent at all: it is said, kept on the device, and saved once it is shorter', async () => {
    const { tab, fetchTheirs } = await openPage()
    const note = await tab()
    await writeElsewhere(long, 0)
    note.change('b'.repeat(40))
    await soon(() => expect(note.state().conflict).toBeDefined())
    const before = page.sent.length
    note.join()
    await soon(() => expect(note.state().kind).toBe('tooLong'))
    const joined = note.state().text
    expect(joined).toHaveLength(19_990 + 1 + 40)
    await new Promise((resolve) => setTimeout(resolve, 20_000))
    expect(page.sent.slice(before)).toEqual([])
    expect(JSON.parse(localStorage.getItem(draftKey) ?? '').body).toBe(joined)
    note.change(joined.slice(0, 20_000))
    await soon(() => expect(note.state().kind).toBe('saved'))
    expect((await fetchTheirs()).body).toHaveLength(20_000)
    expect(localStorage.getItem(draftKey)).toBeNull()
  })

  it('that was left so comes back with the page, and is not sent from there either', async () => {
    const first = await openPage()
    const note = await first.tab()
    note.change('c'.repeat(20_001))
    expect(note.state().kind).toBe('tooLong')
    note.leave()
    const again = await openPage()
    const back = await again.tab()
    expect(back.state()).toMatchObject({ kind: 'tooLong', text: 'c'.repeat(20_001) })
    await new Promise((resolve) => setTimeout(resolve, 20_000))
    expect(page.sent.filter(({ route }) => route.startsWith('PUT'))).toEqual([])
  })
})
