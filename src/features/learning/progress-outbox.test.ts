import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openEssayCourse } from '@/testing/essay-course.ts'
import { putPageOver, soon } from '@/testing/page-device.ts'
import { tokenOf } from '@/testing/small-office.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
let page: ReturnType<typeof putPageOver>
const at = () => ({ courseId: office.id, lessonKey: office.lesson })

/** The page anew, with Ratri signed in. */
async function openPage() {
  page.open()
  const outbox = await import('./progress-outbox.ts')
  const { useSession } = await import('@/lib/session.ts')
  const { queryClient } = await import('@/lib/query-client.ts')
  const { learningQueries } = await import('./queries.ts')
  useSession.setState({ token: tokenOf('ratri'), employeeId: 'ratri', role: 'learner' })
  const name = outbox.lessonName(at())
  const said: (string | undefined)[] = []
  outbox.useLessonProgress.subscribe((all) => said.push(all[name]?.state))
  return {
    ...outbox,
    useSession,
    said,
    stateOf: () => outbox.useLessonProgress.getState()[name],
    forgotten: vi.spyOn(queryClient, 'invalidateQueries'),
    read: () => queryClient.fetchQuery(learningQueries.lesson(at())),
  }
}
const stored = () => {
  const [row] = office.connection.all(
    'select seen, watched, last_block, media_second, active_seconds, seq, completed_at from lesson_progress',
  )
  return row
}
const saved = () => page.sent.filter(({ route }) => route.startsWith('PUT'))
/** The clock of the backend stands still in the office, and more seconds than have gone by since the last delivery do not count. */
const letTimePass = () =>
  office.connection.exec(
    "update enrolment set enrolled_at = '2026-11-22'; update lesson_progress set updated_at = '2026-11-22'",
  )

beforeEach(async () => {
  office = await openEssayCourse()
  await office.call('ratri', `POST /courses/${office.id}/enrolments`)
  letTimePass()
  page = putPageOver(office.backend)
})
afterEach(() => page.leave())

it('what is gained within a moment is one write: on the device at once, then in the backend', async () => {
  const { gainProgress, stateOf, said } = await openPage()
  gainProgress(at(), { seen: ['b1'], activeSeconds: 3, watched: { b1: [[0, 4]] } }, 0)
  gainProgress(at(), { lastBlock: 'b1', mediaSecond: 12, activeSeconds: 4, watched: { b1: [[3, 9]] } }, 0)
  gainProgress(at(), { seen: ['b1'] }, 0)
  expect(page.kept()).toEqual([`widya-outbox:ratri:progress:${office.id}/${office.lesson}`])
  expect([saved().length, stateOf()?.state]).toEqual([0, 'saving'])
  await soon(() => expect(said).toEqual(['saving', 'saving', 'saving', 'saved']))
  expect(page.kept()).toEqual([])
  expect(saved()).toEqual([
    {
      route: `PUT /courses/${office.id}/lessons/${office.lesson}/progress`,
      key: `progress-${office.id}/${office.lesson}-3-7`,
      version: null,
      body: { seen: ['b1'], lastBlock: 'b1', mediaSecond: 12, watched: { b1: [[0, 9]] }, activeSeconds: 7, seq: 3 },
    },
  ])
  expect(stored()).toMatchObject({ seen: '["b1"]', last_block: 'b1', media_second: 12, active_seconds: 7, seq: 3 })
  expect(stateOf()).toEqual({ state: 'saved', savedAt: '2026-11-23T04:00:00.000Z', unmet: [], lessonsDone: 1 })
})

it('numbers go on from what the page read and from what was confirmed since', async () => {
  const { gainProgress, said } = await openPage()
  gainProgress(at(), { lastBlock: 'b1' }, 7)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  gainProgress(at(), { mediaSecond: 3 }, 7)
  gainProgress(at(), { mediaSecond: 5 }, 2)
  await soon(() => expect(saved()).toHaveLength(2))
  expect(saved().map(({ body }) => [body.seq, body.lastBlock, body.mediaSecond])).toEqual([
    [8, 'b1', null],
    [10, null, 5],
  ])
})

it('seconds that were on their way when more came are counted once', async () => {
  const { gainProgress, said, progressOutbox } = await openPage()
  gainProgress(at(), { activeSeconds: 20 }, 0)
  page.next('drop-after', 'drop-after', 'drop-after', 'drop-after', 'drop-after')
  await soon(() => expect(said.at(-1)).toBe('device'))
  letTimePass()
  gainProgress(at(), { activeSeconds: 5 }, 0)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  await soon(() => expect(progressOutbox.waiting()).toEqual([]))
  expect(stored()).toMatchObject({ active_seconds: 25, seq: 2 })
  expect(new Set(saved().map(({ key }) => key?.split('/')[1]))).toEqual(
    new Set([`${office.lesson}-1-20`, `${office.lesson}-2-5`]),
  )
})

it('a delivery takes no more than ten minutes, and is not refused for more', async () => {
  const { gainProgress, said } = await openPage()
  gainProgress(at(), { activeSeconds: 599 }, 0)
  gainProgress(at(), { activeSeconds: 2 }, 0)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect([saved()[0]?.body.activeSeconds, stored()?.active_seconds]).toEqual([600, 600])
})

it('a course that was left takes nothing more: kept, said, and sent no more', async () => {
  office.connection.exec("delete from lesson_progress; delete from enrolment where employee_id = 'ratri'")
  const { gainProgress, progressOutbox } = await openPage()
  gainProgress(at(), { seen: ['b1'] }, 0)
  await soon(() => expect(progressOutbox.refused().map(({ code }) => code)).toEqual(['NOT_ENROLLED']))
  await progressOutbox.flush()
  expect([saved().length, page.kept().length]).toEqual([1, 1])
})

it('says when nothing but the page holds it, and nobody signed in sends nothing', async () => {
  const { gainProgress, said, useSession, progressOutbox } = await openPage()
  page.fill(true)
  page.next('drop-before', 'drop-before', 'drop-before', 'drop-before', 'drop-before')
  gainProgress(at(), { seen: ['b1'] }, 0)
  await soon(() => expect(said).toContain('page'))
  await soon(() => expect(said.at(-1)).toBe('saved'))
  page.fill(false)
  gainProgress(at(), { activeSeconds: 1 }, 0)
  useSession.setState({ token: undefined })
  const before = saved().length
  await progressOutbox.flush()
  expect([saved().length, page.kept().length]).toEqual([before, 1])
})

it('an ended session is no refusal', async () => {
  const { gainProgress, said, useSession, progressOutbox } = await openPage()
  useSession.setState({ token: 'ended-0123456789' })
  gainProgress(at(), { seen: ['b1'] }, 0)
  await soon(() => expect(useSession.getState().expired).toBe(true))
  // Someone else is in: it stays where it is, and is not what the backend refused.
  useSession.getState().open({ token: tokenOf('bima'), employeeId: 'bima', role: 'trainer' })
  useSession.getState().open({ token: tokenOf('ratri'), employeeId: 'ratri', role: 'learner' })
  expect(progressOutbox.refused()).toEqual([])
  await progressOutbox.flush()
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect(stored()?.seen).toBe('["b1"]')
})

it('every page hears of a lesson that is done, and none of one that was done already', async () => {
  const { gainProgress, said, forgotten, read } = await openPage()
  expect((await read()).progress.completedAt).toBeNull()
  gainProgress(at(), { activeSeconds: 2 }, 0)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  const half = forgotten.mock.calls.length
  expect([stored()?.completed_at, half]).toEqual([null, 0])
  gainProgress(at(), { seen: ['b1'] }, 0)
  await soon(() => expect(stored()?.completed_at).not.toBeNull())
  await soon(() => expect(forgotten).toHaveBeenCalledTimes(1))
  await read()
  gainProgress(at(), { activeSeconds: 2 }, 0)
  await soon(() => expect(stored()?.seq).toBe(3))
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect(forgotten).toHaveBeenCalledTimes(1)
})
