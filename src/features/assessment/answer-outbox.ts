import type { Response } from '@/domain/response.ts'
import { type Answer, ApiProblem, api } from '@/lib/api.ts'
import { keepStorage } from '@/lib/keep-storage.ts'
import { createForPerson } from '@/lib/of-one-person.ts'
import { makeOutbox } from '@/lib/outbox.ts'
import { Overtaken } from '@/lib/outbox-entry.ts'
import { useSession } from '@/lib/session.ts'

/** One answer that the backend has not confirmed yet. */
interface Unsent {
  attemptId: string
  position: number
  response: Response | null
  flagged: boolean
  seq: number
}
export interface AnswerState {
  response: Response | null
  flagged: boolean
  seq: number
  /** `page`: neither sent nor on the device, because the device would not take it. */
  state: 'saving' | 'saved' | 'unsent' | 'page' | 'refused'
  savedAt?: string
  /** Why it was refused. */
  code?: string
}

/** What this page knows of answers beyond what it read: by `attempt/position`. */
export const useAnswers = createForPerson<Record<string, AnswerState>>(() => ({}))
export const answerName = (attemptId: string, position: number) => `${attemptId}/${position}`

/** No repeat of this answer can change it; the page says why (`refused-answer.tsx`). */
const refusal = (error: unknown) =>
  error instanceof ApiProblem && !error.transient && error.status !== 401 ? error.code : undefined

type Saved = Answer<'PUT /attempts/{id}/answers/{position}'>

/** Saved is only what stands: another device may have used this number, or a higher one, for another value. */
async function send({ attemptId, position, ...body }: Unsent, name: string): Promise<Saved> {
  try {
    const answer = await api.request('PUT /attempts/{id}/answers/{position}', {
      params: { id: attemptId, position },
      body,
      key: `answer-${name}-${body.seq}`,
      patience: 1,
    })
    // A repeat is told what an earlier build may have answered, which did not say what stands.
    if (!(answer.stands ?? answer.seq <= body.seq)) throw new Overtaken(answer.seq)
    return answer
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'IDEMPOTENCY_KEY_REUSED') throw new Overtaken(body.seq)
    throw error
  }
}

export const answerOutbox = makeOutbox<Unsent, Saved>({
  kind: 'answer',
  owner: () => (useSession.getState().token ? useSession.getState().employeeId : undefined),
  send,
  refusal,
  retryMs: 2_000,
  onState: (name, now) => {
    const { response, flagged, seq } = now.entry
    const answer = { response, flagged, seq }
    if (now.state === 'saved')
      useAnswers.setState({ [name]: { ...answer, seq: now.answer.seq, state: 'saved', savedAt: now.answer.savedAt } })
    else if (now.state === 'unsent')
      useAnswers.setState({ [name]: { ...answer, state: now.held === 'page' ? 'page' : 'unsent' } })
    else if (now.state === 'refused') useAnswers.setState({ [name]: { ...answer, state: 'refused', code: now.code } })
    else useAnswers.setState({ [name]: { ...answer, state: now.state } })
  },
})

/** Writes the answer on the device, synchronously, and only then sends it. `knownSeq` is the last confirmed number. */
export function saveAnswer(
  attemptId: string,
  position: number,
  response: Response | null,
  flagged: boolean,
  knownSeq: number,
) {
  const name = answerName(attemptId, position)
  const seq = Math.max(knownSeq, answerOutbox.read(name)?.seq ?? 0, useAnswers.getState()[name]?.seq ?? 0) + 1
  answerOutbox.put(name, { attemptId, position, response, flagged, seq })
  void keepStorage()
}
