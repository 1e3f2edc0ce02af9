import type { Page } from '@playwright/test'
import { lookAt } from '../axe.ts'
import { expect, signInAs, test } from '../fixtures.ts'

const gift = `::Sapaan::Apa yang pertama dilakukan ketika warga datang ke loket?{=Menyapa ~Menunggu}

::Rusak::Apa {=a ~b

::Esai::Ceritakan pengalaman Anda. {}

::Dua::[html]<b>Pilih dua</b> <img src=x onerror="window.__xss=1"> {~%50%a ~%50%b ~%-100%c}
`

test('a trainer tries an import, imports what is sound and uses it in a check', async ({ page }) => {
  await signInAs(page, 'widyaiswara')
  await page.getByRole('link', { name: 'Bank soal' }).first().click()
  await page.getByRole('button', { name: 'Impor soal' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('input[type=file]')).toHaveCount(1)
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'soal.gift', mimeType: 'text/plain', buffer: Buffer.from(gift) })
  await expect(dialog.getByText('4 butir dibaca: 1 diterima, 2 diterima dengan catatan, 1 ditolak.')).toBeVisible()
  const verdicts = dialog.locator('tbody tr td:nth-child(2)')
  await expect(verdicts).toHaveText(['Diterima', 'Ditolak', 'Diterima dengan catatan', 'Diterima dengan catatan'])
  await expect(dialog.getByText('Kurung kurawal penutup } tidak ditemukan.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Impor yang sah' }).click()
  await expect(page.getByText('3 butir masuk ke bank soal.')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { __xss?: number }).__xss)).toBeUndefined()

  await expect(page.locator('tbody tr')).toHaveCount(3)
  await lookAt(page, 'the bank')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: 'GIFT' }).click()
  expect((await download).suggestedFilename()).toBe('bank-soal.gift')

  await page.getByRole('link', { name: 'Kursus saya' }).first().click()
  await page.getByRole('button', { name: 'Kursus baru' }).first().click()
  await page.getByRole('dialog').getByRole('textbox').fill('Melayani warga')
  await page.getByRole('dialog').getByRole('button', { name: /Buat/ }).click()
  await expect(page).toHaveURL(/\/studio\/.+/)
  await page.getByRole('link', { name: 'Bank soal' }).first().click()
  await page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' }).check()
  await page.getByRole('button', { name: 'Pakai di uji' }).click()
  await dialog.getByLabel('Kursus').selectOption({ label: 'Melayani warga' })
  await dialog.getByLabel('Uji', { exact: true }).selectOption({ index: 1 })
  await dialog.getByLabel('Indikator untuk butir yang belum punya').fill('Menyapa warga')
  await dialog.getByRole('button', { name: 'Salin ke uji' }).click()
  await expect(page.getByText('2 butir disalin ke uji.')).toBeVisible()
  await expect(dialog.getByText(/dinilai oleh orang/)).toBeVisible()
})

/** The longest that the page was busy in one piece since `watchTasks`, ms. Of three, so that a machine's hiccup is not ours. */
const longestTask = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })

test('five thousand items are read and imported while the page stays free, and can be called off', async ({ page }) => {
  test.setTimeout(180_000)
  const many = Array.from(
    { length: 5_000 },
    (_, at) => `::Butir ${at}::Berapa ${at} ditambah ${(at * 7) % 23}? {=${at + ((at * 7) % 23)} ~${at} ~${at + 99}}`,
  ).join('\n\n')
  const file = { name: 'lima-ribu.gift', mimeType: 'text/plain', buffer: Buffer.from(many) }
  await signInAs(page, 'widyaiswara')
  await page.getByRole('link', { name: 'Bank soal' }).first().click()
  await page.getByRole('button', { name: 'Impor soal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles(file)
  await dialog.getByRole('button', { name: 'Batalkan', exact: true }).click()
  await watchTasks(page)
  await dialog.locator('input[type=file]').setInputFiles([])
  await dialog.locator('input[type=file]').setInputFiles(file)
  const readAt = Date.now()
  await expect(dialog.getByText('5.000 butir dibaca', { exact: false })).toBeVisible({ timeout: 90_000 })
  const readMs = Date.now() - readAt
  await dialog.getByRole('button', { name: 'Impor yang sah' }).click()
  await expect(page.getByText('5.000 butir masuk ke bank soal.')).toBeVisible({ timeout: 90_000 })
  console.log(
    `read ${readMs} ms, all ${Date.now() - readAt} ms, longest task of the page ${await longestTask(page)} ms`,
  )
})
