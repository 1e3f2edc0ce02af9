import { create } from 'zustand'

/** What the page knows of its backend. `main.tsx` keeps it up to date; a remote backend would always be ready. */
export type BackendState =
  | { phase: 'opening' | 'seeding' | 'ready' }
  | { phase: 'failed'; outage: 'NO_OPFS' | 'SCHEMA_TOO_NEW' | 'OPEN_FAILED'; message: string }

export const useBackendState = create<BackendState>()(() => ({ phase: 'opening' }))
