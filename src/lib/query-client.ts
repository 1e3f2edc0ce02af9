import { MutationCache, type Query, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query'
import { ApiProblem } from './api.ts'
import { whenSomebodyElse } from './of-one-person.ts'
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
      if (!keys) await readAgain()
      else await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
      await forItsWriter(mutation)
    },
    onError: (error, _variables, _result, mutation) => {
      if (saysBehind(error)) void readAgainOnce()
      return forItsWriter(mutation)
    },
  }),
})

/**
 * For `throwOnError`: only a page without its data gives way to the words about a fault. One that is read again in vain keeps what
 * it shows, and what is being written on it.
 */
export const ifNothingIsShown = (_error: unknown, query: { state: { data: unknown } }) => query.state.data === undefined

/** Who was signed in when a write began. */
const writers = new WeakMap<object, string | undefined>()
queryClient.getMutationCache().subscribe(({ type, mutation }) => {
  if (type === 'added') writers.set(mutation, useSession.getState().employeeId)
})
const never = new Promise<never>(() => undefined)
/** What became of a write is no word for the next person: then nothing that waits for it goes on. */
const forItsWriter = (mutation: object) =>
  writers.get(mutation) === useSession.getState().employeeId ? undefined : never

/**
 * Something was written, here or in another tab, and what was heard before may not even be seen any more. What no page shows
 * is forgotten rather than kept stale: the next page waits the few milliseconds for the truth. The rest is read again.
 */
export async function readAgain(): Promise<void> {
  const onTheirWay = queryClient.getQueryCache().findAll({ fetchStatus: 'fetching' })
  const askedBefore = onTheirWay.filter((query) => !query.isActive() || query.state.data === undefined)
  queryClient.removeQueries({ type: 'inactive', fetchStatus: 'idle' })
  // Somebody waits for these answers, so they may come; but they may have been given before the write.
  for (const query of askedBefore) void query.promise?.catch(() => undefined).then(() => distrust(query))
  await queryClient.invalidateQueries()
}
function distrust(query: Query) {
  if (query.isActive()) void queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true })
  else queryClient.getQueryCache().remove(query)
}

/**
 * Refused because things are no longer as the page shows them: gone, done already, or changed by somebody. A mistyped password
 * says nothing of the page.
 */
const saysBehind = (error: unknown) =>
  error instanceof ApiProblem && [404, 409, 410, 412].includes(error.status) && error.code !== 'WRONG_PASSWORD'

/** As a browser waits between two pictures: refusals of one moment are one reason. */
const togetherMs = 50
let reading = false
let once = false
/**
 * After a refusal. Forms stay as they are, as they do when another tab has written: a clean one follows, one that was touched
 * keeps its text and its version. However many are refused, every query on the page is asked once, and once more at the most for
 * those that were refused while it was.
 */
async function readAgainOnce(): Promise<void> {
  once = true
  if (reading) return
  reading = true
  while (once) {
    await new Promise((resolve) => setTimeout(resolve, togetherMs))
    once = false
    await readAgain().catch(() => undefined)
  }
  reading = false
}

/** Whatever changes the person or ends the session: nothing of one person outlives it in memory. */
whenSomebodyElse(() => queryClient.clear())
