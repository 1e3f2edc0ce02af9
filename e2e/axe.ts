import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page) {
  // Moves inside the app keep the page, and axe in it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async (only) => {
    const { violations: found } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: only,
      // What passed is not reported node by node, which is most of the time on a long page.
      resultTypes: ['violations'],
      iframes: false,
    })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  }, tags)
}

/** The page as it stands: axe finds nothing, and nothing has to be scrolled sideways. */
export async function lookAt(page: Page, where: string) {
  expect(await violations(page), where).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(sideways, `${where} scrolls sideways`).toBe(false)
}

/** Three choices of two: these four looks hold every pair of them; `AXE=all` looks at all eight. */
const looks = (
  [
    { theme: 'light', language: 'id', width: 1280, height: 800 },
    { theme: 'dark', language: 'en', width: 1280, height: 800 },
    { theme: 'light', language: 'en', width: 320, height: 256 },
    { theme: 'dark', language: 'id', width: 320, height: 256 },
    { theme: 'light', language: 'en', width: 1280, height: 800 },
    { theme: 'dark', language: 'id', width: 1280, height: 800 },
    { theme: 'light', language: 'id', width: 320, height: 256 },
    { theme: 'dark', language: 'en', width: 320, height: 256 },
  ] as const
).slice(0, process.env.AXE === 'all' ? 8 : 4)
type Look = (typeof looks)[number]

/** Changes the look of the page where it stands: the theme by the system's wish, the language as another tab would. */
async function wear(page: Page, { theme, language, width, height }: Look) {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: theme })
  await page.evaluate(
    (state) => {
      const key = 'widya-device'
      localStorage.setItem(key, JSON.stringify({ state, version: 0 }))
      dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }))
    },
    { language, theme: 'system' },
  )
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveClass(theme === 'dark' ? /\bdark\b/ : /^(?!.*\bdark\b)/)
  await page.waitForTimeout(100)
}

/** Does it in each look, and leaves the page in the first. */
export async function inEveryLook(page: Page, does: (look: string) => Promise<unknown>) {
  for (const look of looks) {
    await wear(page, look)
    await does(`${look.theme}, ${look.language}, ${look.width} px`)
  }
  await wear(page, looks[0] as Look)
}

/** What stands open is looked at as it is in every look. */
export const lookAtEach = (page: Page, where: string) => inEveryLook(page, (look) => lookAt(page, `${where}, ${look}`))
