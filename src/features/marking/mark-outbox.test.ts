import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { marks, openEssayCourse } from '@/testing/essay-course.ts'
import { putPageOver, soon } from '@/testing/page-device.ts'
import { tokenOf } from '@/testing/small-office.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
let page: ReturnType<typeof putPageOver>
let essays: { id: string; alias: number }[]

/** The page anew, with Sari signed in and the list and every essay read. */
async function openPage() {
  page.open()
  const outbox = await import('./mark-outbox.ts')
  const { useSession } = await import('@/lib/session.ts')
  const { queryClient } = await import('@/lib/query-client.ts')
  const { markingQueries } = await import('./queries.ts')
  useSession.setState({ token: tokenOf('sari'), employeeId: 'sari', role: 'trainer' })
  await queryClient.fetchQuery(markingQueries.queue(office.id))
  for (const { id } of essays) await queryClient.fetchQuery(markingQueries.essay(office.id, id))
  const said: string[] = []
  outbox.useLastMark.subscribe(({ last }) =>
    said.push(last ? `${last.essayId.slice(-2)} ${last.state} ${last.version}` : 'none'),
  )
  return {
    ...outbox,
    useSession,
    said,
    forgotten: vi.spyOn(queryClient, 'invalidateQueries'),
    essay: (id: string) => queryClient.getQueryData(markingQueries.essay(office.id, id).queryKey),
    queue: () =>
      queryClient.getQueryData(markingQueries.queue(office.id).queryKey)?.essays.map(({ id, todo }) => [id, todo]),
  }
}
const entry = (essay: { id: string; alias: number } | undefined, isi: number, version = 0, comment = '') => ({
  courseId: office.id,
  essayId: essay?.id ?? '',
  alias: essay?.alias ?? 0,
  levels: marks(isi, 2),
  comment,
  version,
})
const saved = () => page.sent.filter(({ route }) => route.startsWith('PUT'))
const end = (essay: { id: string } | undefined) => essay?.id.slice(-2)

beforeEach(async () => {
  // Two essays in each attempt: the first mark closes nothing.
  office = await openEssayCourse(2)
  await office.handIn('ratri')
  const { data } = await office.call('sari', `GET ${office.course}/marking`)
  essays = data.essays as typeof essays
  page = putPageOver(office.backend)
})
afterEach(() => page.leave())

it('marks are on the device at once, sent a moment later, and the list and the essay show them', async () => {
  const { saveMarks, said, useMarkDrafts, essay, queue, forgotten, useLastMark } = await openPage()
  const [first, second] = essays
  const draft = { levels: marks(1, 1), comment: 'belum' }
  useMarkDrafts.setState({ [first?.id ?? '']: draft, [second?.id ?? '']: draft })
  saveMarks(entry(first, 3, 0, 'Runtut.'))
  expect(page.kept()).toEqual([`widya-outbox:sari:mark:${first?.id}`])
  expect([saved().length, said]).toEqual([0, [`${end(first)} saving 0`]])
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 1`))
  expect(useLastMark.getState().last).toEqual({
    courseId: office.id,
    essayId: first?.id,
    alias: first?.alias,
    state: 'saved',
    version: 1,
  })
  expect(saved()).toEqual([
    {
      route: `PUT /authoring/courses/${office.id}/marking/essays/${first?.id}/mark`,
      key: `mark-${first?.id}-0-1`,
      version: '"0"',
      body: { levels: marks(3, 2), comment: 'Runtut.' },
    },
  ])
  expect(page.kept()).toEqual([])
  expect(useMarkDrafts.getState()).toEqual({ [second?.id ?? '']: draft })
  expect(essay(first?.id ?? '')).toMatchObject({ levels: marks(3, 2), comment: 'Runtut.', version: 1, closed: false })
  expect(queue()).toEqual([
    [first?.id, false],
    [second?.id, true],
  ])
  expect(forgotten.mock.calls.map(([what]) => what)).toEqual([
    { queryKey: ['marking'], exact: true },
    { queryKey: ['marking', office.id, 'essay'], type: 'active' },
  ])
})

it('the last mark of an attempt closes it, and its essays leave the list', async () => {
  const { saveMarks, said, queue, essay } = await openPage()
  const [first, second] = essays
  saveMarks(entry(first, 3))
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 1`))
  saveMarks(entry(second, 2))
  await soon(() => expect(said.at(-1)).toBe(`${end(second)} closed 1`))
  expect(queue()).toEqual([[first?.id, false]])
  expect(essay(second?.id ?? '')).toMatchObject({ version: 1, closed: true })
})

it('a second save of one’s own is no conflict, and does not set back what was read since', async () => {
  const { saveMarks, said, essay } = await openPage()
  const [first] = essays
  saveMarks(entry(first, 3))
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 1`))
  // The page still has the essay as it was read.
  saveMarks(entry(first, 1))
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 2`))
  expect(saved().map(({ version, key }) => [version, key])).toEqual([
    ['"0"', `mark-${first?.id}-0-1`],
    ['"1"', `mark-${first?.id}-1-1`],
  ])
  expect(essay(first?.id ?? '')).toMatchObject({ levels: marks(1, 2), version: 2 })
})

it('what changed before the first could be sent goes as the newest alone', async () => {
  const { saveMarks, said, markOutbox } = await openPage()
  const [first] = essays
  saveMarks(entry(first, 3))
  saveMarks(entry(first, 2))
  expect(markOutbox.waiting().map(({ entry: one }) => [one.seq, one.levels])).toEqual([[2, marks(2, 2)]])
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 1`))
  expect(saved().map(({ key }) => key)).toEqual([`mark-${first?.id}-0-2`])
})

it('marks that got lost say so, and go again as the same write', async () => {
  const { saveMarks, said } = await openPage()
  const [first] = essays
  page.next(...Array(5).fill('drop-after'))
  saveMarks(entry(first, 3))
  await soon(() => expect(said).toContain(`${end(first)} unsent 0`))
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 1`))
  expect(new Set(saved().map(({ key }) => key))).toEqual(new Set([`mark-${first?.id}-0-1`]))
})

it('what another marked meanwhile is a refusal that is told, though newer marks were given', async () => {
  const { saveMarks, said, markOutbox, forgotten } = await openPage()
  const [first, second] = essays
  await office.call(
    'sari',
    `PUT ${office.course}/marking/essays/${first?.id}/mark`,
    { levels: marks(1, 1), comment: '' },
    0,
  )
  saveMarks(entry(first, 3))
  saveMarks(entry(second, 3))
  await soon(() => expect(said).toContain(`${end(first)} refused 0`))
  expect(markOutbox.refused().map(({ code }) => code)).toEqual(['VERSION_CONFLICT'])
  expect(forgotten).toHaveBeenCalledWith({ queryKey: ['marking', office.id] })
  await soon(() => expect(markOutbox.waiting()).toEqual([]))
  expect(saved()).toHaveLength(2)
})

it('only the newest marks are what can be taken back', async () => {
  const { saveMarks, said } = await openPage()
  const [first, second] = essays
  saveMarks(entry(first, 3))
  saveMarks(entry(second, 3))
  await soon(() => expect(said.at(-1)).toMatch(`${end(second)} closed`))
  expect(said.filter((one) => one.startsWith(`${end(first)} s`))).toEqual([`${end(first)} saving 0`])
})

it('after undoing, the essay goes on from the number that the undoing was given', async () => {
  const { saveMarks, said, forgetLast, useLastMark } = await openPage()
  const [first] = essays
  saveMarks(entry(first, 3))
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 1`))
  const undone = await office.call('sari', `DELETE ${office.course}/marking/essays/${first?.id}/mark`, undefined, 1)
  forgetLast(first?.id ?? '', Number(undone.data.version))
  expect(useLastMark.getState().last).toBeUndefined()
  saveMarks(entry(first, 2))
  await soon(() => expect(said.at(-1)).toMatch(`${end(first)} saved`))
  expect(saved().at(-1)?.version).toBe(`"${undone.data.version}"`)
})

it('waits for its own marker: nobody signed in sends nothing, and an ended session is no refusal', async () => {
  const { saveMarks, said, useSession, markOutbox } = await openPage()
  const [first] = essays
  saveMarks(entry(first, 3))
  useSession.setState({ token: undefined })
  await markOutbox.flush()
  expect([saved().length, page.kept().length]).toEqual([0, 1])
  useSession.setState({ token: 'ended-0123456789' })
  void markOutbox.flush()
  await soon(() => expect(useSession.getState().expired).toBe(true))
  useSession.getState().open({ token: tokenOf('bima'), employeeId: 'bima', role: 'trainer' })
  useSession.getState().open({ token: tokenOf('sari'), employeeId: 'sari', role: 'trainer' })
  expect(markOutbox.refused()).toEqual([])
  await markOutbox.flush()
  await soon(() => expect(said.at(-1)).toBe(`${end(first)} saved 1`))
})

it('the next page tells and sends what an earlier one left', async () => {
  const { saveMarks, said, useSession } = await openPage()
  const [first] = essays
  page.next(...Array(5).fill('drop-before'))
  saveMarks(entry(first, 3))
  await soon(() => expect(said).toContain(`${end(first)} unsent 0`))
  useSession.setState({ token: undefined })
  const next = await openPage()
  await next.markOutbox.replay()
  expect(next.said).toEqual([`${end(first)} unsent 0`, `${end(first)} saved 1`])
})
