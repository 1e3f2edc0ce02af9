import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { type DemoRole, expect, signInAs, test } from '../fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page) {
  await page.evaluate(axe)
  return page.evaluate(async (only) => {
    const { violations: found } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: only,
    })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  }, tags)
}

const addresses: Record<DemoRole, string[]> = {
  pegawai: [
    '/',
    '/katalog',
    '/kursus/kesehatan-masyarakat-lapangan',
    '/kursus/kesehatan-masyarakat-lapangan/pelajaran/1-3',
    '/kursus/kesehatan-masyarakat-lapangan/uji/m1',
    '/belajar',
    '/hasil',
    '/tidak-ada',
  ],
  widyaiswara: ['/studio', '/studio/integritas-berakhlak', '/studio/integritas-berakhlak/peserta'],
  atasan: ['/tim', '/tim/p-ratri'],
  admin: ['/dasbor', '/pegawai', '/kelola/pendaftaran'],
}
const looks = [
  { theme: 'light', language: 'id', width: 1280, height: 800 },
  { theme: 'dark', language: 'en', width: 320, height: 256 },
] as const

for (const look of looks)
  for (const role of Object.keys(addresses) as DemoRole[])
    test(`axe finds nothing as ${role}, ${look.theme}, ${look.language}, ${look.width} px`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(120_000)
      const context = await browser.newContext({
        viewport: { width: look.width, height: look.height },
        bypassCSP: true,
        ...(baseURL ? { baseURL } : {}),
      })
      const page = await context.newPage()
      await page.goto('/masuk')
      await expect(page.locator('h1')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await signInAs(page, role)
      await page.evaluate((state) => localStorage.setItem('widya-device', JSON.stringify({ state, version: 0 })), {
        theme: look.theme,
        language: look.language,
      })
      for (const address of addresses[role]) {
        await page.goto(address)
        await expect(page.locator('h1')).toBeVisible()
        await page.waitForTimeout(300)
        expect(await violations(page), address).toEqual([])
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        )
        expect(sideways, `${address} scrolls sideways`).toBe(false)
      }
      await context.close()
    })
