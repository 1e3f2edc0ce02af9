import type { Page } from '@playwright/test'
import { chooseInAccountMenu, expect, signInAs, test } from '../fixtures.ts'

const become = async (page: Page, role: string) => {
  await chooseInAccountMenu(page, 'Keluar', 'menuitem')
  await page.getByRole('button', { name: `Masuk sebagai ${role}` }).click()
  await expect(page).not.toHaveURL(/\/masuk/)
}
/** A request of the session of this page; what a journey needs beside what it is about. */
const send = async (page: Page, method: string, path: string, body?: unknown, version?: number) => {
  const answer = await page.evaluate(
    async ([how, where, text, match]) => {
      const token = JSON.parse(localStorage.getItem('widya-session') ?? '{}').state?.token
      const response = await fetch(`/api/v1${where}`, {
        method: how,
        headers: {
          authorization: `Bearer ${token}`,
          ...(text === null ? {} : { 'content-type': 'application/json' }),
          ...(match === null ? {} : { 'if-match': `"${match}"` }),
        },
        ...(text === null ? {} : { body: text }),
      })
      return { status: response.status, body: await response.text() }
    },
    [method, path, body === undefined ? null : JSON.stringify(body), version ?? null] as const,
  )
  expect(answer.status, `${method} ${path}: ${answer.body}`).toBeLessThan(300)
  return answer.body === '' ? {} : JSON.parse(answer.body)
}
const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }] }
const statement = (n: number) => ({
  type: 'trueFalse',
  stem: `Sapaan ke-${n} membuka percakapan.`,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  correct: true,
})

/** A course of the trainer's with a written lesson and four plain items; the essays are the journey's own. */
async function begin(page: Page) {
  const { id } = await send(page, 'POST', '/authoring/courses', { title: 'Menanggapi keluhan' })
  const course = `/authoring/courses/${id}`
  await send(page, 'PATCH', course, { summary: 'Cara menanggapi keluhan warga.' }, 1)
  const { key } = await send(page, 'POST', `${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan' })
  const blocks = [{ id: 'b1', kind: 'text', doc }]
  await send(page, 'PUT', `${course}/lessons/${key}`, { title: 'Sapaan', minutes: 15, blocks }, 1)
  for (let at = 1; at <= 4; at++) await send(page, 'POST', `${course}/quizzes/final/items`, { item: statement(at) })
  return { id: String(id), lesson: String(key), course }
}

async function writeEssay(page: Page, courseId: string) {
  await page.goto(`/studio/${courseId}/uji/final`)
  await page.getByRole('button', { name: 'Tambah soal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Jenis soal').selectOption({ label: 'Esai dengan rubrik' })
  await dialog.getByLabel('Pertanyaan').fill('Ceritakan satu keluhan warga dan tindakan Anda.')
  await dialog.getByRole('button', { name: 'Simpan soal' }).click()
  await expect(dialog.getByText(/Isi setiap kriteria dan tingkat/)).toBeVisible()
  for (const [at, title] of ['Isi', 'Bahasa'].entries()) {
    await dialog.getByLabel(`Kriteria ${at + 1}`, { exact: true }).fill(title)
    for (const [level, text] of ['Belum terlihat', 'Sebagian', 'Lengkap'].entries())
      await dialog.getByLabel(`Kriteria ${at + 1}, tingkat ${level + 1}: yang terlihat`).fill(`${title}: ${text}`)
  }
  await expect(dialog.getByText('Soal ini bernilai paling banyak 4 poin; soal lain bernilai 1 poin.')).toBeVisible()
  await dialog.getByLabel('Paling sedikit (kata)').fill('5')
  await dialog.getByLabel('Paling banyak (kata)').fill('80')
  await dialog.getByLabel(/^Contoh jawaban/).fill('Dengarkan, catat, tindak lanjuti.')
  await dialog.getByLabel('Indikator perilaku').fill('Menanggapi keluhan')
  await dialog.getByRole('button', { name: 'Simpan soal' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Esai dengan rubrik · Menanggapi keluhan')).toBeVisible()
}

async function tabTo(page: Page, found: () => Promise<boolean>, what: string) {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await found()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${what}`)
}
const focusIs = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
const focusSays = (page: Page, text: string) => () =>
  page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, text)

/** The whole check by keyboard, on a phone. */
async function takeCheck(page: Page) {
  for (let asked = 1; asked <= 5; asked++) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Soal ${asked} dari 5`)
    const essay = (await page.locator('fieldset textarea').count()) > 0
    if (essay) {
      await tabTo(page, focusIs(page, 'textarea'), 'the essay')
      await page.keyboard.type('Saya dengarkan dulu,')
      await expect(page.getByText('3 kata. Masih kurang 2 kata.')).toBeVisible()
      await page.keyboard.type(' lalu saya catat keluhannya.')
      await expect(page.getByText('7 kata. Panjangnya sudah sesuai.')).toBeVisible()
    } else {
      await tabTo(page, focusIs(page, 'fieldset input[type=radio]'), 'the first answer')
      await page.keyboard.press('Space')
    }
    await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(sideways, `question ${asked} scrolls sideways`).toBe(false)
    await tabTo(page, focusSays(page, asked < 5 ? 'Lanjut' : 'Kirim jawaban'), 'the way on')
    await page.keyboard.press('Enter')
  }
  await tabTo(page, focusSays(page, 'Kirim'), 'handing in')
  await page.keyboard.press('Enter')
}

test('an essay: written with its rubric, taken by keyboard on a phone, marked by keyboard, read by the learner', async ({
  page,
}) => {
  test.setTimeout(150_000)
  await signInAs(page, 'widyaiswara')
  const { id, lesson, course } = await begin(page)
  await writeEssay(page, id)
  const quiz = await send(page, 'GET', `${course}/quizzes/final`)
  const rules = { title: quiz.title, draw: 0, timeLimitMinutes: null, passPercent: 70, maxAttempts: 3 }
  await send(page, 'PUT', `${course}/quizzes/final`, { ...rules, review: 'after-submit' }, quiz.version)
  const { version } = await send(page, 'GET', course)
  await send(page, 'POST', `${course}/publication`, { withoutReview: 'Peninjau sedang bertugas di luar.' }, version)

  await become(page, 'pegawai')
  await page.setViewportSize({ width: 360, height: 800 })
  await send(page, 'POST', `/courses/${id}/enrolments`)
  const seen = { seen: ['b1'], lastBlock: 'b1', mediaSecond: null, watched: {}, activeSeconds: 60, seq: 1 }
  await send(page, 'PUT', `/courses/${id}/lessons/${lesson}/progress`, seen)
  await page.goto(`/kursus/${id}/uji/final`)
  await tabTo(page, focusSays(page, 'Mulai'), 'the start')
  await page.keyboard.press('Enter')
  await takeCheck(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jawaban Anda sedang dinilai.')
  await expect(page.getByText('Menunggu penilaian')).toBeVisible()
  const result = new URL(page.url()).pathname
  await page.goto('/hasil')
  await expect(page.getByText('1 menunggu penilaian', { exact: false })).toBeVisible()
  await page.goto(`/kursus/${id}/uji/final`)
  await expect(page.getByText(/^Jawaban Anda sebelumnya masih dinilai/)).toBeVisible()

  await page.setViewportSize({ width: 1280, height: 800 })
  await become(page, 'widyaiswara')
  await page
    .getByRole('region', { name: 'Menunggu penilaian Anda' })
    .getByRole('link', { name: 'Menanggapi keluhan' })
    .click()
  await expect(page.getByText('1 esai menunggu Anda.')).toBeVisible()
  await expect(page.getByText('Ratri')).toHaveCount(0)
  await tabTo(page, focusSays(page, 'Mulai menilai'), 'the first essay')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Peserta \d+$/)
  await expect(page.getByText('lalu saya catat keluhannya.')).toBeVisible()
  await expect(page.getByText(/^Nilai peserta ini langsung keluar/)).toBeVisible()
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog', { name: 'Menilai dengan papan ketik' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Pilih satu tingkat untuk kriteria ini.').first()).toBeVisible()
  await page.keyboard.press('3')
  await page.keyboard.press('2')
  await expect(page.getByText('3 dari 4 poin')).toBeVisible()
  await tabTo(page, focusIs(page, 'textarea'), 'the comment')
  await page.keyboard.type('Runtut. Bahasanya bisa lebih hemat; 3 kalimat cukup.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Peserta \d+: tersimpan, nilainya sudah keluar\.$/)).toBeVisible()
  await expect(page.getByText('Belum ada esai yang menunggu')).toBeVisible()

  await become(page, 'pegawai')
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(result)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anda lulus.')
  await expect(page.getByText('7 dari 8 poin')).toBeVisible()
  await expect(page.getByText('Runtut. Bahasanya bisa lebih hemat; 3 kalimat cukup.')).toBeVisible()
  await expect(page.getByText('Bahasa: Sebagian')).toBeVisible()
  await expect(page.getByText('1 dari 2 poin')).toBeVisible()
})
