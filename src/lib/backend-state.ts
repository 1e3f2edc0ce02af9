import { create } from 'zustand'
import type { RecoveryAnswer, RecoveryOrder } from '@/contract/recovery.ts'

export type Loss = 'MISSING' | 'EMPTY' | 'DAMAGED' | 'BEHIND'
type Outage = 'NO_OPFS' | 'SCHEMA_TOO_NEW' | 'OPEN_FAILED' | Loss

/** What the page knows of its backend. `main.tsx` keeps it up to date; a remote backend would always be ready. */
export type BackendState =
  | { phase: 'opening' | 'seeding' }
  /** `owner`: this tab holds the database. `newer`: a newer build owns it in another tab, and this page may only read. */
  | { phase: 'ready'; owner?: boolean; newer?: boolean | undefined }
  | { phase: 'failed'; outage: Outage; message: string }

export const useBackendState = create<BackendState>()(() => ({ phase: 'opening' }))

/** What a lost database can still be asked for. `main.tsx` puts the host behind it; a remote backend has none. */
export const recovery: { ask: (order: RecoveryOrder) => Promise<RecoveryAnswer> } = {
  ask: async () => ({ kind: 'nothing' }),
}
