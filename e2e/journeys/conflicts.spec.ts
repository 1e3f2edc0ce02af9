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
