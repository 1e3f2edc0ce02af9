import { answerQuestion, startCheck, touchQuestion } from '../answering.ts'
import {
  changeFaults,
  endFaults,
  type Fault,
  type FaultPlan,
  faultsAtStart,
  faultsFired,
  injectFaults,
} from '../faults.ts'
import { craftedFetch, expect, moveTo, signInAs, signInInPlace, test } from '../fixtures.ts'
import { openTimedCheck } from '../timed-check.ts'

const check = '/kursus/kesehatan-masyarakat-lapangan/uji/m1'

/** The answers as the backend has them, without asking the page. */
async function storedAnswers(page: import('@playwright/test').Page) {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { body } = await craftedFetch(page, `/attempts/${id}`)
  return (JSON.parse(body) as { questions: { response: unknown; seq: number }[] }).questions
}

/** One attempt meets two faults, one in each half of its questions. */
const pairs: [Fault, Fault][] = [
  ['500', 'dup'],
  ['503', 'drop-before'],
  ['slow', 'drop-after'],
]
for (const pair of pairs)
  test(`answers reach the backend through ${pair.join(' and ')}, each once and the newest`, async ({ page }) => {
    const plan = { methods: ['PUT'], path: '/answers/', share: 0.6, seed: 7, times: 8 }
    await injectFaults(page, { ...plan, fault: pair[0] })
    await signInAs(page, 'pegawai', check)
    await page.getByRole('button', { name: 'Mulai', exact: true }).click()
    for (const [half, fault] of pair.entries()) {
      await changeFaults(page, { ...plan, fault })
      for (const asked of half === 0 ? [1, 2, 3] : [4, 5]) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Soal ${asked} dari 6`)
        await answerQuestion(page, asked !== 2)
        await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
      }
      expect(await faultsFired(page), `${fault} fired`).toBeGreaterThan(0)
    }
    await endFaults(page)
    const answers = await storedAnswers(page)
    for (const answer of answers.slice(0, 5)) expect(answer.response).not.toBeNull()
    expect(answers[5]?.response).toBeNull()
  })

test('an answer that cannot be sent says so, survives a reload, and is sent when the way is free', async ({ page }) => {
  await signInAs(page, 'pegawai', check)
  await startCheck(page)
  await injectFaults(page, { fault: 'drop-before', methods: ['PUT'], path: '/answers/' })
  await page.reload()
  const unsent = page.getByText('Belum terkirim', { exact: true })
  await answerQuestion(page, true, 'id', 'Belum terkirim')
  await expect(unsent).toBeVisible()
  expect(await faultsFired(page)).toBeGreaterThan(0)
  await page.reload()
  await expect(unsent).toBeVisible()
  expect((await storedAnswers(page))[0]?.response).toBeNull()

  // Whatever question is on the screen, the frame counts, and the list says which.
  const attempt = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await touchQuestion(page)
  const count = page.getByRole('banner').getByText('2 jawaban belum terkirim')
  await expect(count).toBeVisible()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await expect(count).toBeVisible()
  await page.getByRole('button', { name: 'Daftar soal' }).click()
  await expect(page.getByRole('button', { name: /^Soal 1, terjawab, .*belum terkirim/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Soal 3, belum dijawab, sedang dibuka' })).toBeVisible()
  // And so does the shell of every other page.
  await moveTo(page, '/hasil')
  await expect(page.getByRole('banner').getByText('2 belum terkirim')).toBeVisible()
  await moveTo(page, `${attempt}?soal=1`)
  await endFaults(page)
  await expect(page.getByText(/^Tersimpan/)).toBeVisible({ timeout: 10_000 })
  await expect(count).toBeHidden()
  for (const at of [0, 1]) expect((await storedAnswers(page))[at]?.response).not.toBeNull()
})

test('handing in waits on the device for a backend that does not answer, and the next page does it', async ({
  page,
}) => {
  await injectFaults(page)
  await signInAs(page, 'pegawai', check)
  await startCheck(page)
  await answerQuestion(page, true)
  const plan: FaultPlan = { fault: '503', methods: ['PUT', 'POST'], path: '/attempts/' }
  await changeFaults(page, plan)
  await faultsAtStart(page, plan)
  await touchQuestion(page)
  await page.goto(`${page.url().split('?')[0]}?soal=periksa`)
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
  const waiting = page.getByRole('status').getByText('Menunggu dikumpulkan')
  await expect(waiting).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  await expect(waiting).toBeVisible()
  expect(await faultsFired(page)).toBeGreaterThan(0)
  await endFaults(page)
  await expect(page).toHaveURL(/\/hasil$/, { timeout: 10_000 })
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/ditutup/)
})

test('at time-up an answer that met a busy backend goes again within the grace, and counts', async ({ page }) => {
  test.setTimeout(120_000)
  await injectFaults(page)
  await signInAs(page, 'pegawai')
  await page.goto(await openTimedCheck(page, 1))
  await startCheck(page)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  // The backend's clock is put forward, as if most of the minute had gone by; the page hears of it when it reads anew.
  for (const worker of page.workers())
    await worker.evaluate((ahead) => {
      const Real = Date
      const Ahead = class extends Real {
        constructor(...given: []) {
          super(...(given.length > 0 ? given : ([Real.now() + ahead] as unknown as [])))
        }
        static override now = () => Real.now() + ahead
      }
      Object.assign(globalThis, { Date: Ahead })
    }, 40_000)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const timer = page.getByRole('timer')
  await expect(timer).toHaveText(/^1?\d dtk$/)
  await page.keyboard.press('Alt+t')
  await expect(page.getByRole('status').getByText(/^Sisa waktu \d+ detik$/)).toBeAttached()
  await expect(timer).toHaveText(/^[23] dtk$/)
  await changeFaults(page, { fault: '503', methods: ['PUT'], path: '/answers/' })
  await touchQuestion(page)
  await expect(page.getByText('Waktu habis', { exact: true })).toBeVisible()
  await expect(page.getByRole('status').getByText('Mengirim 1 jawaban terakhir')).toBeVisible()
  expect(await faultsFired(page), 'answers were refused').toBeGreaterThan(0)
  // As the clock passed the deadline the way was still closed; now, inside the grace, it is free.
  await endFaults(page)
  await expect(page).toHaveURL(/\/hasil$/)
  const { body } = await craftedFetch(page, `/attempts/${id}`)
  const { state, questions } = JSON.parse(body)
  expect([state, questions[0].seq > 0, questions[0].response === null]).toEqual(['graded', true, false])
})

test('a request that hangs ends in words and a way on, not in an endless wait', async ({ page }) => {
  test.setTimeout(90_000)
  await signInAs(page, 'pegawai')
  await injectFaults(page, { fault: 'hang', methods: ['GET'], path: '/api/v1/results' })
  await page.goto('/hasil')
  await expect(page.getByText('masih mencoba', { exact: false })).toBeVisible({ timeout: 14_000 })
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible({ timeout: 35_000 })
  expect(await faultsFired(page)).toBeGreaterThan(0)
  await endFaults(page)
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil saya')
})

test('a session that ends in the middle of a form is opened again in place, and the write goes through once', async ({
  page,
}) => {
  await signInAs(page, 'widyaiswara')
  await page.getByRole('button', { name: 'Kursus baru' }).click()
  await page.getByLabel('Judul kursus').fill('Tidak boleh hilang')
  // Ended on the other side, as an admin or another device would.
  await craftedFetch(page, '/sessions', { method: 'DELETE' })
  await page.getByRole('button', { name: 'Buat kursus' }).click()
  await signInInPlace(page, 'widyaiswara')
  await expect(page).toHaveURL(/\/studio\/.+/, { timeout: 15_000 })
  await page.goto('/studio')
  await expect(page.getByRole('link', { name: 'Tidak boleh hilang' })).toHaveCount(1)
})

test('an answer given after the session has ended is kept, and sent after signing in again', async ({ page }) => {
  await signInAs(page, 'pegawai', check)
  await startCheck(page)
  await craftedFetch(page, '/sessions', { method: 'DELETE' })
  await touchQuestion(page)
  await signInInPlace(page, 'pegawai')
  await expect(page.getByText(/^Tersimpan/)).toBeVisible({ timeout: 10_000 })
  expect((await storedAnswers(page))[0]?.response).not.toBeNull()
})
