import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from './find-browser.mjs'

const results = new Map()
/** One measured value of a step, in milliseconds unless the name says otherwise. */
export const note = (name, rate, value) => {
  const key = `${name} @${rate}x`
  results.set(key, [...(results.get(key) ?? []), value])
}
const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN
}

/** How the benchmark looks at a page: a fresh profile, a throttled processor, and clocks that run inside the page. */
export async function withProfile(rate, work) {
  const folder = mkdtempSync(join(tmpdir(), 'widya-bench-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    args: browserArguments(),
    viewport: { width: 360, height: 800 },
    locale: 'id-ID',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate })
  try {
    await work(page, cdp)
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * From the click to the frame after the content is there, measured inside the page: `appears` is a selector (and optional
 * text) that only the new content has.
 */
export async function clickToPaint(page, target, appears) {
  const handle = await target.elementHandle()
  return page.evaluate(
    ([element, { selector, text, path }]) =>
      new Promise((resolve, reject) => {
        const found = () =>
          (!path || location.pathname.startsWith(path)) &&
          [...document.querySelectorAll(selector)].some((node) => !text || node.textContent.includes(text))
        const start = performance.now()
        const timer = setTimeout(() => reject(new Error(`did not appear: ${selector} ${text ?? ''}`)), 15_000)
        const look = () => {
          if (!found()) return requestAnimationFrame(look)
          clearTimeout(timer)
          requestAnimationFrame(() => resolve(performance.now() - start))
        }
        // Coming near prefetches, as a pointer or a finger does just before it presses.
        for (const type of ['pointerenter', 'pointerover', 'touchstart', 'focusin'])
          element.dispatchEvent(new Event(type, { bubbles: true }))
        element.click()
        look()
      }),
    [handle, appears],
  )
}

export const typeToList = (search, text) =>
  search.evaluate(
    (input, value) =>
      new Promise((resolve) => {
        const start = performance.now()
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, value)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        const look = () => {
          const titles = [...document.querySelectorAll('main li')].map((node) => node.textContent)
          if (
            titles.length > 0 &&
            titles.length < 30 &&
            titles.some((title) => title.includes('Pelayanan Publik Prima'))
          )
            requestAnimationFrame(() => resolve(performance.now() - start))
          else if (performance.now() - start > 10_000) resolve(Number.NaN)
          else requestAnimationFrame(look)
        }
        look()
      }),
    text,
  )

export async function nextLesson(page, next, before) {
  const handle = await next.elementHandle()
  return page.evaluate(
    ([element, title]) =>
      new Promise((resolve) => {
        const start = performance.now()
        element.dispatchEvent(new Event('pointerover', { bubbles: true }))
        element.click()
        const look = () => {
          if (document.querySelector('h1')?.textContent !== title)
            requestAnimationFrame(() => resolve(performance.now() - start))
          else if (performance.now() - start > 10_000) resolve(Number.NaN)
          else requestAnimationFrame(look)
        }
        look()
      }),
    [handle, before],
  )
}

/** Prints median and p95 of every step that was measured. */
export function printResults() {
  console.log(`\n${'step'.padEnd(56)} ${'median'.padStart(8)} ${'p95'.padStart(8)}  n`)
  for (const [name, values] of results)
    console.log(
      `${name.padEnd(56)} ${quantile(values, 0.5).toFixed(0).padStart(8)} ${quantile(values, 0.95).toFixed(0).padStart(8)}  ${values.length}`,
    )
}
