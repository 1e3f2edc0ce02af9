import type { Page } from '@playwright/test'
import { touchQuestion } from '../answering.ts'
import { become, craftedFetch, expect, signInAs, test } from '../fixtures.ts'

// The only journeys with everything that moves (see the configuration): what waits for a movement to end must not be missed.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** Answers whatever is asked, going by the saved word after each answer. */
async function answerAll(page: Page) {
  for (let asked = 0; asked < 40; asked++) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^Soal ${asked + 1} dari`))
    await touchQuestion(page)
    await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
    const next = page.getByRole('button', { name: 'Lanjut', exact: true })
    if ((await next.count()) === 0) return asked + 1
    await next.click()
  }
  return 40
}

test.describe('on a first visit', () => {
  test.use({ firstVisit: true })
  test('a learner finds a course, learns in it, takes its pre-test and sees the result', async ({ page }) => {
    await signInAs(page, 'pegawai')
    await page.getByRole('link', { name: 'Katalog' }).first().click()
    await page.getByRole('searchbox').fill('pelayanan pubik')
    await page.getByRole('link', { name: 'Pelayanan Publik Prima' }).click()
    await page.getByRole('button', { name: 'Daftar', exact: true }).click()
    await page.getByRole('link', { name: 'Mulai belajar' }).click()
    await page.getByRole('button', { name: 'Mulai', exact: true }).click()
    expect(await answerAll(page)).toBe(8)
    await page.getByRole('button', { name: 'Kirim jawaban' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
    await expect(page).toHaveURL(/\/hasil$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ini titik awal Anda.')
    await page.getByRole('link', { name: 'Lanjut ke kursus' }).click()
    await page
      .getByRole('link', { name: /Lanjutkan|Mulai belajar/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/pelajaran\/1-1/)
    await page.getByRole('link', { name: 'Berikutnya' }).click()
    await expect(page).toHaveURL(/\/pelajaran\/1-2/)
  })
})

test('a reload in the middle of a check returns to the same question with the same answer', async ({ page }) => {
  await signInAs(page, 'pegawai', '/kursus/kesehatan-masyarakat-lapangan/uji/m1')
  await page.getByRole('button', { name: 'Mulai', exact: true }).click()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soal 2 dari 6')
  const shown = await page.locator('legend').first().textContent()
  await touchQuestion(page)
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soal 2 dari 6')
  await expect(page.locator('legend').first()).toHaveText(shown ?? '')
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
})

test('no key, explanation or feedback is in what a learner receives before handing in', async ({ page }) => {
  await signInAs(page, 'pegawai', '/kursus/kesehatan-masyarakat-lapangan/uji/m1')
  await page.getByRole('button', { name: 'Mulai', exact: true }).click()
  await expect(page).toHaveURL(/\/percobaan\//)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { body } = await craftedFetch(page, `/attempts/${id}`)
  expect(body).toContain('"questions"')
  expect(body).not.toMatch(/"(correct|explanation|feedback|accepted|tolerance|value|points)"/)
  expect((await craftedFetch(page, `/attempts/${id}/result`)).status).toBe(404)
})

test('a trainer publishes a course, a learner passes it, and trainer, supervisor and admin see it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'widyaiswara')
  await page.getByRole('button', { name: 'Kursus baru' }).click()
  await page.getByLabel('Judul kursus').fill('Menyapa warga')
  await page.getByRole('button', { name: 'Buat kursus' }).click()
  await page.getByRole('button', { name: 'Tambah pelajaran' }).click()
  await page.getByLabel('Judul pelajaran').fill('Sapaan pertama')
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah pelajaran' }).click()
  await page.getByRole('button', { name: 'Tambah blok' }).click()
  await page.getByRole('menuitem', { name: 'Teks' }).click()
  await page.getByRole('textbox', { name: 'Isi blok 1' }).click()
  await page.keyboard.type('Tatap, senyum, lalu sapa dengan nama.')
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  await page.getByRole('link', { name: /Kembali ke kursus/ }).click()
  await page.getByLabel('Ringkasan satu kalimat').fill('Cara menyapa warga yang datang.')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('link', { name: 'Uji kompetensi' }).click()
  for (let at = 1; at <= 5; at++) {
    await page.getByRole('button', { name: 'Tambah soal' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Pertanyaan').fill(`Apa langkah ke-${at}?`)
    for (let option = 1; option <= 4; option++) await form.getByLabel(`Pilihan ${option}`).fill(`Jawaban ${option}`)
    await form.getByLabel('Indikator perilaku').fill('Menyapa warga')
    await form.getByLabel('Pembahasan').fill('Sapaan membuka percakapan.')
    await form.getByRole('button', { name: 'Simpan soal' }).click()
    await expect(form).toBeHidden()
  }
  await page.getByRole('link', { name: /Kembali ke kursus/ }).click()
  // Nobody has reviewed it (review.spec.ts goes that way), so the reason has to be written down.
  await expect(page.getByRole('button', { name: /^Terbitkan.*menunggu 1 syarat/ })).toBeVisible()
  await page.getByRole('button', { name: 'Terbitkan tanpa tinjauan' }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/^Alasan/)
    .fill('Dipakai besok pagi; ditinjau sesudahnya.')
  await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan tanpa tinjauan' }).click()
  await expect(page.getByText('Versi 1 terbit.')).toBeVisible()
  await become(page, 'pegawai')
  await page.getByRole('link', { name: 'Katalog' }).first().click()
  await page.getByRole('link', { name: 'Menyapa warga' }).click()
  await page.getByRole('button', { name: 'Daftar', exact: true }).click()
  await page.getByRole('link', { name: 'Mulai belajar' }).click()
  await expect(page.getByText('Tatap, senyum, lalu sapa dengan nama.')).toBeVisible()

  // Learnt to the end and passed: the first option is the right one of every item above.
  await expect(page.getByText('Semua syarat terpenuhi. Pelajaran ini selesai.')).toBeVisible()
  await page.getByRole('link', { name: 'Berikutnya' }).click()
  await page.getByRole('button', { name: 'Mulai', exact: true }).click()
  for (let asked = 1; asked <= 5; asked++) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Soal ${asked} dari 5`)
    await page.getByRole('radio', { name: 'Jawaban 1' }).check()
    await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
    if (asked < 5) await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  }
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anda lulus.')

  // The trainer sees the participant, the supervisor the person, the admin the course: each the same completion.
  await become(page, 'widyaiswara')
  await page.getByRole('link', { name: 'Menyapa warga' }).click()
  await page.getByRole('link', { name: 'Peserta' }).click()
  await expect(page.getByRole('row', { name: /Ratri Wulandari/ })).toContainText('100')
  await become(page, 'atasan')
  await page.getByRole('searchbox').fill('Ratri')
  await page.getByRole('link', { name: 'Ratri Wulandari' }).click()
  await expect(page.getByRole('main')).toContainText('Menyapa warga')
  await become(page, 'admin')
  await page.getByRole('link', { name: 'Kursus', exact: true }).click()
  await page.getByRole('searchbox').fill('Menyapa')
  const row = page.getByRole('row', { name: /Menyapa warga/ })
  await expect(row.getByRole('cell', { name: '1', exact: true })).toHaveCount(2)
  // One participant, one completion; no share is shown of fewer than five people.
  await expect(row).toContainText('n < 5')
})

test('an item that misses something is refused with words, and nothing typed is lost', async ({ page }) => {
  await signInAs(page, 'widyaiswara')
  await page.getByRole('button', { name: 'Kursus baru' }).click()
  await page.getByRole('button', { name: 'Buat kursus' }).click()
  await expect(page.getByText('Judul terdiri atas 3 sampai 120 huruf.')).toBeVisible()
  await expect(page.getByLabel('Judul kursus')).toBeFocused()
})

test('a supervisor sees the team, an admin the city and its table as a file', async ({ page }) => {
  await signInAs(page, 'atasan')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('orang')
  await page.getByRole('searchbox').fill('Ratri')
  await page.getByRole('link', { name: 'Ratri Wulandari' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ratri Wulandari')
  await become(page, 'admin')
  await expect(page).toHaveURL(/\/dasbor/)
  const table = page.getByRole('region', { name: 'Penyelesaian per unit kerja' }).getByRole('table').first()
  await expect(table.getByRole('row').nth(5)).toBeVisible()
  const rows = await table.getByRole('row').all()
  const cells = await Promise.all(
    rows.slice(1, -1).map(async (row) => {
      const head = await row.getByRole('rowheader').textContent()
      return [(head ?? '').trim(), ...(await row.locator('[data-cell]').allTextContents())]
    }),
  )
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ekspor tabel ini' }).click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
  const parsed = lines
    .slice(1, -1)
    .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain))
  expect(parsed).toEqual(cells)
})

test('the wrong role is kept out by URL and by a crafted fetch', async ({ page }) => {
  await signInAs(page, 'pegawai')
  await page.goto('/dasbor')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman ini bukan untuk peran Anda')
  expect((await craftedFetch(page, '/dashboard')).status).toBe(403)
  expect((await craftedFetch(page, '/team')).status).toBe(403)
  expect((await craftedFetch(page, '/authoring/courses')).status).toBe(403)
})

test('a second tab works beside the first, and takes over when the first is closed', async ({ page, context }) => {
  await signInAs(page, 'pegawai')
  const second = await context.newPage()
  await second.goto('/katalog')
  await expect(second.getByRole('link', { name: 'Pelayanan Publik Prima' })).toBeVisible()
  await page.close()
  await second.getByRole('link', { name: 'Pelayanan Publik Prima' }).click()
  await second.getByRole('button', { name: 'Daftar', exact: true }).click()
  await expect(second.getByRole('link', { name: 'Mulai belajar' })).toBeVisible({ timeout: 5_000 })
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow', firstVisit: true })

  test('offline after the first visit: reload, deep link and cold start work', async ({ page, context }) => {
    await signInAs(page, 'pegawai')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await context.setOffline(true)
    await page.reload()
    // Some versions of Chromium give a new document the machine's own navigator.onLine although nothing gets through.
    await context.setOffline(false)
    await context.setOffline(true)
    await expect(page.getByText('Luring: semua tetap jalan')).toBeVisible()
    await page.goto('/kursus/kesehatan-masyarakat-lapangan/pelajaran/2-2')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Membaca Garis Pertumbuhan')
    await page.close()
    const cold = await context.newPage()
    await cold.goto('/katalog')
    await expect(cold.getByRole('heading', { level: 1 })).toHaveText('Katalog')
  })
})
