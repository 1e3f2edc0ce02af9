import type { Problem } from '@/contract/problem.ts'
import { ApiProblem } from './api.ts'
import { useSession } from './session.ts'

interface FileToSend {
  /** Below `/api/v1`, with its query. */
  path: string
  body: Blob
  /** A repeat with the same key is the same write. */
  key?: string
  signal?: AbortSignal
}

/** Sends a file as the body of a request, as it is. The answer is what the contract says of that address. */
export async function sendFile<Answer>({ path, body, key = crypto.randomUUID(), signal }: FileToSend): Promise<Answer> {
  const response = await fetch(`${import.meta.env.BASE_URL}api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${useSession.getState().token ?? ''}`,
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      'idempotency-key': key,
    },
    body: await body.arrayBuffer(),
    ...(signal ? { signal } : {}),
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && answer) return answer as Answer
  if (response.status === 401) useSession.getState().expire()
  throw new ApiProblem(response.status, answer as Problem | undefined)
}
