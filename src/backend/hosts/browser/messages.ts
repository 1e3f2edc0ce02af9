import type { RecoveryAnswer, RecoveryOrder } from '@/contract/recovery.ts'

/** What a page and the workers of all tabs say to each other. Bodies are bytes; nothing here is a class. */
export interface WireRequest {
  id: string
  method: string
  url: string
  headers: [string, string][]
  body?: ArrayBuffer
}
export interface WireResponse {
  id: string
  status: number
  headers: [string, string][]
  body?: ArrayBuffer
}

/** Why there is no database. The page turns it into words and a way out. */
/** A database that should be there and is not, or cannot be trusted: nothing is filled anew until a person decides. */
export type Loss = 'MISSING' | 'EMPTY' | 'DAMAGED' | 'BEHIND'
export type Outage = 'NO_OPFS' | 'SCHEMA_TOO_NEW' | 'OPEN_FAILED' | Loss
export type HostState =
  | { phase: 'opening' }
  | { phase: 'seeding' }
  /** `newer`: a build with a newer schema owns the database, and this one may only read. */
  | { phase: 'ready'; owner: boolean; newer?: boolean }
  | { phase: 'failed'; outage: Outage; message: string }

/** The data are lost or damaged: a person has to decide. Anything else may pass by itself. */
export const isLoss = (state: HostState | undefined): state is HostState & { phase: 'failed' } =>
  state?.phase === 'failed' && !['OPEN_FAILED', 'NO_OPFS', 'SCHEMA_TOO_NEW'].includes(state.outage)

export type ToWorker =
  | { kind: 'request'; request: WireRequest }
  | { kind: 'visible'; visible: boolean }
  | { kind: 'release' }
  /** The page no longer waits for this answer. A write that is on its way is not called back. */
  | { kind: 'forget'; id: string }
  | { kind: 'ping'; n: number }
  | { kind: 'recover'; id: string; order: RecoveryOrder }
export type ToPage =
  | { kind: 'response'; response: WireResponse }
  | { kind: 'state'; state: HostState }
  | { kind: 'pong'; n: number }
  | { kind: 'recovered'; id: string; answer: RecoveryAnswer }
  /** Something was written, by this tab or another; `path` is the address that was written to. */
  | { kind: 'changed'; path: string; mine: boolean }

/** Between the workers of the tabs, over one BroadcastChannel. */
export type Between =
  | { kind: 'ask'; from: string; request: WireRequest }
  | { kind: 'answer'; to: string; response: WireResponse }
  | { kind: 'owner-ready'; owner: string; schema: number }
  | { kind: 'who-owns'; from: string; schema: number }
  /** Nobody opens the file until `recovered`, or until this instant. */
  | { kind: 'aside'; until: number }
  /** `done`: the file was replaced, emptied or accepted; else it was only looked at. */
  | { kind: 'recovered'; done: boolean }
  /** Somebody is opening the file, and may be long about it. */
  | { kind: 'opening' }
  /** Somebody met damage: nobody writes until a person has decided. */
  | { kind: 'fallen'; state: HostState }
  | { kind: 'want'; from: string }
  | { kind: 'changed'; path: string; from: string }

export async function toWire(id: string, request: Request): Promise<WireRequest> {
  const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
  return {
    id,
    method: request.method,
    url: request.url,
    headers: [...request.headers],
    ...(body && body.byteLength > 0 ? { body } : {}),
  }
}
export const fromWire = ({ method, url, headers, body }: WireRequest) =>
  new Request(url, { method, headers, ...(body ? { body } : {}) })

export async function answerToWire(id: string, response: Response): Promise<WireResponse> {
  const body = await response.arrayBuffer()
  return { id, status: response.status, headers: [...response.headers], ...(body.byteLength > 0 ? { body } : {}) }
}
export const answerFromWire = ({ status, headers, body }: WireResponse) =>
  new Response(status === 204 ? null : (body ?? ''), { status, headers })
