import { queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

export const systemQueries = {
  health: () =>
    queryOptions({
      queryKey: ['health'],
      queryFn: ({ signal }) => api.request('GET /health', { signal }),
      staleTime: 0,
    }),
  /** For the admin alone. */
  backupState: () =>
    queryOptions({
      queryKey: ['backup-state'],
      queryFn: ({ signal }) => api.request('GET /backup/state', { signal }),
      staleTime: 60_000,
    }),
  /** What the browser says of the space it gives this site. */
  storage: () =>
    queryOptions({
      queryKey: ['storage'],
      queryFn: async () => {
        const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {}
        return { usage, quota, persisted: (await navigator.storage?.persisted?.()) ?? false }
      },
      staleTime: 0,
    }),
}
