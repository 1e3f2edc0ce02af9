import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, signInAs, test } from '../fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  })
  expect(found).toEqual([])
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
