import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { saveAnswer, useAnswers } from '@/features/assessment/answer-outbox.ts'
import { useHandIns } from '@/features/assessment/hand-in-outbox.ts'
import { useLessonProgress } from '@/features/learning/progress-outbox.ts'
import { useLastMark, useMarkDrafts } from '@/features/marking/mark-outbox.ts'
import { putDevice } from '@/testing/page-device.ts'
import { announce, useAnnouncement } from '@/ui/announcements.ts'
import { showToast, useToasts } from '@/ui/toasts.ts'
import { useKeeping } from './keeping.ts'
import { makeOutbox } from './outbox.ts'
import { useSession } from './session.ts'

const signIn = (employeeId: string) => useSession.getState().open({ token: `of-${employeeId}`, employeeId, role: 'x' })

beforeEach(() => {
  putDevice()
  signIn('ratri')
})

/** What Ratri leaves in the memory of the page. */
function work() {
  showToast({ text: 'Penilaian Ratri tersimpan' })
  announce('Ratri memilih tingkat 2')
  useAnswers.setState({ 'a/0': { response: null, flagged: true, seq: 1, state: 'saved' } })
  useHandIns.setState({ a: 'refused' })
  useLessonProgress.setState({ 'c/l': { state: 'saved' } })
  useMarkDrafts.setState({ e: { levels: {}, comment: 'catatan Ratri' } })
  useLastMark.setState({ last: { courseId: 'c', essayId: 'e', alias: 1, state: 'saved', version: 1 } })
}
const held = () =>
  [useToasts, useAnnouncement, useAnswers, useHandIns, useLessonProgress, useMarkDrafts, useLastMark].map((store) =>
    JSON.stringify(store.getState()),
  )

it.each([
  ['signs out', () => useSession.getState().close()],
  ['is followed by another in another tab', () => signIn('bima')],
  ['loses the account', () => useSession.getState().end('ACCOUNT_INACTIVE')],
])('nothing of one who %s is shown to the next', (_, leave) => {
  useSession.getState().close()
  signIn('ratri')
  const empty = held()
  work()
  expect(
    held().every((one, at) => one !== empty[at]),
    'the control: all of it was there',
  ).toBe(true)
  leave()
  expect(held()).toEqual(empty)
})

it('whoever signs in again in the same place keeps what is on the page', () => {
  work()
  const before = held()
  useSession.getState().expire()
  signIn('ratri')
  expect(held()).toEqual(before)
})

it('what one could not deliver is not counted as the work of the next, whose own is sent at once', async () => {
  const ways: (() => Promise<unknown>)[] = []
  const outbox = makeOutbox<{ seq: number }, unknown>({
    kind: 'progress',
    owner: () => useSession.getState().employeeId,
    send: () => (ways.shift() ?? (() => Promise.resolve({})))(),
    refusal: (error) => (error instanceof RangeError ? 'NOT_FOUND' : undefined),
    onState: () => undefined,
    retryMs: 1_000_000,
  })
  ways.push(
    () => Promise.reject(new Error('busy')),
    () => Promise.reject(new RangeError()),
    () => new Promise(() => undefined),
  )
  outbox.put('c/l', { seq: 1 })
  outbox.put('c/other', { seq: 1 })
  outbox.put('c/slow', { seq: 1 })
  await expect.poll(() => [useKeeping.getState().late, useKeeping.getState().refused]).toEqual([1, 1])
  signIn('bima')
  expect([useKeeping.getState().late, useKeeping.getState().refused]).toEqual([0, 0])
  ways.push(() => new Promise(() => undefined))
  outbox.put('c/l', { seq: 1 })
  // One that hangs under the same name is Ratri's, and holds nobody up.
  outbox.put('c/slow', { seq: 1 })
  await expect.poll(() => outbox.waiting().map(({ name }) => name)).toEqual(['c/l'])
  expect(useKeeping.getState().late).toBe(0)
})

it('numbers of one are not those of the next', () => {
  saveAnswer('a', 0, null, false, 4)
  expect(useAnswers.getState()['a/0']?.seq).toBe(5)
  signIn('bima')
  saveAnswer('a', 0, null, false, 0)
  expect(useAnswers.getState()['a/0']?.seq).toBe(1)
})

/** Stores of the device or of the page, which say nothing of a person. */
const nobodys = [
  'lib/session.ts',
  'lib/device.ts',
  'lib/backend-state.ts',
  'lib/waiting.ts',
  'lib/keeping.ts',
  'lib/of-one-person.ts',
  'ui/overlay-host.ts',
  'app/shell/service-worker-client.ts',
  'features/marking/shortcuts.ts',
]
it('every store of the page is one person’s, or is known to say nothing of one', () => {
  const src = join(import.meta.dirname, '..')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(app|features|lib|ui)\/.*\.tsx?$/.test(file) && !file.includes('.test.'),
  )
  const stores = files.filter((file) => /\bcreate<.*>\(\)/.test(readFileSync(join(src, file), 'utf8')))
  expect(stores.toSorted()).toEqual(nobodys.toSorted())
})
