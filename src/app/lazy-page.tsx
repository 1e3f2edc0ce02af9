import { type ComponentType, lazy, useState } from 'react'

export interface LazyPage {
  Page: ComponentType
  /** Fetches the chunk ahead of the click. Safe to call often. */
  preload: () => Promise<unknown>
}

/** Pages whose chunk did not come. `lazy` never forgets a failure: whoever tries again has to be given another one. */
const failed = new Set<() => void>()
export function forgetFailedPages() {
  for (const renew of failed) renew()
  failed.clear()
}

/**
 * A route's page as a chunk of its own: `lazyPage(() => import('./routes/learner/home.tsx'), 'HomePage')`. A chunk that is
 * here already is shown at once: `lazy` alone would show the waiting state for one frame, and React keeps a waiting state
 * for 300 ms once it stands.
 */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LazyPage {
  let here: ComponentType | undefined
  let Waiting = lazy(fetch)
  async function fetch() {
    try {
      here = (await load())[name]
      return { default: here }
    } catch (error) {
      failed.add(() => {
        Waiting = lazy(fetch)
      })
      throw error
    }
  }
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only, once per route
  function Page() {
    // Chosen once, so that a chunk that arrives later does not start a page anew.
    const [Chosen] = useState<ComponentType>(() => here ?? Waiting)
    return <Chosen />
  }
  return { Page, preload: () => fetch().catch(() => undefined) }
}
