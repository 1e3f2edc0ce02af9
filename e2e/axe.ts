import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page) {
  await page.evaluate(axe)
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
