import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeBackend } from '@/backend/backend.ts'
import { kyselyOver } from '@/backend/db/kysely.ts'
import { openEssayCourse } from '@/testing/essay-course.ts'
import { putPageOver, soon } from '@/testing/page-device.ts'
import { tokenOf } from '@/testing/small-office.ts'

const startedAt = Date.parse('2026-11-23T04:00:00.000Z')
const limitMs = 60_000
let office: Awaited<ReturnType<typeof openEssayCourse>>
let page: ReturnType<typeof putPageOver>
let attempt: string
let position: number
/** How far the backend's clock has gone since the attempt began. */
let gone: number

/** The page anew, with Ratri signed in. */
async function openPage() {
  page.open()
  const outbox = await import('./hand-in-outbox.ts')
  const { saveAnswer, answerOutbox } = await import('./answer-outbox.ts')
  const { useSession } = await import('@/lib/session.ts')
  useSession.setState({ token: tokenOf('ratri'), employeeId: 'ratri', role: 'learner' })
  return { ...outbox, saveAnswer, answerOutbox, stateOf: () => outbox.useHandIns.getState()[attempt] }
}
const yes = { type: 'trueFalse', choice: true } as const
const stored = () => {
  const [row] = office.connection.all(
    `select a.state, i.seq, i.response from attempt a join attempt_item i on i.attempt_id = a.id and i.position = ?
     where a.id = ?`,
    [position, attempt],
  )
  return { state: row?.state, seq: row?.seq, answered: row?.response !== null }
}
/** What was sent, in short: an answer or handing in. */
const sent = () => page.sent.map(({ route }) => (route.includes('/answers/') ? 'answer' : 'hand-in'))

beforeEach(async () => {
  office = await openEssayCourse()
  office.connection.exec("update quiz set time_limit_minutes = 1 where key = 'final'")
  const begun = await office.begin('ratri')
  attempt = begun.attempt
  position = begun.questions.find(({ type }) => type === 'trueFalse')?.position ?? -1
  gone = 0
  let n = 0
  page = putPageOver(
    makeBackend({
      db: kyselyOver(office.connection),
      now: () => new Date(startedAt + gone),
      newId: () => `10000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
      random: () => 0.5,
    }),
  )
})
afterEach(() => page.leave())

it('is on the device before it is sent, and off it when the backend has it', async () => {
  const { handIn, stateOf, useHandIns } = await openPage()
  expect(useHandIns.getState()).toEqual({})
  handIn(attempt)
  expect(page.kept()).toEqual([`widya-outbox:ratri:hand-in:${attempt}`])
  expect(stateOf()).toBe('sending')
  await soon(() => expect(stateOf()).toBe('done'))
  expect([stored().state, page.kept()]).toEqual(['graded', []])
})

it('waits where the backend does not answer, and goes by itself as the same intent', async () => {
  const { handIn, stateOf, useHandIns } = await openPage()
  const said: unknown[] = []
  useHandIns.subscribe((all) => said.push(all[attempt]))
  page.next('drop-after', 'drop-before')
  handIn(attempt)
  await soon(() => expect(stateOf()).toBe('done'))
  expect(said).toEqual(['sending', 'waiting', 'done'])
  expect(new Set(page.sent.map(({ key }) => key))).toEqual(new Set([`submit-${attempt}`]))
})

it('answers go first: what is only on this device would not be graded', async () => {
  const { handIn, saveAnswer, stateOf } = await openPage()
  page.next('refuse', 'refuse', 'refuse', 'refuse')
  saveAnswer(attempt, position, yes, false, 0)
  handIn(attempt)
  await soon(() => expect(stateOf()).toBe('done'))
  expect(stored()).toEqual({ state: 'graded', seq: 1, answered: true })
  expect(sent().lastIndexOf('answer')).toBeLessThan(sent().indexOf('hand-in'))
})

it('what a page that died could not hand in, the next one does, after its answers', async () => {
  const first = await openPage()
  page.next(...Array<'drop-before'>(4).fill('drop-before'))
  first.saveAnswer(attempt, position, yes, false, 0)
  first.handIn(attempt)
  await soon(() => expect(first.stateOf()).toBe('waiting'))
  expect(page.kept()).toHaveLength(2)
  // Nobody is signed in on the old page any more, so it sends nothing further.
  const { useSession } = await import('@/lib/session.ts')
  useSession.setState({ token: undefined })
  const next = await openPage()
  expect(next.handInOutbox.read(attempt)?.attemptId).toBe(attempt)
  await next.handInOutbox.replay()
  await soon(() => expect(next.stateOf()).toBe('done'))
  expect([stored(), page.kept()]).toEqual([{ state: 'graded', seq: 1, answered: true }, []])
})

it('what is handed in already is simply done', async () => {
  await office.call('ratri', `POST /attempts/${attempt}/submission`)
  const { handIn, stateOf } = await openPage()
  handIn(attempt)
  await soon(() => expect(stateOf()).toBe('done'))
  expect(page.kept()).toEqual([])
})

it('is done on the result, too: what other pages show is asked for again, the attempt that is being left is not', async () => {
  const { handIn, stateOf } = await openPage()
  const { queryClient } = await import('@/lib/query-client.ts')
  const { QueryObserver } = await import('@tanstack/react-query')
  const asked: Record<string, number> = {}
  const keys = [['attempt', attempt], ['attempt', 'another'], ['session'], ['result', attempt]]
  const watch = (queryKey: string[], staleTime = Number.POSITIVE_INFINITY) => {
    const name = queryKey.join(' ')
    const queryFn = () => {
      asked[name] = (asked[name] ?? 0) + 1
      return name
    }
    return new QueryObserver(queryClient, { queryKey, queryFn, staleTime }).subscribe(() => undefined)
  }
  for (const key of keys) watch(key)
  watch(['left behind'])()
  await soon(() => expect(queryClient.getQueryData(['left behind'])).toBe('left behind'))
  handIn(attempt)
  await soon(() => expect(stateOf()).toBe('done'))
  await soon(() => expect(asked.session).toBe(2))
  expect(asked).toEqual({
    [`attempt ${attempt}`]: 1,
    'attempt another': 2,
    session: 2,
    [`result ${attempt}`]: 2,
    'left behind': 1,
  })
  expect(queryClient.getQueryState(['attempt', attempt])?.isInvalidated, 'asked for when somebody looks again').toBe(
    true,
  )
  expect(queryClient.getQueryState(['left behind']), 'forgotten rather than kept stale').toBeUndefined()
})

it('waits for no answer of another attempt, and counts how often it was said', async () => {
  const { handIn, saveAnswer, stateOf, handInOutbox, mayTakeBack } = await openPage()
  page.close('/attempts/')
  saveAnswer('another', 0, yes, false, 0)
  expect([mayTakeBack(attempt), mayTakeBack('another')]).toEqual([false, false])
  handIn(attempt, true)
  handIn(attempt, true)
  expect(handInOutbox.read(attempt)).toEqual({ attemptId: attempt, timeIsUp: true, seq: 2 })
  page.close('/attempts/another/')
  await soon(() => expect(stateOf()).toBe('done'))
  handIn(attempt)
  await soon(() => expect(sent().filter((one) => one === 'hand-in').length).toBeGreaterThan(2))
  await soon(() => expect(stateOf()).toBe('done'))
})

it('says that it is in this page alone when the device is full, and is done all the same', async () => {
  const { handIn, stateOf, mayTakeBack } = await openPage()
  page.fill(true)
  page.close('/submission')
  handIn(attempt)
  await soon(() => expect(stateOf()).toBe('page'))
  expect(mayTakeBack(attempt), 'it may have arrived, though the device could not remember that').toBe(false)
  page.close(undefined)
  await soon(() => expect(stateOf()).toBe('done'))
})

it('is not refused where the session has ended: it waits for who signs in again, here or from the start', async () => {
  const { handIn, stateOf, handInOutbox } = await openPage()
  const { useSession } = await import('@/lib/session.ts')
  const ratri = { token: tokenOf('ratri'), employeeId: 'ratri', role: 'learner', expired: false } as const
  office.connection.exec("update session set revoked_at = '2026-11-23T03:00:00.000Z'")
  handIn(attempt)
  await soon(() => expect(useSession.getState().expired).toBe(true))
  // She leaves instead, and comes back another time.
  useSession.setState({ token: undefined, expired: false })
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  useSession.setState(ratri)
  expect([handInOutbox.refused(), stored().state]).toEqual([[], 'in-progress'])
  void handInOutbox.replay()
  await soon(() => expect(useSession.getState().expired).toBe(true))
  office.connection.exec('update session set revoked_at = null')
  useSession.setState(ratri)
  await soon(() => expect(stateOf()).toBe('done'))
  expect(stored().state).toBe('graded')
})

it('an attempt that is not there is refused, and kept until the person lets it go', async () => {
  const { handIn, useHandIns, handInOutbox } = await openPage()
  handIn('no-such-attempt')
  await soon(() => expect(useHandIns.getState()['no-such-attempt']).toBe('refused'))
  expect(handInOutbox.refused().map(({ code }) => code)).toEqual(['NOT_FOUND'])
})

it('at time-up an answer that met a busy backend a second before still counts: it goes again before handing in', async () => {
  const { handInAtTimeUp, saveAnswer, stateOf } = await openPage()
  page.next('refuse', 'refuse', 'refuse', 'refuse')
  gone = limitMs - 1_000
  saveAnswer(attempt, position, yes, false, 0)
  gone = limitMs
  const pastMs = () => {
    gone += 250
    return gone - limitMs
  }
  await handInAtTimeUp(attempt, pastMs, new AbortController().signal)
  await soon(() => expect(stateOf()).toBe('done'))
  expect(stored()).toEqual({ state: 'graded', seq: 1, answered: true })
  expect(page.sent.length).toBeGreaterThan(4)
})

it('at time-up it looks again every half second, not without a pause, and hands in as soon as nothing waits', async () => {
  const { handInAtTimeUp, saveAnswer, stateOf, answerOutbox } = await openPage()
  page.close('/answers/')
  gone = limitMs - 1_000
  saveAnswer(attempt, position, yes, false, 0)
  gone = limitMs
  // Time goes by with the tries, and stops before the grace is over: a slow machine does not hand in sooner.
  const pastMs = () => Math.min(2_000, sent().length * 250)
  const over = handInAtTimeUp(attempt, pastMs, new AbortController().signal)
  await soon(() => expect(sent().length).toBeGreaterThanOrEqual(4))
  expect([stored().state, sent().includes('hand-in')]).toEqual(['in-progress', false])
  page.close(undefined)
  await over
  await soon(() => expect(stateOf()).toBe('done'))
  expect(stored()).toEqual({ state: 'graded', seq: 1, answered: true })
  expect(answerOutbox.waiting()).toEqual([])
  expect(sent().length).toBeLessThan(60)
})

it('what cannot be sent within the grace is not waited for, and is kept', async () => {
  const { handInAtTimeUp, saveAnswer, stateOf, answerOutbox } = await openPage()
  page.close('/answers/')
  gone = limitMs - 1_000
  saveAnswer(attempt, position, yes, false, 0)
  const pastMs = () => {
    gone += 500
    return gone - limitMs
  }
  await handInAtTimeUp(attempt, pastMs, new AbortController().signal)
  await soon(() => expect(stateOf()).toBe('done'))
  expect([stored().state, stored().answered]).toEqual(['graded', false])
  page.close(undefined)
  await soon(() => expect(answerOutbox.refused().map(({ entry }) => entry.response)).toEqual([yes]))
})

describe('called off', () => {
  it('as long as it was certainly not sent: the work goes on, and nothing is handed in by itself', async () => {
    const { handIn, takeBack, mayTakeBack, saveAnswer, stateOf, answerOutbox, handInOutbox } = await openPage()
    page.close('/answers/')
    saveAnswer(attempt, position, yes, false, 0)
    handIn(attempt)
    await soon(() => expect(stateOf()).toBe('waiting'))
    expect(mayTakeBack(attempt)).toBe(true)
    expect(takeBack(attempt)).toBe(true)
    expect([stateOf(), handInOutbox.read(attempt)]).toEqual([undefined, undefined])
    page.close(undefined)
    saveAnswer(attempt, position, { ...yes, choice: false }, false, 0)
    await answerOutbox.flush()
    await handInOutbox.replay()
    await soon(() => expect(stored()).toMatchObject({ state: 'in-progress', answered: true }))
    expect([sent().includes('hand-in'), page.kept(), stateOf()]).toEqual([false, [], undefined])
    handIn(attempt)
    await soon(() => expect(stateOf()).toBe('done'))
    expect(stored().state).toBe('graded')
  })

  it('while its answers are on their way: it stops before it is sent', async () => {
    const { handIn, takeBack, saveAnswer, stateOf, answerOutbox } = await openPage()
    saveAnswer(attempt, position, yes, false, 0)
    handIn(attempt)
    expect(takeBack(attempt)).toBe(true)
    await answerOutbox.flush()
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    expect([stored(), sent(), stateOf()]).toEqual([
      { state: 'in-progress', seq: 1, answered: true },
      ['answer'],
      undefined,
    ])
  })

  it('not once it may have arrived, on this page or the next', async () => {
    const { handIn, takeBack, mayTakeBack, stateOf } = await openPage()
    page.next('drop-after', 'drop-before', 'drop-before', 'drop-before')
    handIn(attempt)
    await soon(() => expect(stateOf()).toBe('waiting'))
    expect([mayTakeBack(attempt), takeBack(attempt)]).toEqual([false, false])
    expect(localStorage.getItem(`widya-hand-in-sent:${attempt}`)).toBe('1')
    const { useSession } = await import('@/lib/session.ts')
    useSession.setState({ token: undefined })
    const next = await openPage()
    expect([next.mayTakeBack(attempt), next.takeBack(attempt)]).toEqual([false, false])
    await next.handInOutbox.replay()
    await soon(() => expect(next.stateOf()).toBe('done'))
    expect([stored().state, localStorage.getItem(`widya-hand-in-sent:${attempt}`)]).toEqual(['graded', null])
  })

  it('by no one when the clock has handed in', async () => {
    const { handIn, takeBack, mayTakeBack } = await openPage()
    page.close('/submission')
    handIn(attempt, true)
    expect([mayTakeBack(attempt), takeBack(attempt)]).toEqual([false, false])
  })
})
