import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

export interface LazyPage {
  Page: LazyExoticComponent<ComponentType>
  /** Fetches the chunk ahead of the click. Safe to call often. */
  preload: () => Promise<unknown>
}

/** A route's page as a chunk of its own: `lazyPage(() => import('./routes/learner/home.tsx'), 'HomePage')`. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LazyPage {
  return {
    Page: lazy(async () => ({ default: (await load())[name] })),
    preload: () => load().catch(() => undefined),
  }
}
