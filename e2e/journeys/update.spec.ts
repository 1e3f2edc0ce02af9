import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { makeRequestHandler } from '../../src/tools/static-server.mjs'
import { startCheck } from '../answering.ts'
import { test as base, expect, signInAs } from '../fixtures.ts'

const dist = new URL('../../dist/', import.meta.url)

/** A host of its own, on which another build can be put: the service worker is another then, which is what a browser looks at. */
const test = base.extend<{ host: { url: string; putNewBuild: () => void } }>({
  host: async ({ browserName: _ }, use) => {
    const script = await readFile(new URL('service-worker.js', dist), 'utf8')
    const files = makeRequestHandler()
    let build = 1
    const server = createServer((request, response) => {
      if (request.url !== '/service-worker.js') return files(request, response)
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
      response.end(`${script}\n// build ${build}`)
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    await use({
      url: `http://localhost:${port}`,
      putNewBuild: () => {
        build++
      },
    })
    server.closeAllConnections()
    server.close()
  },
  baseURL: async ({ host }, use) => use(host.url),
})

/** How often a page has been loaded from now on. */
function countLoads(page: Page) {
  const loads = { count: 0 }
  page.on('load', () => {
    loads.count++
  })
  return loads
}

test.describe('a new version', () => {
  test.use({ serviceWorkers: 'allow', firstVisit: true })

  test('is offered, waits while an attempt is open in another tab, and takes one reload', async ({
    page,
    context,
    host,
  }) => {
    test.setTimeout(120_000)
    await signInAs(page, 'pegawai')
    await page.evaluate(() => navigator.serviceWorker.ready)
    const inAttempt = await context.newPage()
    await inAttempt.goto('/kursus/kesehatan-masyarakat-lapangan/uji/m1')
    await startCheck(inAttempt)

    host.putNewBuild()
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect(page.getByText('setelah uji yang terbuka di tab lain selesai')).toBeVisible({ timeout: 45_000 })
    const accept = page.getByRole('button', { name: 'Muat ulang', exact: true })
    await expect(accept).toBeHidden()
    await expect(inAttempt.getByText('Versi baru')).toBeHidden()

    const attempt = inAttempt.url()
    await inAttempt.close()
    await expect(accept).toBeVisible()
    // Accepted at the very moment at which an attempt is opened again: nothing happens, and the notice says why.
    const loads = countLoads(page)
    await page.evaluate(
      () =>
        new Promise<void>((held) => {
          void navigator.locks.request('attempt:lain', () => {
            held()
            return new Promise<void>((done) => Object.assign(window, { done }))
          })
        }),
    )
    await accept.click({ timeout: 1_000 }).catch(() => undefined)
    await expect(page.getByText('setelah uji yang terbuka di tab lain selesai')).toBeVisible()
    expect(loads.count).toBe(0)
    await page.evaluate(() => (window as unknown as { done: () => void }).done())

    await accept.click()
    await expect.poll(() => loads.count).toBe(1)
    await expect(page.getByRole('banner')).toBeVisible()
    await page.waitForTimeout(2_500)
    expect(loads.count, 'one reload').toBe(1)
    await expect(page.getByText('Versi baru')).toBeHidden()
    await page.goto(attempt)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soal 1 dari 6')
  })
})

test.describe('a page whose file the host no longer has', () => {
  test.use({ firstVisit: true })

  test('brings the new version with one reload; if that is no help the page says so, and a later try helps', async ({
    page,
  }) => {
    await page.route(/\/assets\/my-results-[\w-]{8}\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
    const loads = countLoads(page)
    await signInAs(page, 'pegawai')
    // Fetched ahead while the app is starting, or asked for by this click: whoever is first causes the reload.
    await page.getByRole('link', { name: 'Hasil saya' }).first().click()
    await expect(page).toHaveURL(/\/hasil$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman ini tidak dapat ditampilkan')
    await page.waitForTimeout(1_500)
    expect(loads.count, 'the first visit and one reload').toBe(2)
    await page.unroute(/\/assets\/my-results-[\w-]{8}\.js$/)
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil saya')
  })
})
