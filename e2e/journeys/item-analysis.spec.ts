import { readFileSync } from 'node:fs'
import { chooseInCourseMenu, craftedFetch, expect, signInAs, test } from '../fixtures.ts'

/** The first look fills in the answers of the invented history, which a busy machine may take its time for. */
const patient = { timeout: 45_000 }
const address = '/studio/integritas-berakhlak/hasil-butir'

test('a trainer finds a wrong key, sees what another one would do, applies it and takes it back', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'widyaiswara', '/studio/integritas-berakhlak')
  await chooseInCourseMenu(page, 'Analisis butir')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ butir perlu Anda periksa$/, patient)
  await expect(page.getByText('Reliabilitas (KR-20)')).toBeVisible()

  // The item that needs a look stands first; another column can lead instead.
  const rows = page.getByRole('row')
  await expect(rows.nth(1)).toContainText('Kunci dicurigai')
  await page.getByRole('button', { name: 'Tepat' }).click()
  await expect(page.getByRole('columnheader', { name: 'Tepat' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'Tanda' }).click()
  await expect(rows.nth(1)).toContainText('Kunci dicurigai')

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh CSV' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('analisis-butir-integritas-berakhlak-final.csv')
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines.length).toBe(await rows.count())
  expect(lines[1]).toContain('Kunci dicurigai')

  await rows.nth(1).getByRole('link').click()
  const drawer = page.getByRole('dialog').first()
  await expect(drawer.getByText(/Peserta yang kuat lebih banyak memilih “.+” daripada kunci/)).toBeVisible()
  const suspect = /memilih “([^”]+)”/.exec((await drawer.textContent()) ?? '')?.[1] ?? ''
  await drawer.getByRole('button', { name: 'Ganti kunci' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ganti kunci' })
  await expect(dialog.getByRole('button', { name: /^Terapkan/ })).toContainText('Ini kunci yang sekarang berlaku.')
  const boxes = dialog.getByRole('group', { name: 'Kunci baru' }).getByRole('checkbox')
  for (const box of await boxes.all()) await box.uncheck()
  await dialog.getByRole('checkbox', { name: suspect, exact: true }).check()
  await expect(dialog.getByText(/^Nilai terbaik \d+ orang naik, \d+ orang turun\.$/)).toBeVisible()
  await expect(dialog.getByText(/tetap lulus\.$/)).toBeVisible()
  const promised = await dialog.getByText(/^Nilai terbaik/).textContent()

  // Without a reason nothing is done.
  await dialog.getByRole('button', { name: 'Terapkan' }).click()
  await expect(dialog.getByText('Tulis alasan sedikitnya 10 huruf.')).toBeVisible()
  await dialog.getByLabel(/^Alasan/).fill('Kunci tertukar saat soal disalin.')
  await dialog.getByRole('button', { name: 'Terapkan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/^Sudah dinilai ulang/)).toBeVisible()
  await expect(drawer.getByText('Kunci diganti')).toBeVisible()
  await page.keyboard.press('Escape')

  const decisions = page.getByRole('region', { name: 'Keputusan' })
  await expect(decisions.getByText('Kunci tertukar saat soal disalin.')).toBeVisible()
  await expect(decisions.getByText(promised ?? '')).toBeVisible()
  await expect(page.getByRole('table').getByText('Kunci diganti')).toBeVisible()

  // It outlives a reload, and is taken back with its own figures first.
  await page.reload()
  await decisions.getByRole('button', { name: 'Urungkan' }).click()
  const undo = page.getByRole('dialog', { name: 'Urungkan keputusan ini?' })
  await expect(undo.getByText(/^Nilai terbaik/)).toBeVisible()
  await undo.getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByText('Keputusan diurungkan.')).toBeVisible()
  await expect(decisions.getByText(/^Diurungkan oleh/)).toBeVisible()
  await expect(page.getByRole('table').getByText('Kunci diganti')).toHaveCount(0)
})

test('a dropped item by keyboard alone, on a phone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 360, height: 800 })
  await signInAs(page, 'widyaiswara', address)
  const first = page.getByRole('table', { name: 'Butir dan angkanya' }).getByRole('rowheader').getByRole('link').first()
  await expect(first).toBeVisible(patient)
  await first.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Batalkan soal ini' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Batalkan soal ini' })
  await expect(dialog.getByText(/^Soal ini ada di \d+ percobaan/)).toBeVisible()
  await dialog.getByLabel(/^Alasan/).focus()
  await page.keyboard.type('Soal ini rancu bagi semua orang.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Sudah dinilai ulang/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Keputusan' }).getByText(/^Soal dibatalkan/)).toBeVisible()
})

test('an admin may look at any course, a learner at none', async ({ page }) => {
  await signInAs(page, 'admin', address)
  await expect(page.getByRole('link', { name: 'Kembali ke daftar kursus' })).toBeVisible(patient)
  await expect(page.getByRole('table')).toBeVisible()
  const denied = await page.evaluate(async () => {
    const opened = await fetch('/api/v1/demo-sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'learner' }),
    })
    const { token } = (await opened.json()) as { token: string }
    const asked = await fetch('/api/v1/authoring/courses/integritas-berakhlak/item-analysis', {
      headers: { authorization: `Bearer ${token}` },
    })
    return asked.status
  })
  expect(denied).toBe(403)
  const seen = await craftedFetch(page, '/authoring/courses/tidak-ada/item-analysis')
  expect(seen.status).toBe(404)
})
