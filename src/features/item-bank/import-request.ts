import type { ItemImport } from '@/contract/item-imports.ts'
import { ApiProblem, api } from '@/lib/api.ts'
import { sendFile } from '@/lib/send-file.ts'

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
    return await sendFile<ItemImport>({ path: `/item-imports?${query}`, body: file, key, signal })
  } catch (error) {
    // Nobody waits for it any more: unless it is done already, it is not done at all.
    if (error instanceof ApiProblem && error.code === 'UNREACHABLE') callOff()
    throw error
  } finally {
    signal.removeEventListener('abort', callOff)
  }
}
