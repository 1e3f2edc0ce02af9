import type { Problem } from '@/contract/problem.ts'
import { ApiProblem } from './api.ts'
import { underOneKey } from './one-key.ts'
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

async function intentOf(person: string | undefined, path: string, bytes: ArrayBuffer) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${person} ${path} ${digest.join()}`
}

/**
 * Sends a file as the body of a request, as it is. The answer is what the contract says of that address. However long it takes
 * it is not given up by itself; the person is told that it takes long, and may stop to wait for it.
 */
export async function sendFile<Answer>({ path, body, key, signal }: FileToSend): Promise<Answer> {
  const answered = beginWriting()
  const signals = [signal, stopSignal()].filter((one) => one !== undefined)
  const { employeeId } = useSession.getState()
  try {
    const bytes = await body.arrayBuffer()
    const send = (used: string) =>
      sendOnce<Answer>(path, bytes, used, signals).catch((error) => {
        throw signal?.aborted || error instanceof ApiProblem ? error : new ApiProblem(0)
      })
    return await (key ? send(key) : underOneKey(() => intentOf(employeeId, path, bytes), send))
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
