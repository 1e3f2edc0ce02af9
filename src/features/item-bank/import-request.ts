import type { ItemImport } from '@/contract/item-imports.ts'
import type { Problem } from '@/contract/problem.ts'
import { ApiProblem, api } from '@/lib/api.ts'
import { useSession } from '@/lib/session.ts'

export const mostBytes = 50 * 1024 * 1024

interface ImportWish {
  file: File
  dryRun: boolean
  skipKnown: boolean
  /** Aborting it calls the reading off in the backend too. */
  signal: AbortSignal
  key: string
}

/** Sends a file as it is. A repeat with the same key imports nothing twice. */
export async function sendImport({ file, dryRun, skipKnown, signal, key }: ImportWish): Promise<ItemImport> {
  const job = crypto.randomUUID()
  const query = new URLSearchParams({ dryRun: String(dryRun), skipKnown: String(skipKnown), name: file.name, job })
  const callOff = () => void api.request('DELETE /item-imports/{id}', { params: { id: job } }).catch(() => undefined)
  signal.addEventListener('abort', callOff, { once: true })
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}api/v1/item-imports?${query}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${useSession.getState().token ?? ''}`,
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        'idempotency-key': key,
      },
      body: await file.arrayBuffer(),
      signal,
    })
    const answer: unknown = await response.json().catch(() => undefined)
    if (response.ok && answer) return answer as ItemImport
    if (response.status === 401) useSession.getState().expire()
    throw new ApiProblem(response.status, answer as Problem | undefined)
  } finally {
    signal.removeEventListener('abort', callOff)
  }
}
