import type { Page } from '@playwright/test'
import { answerQuestion, startCheck } from '../answering.ts'
import { expect, signInAs, test } from '../fixtures.ts'

const check = '/kursus/kesehatan-masyarakat-lapangan/uji/m1'
/** The first control of the question, whatever its type. */
const control = (page: Page) => page.locator('fieldset input, fieldset select, fieldset button').first()
const banner = (page: Page) => page.getByText('dibuka di tab lain')

test('a second tab looks on, takes the attempt over, and the first is locked at once', async ({ page, context }) => {
  await signInAs(page, 'pegawai', check)
  await startCheck(page)
  await answerQuestion(page, true)
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(banner(second)).toBeVisible()
  await expect(second.getByText(/^Tersimpan/)).toBeVisible()
  await expect(control(second)).toBeDisabled()

  // Both clocks are the machine's: the instant of the click there, and the one at which nothing can be changed here any more.
  const lockedAt = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => (document.querySelector('fieldset')?.disabled ? resolve(Date.now()) : setTimeout(look, 5))
        look()
      }),
  )
  const clickedAt = second.evaluate(
    () =>
      new Promise<number>((resolve) =>
        document.addEventListener('click', () => resolve(Date.now()), { capture: true, once: true }),
      ),
  )
  await second.getByRole('button', { name: 'Pindahkan ke sini' }).click()
  const lockedMs = (await lockedAt) - (await clickedAt)
  console.log(`two tabs: the old one was locked ${lockedMs} ms after the click in the new one`)
  expect(lockedMs).toBeLessThan(1_000)
  await expect(banner(second)).toBeHidden()
  await expect(control(second)).toBeEnabled()
  await expect(banner(page)).toBeVisible()
  await expect(control(page)).toBeDisabled()

  // What is answered there is seen here without a word from anyone.
  await second.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Soal 2 dari 6')
  await answerQuestion(second, true)
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soal 2 dari 6')
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()

  // The seat comes back by itself when the tab that has it dies.
  await second.close()
  await expect(banner(page)).toBeHidden({ timeout: 5_000 })
  await expect(control(page)).toBeEnabled()
})

test('a change in one tab is on the screen of the other within 300 ms', async ({ page, context }) => {
  await signInAs(page, 'pegawai', '/kursus/pelayanan-publik-prima')
  const second = await context.newPage()
  await second.goto('/kursus/pelayanan-publik-prima')
  await expect(second.getByRole('button', { name: 'Daftar', exact: true })).toBeVisible()
  // Both clocks are the machine's: the instant at which each page showed the new link.
  const shown = (tab: Page) =>
    tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () =>
            [...document.querySelectorAll('main a')].some((link) => link.textContent?.includes('Mulai belajar'))
              ? resolve(Date.now())
              : requestAnimationFrame(look)
          look()
        }),
    )
  const there = second.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          [...document.querySelectorAll('main a')].some((link) => link.textContent?.includes('Mulai belajar'))
            ? resolve(Date.now())
            : setTimeout(look, 5)
        look()
      }),
  )
  await page.getByRole('button', { name: 'Daftar', exact: true }).click()
  const here = await shown(page)
  expect((await there) - here).toBeLessThan(300)
})
