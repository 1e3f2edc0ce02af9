import type { Contract } from '@/contract/endpoint.ts'
import type { Handlers } from './handler.ts'

/** The handlers of an area as a chunk of its own, fetched at its first request: a learner's first visit does without. */
export function lazyHandlers<C extends Contract>(contract: C, load: () => Promise<Handlers<C>>): Handlers<C> {
  const entries = Object.keys(contract).map((route) => [
    route,
    async (request: never) => {
      const handler = (await load())[route as keyof C] as unknown as (request: never) => Promise<unknown>
      return handler(request)
    },
  ])
  return Object.fromEntries(entries) as Handlers<C>
}
