import { create } from 'zustand'
import type { UnmetRule } from '@/contract/learning.ts'
import { mergeRanges, type Ranges } from '@/domain/watched-ranges.ts'
import { ApiProblem, api } from '@/lib/api.ts'
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
  state: 'saving' | 'saved' | 'device'
  savedAt?: string
  unmet?: UnmetRule[]
  lessonsDone?: number
}

/** What the backend has said of each lesson since the page was opened. The key is `course/lesson`. */
export const useLessonProgress = create<Record<string, Confirmed>>()(() => ({}))
export const lessonName = ({ courseId, lessonKey }: LessonAddress) => `${courseId}/${lessonKey}`

const storageKey = () => `widya-progress:${useSession.getState().employeeId ?? ''}`
const sendAfterMs = 250
const tryAgainMs = 4_000
let timer: ReturnType<typeof setTimeout> | undefined
let sending = false

function read(): Record<string, Entry> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, Entry>) : {}
  } catch {
    return {}
  }
}
function write(entries: Record<string, Entry>) {
  if (Object.keys(entries).length === 0) localStorage.removeItem(storageKey())
  else localStorage.setItem(storageKey(), JSON.stringify(entries))
}
const say = (name: string, confirmed: Confirmed) =>
  useLessonProgress.setState((all) => ({ [name]: { ...all[name], ...confirmed } }))

/**
 * Adds to a lesson's progress: first on the device, synchronously, then to the backend. `knownSeq` is the last number that
 * the backend has confirmed, so that numbers go on growing after a reload.
 */
export function gainProgress(at: LessonAddress, gain: Gain, knownSeq: number) {
  const entries = read()
  const name = lessonName(at)
  const before = entries[name]
  const watched = { ...before?.watched }
  for (const [id, ranges] of Object.entries(gain.watched ?? {})) watched[id] = mergeRanges(watched[id] ?? [], ranges)
  entries[name] = {
    courseId: at.courseId,
    lessonKey: at.lessonKey,
    seen: [...new Set([...(before?.seen ?? []), ...(gain.seen ?? [])])],
    lastBlock: gain.lastBlock ?? before?.lastBlock ?? null,
    mediaSecond: gain.mediaSecond ?? before?.mediaSecond ?? null,
    watched,
    activeSeconds: (before?.activeSeconds ?? 0) + (gain.activeSeconds ?? 0),
    seq: Math.max(before?.seq ?? 0, knownSeq, sentSeq.get(name) ?? 0) + 1,
  }
  write(entries)
  say(name, { state: 'saving' })
  schedule(sendAfterMs)
}
const sentSeq = new Map<string, number>()

function schedule(milliseconds: number) {
  clearTimeout(timer)
  timer = setTimeout(() => void flush(), milliseconds)
}

/** Sends what is waiting, one lesson after the other. Called at boot, after each gain and when the network comes back. */
export async function flush(): Promise<void> {
  if (sending || !useSession.getState().token) return
  sending = true
  try {
    for (const [name, entry] of Object.entries(read())) await deliver(name, entry)
  } finally {
    sending = false
  }
  if (Object.keys(read()).length > 0) schedule(tryAgainMs)
}

async function deliver(name: string, entry: Entry) {
  const { courseId, lessonKey, ...body } = entry
  try {
    const answer = await api.request('PUT /courses/{id}/lessons/{key}/progress', {
      params: { id: courseId, key: lessonKey },
      body: { ...body, activeSeconds: Math.min(600, body.activeSeconds), watched: toPairs(body.watched) },
      // One intent is one number, so a repeat after a lost answer is the same write.
      key: `progress-${name}-${entry.seq}-${body.activeSeconds}`,
    })
    settle(name, entry)
    sentSeq.set(name, Math.max(sentSeq.get(name) ?? 0, answer.seq))
    say(name, { state: 'saved', savedAt: answer.savedAt, unmet: answer.unmet, lessonsDone: answer.lessonsDone })
    const cached = queryClient.getQueryData(learningQueries.lesson({ courseId, lessonKey }).queryKey)
    // Home, catalogue and outline show the lesson as done from now on.
    if (answer.completed && !cached?.progress.completedAt) await queryClient.invalidateQueries()
  } catch (error) {
    // Not my lesson any more (left the course, another version): it can never be delivered, so it does not block the rest.
    if (error instanceof ApiProblem && !error.transient && error.status !== 401) settle(name, entry)
    else say(name, { state: 'device' })
  }
}
const toPairs = (watched: Record<string, Ranges>) =>
  Object.fromEntries(
    Object.entries(watched).map(([id, ranges]) => [id, ranges.map(([a, b]) => [a, b] as [number, number])]),
  )

/** Removes what was confirmed; what was added meanwhile stays, without the seconds that were counted already. */
function settle(name: string, sent: Entry) {
  const entries = read()
  const now = entries[name]
  if (!now) return
  if (now.seq === sent.seq) delete entries[name]
  else entries[name] = { ...now, activeSeconds: Math.max(0, now.activeSeconds - sent.activeSeconds) }
  write(entries)
}

let started = false
/** Replays what an earlier page could not deliver. Safe to call often. */
export function startProgressOutbox() {
  if (started) return
  started = true
  window.addEventListener('online', () => void flush())
  void flush()
}
