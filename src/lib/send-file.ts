import type { Problem } from '@/contract/problem.ts'
import { ApiProblem } from './api.ts'
import { useSession } from './session.ts'
import { beginWriting, stopSignal } from './waiting.ts'

interface FileToSend {
  /** Below `/api/v1`, with its query. */
  path: string
  body: Blob
  /** A repeat with the same key is the same write. */
  key?: string
  signal?: AbortSignal
}

/** Files that were given up without an answer, and their keys: each may have arrived, so who sends the same again means the same. */
const unsure = new Map<string, string>()
async function intentOf(path: string, bytes: ArrayBuffer) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${useSession.getState().employeeId} ${path} ${digest.join()}`
}

/**
 * Sends a file as the body of a request, as it is. The answer is what the contract says of that address. However long it takes
 * it is not given up by itself; the person is told that it takes long, and may stop to wait for it.
 */
export async function sendFile<Answer>({ path, body, key, signal }: FileToSend): Promise<Answer> {
  const answered = beginWriting()
  const signals = [signal, stopSignal()].filter((one) => one !== undefined)
  try {
    const bytes = await body.arrayBuffer()
    const known = key === undefined && unsure.size > 0 ? unsure.get(await intentOf(path, bytes)) : undefined
    const used = key ?? known ?? crypto.randomUUID()
    try {
      const answer = await sendOnce<Answer>(path, bytes, used, signals).catch((error) => {
        throw signal?.aborted || error instanceof ApiProblem ? error : new ApiProblem(0)
      })
      if (known) unsure.delete(await intentOf(path, bytes))
      return answer
    } catch (error) {
      if (key === undefined && error instanceof ApiProblem && error.transient)
        unsure.set(await intentOf(path, bytes), used)
      throw error
    }
  } finally {
    answered()
  }
}

async function sendOnce<Answer>(path: string, body: ArrayBuffer, key: string, signals: AbortSignal[]) {
  const response = await fetch(`${import.meta.env.BASE_URL}api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${useSession.getState().token ?? ''}`,
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      'idempotency-key': key,
    },
    body,
    signal: AbortSignal.any(signals),
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && answer) return answer as Answer
  if (response.status === 401) useSession.getState().expire()
  throw new ApiProblem(response.status, answer as Problem | undefined)
}
