import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Panel uji' })

/** Opens the panel, changes what is named in it as a person would, and closes it. */
export async function setPanel(page: Page, chosen: Record<string, string | boolean>) {
  await page.getByRole('button', { name: /^Panel uji/ }).click()
  const panel = drawer(page)
  for (const [label, value] of Object.entries(chosen)) {
    // The hint under a box belongs to its name.
    const field = panel.getByLabel(new RegExp(`^${label}`))
    if (typeof value === 'boolean') await field.setChecked(value)
    else if (label === 'Benih') await field.fill(value)
    else await field.selectOption({ label: value })
  }
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
}
export async function switchAllOff(page: Page) {
  await page.getByRole('button', { name: /^Panel uji/ }).click()
  await drawer(page).getByRole('button', { name: 'Matikan semua' }).click()
  await expect(drawer(page).getByText('Tidak ada yang dinyalakan')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer(page)).toBeHidden()
}

/** Asks an address that no page of the app asks by itself, so many times, one after the other. `0`: nothing came back. */
export const ask = (page: Page, path: string, times = 1) =>
  page.evaluate(
    async ([address, count]) => {
      const token = JSON.parse(localStorage.getItem('widya-session') ?? '{}').state?.token
      const from = performance.now()
      const answers: number[] = []
      let body = ''
      for (let at = 0; at < count; at++) {
        const response = await fetch(`/api/v1${address}`, { headers: { authorization: `Bearer ${token}` } }).catch(
          () => undefined,
        )
        answers.push(response?.status ?? 0)
        body = (await response?.text()) ?? ''
      }
      return { answers, body, milliseconds: (performance.now() - from) / count }
    },
    [path, times] as const,
  )
