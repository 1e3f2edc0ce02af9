import type { Page } from '@playwright/test'

/** Presses Tab until the focus is where it should be. */
export async function tabTo(page: Page, found: () => Promise<boolean>, what: string) {
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
