import type { Page } from '@playwright/test'
import { answerQuestion, startCheck } from '../answering.ts'
import { changeFaults, endFaults, faultsFired, injectFaults } from '../faults.ts'
import { expect, signInAs, test } from '../fixtures.ts'

const check = '/kursus/kesehatan-masyarakat-lapangan/uji/m1'

async function begin(page: Page) {
  await injectFaults(page)
  await signInAs(page, 'pegawai', check)
  await startCheck(page)
  await answerQuestion(page, true)
}

test('a hand-in that waits for its answers is called off, the work goes on, and it is handed in later', async ({
  page,
}) => {
  await begin(page)
  await changeFaults(page, { fault: '503', methods: ['PUT'], path: '/answers/' })
  await page.getByRole('button', { name: 'Tandai ragu' }).click()
  await expect(page.getByText('Belum terkirim', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Daftar soal' }).click()
  await page.getByRole('button', { name: 'Periksa jawaban' }).click()
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(page.getByRole('status').getByText('Menunggu dikumpulkan')).toBeVisible()
  expect(await faultsFired(page)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Kembali mengerjakan' }).click()
  await expect(page.getByText('Menunggu dikumpulkan')).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
  await endFaults(page)
  await page.getByRole('button', { name: 'Jawab soal 2' }).click()
  await answerQuestion(page, true)
  // Nothing is handed in by itself, on this page or after a reload.
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soal 2 dari 6')
  await page.goto(`${page.url().split('?')[0]}?soal=periksa`)
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(page).toHaveURL(/\/hasil$/)
})

test('a hand-in that may have arrived is not called off, and says so', async ({ page }) => {
  await begin(page)
  await changeFaults(page, { fault: '503', methods: ['POST'], path: '/submission' })
  await page.goto(`${page.url().split('?')[0]}?soal=periksa`)
  await changeFaults(page, { fault: '503', methods: ['POST'], path: '/submission' })
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(page.getByText(/Mungkin sudah sampai, jadi tidak dapat dibatalkan lagi/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Kembali mengerjakan' })).toHaveCount(0)
  await endFaults(page)
  await expect(page).toHaveURL(/\/hasil$/)
})

test('an answer to an attempt that was handed in elsewhere says so beside the answer, and leads to the result', async ({
  page,
}) => {
  await begin(page)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  // Unheard of by this page: its own broadcast is not told to itself.
  await page.evaluate(async (attempt) => {
    const { token } = JSON.parse(localStorage.getItem('widya-session') ?? '').state
    await fetch(`/api/v1/attempts/${attempt}/submission`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'elsewhere-0123456789' },
    })
  }, id)
  await page.getByRole('button', { name: 'Tandai ragu' }).click()
  const refused = page.getByRole('alert').filter({ hasText: 'Percobaan ini sudah dikumpulkan' })
  await expect(refused).toContainText('Jawaban Anda tetap terlihat di sini')
  await refused.getByRole('link', { name: 'Lihat hasil' }).click()
  await expect(page).toHaveURL(/\/hasil$/)
})
