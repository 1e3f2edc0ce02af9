import type { Page } from '@playwright/test'

/** Presses Tab until the focus is where it should be, once there is a page to go through. */
export async function tabTo(page: Page, found: () => Promise<boolean>, what: string) {
  await page.locator('h1, dialog[open]').first().waitFor()
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await found()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${what}`)
}
export const focusIs = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
export const focusSays = (page: Page, text: string) => () =>
  page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, text)
