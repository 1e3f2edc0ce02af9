import type { Browser, Page } from '@playwright/test'
import { expect, moveTo } from './fixtures.ts'

/**
 * Reliability 3.2: what people can write is stored hostile in every field, and every page that shows it is looked at with the
 * content security policy switched off, so that nothing but the pages themselves stands in the way.
 */
export async function openPage(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({
    bypassCSP: true,
    serviceWorkers: 'block',
    locale: 'id-ID',
    viewport: { width: 1280, height: 800 },
    ...(baseURL ? { baseURL } : {}),
  })
  await context.addInitScript(() => {
    Object.assign(window, { ran: () => document.documentElement.setAttribute('data-ran', location.href) })
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss())
  return { context, page }
}

/** Goes through the pages; each must show the mark somewhere, and nothing of it may have become part of the page. */
export async function look(page: Page, addresses: readonly string[]) {
  for (const address of addresses) {
    await moveTo(page, address)
    await harmless(page, address)
  }
}
/** As `look`, for a page that must show every one of these marks. */
export async function lookFor(page: Page, address: string, marks: readonly string[]) {
  await moveTo(page, address)
  for (const mark of marks) await expect(page.getByText(mark).first(), address).toBeAttached()
  await harmless(page, address)
}
/** The page as it stands shows the mark, or these words that have it, and is no more than text. */
export async function harmless(page: Page, address: string, words = 'KENARI') {
  await expect(page.getByText(words).first(), address).toBeAttached()
  await page.waitForTimeout(200)
  const made = await page.evaluate(() => ({
    ran: document.documentElement.getAttribute('data-ran'),
    // React writes no handler into an attribute, and the app has none of these elements.
    elements: [...document.querySelectorAll('*')].filter(
      (element) =>
        element.matches(
          'iframe, object, embed, base, marquee, frame, [src="x"], [name="ran-taken"], [id="ran-taken"], meta[http-equiv=refresh]',
        ) ||
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/href|src|action/.test(name) && /^(java|vb)script:/i.test(value.replace(/\s/g, ''))),
        ),
    ).length,
  }))
  expect(made, address).toEqual({ ran: null, elements: 0 })
}
