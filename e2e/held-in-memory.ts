import type { Page } from '@playwright/test'

interface Fiber {
  memoizedProps: {
    client?: { getQueryCache?: () => { getAll: () => { queryKey: unknown; state: { data: unknown } }[] } }
  }
  child: Fiber | null
}

/** What a page shows and what its query cache holds, as text: the cache is found as the developer tools find it. */
export const heldInMemory = (page: Page): Promise<{ page: string; queries: string }> =>
  page.evaluate(() => {
    const root = document.getElementById('root') as unknown as Record<string, Fiber>
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer'))
    let fiber: Fiber | null | undefined = key === undefined ? undefined : root[key]
    while (fiber && !fiber.memoizedProps?.client?.getQueryCache) fiber = fiber.child
    const cache = fiber?.memoizedProps.client?.getQueryCache?.()
    if (!cache) throw new Error('the query cache is not where it was')
    return {
      page: [
        document.title,
        document.body.innerHTML,
        ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
        JSON.stringify({ ...localStorage, ...sessionStorage }),
      ].join('\n'),
      queries: JSON.stringify(cache.getAll().map(({ queryKey, state }) => [queryKey, state.data])),
    }
  })
