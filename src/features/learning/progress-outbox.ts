import type { UnmetRule } from '@/contract/learning.ts'
import { mergeRanges, type Ranges } from '@/domain/watched-ranges.ts'
import { type Answer, ApiProblem, api } from '@/lib/api.ts'
import { createForPerson, whenSomebodyElse } from '@/lib/of-one-person.ts'
import { makeOutbox } from '@/lib/outbox.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { type LessonAddress, learningQueries } from './queries.ts'

/** What a lesson has gained on this device and the backend has not confirmed yet. */
interface Entry extends LessonAddress {
  seen: string[]
  lastBlock: string | null
  mediaSecond: number | null
  watched: Record<string, Ranges>
  activeSeconds: number
  seq: number
}
type Gain = Partial<Omit<Entry, 'courseId' | 'lessonKey' | 'seq'>>

interface Confirmed {
  state: 'saving' | 'saved' | 'device' | 'page'
  savedAt?: string
  unmet?: UnmetRule[]
  lessonsDone?: number
}

/** What the backend has said of each lesson since the page was opened. The key is `course/lesson`. */
export const useLessonProgress = createForPerson<Record<string, Confirmed>>(() => ({}))
export const lessonName = ({ courseId, lessonKey }: LessonAddress) => `${courseId}/${lessonKey}`

const sendAfterMs = 250
const say = (name: string, confirmed: Confirmed) =>
  useLessonProgress.setState((all) => ({ [name]: { ...all[name], ...confirmed } }))

/** Numbers that the backend has confirmed since the page was opened. */
const confirmedSeq = new Map<string, number>()
whenSomebodyElse(() => confirmedSeq.clear())

export const progressOutbox = makeOutbox<Entry, Answer<'PUT /courses/{id}/lessons/{key}/progress'>>({
  kind: 'progress',
  owner: () => (useSession.getState().token ? useSession.getState().employeeId : undefined),
  send: ({ courseId, lessonKey, ...body }, name) =>
    api.request('PUT /courses/{id}/lessons/{key}/progress', {
      params: { id: courseId, key: lessonKey },
      body: { ...body, activeSeconds: Math.min(600, body.activeSeconds), watched: toPairs(body.watched) },
      // One intent is one number, so a repeat after a lost answer is the same write.
      key: `progress-${name}-${body.seq}-${body.activeSeconds}`,
    }),
  // Not my lesson any more (left the course, another version): it can never be delivered.
  refusal: (error) =>
    error instanceof ApiProblem && !error.transient && error.status !== 401 ? error.code : undefined,
  // What was added meanwhile stays, without the seconds that were counted already.
  rest: (now, sent) => ({ ...now, activeSeconds: Math.max(0, now.activeSeconds - sent.activeSeconds) }),
  retryMs: 4_000,
  onState: (name, now) => {
    if (now.state === 'saving') say(name, { state: 'saving' })
    else if (now.state === 'unsent') say(name, { state: now.held })
    else if (now.state === 'saved') confirmed(name, now.entry, now.answer)
  },
})

function confirmed(
  name: string,
  { courseId, lessonKey }: Entry,
  answer: Answer<'PUT /courses/{id}/lessons/{key}/progress'>,
) {
  confirmedSeq.set(name, Math.max(confirmedSeq.get(name) ?? 0, answer.seq))
  say(name, { state: 'saved', savedAt: answer.savedAt, unmet: answer.unmet, lessonsDone: answer.lessonsDone })
  const cached = queryClient.getQueryData(learningQueries.lesson({ courseId, lessonKey }).queryKey)
  // Home, catalogue and outline show the lesson as done from now on.
  if (answer.completed && !cached?.progress.completedAt) void queryClient.invalidateQueries()
}

/**
 * Adds to a lesson's progress: first on the device, synchronously, then to the backend. `knownSeq` is the last number that
 * the backend has confirmed, so that numbers go on growing after a reload.
 */
export function gainProgress(at: LessonAddress, gain: Gain, knownSeq: number) {
  const name = lessonName(at)
  const before = progressOutbox.read(name)
  const watched = { ...before?.watched }
  for (const [id, ranges] of Object.entries(gain.watched ?? {})) watched[id] = mergeRanges(watched[id] ?? [], ranges)
  const entry: Entry = {
    courseId: at.courseId,
    lessonKey: at.lessonKey,
    seen: [...new Set([...(before?.seen ?? []), ...(gain.seen ?? [])])],
    lastBlock: gain.lastBlock ?? before?.lastBlock ?? null,
    mediaSecond: gain.mediaSecond ?? before?.mediaSecond ?? null,
    watched,
    activeSeconds: (before?.activeSeconds ?? 0) + (gain.activeSeconds ?? 0),
    seq: Math.max(before?.seq ?? 0, knownSeq, confirmedSeq.get(name) ?? 0) + 1,
  }
  progressOutbox.put(name, entry, sendAfterMs)
}

const toPairs = (watched: Record<string, Ranges>) =>
  Object.fromEntries(
    Object.entries(watched).map(([id, ranges]) => [id, ranges.map(([a, b]) => [a, b] as [number, number])]),
  )
