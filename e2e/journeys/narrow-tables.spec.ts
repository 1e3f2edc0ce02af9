import type { Page } from '@playwright/test'
import { lookAt } from '../axe.ts'
import { type DemoRole, expect, moveTo, signInAs, test } from '../fixtures.ts'

test.use({ viewport: { width: 360, height: 800 } })

/** What stands wrong in the tables of this page: scrolled sideways, or a figure under another name than its column has. */
const wrongInTables = (page: Page) =>
  page.evaluate(() => {
    const wrong = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
    for (const table of document.querySelectorAll('table')) {
      const name = table.caption?.textContent ?? ''
      const box = table.parentElement
      if (!box || box.scrollWidth > box.clientWidth) wrong.push(`${name} scrolls sideways`)
      if (!table.classList.contains('stacked')) continue
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim())
      for (const cell of table.querySelectorAll<HTMLTableCellElement>('td[data-label]'))
        if (cell.dataset.label !== heads[cell.cellIndex])
          wrong.push(`${name}: "${cell.dataset.label}" stands in the column "${heads[cell.cellIndex]}"`)
    }
    return wrong
  })

const studio = '/studio/integritas-berakhlak'
const stops: Partial<Record<DemoRole, string[]>> = {
  widyaiswara: [`${studio}/peserta`, `${studio}/hasil-butir`, `${studio}/tersendat`],
  admin: ['/kelola/kursus', '/pegawai', '/pegawai/p-ratri', '/dasbor'],
  atasan: ['/tim', '/tim/p-ratri'],
}

for (const [role, addresses] of Object.entries(stops))
  test(`on a phone no table of ${role} scrolls sideways, and every figure names its column`, async ({ page }) => {
    test.setTimeout(150_000)
    await signInAs(page, role as DemoRole)
    for (const address of addresses) {
      await moveTo(page, address)
      const table = page.locator('table.stacked').last()
      await expect(table.locator('tbody tr').first(), address).toBeVisible()
      expect(await wrongInTables(page), address).toEqual([])
      // Drawn as cards it is still a table to who listens.
      expect(await page.getByRole('table').last().getByRole('columnheader').count(), address).toBeGreaterThan(3)
      expect(await page.getByRole('table').last().getByRole('rowheader').count(), address).toBeGreaterThan(0)
    }
  })

test('on a phone the courses are sorted by keyboard, and a card opens its course', async ({ page }) => {
  await signInAs(page, 'admin', '/kelola/kursus')
  const table = page.getByRole('table', { name: 'Semua kursus' })
  await table.getByRole('button', { name: 'Peserta' }).press('Enter')
  await expect(page).toHaveURL(/urut=-participants/)
  await expect(table.getByRole('columnheader', { name: 'Peserta' })).toHaveAttribute('aria-sort', 'descending')
  const figures = (await table.locator('td[data-label="Peserta"]').allInnerTexts()).map((text) =>
    Number(text.replace('.', '')),
  )
  expect(figures).toEqual(figures.toSorted((a, b) => b - a))
  expect(figures.length).toBeGreaterThan(20)
  await table.getByRole('rowheader').first().getByRole('link').first().press('Enter')
  await expect(page).toHaveURL(/\/kursus\//)
})

test('on a phone a file of items is judged and chosen from the bank, card by card', async ({ page }) => {
  await signInAs(page, 'widyaiswara', '/bank-soal')
  await page.getByRole('button', { name: 'Impor soal' }).click()
  const dialog = page.getByRole('dialog')
  const gift =
    '::Sapaan::Apa yang pertama dilakukan ketika warga datang ke loket?{=Menyapa ~Menunggu}\n\n::Rusak::Apa {=a ~b'
  const file = { name: 'soal.gift', mimeType: 'text/plain', buffer: Buffer.from(gift) }
  await dialog.locator('input[type=file]').setInputFiles(file)
  await expect(dialog.getByText('Kurung kurawal penutup } tidak ditemukan.')).toBeVisible()
  expect(await wrongInTables(page)).toEqual([])
  await lookAt(page, 'the judged file on a phone')
  await dialog.getByRole('button', { name: 'Impor yang sah' }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('row').getByRole('checkbox').check()
  await expect(page.getByRole('status').filter({ hasText: '1' })).toBeVisible()
  expect(await wrongInTables(page)).toEqual([])
  await lookAt(page, 'the bank on a phone')
})
