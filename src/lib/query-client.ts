import { MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query'
import { ApiProblem } from './api.ts'
import { useSession } from './session.ts'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Which cached answers the write makes stale. Absent: all of them; the backend is near and cheap. */
      invalidates?: QueryKey[]
    }
  }
}

/** One cache for the app. The client itself tries passing faults again, under one key (`api.ts`). */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // The backend is on the device: a dead network is no reason to wait.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
  queryCache: new QueryCache({
    onError: (error, query) => {
      // What may no longer be seen (another role, another unit, not there any more) does not stay on the screen.
      const gone = error instanceof ApiProblem && (error.status === 403 || error.status === 404)
      if (gone && query.state.data !== undefined) void query.reset()
    },
  }),
  mutationCache: new MutationCache({
    onSuccess: async (_data, _variables, _result, mutation) => {
      const keys = mutation.meta?.invalidates
      if (!keys) {
        // What no page shows is forgotten rather than kept stale: the next page waits the few milliseconds for the truth.
        queryClient.removeQueries({ type: 'inactive' })
        await queryClient.invalidateQueries()
      }
      if (keys) await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
    },
  }),
})

/** Whatever changes the person or ends the session: nothing of one person outlives it in memory. */
useSession.subscribe((now, before) => {
  if (now.employeeId !== before.employeeId) queryClient.clear()
})
