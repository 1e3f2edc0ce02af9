import { create } from 'zustand'
import type { Response } from '@/domain/response.ts'
import { ApiProblem, api } from '@/lib/api.ts'
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
  state: 'saving' | 'saved' | 'unsent' | 'refused'
  savedAt?: string
}

/** What this page knows of answers beyond what it read: by `attempt/position`. */
export const useAnswers = create<Record<string, AnswerState>>()(() => ({}))
export const answerName = (attemptId: string, position: number) => `${attemptId}/${position}`

const storageKey = () => `widya-answers:${useSession.getState().employeeId ?? ''}`
const tryAgainMs = 2_000
const inFlight = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

function read(): Record<string, Unsent> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, Unsent>) : {}
  } catch {
    return {}
  }
}
function write(unsent: Record<string, Unsent>) {
  if (Object.keys(unsent).length === 0) localStorage.removeItem(storageKey())
  else localStorage.setItem(storageKey(), JSON.stringify(unsent))
}
const show = (name: string, answer: AnswerState) => useAnswers.setState({ [name]: answer })

/** Writes the answer on the device, synchronously, and only then sends it. `knownSeq` is the last confirmed number. */
export function saveAnswer(
  attemptId: string,
  position: number,
  response: Response | null,
  flagged: boolean,
  knownSeq: number,
) {
  const name = answerName(attemptId, position)
  const unsent = read()
  const seq = Math.max(knownSeq, unsent[name]?.seq ?? 0, useAnswers.getState()[name]?.seq ?? 0) + 1
  unsent[name] = { attemptId, position, response, flagged, seq }
  write(unsent)
  show(name, { response, flagged, seq, state: 'saving' })
  void deliver(name)
}

/** One request per question at a time; the newest value wins by its number. */
async function deliver(name: string) {
  const entry = read()[name]
  if (!entry || inFlight.has(name) || !useSession.getState().token) return
  inFlight.add(name)
  const { attemptId, position, ...body } = entry
  try {
    const { savedAt } = await api.request('PUT /attempts/{id}/answers/{position}', {
      params: { id: attemptId, position },
      body,
      key: `answer-${name}-${entry.seq}`,
      patience: 1,
    })
    settle(name, entry.seq, { ...entry, state: 'saved', savedAt })
  } catch (error) {
    const final = error instanceof ApiProblem && !error.transient && error.status !== 401
    // The attempt is closed or its time is up: no repeat can change that, and the page says so.
    if (final) settle(name, entry.seq, { ...entry, state: 'refused' })
    else {
      show(name, { ...entry, state: 'unsent' })
      clearTimeout(timer)
      timer = setTimeout(() => void flushAnswers(), tryAgainMs)
    }
  } finally {
    inFlight.delete(name)
  }
  if ((read()[name]?.seq ?? 0) > entry.seq) await deliver(name)
}

function settle(name: string, seq: number, answer: AnswerState) {
  const unsent = read()
  if ((unsent[name]?.seq ?? 0) <= seq) {
    delete unsent[name]
    write(unsent)
    show(name, answer)
  }
}

/** Sends everything that waits, in the order of the questions. Resolves with how many still wait. */
export async function flushAnswers(): Promise<number> {
  for (const name of Object.keys(read())) await deliver(name)
  return Object.keys(read()).length
}

let started = false
/** Replays what an earlier page could not deliver. Safe to call often. */
export function startAnswerOutbox() {
  for (const [name, entry] of Object.entries(read()))
    if (!useAnswers.getState()[name]) show(name, { ...entry, state: 'unsent' })
  void flushAnswers()
  if (started) return
  started = true
  window.addEventListener('online', () => void flushAnswers())
}
