import { lookAt } from '../axe.ts'
import { become, chooseInCourseMenu, craftedFetch, expect, moveTo, signInAs, test } from '../fixtures.ts'

test('a trainer sees who is stuck and why, writes with one press, and the learner answers', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'widyaiswara')
  await moveTo(page, '/studio/kesehatan-masyarakat-lapangan')
  await chooseInCourseMenu(page, 'Siapa yang tersendat')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ orang tersendat$/, { timeout: 45_000 })

  // A number leads to its people.
  const stopped = page.getByRole('link', { name: /^\d+ orang, Berhenti di sini: / }).first()
  const n = Number(await stopped.textContent())
  await stopped.click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(n)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByLabel('Alasan').selectOption('BEHIND')
  const row = page.getByRole('listitem').filter({ hasText: 'Ratri Wulandari' })
  await expect(row).toContainText(/Tenggat \d+ hari lagi: \d+% selesai, seharusnya \d+%/)
  await row.getByRole('button', { name: 'Kirim pesan kepada Ratri Wulandari' }).click()
  const dialog = page.getByRole('dialog')
  const box = dialog.getByLabel('Isi pesan')
  await expect(box).toHaveValue(/^Halo Ratri Wulandari, tenggat kursus tinggal/)
  await box.fill('Halo Bu Ratri, bagian mana yang menghambat?')
  // What is written outlives a reload and is sent once.
  await page.reload()
  await row.getByRole('button', { name: 'Kirim pesan kepada Ratri Wulandari' }).click()
  await expect(box).toHaveValue('Halo Bu Ratri, bagian mana yang menghambat?')
  await dialog.getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(page.getByText('Pesan terkirim.')).toBeVisible()

  await become(page, 'pegawai')
  await page.getByRole('link', { name: 'Pesan, 1 belum dibaca' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 pesan belum dibaca')
  await page.getByRole('link', { name: 'Bagas Prakoso' }).click()
  await expect(page.getByText('Halo Bu Ratri, bagian mana yang menghambat?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pesan', exact: true })).toBeVisible()
  await lookAt(page, 'a conversation')
  const address = new URL(page.url()).pathname
  await page.getByLabel('Balasan Anda').fill('Bagian pencatatan, Pak.')
  await page.getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Bagian pencatatan, Pak.' })).toBeVisible()

  await become(page, 'widyaiswara')
  await page.getByRole('link', { name: 'Pesan, 1 belum dibaca' }).click()
  await page.getByRole('link', { name: 'Ratri Wulandari' }).click()
  await expect(page.getByText('Bagian pencatatan, Pak.')).toBeVisible()
  // Read, and arrived: the heading takes the focus, which would close a menu that is opened before.
  await expect(page.getByRole('link', { name: 'Pesan', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await become(page, 'admin')
  expect((await craftedFetch(page, `/messages/${address.split('/').at(-1)}`)).status).toBe(404)
})

test('a participant gives a voice, the trainer answers it, and the course page says what was changed', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const course = '/kursus/integritas-berakhlak'
  await signInAs(page, 'pegawai')
  await moveTo(page, course)
  await page.getByRole('button', { name: 'Beri suara' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Kirim suara' }).click()
  await expect(dialog.getByText('Pilih satu nilai.').first()).toBeVisible()
  for (const group of await dialog.getByRole('group').all()) await group.getByRole('radio', { name: '4' }).check()
  await dialog.getByLabel(/^Komentar/).fill('Tambahkan contoh untuk petugas loket.')
  await dialog.getByRole('button', { name: 'Kirim suara' }).click()
  await expect(page.getByText('Anda sudah memberi suara. Terima kasih.')).toBeVisible()

  await become(page, 'widyaiswara')
  await moveTo(page, '/studio/integritas-berakhlak')
  await chooseInCourseMenu(page, 'Suara dan jawaban')
  const comment = page.getByRole('listitem').filter({ hasText: 'Tambahkan contoh untuk petugas loket.' })
  await expect(comment).toContainText(/Sisa 1[34] hari/)
  await expect(page.getByText('Ratri')).toHaveCount(0)
  await comment.getByRole('combobox').selectOption({ label: 'Contoh dan latihan' })
  await comment.getByRole('button', { name: /^Jawab: / }).click()
  await dialog.getByLabel(/^Yang dikatakan peserta/).fill('Contoh untuk petugas loket masih kurang.')
  await dialog.getByLabel(/^Yang diubah/).fill('Satu kasus loket ditambahkan di modul 2.')
  await dialog.getByRole('button', { name: 'Terbitkan jawaban' }).click()
  await expect(page.getByText('Jawaban sudah tampil di halaman kursus.')).toBeVisible()
  await expect(comment).toContainText('Sudah dijawab')

  await become(page, 'atasan')
  await moveTo(page, course)
  const answers = page.getByRole('region', { name: 'Anda berkata, kami ubah' })
  await expect(answers).toContainText('Satu kasus loket ditambahkan di modul 2.')
})
