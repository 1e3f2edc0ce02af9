import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openEssayCourse } from '@/testing/essay-course.ts'
import { putPageOver, soon } from '@/testing/page-device.ts'
import { tokenOf } from '@/testing/small-office.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
let page: ReturnType<typeof putPageOver>
let attempt: string
let choice: number

/** The page anew, with Ratri signed in. */
async function openPage() {
  page.open()
  const outbox = await import('./answer-outbox.ts')
  const { useSession } = await import('@/lib/session.ts')
  useSession.setState({ token: tokenOf('ratri'), employeeId: 'ratri', role: 'learner' })
  /** All that the page said of the answer, in order: a state that passes quickly must not be missed. */
  const said: (string | undefined)[] = []
  outbox.useAnswers.subscribe((all) => said.push(all[outbox.answerName(attempt, choice)]?.state))
  return {
    ...outbox,
    useSession,
    said,
    stateOf: () => outbox.useAnswers.getState()[outbox.answerName(attempt, choice)],
  }
}
const yes = { type: 'trueFalse', choice: true } as const
const no = { type: 'trueFalse', choice: false } as const
const stored = () => {
  const [row] = office.connection.all(
    'select response, flagged, seq from attempt_item where attempt_id = ? and position = ?',
    [attempt, choice],
  )
  return { response: JSON.parse(String(row?.response ?? 'null')), flagged: row?.flagged, seq: row?.seq }
}

beforeEach(async () => {
  office = await openEssayCourse()
  const begun = await office.begin('ratri')
  attempt = begun.attempt
  choice = begun.questions.find(({ type }) => type === 'trueFalse')?.position ?? -1
  page = putPageOver(office.backend)
})
afterEach(() => page.leave())

it('keeps an answer on the device before it is sent, and lets it go when the backend has it', async () => {
  const { saveAnswer, stateOf } = await openPage()
  saveAnswer(attempt, choice, yes, true, 0)
  expect(page.kept()).toEqual([`widya-outbox:ratri:answer:${attempt}/${choice}`])
  expect(stateOf()).toEqual({ response: yes, flagged: true, seq: 1, state: 'saving' })
  await soon(() => expect(stateOf()?.state).toBe('saved'))
  expect(stateOf()).toEqual({
    response: yes,
    flagged: true,
    seq: 1,
    state: 'saved',
    savedAt: '2026-11-23T04:00:00.000Z',
  })
  expect(page.kept()).toEqual([])
  expect(stored()).toEqual({ response: yes, flagged: 1, seq: 1 })
  expect(page.sent).toEqual([
    {
      route: `PUT /attempts/${attempt}/answers/${choice}`,
      key: `answer-${attempt}/${choice}-1`,
      version: null,
      body: { response: yes, flagged: true, seq: 1 },
    },
  ])
})

it('numbers go on from what the page read, from what waits and from what was saved since', async () => {
  const { saveAnswer, stateOf, answerOutbox } = await openPage()
  page.next('drop-before')
  saveAnswer(attempt, choice, yes, false, 5)
  saveAnswer(attempt, choice, no, false, 0)
  expect(answerOutbox.waiting().map(({ entry }) => entry.seq)).toEqual([7])
  await soon(() => expect(stateOf()?.state).toBe('saved'))
  // The page read number 5; 7 was confirmed since.
  saveAnswer(attempt, choice, null, false, 5)
  expect(stateOf()?.seq).toBe(8)
  await soon(() => expect(stateOf()?.state).toBe('saved'))
  expect(stored()).toEqual({ response: null, flagged: 0, seq: 8 })
})

it('an answer that got lost twice says so, and goes again as the same write', async () => {
  const { saveAnswer, said } = await openPage()
  page.next('drop-after', 'drop-after')
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(said).toEqual(['saving', 'unsent', 'saved']))
  expect(page.sent.map(({ key }) => key)).toEqual(Array(3).fill(`answer-${attempt}/${choice}-1`))
  expect([stored().seq, page.kept()]).toEqual([1, []])
})

it('a backend that is busy is no refusal', async () => {
  const { saveAnswer, said, answerOutbox } = await openPage()
  page.next('refuse', 'refuse')
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(said).toEqual(['saving', 'unsent', 'saved']))
  expect([page.sent.length, answerOutbox.refused()]).toEqual([3, []])
})

it('says when the device has no room either, and still sends it', async () => {
  const { saveAnswer, said } = await openPage()
  page.fill(true)
  page.next('drop-before', 'drop-before')
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(said).toEqual(['saving', 'page', 'saved']))
  expect(stored().response).toEqual(yes)
})

it('an answer to what is handed in is refused with its reason, kept, and sent no more', async () => {
  await office.call('ratri', `POST /attempts/${attempt}/submission`)
  const { saveAnswer, stateOf, answerOutbox } = await openPage()
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(stateOf()?.state).toBe('refused'))
  expect(answerOutbox.refused().map(({ entry, code }) => [entry.response, code])).toEqual([[yes, 'ATTEMPT_CLOSED']])
  await answerOutbox.flush()
  expect([page.sent.length, page.kept().length]).toEqual([1, 1])
})

/** What refuses the answer, and how the page learns of it. */
const refusing: [string, () => Promise<unknown> | unknown, object][] = [
  ['ATTEMPT_CLOSED', () => office.call('ratri', `POST /attempts/${attempt}/submission`), yes],
  ['INVALID', () => undefined, { type: 'trueFalse', choice: 'benar' }],
  [
    'NOT_FOUND',
    () => office.connection.exec("update session set employee_id = 'bima' where employee_id = 'ratri'"),
    yes,
  ],
  ['FORBIDDEN', () => office.connection.exec("update session set role = 'trainer' where employee_id = 'ratri'"), yes],
]
it.each(refusing)('the page is told %s, with the answer that was given', async (code, refuse, response) => {
  office.connection.exec(
    "insert or ignore into employee_role select id, value from employee, (select 'learner' as value union select 'trainer')",
  )
  await refuse()
  const { saveAnswer, stateOf } = await openPage()
  saveAnswer(attempt, choice, response as typeof yes, false, 0)
  await soon(() => expect(stateOf()).toMatchObject({ state: 'refused', code, response }))
  expect(page.kept()).toHaveLength(1)
})

it('a refusal whose reply got lost is told all the same, by every repeat and to every tab', async () => {
  await office.call('ratri', `POST /attempts/${attempt}/submission`)
  const first = await openPage()
  page.next('drop-after', 'drop-after')
  first.saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(first.said).toEqual(['saving', 'unsent', 'refused']))
  const listed = [[yes, 'ATTEMPT_CLOSED']]
  expect(first.answerOutbox.refused().map(({ entry, code }) => [entry.response, code])).toEqual(listed)
  const [name = ''] = page.kept()
  // Another tab that read the entry before this one heard of the refusal.
  localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name) ?? ''), refused: undefined }))
  const second = await openPage()
  await second.answerOutbox.replay()
  await soon(() => expect(second.stateOf()?.state).toBe('refused'))
  expect(second.answerOutbox.refused().map(({ entry, code }) => [entry.response, code])).toEqual(listed)
})

/** Another device of the same person, which the backend hears at once. */
const elsewhere = (response: object, seq: number, flagged = false) =>
  office.call('ratri', `PUT /attempts/${attempt}/answers/${choice}`, { response, flagged, seq })
const elsewhereAsPage = (response: object, seq: number) =>
  office.backend(
    new Request(`https://widya.test/api/v1/attempts/${attempt}/answers/${choice}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${tokenOf('ratri')}`,
        'content-type': 'application/json',
        'idempotency-key': `answer-${attempt}/${choice}-${seq}`,
      },
      body: JSON.stringify({ response, flagged: false, seq }),
    }),
  )

it('an answer under a number that another device has passed is sent again under a higher one', async () => {
  for (const seq of [1, 2, 3]) await elsewhere(seq % 2 ? no : yes, seq)
  const { saveAnswer, said, stateOf } = await openPage()
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect(stored()).toEqual({ response: yes, flagged: 0, seq: 4 })
  expect(said).toEqual(['saving', 'saving', 'saved'])
  expect(stateOf()?.seq).toBe(4)
  expect([page.sent.map(({ body }) => body.seq), page.kept()]).toEqual([[1, 4], []])
})

it('the same number for another value is never told as saved', async () => {
  await elsewhere(yes, 1)
  const { saveAnswer, said } = await openPage()
  saveAnswer(attempt, choice, yes, true, 0)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect(stored()).toEqual({ response: yes, flagged: 1, seq: 2 })
})

it('a number whose key another device has used leads to a new number, not to a closed attempt', async () => {
  for (const seq of [1, 2, 3]) await elsewhereAsPage(no, seq)
  const { saveAnswer, said, answerOutbox } = await openPage()
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect(stored()).toEqual({ response: yes, flagged: 0, seq: 4 })
  expect(said).not.toContain('refused')
  expect([answerOutbox.refused(), page.kept()]).toEqual([[], []])
})

it('what another device has saved just so is saved, and the next number goes on from there', async () => {
  await elsewhere(no, 1)
  await elsewhere(yes, 2)
  const { saveAnswer, said, stateOf } = await openPage()
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect([page.sent.length, stateOf()?.seq, stored().seq]).toEqual([1, 2, 2])
  saveAnswer(attempt, choice, no, false, 0)
  await soon(() => expect([stored().response, stored().seq]).toEqual([no, 3]))
})

it('an answer that another device has passed before the end is refused after it, with its reason', async () => {
  await elsewhere(no, 1)
  await office.call('ratri', `POST /attempts/${attempt}/submission`)
  const { saveAnswer, stateOf, answerOutbox } = await openPage()
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(stateOf()?.state).toBe('refused'))
  expect(answerOutbox.refused().map(({ entry, code }) => [entry.response, code])).toEqual([[yes, 'ATTEMPT_CLOSED']])
  expect(stored().response).toEqual(no)
})

it('an answer without a content is no success', async () => {
  const { saveAnswer, said } = await openPage()
  const through = globalThis.fetch
  vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }))
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(said).toEqual(['saving', 'unsent']))
  expect(page.kept()).toHaveLength(1)
  vi.stubGlobal('fetch', through)
  await soon(() => expect(said.at(-1)).toBe('saved'))
  expect([stored().response, page.kept()]).toEqual([yes, []])
})

it('waits for its own person: nobody signed in sends nothing, and the next page of the same person all', async () => {
  const { saveAnswer, useSession, answerOutbox } = await openPage()
  page.next('drop-before')
  saveAnswer(attempt, choice, yes, false, 0)
  useSession.setState({ token: undefined })
  await answerOutbox.flush()
  await soon(() => expect(page.sent).toHaveLength(1))
  expect([page.kept().length, stored().seq]).toEqual([1, 0])
  const { stateOf, answerOutbox: next } = await openPage()
  await next.replay()
  await soon(() => expect(stateOf()?.state).toBe('saved'))
  expect(stored()).toEqual({ response: yes, flagged: 0, seq: 1 })
})

it('an ended session is no refusal: the answer goes once the person is in again', async () => {
  const { saveAnswer, stateOf, useSession } = await openPage()
  useSession.setState({ token: 'ended-0123456789' })
  saveAnswer(attempt, choice, yes, false, 0)
  await soon(() => expect(useSession.getState().expired).toBe(true))
  expect([stateOf()?.state, page.kept().length]).toEqual(['saving', 1])
  useSession.getState().open({ token: tokenOf('ratri'), employeeId: 'ratri', role: 'learner' })
  await soon(() => expect(stateOf()?.state).toBe('saved'))
  expect(stored().seq).toBe(1)
})
