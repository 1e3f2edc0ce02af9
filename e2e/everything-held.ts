import type { Page } from '@playwright/test'

/** Keeps the bodies of all answers of the backend that this page is given, address by address, as a person with the developer tools could. */
export const keepAnswers = (page: Page) =>
  page.addInitScript(() => {
    const native = window.fetch
    const heard: Record<string, string> = {}
    Object.assign(window, { heard })
    const waiting = setInterval(() => {
      if (window.fetch === native) return
      clearInterval(waiting)
      const real = window.fetch
      window.fetch = async (input, init) => {
        const response = await real(input, init)
        const { url, method } = new Request(input, init)
        if (url.includes('/api/')) {
          const address = `${method} ${new URL(url).pathname}`
          const body = await response.clone().text()
          heard[address] = `${heard[address] ?? ''}${body}\n`
        }
        return response
      }
    }, 1)
  })

/**
 * Everything that the browser holds for this page, place by place, as text: answers since the last load, both storages,
 * IndexedDB, the caches, the address and the DOM with what stands in its fields. The file of the database is not among
 * them: who owns the device can read it, which the README says.
 */
export const everythingHeld = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const held: Record<string, string> = {}
    for (const [route, body] of Object.entries((window as unknown as { heard: object }).heard)) held[route] = body
    held.localStorage = JSON.stringify({ ...localStorage })
    held.sessionStorage = JSON.stringify({ ...sessionStorage })
    held.address = JSON.stringify([location.href, history.state, document.title])
    held.page = document.documentElement.outerHTML
    held.fields = [...document.querySelectorAll('input, textarea, select')]
      .map((field) => (field as HTMLInputElement).value)
      .join('\n')
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const rows: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store)
        rows.push(name, store, await done(objects.getAllKeys()), await done(objects.getAll()))
      }
      database.close()
    }
    held.indexedDB = JSON.stringify(rows)
    const cached: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        cached.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    held.caches = cached.join('\n')
    return held
  })
