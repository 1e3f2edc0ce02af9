import { injectFaults } from '../faults.ts'
import { expect, signInAs, test } from '../fixtures.ts'

test('a lesson written in two tabs: both texts are shown, merged block by block, and none is lost', async ({
  page,
  context,
}) => {
  await signInAs(page, 'widyaiswara')
  await page.getByRole('button', { name: 'Kursus baru' }).click()
  await page.getByLabel('Judul kursus').fill('Ditulis berdua')
  await page.getByRole('button', { name: 'Buat kursus' }).click()
  await page.getByRole('button', { name: 'Tambah pelajaran' }).click()
  await page.getByLabel('Judul pelajaran').fill('Sapaan pertama')
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah pelajaran' }).click()
  await page.getByRole('button', { name: 'Tambah blok' }).click()
  await page.getByRole('menuitem', { name: 'Teks' }).click()
  await page.getByRole('textbox', { name: 'Isi blok 1' }).click()
  await page.keyboard.type('Awal.')
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()

  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByRole('textbox', { name: 'Isi blok 1' })).toHaveText('Awal.')
  await page.getByRole('textbox', { name: 'Isi blok 1' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Dari tab pertama.')
  await page.waitForTimeout(1_500)
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()

  await second.getByRole('textbox', { name: 'Isi blok 1' }).click()
  await second.keyboard.press('End')
  await second.keyboard.type(' Dari tab kedua.')
  const dialog = second.getByRole('alertdialog')
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('Awal. Dari tab pertama.')
  await expect(dialog).toContainText('Awal. Dari tab kedua.')
  for (const name of ['Gabungkan', 'Simpan sebagai salinan', 'Muat ulang'])
    await expect(dialog.getByRole('button', { name, exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Gabungkan' }).click()
  await expect(second.getByText(/^Tersimpan \d/)).toBeVisible()
  await second.reload()
  await expect(second.getByRole('textbox', { name: 'Isi blok 1' })).toHaveText('Awal. Dari tab pertama.')
  await expect(second.getByRole('textbox', { name: 'Isi blok 2' })).toHaveText('Awal. Dari tab kedua.')
})

test('a person changed by two admins: what each changed alone is kept, what both changed is chosen', async ({
  page,
  context,
}) => {
  await signInAs(page, 'admin', '/pegawai/p-ratri')
  const second = await context.newPage()
  await second.goto('/pegawai/p-ratri')
  await second.getByLabel('Widyaiswara').check()
  await second.getByLabel(/^Waktu pengerjaan uji/).selectOption('2')
  await second.getByLabel(/^Alasan tambahan waktu/).fill('pembaca layar')

  await page.getByLabel(/^Waktu pengerjaan uji/).selectOption('1.5')
  await page.getByLabel(/^Alasan tambahan waktu/).fill('cedera tangan')
  await page.getByRole('button', { name: 'Simpan perubahan' }).click()
  await expect(page.getByText('Perubahan untuk Ratri Wulandari tersimpan.')).toBeVisible()

  await second.getByRole('button', { name: 'Simpan perubahan' }).click()
  const dialog = second.getByRole('alertdialog')
  await expect(dialog).toContainText('cedera tangan')
  await expect(dialog).toContainText('pembaca layar')
  await dialog
    .getByRole('group', { name: /^Alasan tambahan waktu/ })
    .getByLabel('Yang tersimpan')
    .check({ force: true })
  await dialog.getByRole('button', { name: 'Gabungkan' }).click()
  await expect(second.getByText('Perubahan untuk Ratri Wulandari tersimpan.')).toBeVisible()
  await second.reload()
  await expect(second.getByLabel('Widyaiswara')).toBeChecked()
  await expect(second.getByLabel(/^Waktu pengerjaan uji/)).toHaveValue('2')
  await expect(second.getByLabel(/^Alasan tambahan waktu/)).toHaveValue('cedera tangan')
})

test('a note that was left within a moment, and changed elsewhere before that: both texts are joined, none is written over', async ({
  page,
  context,
}) => {
  const lesson = '/kursus/kesehatan-masyarakat-lapangan/pelajaran/1-1'
  await signInAs(page, 'pegawai', lesson)
  const second = await context.newPage()
  // What the page sends as it is left arrives after somebody else has written.
  await injectFaults(second, { fault: 'slow', delayMs: 6_000, methods: ['PUT'], path: '/note' })
  await second.goto(lesson)
  const note = async (tab: typeof page) => {
    const box = tab.getByRole('textbox', { name: /^Catatan/ })
    const summary = tab.locator('summary').filter({ hasText: 'Catatan saya' })
    await expect(summary).toBeVisible()
    if (!(await box.isVisible())) await summary.click()
    return box
  }
  const mine = await note(second)
  const next = second.locator('footer a').last()
  const left = (await second.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await note(page)
  await mine.evaluate(
    (box, way) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, 'Dari tab kedua.')
      box.dispatchEvent(new Event('input', { bubbles: true }))
      ;(way as HTMLElement).click()
    },
    await next.elementHandle(),
  )
  // The address changes before the page does; it is the page that is left which sends.
  await second.waitForURL((url) => !url.pathname.endsWith('/1-1'))
  await expect(second.getByRole('heading', { level: 1 })).not.toHaveText(left)
  await (await note(page)).fill('Dari tab pertama.')
  await expect(page.locator('details').getByText(/^Tersimpan/)).toBeVisible()
  await second.waitForTimeout(7_000)
  await page.reload()
  // Nothing was written over; the draft that stands on the device comes up with what is stored.
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('Dari tab pertama.')
  await expect(dialog).toContainText('Dari tab kedua.')
  await dialog.getByRole('button', { name: 'Gabungkan' }).click()
  await expect(page.locator('details').getByText(/^Tersimpan/)).toBeVisible()
  await second.goto(lesson)
  await expect(await note(second)).toHaveValue('Dari tab pertama.\nDari tab kedua.')
})
