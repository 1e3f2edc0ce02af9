import { afterTimeUp } from '@/domain/time-left.ts'
import { ApiProblem, api } from '@/lib/api.ts'
import { dropFromDevice, readFromDevice, rememberOnDevice } from '@/lib/keeping.ts'
import { createForPerson } from '@/lib/of-one-person.ts'
import { makeOutbox } from '@/lib/outbox.ts'
import { TakenBack } from '@/lib/outbox-entry.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { answerOutbox } from './answer-outbox.ts'
import { assessmentQueries } from './queries.ts'

/** A person has handed in, or the clock has for them, and the backend has not confirmed it yet. */
interface HandIn {
  attemptId: string
  /** Time is up: an answer that has not arrived by now would not count, so nothing waits for it. */
  timeIsUp: boolean
  seq: number
}
/** `page`: neither sent nor on the device, because the device would not take it. */
export type HandInState = 'sending' | 'waiting' | 'page' | 'done' | 'refused'

/** What this page knows of attempts that were handed in. */
export const useHandIns = createForPerson<Record<string, HandInState>>(() => ({}))

/** How many answers of an attempt the backend has not confirmed yet. */
const unsentOf = (attemptId: string) =>
  answerOutbox.waiting().filter(({ entry }) => entry.attemptId === attemptId).length

class AnswersGoFirst extends Error {}

/** On the device from the moment of sending: from then on it may have arrived, whatever becomes of the page. */
const sentMark = (attemptId: string) => `widya-hand-in-sent:${attemptId}`
/** Of this page, should the device not take the mark. */
const sentFromHere = new Set<string>()
function markSent(attemptId: string) {
  sentFromHere.add(attemptId)
  // Where it is not remembered, the next page may let it be taken back; if it has arrived, the attempt says that it is closed.
  rememberOnDevice(sentMark(attemptId), '1')
}
const mayHaveArrived = (attemptId: string) =>
  sentFromHere.has(attemptId) || readFromDevice(sentMark(attemptId)) !== null

export const handInOutbox = makeOutbox<HandIn, { id: string }>({
  kind: 'hand-in',
  owner: () => (useSession.getState().token ? useSession.getState().employeeId : undefined),
  send: async ({ attemptId, timeIsUp }) => {
    // An answer that is only on this device would not be graded. One that the backend refuses does not wait any more.
    if (!timeIsUp) {
      await answerOutbox.flush()
      // Taken back while its answers went. From here to the sending nothing comes between.
      if (!isKept(attemptId)) throw new TakenBack()
      if (unsentOf(attemptId) > 0) throw new AnswersGoFirst()
    }
    markSent(attemptId)
    // Handing in is one intent, however often the button, the clock or a new page says it.
    return api.request('POST /attempts/{id}/submission', {
      params: { id: attemptId },
      key: `submit-${attemptId}`,
      patience: 1,
    })
  },
  refusal: (error) =>
    error instanceof ApiProblem && !error.transient && error.status !== 401 ? error.code : undefined,
  retryMs: 2_000,
  onState: (attemptId, now) => {
    const state = ({ saving: 'sending', unsent: 'waiting', saved: 'done', refused: 'refused' } as const)[now.state]
    const inPage = now.state === 'unsent' && now.held === 'page'
    useHandIns.setState({ [attemptId]: inPage ? 'page' : state })
    if (state === 'done') {
      dropFromDevice(sentMark(attemptId))
      forgetStale(attemptId)
    }
  },
})

/** The page of the attempt is left for its result: reading it once more would show it as closed for a moment. */
function forgetStale(attemptId: string) {
  const { queryKey } = assessmentQueries.attempt(attemptId)
  queryClient.removeQueries({ type: 'inactive' })
  void queryClient.invalidateQueries({ queryKey, refetchType: 'none' })
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [kind, id] }) => kind !== queryKey[0] || id !== attemptId,
  })
}

/** Writes on the device, synchronously, that the attempt is handed in, and only then sends it. */
export function handIn(attemptId: string, timeIsUp = false) {
  const seq = (handInOutbox.read(attemptId)?.seq ?? 0) + 1
  handInOutbox.put(attemptId, { attemptId, timeIsUp, seq })
}

const isKept = (attemptId: string): boolean => handInOutbox.read(attemptId) !== undefined

/** Only what was certainly not sent, by a person: what may have arrived is handed in, and the clock takes nothing back. */
export function mayTakeBack(attemptId: string): boolean {
  const entry = handInOutbox.read(attemptId)
  return entry !== undefined && !entry.timeIsUp && !mayHaveArrived(attemptId)
}
/** Back to work. False where it may have been sent meanwhile. */
export function takeBack(attemptId: string): boolean {
  if (!mayTakeBack(attemptId)) return false
  handInOutbox.takeBack(attemptId)
  const { [attemptId]: _, ...others } = useHandIns.getState()
  useHandIns.setState(others, true)
  return true
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Sends what left in time as long as the backend's grace lasts, then hands in. `pastMs`: since when time is up. */
export async function handInAtTimeUp(attemptId: string, pastMs: () => number, left: AbortSignal) {
  while (!left.aborted) {
    const next = afterTimeUp({ unsent: unsentOf(attemptId), pastMs: pastMs() })
    if (next.step === 'hand-in') return handIn(attemptId, true)
    // A try that hangs is not waited for beyond the grace.
    await Promise.race([Promise.all([answerOutbox.flush(), pause(next.againMs)]), pause(next.untilMs)])
  }
}
