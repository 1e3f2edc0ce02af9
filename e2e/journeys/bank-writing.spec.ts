import type { Page } from '@playwright/test'
import { lookAt } from '../axe.ts'
import { draftCourse, learn, publish, sendAs } from '../essay-course.ts'
import { become, expect, signInAs, test } from '../fixtures.ts'
import { focusIs, focusSays, tabTo } from '../tabbing.ts'

const stem = 'Warga marah karena antrean terlalu lama. Apa yang Anda lakukan?'
const options = [
  ['Mendengarkan sampai selesai, lalu menjelaskan', '5'],
  ['Memanggil atasan untuk menanganinya', '3'],
  ['Meminta warga menunggu saja', '1'],
] as const

async function writeJudgement(page: Page) {
  await page.getByRole('link', { name: 'Bank soal' }).first().click()
  await page.getByRole('button', { name: 'Soal baru' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Jenis soal').selectOption({ label: 'Penilaian situasional' })
  await dialog.getByLabel('Pertanyaan').fill(stem)
  for (const [at, [text, weight]] of options.entries()) {
    await dialog.getByLabel(`Pilihan ${at + 1}`, { exact: true }).fill(text)
    await dialog.getByLabel(`Bobot pilihan ${at + 1}`).fill(at === 2 ? '' : weight)
  }
  await dialog.getByLabel('Indikator perilaku').fill('Menanggapi keluhan')
  // The fourth option stays empty and is left out; a weight that is missing is named.
  await dialog.getByRole('button', { name: 'Simpan soal' }).click()
  await expect(dialog.getByText(/masing-masing dengan bobot 0 sampai 100/).first()).toBeVisible()
  await dialog.getByLabel('Bobot pilihan 3').fill('1')
  await dialog.getByLabel('Jenjang Bloom').selectOption({ label: 'C4 Menganalisis' })
  await dialog.getByLabel('Pembahasan').fill('Mendengarkan dulu menurunkan ketegangan.')
  await dialog.getByRole('button', { name: 'Simpan soal' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('tbody tr')).toHaveCount(1)
}

/** Tags by the row, undone and done again; then a change of the text, which the history tells. */
async function tagAndRewrite(page: Page) {
  const dialog = page.getByRole('dialog')
  const row = page.locator('tbody tr').first()
  await row.getByRole('checkbox').check()
  for (const undo of [true, false]) {
    await page.getByRole('button', { name: 'Beri tag' }).click()
    await dialog.getByLabel('Kompetensi').fill('Pelayanan publik')
    await dialog.getByLabel('Tingkat', { exact: true }).selectOption({ label: 'Tingkat 3' })
    await dialog.getByRole('button', { name: 'Terapkan' }).click()
    await expect(row.getByText('Pelayanan publik · Tingkat 3 · C4')).toBeVisible()
    if (!undo) break
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect(row.getByText('Pelayanan publik')).toHaveCount(0)
  }
  await row.getByRole('button').click()
  await dialog.getByRole('button', { name: 'Ubah soal' }).click()
  const form = page.getByRole('dialog', { name: 'Ubah soal' })
  await form.getByLabel('Bobot pilihan 2').fill('2.5')
  await form.getByRole('button', { name: 'Simpan soal' }).click()
  await expect(form).toHaveCount(0)
  await dialog.getByText('Riwayat').click()
  await expect(dialog.getByRole('heading', { name: /^Versi 5/ })).toBeVisible()
  await expect(dialog.getByText('Seperti ketika masuk ke bank.')).toBeVisible()
  await page.keyboard.press('Escape')
}

async function useInCheck(page: Page) {
  const dialog = page.getByRole('dialog')
  if (!(await page.locator('tbody tr').first().getByRole('checkbox').isChecked()))
    await page.locator('tbody tr').first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Pakai di uji' }).click()
  await dialog.getByLabel('Kursus').selectOption({ label: 'Menanggapi keluhan' })
  await dialog.getByLabel('Uji', { exact: true }).selectOption({ label: 'Uji kompetensi' })
  await dialog.getByRole('button', { name: 'Salin ke uji' }).click()
  await expect(page.getByText('1 butir disalin ke uji.')).toBeVisible()
}

/** The whole check by keyboard; of the situational judgement the middle option is taken. */
async function takeCheck(page: Page) {
  for (let asked = 1; asked <= 5; asked++) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Soal ${asked} dari 5`)
    const judged = (await page.getByText(stem).count()) > 0
    await tabTo(page, focusIs(page, 'fieldset input[type=radio]'), 'the first answer')
    await page.keyboard.press('Space')
    if (judged) {
      const wanted = page.getByRole('radio', { name: options[1][0] })
      for (let at = 0; at < 3 && !(await wanted.isChecked()); at++) await page.keyboard.press('ArrowDown')
      await expect(wanted).toBeChecked()
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

test('a situational judgement: written in the bank, tagged, used in a check, taken by keyboard on a phone, worth a part', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'widyaiswara')
  const draft = await draftCourse(page, 0)
  await writeJudgement(page)
  await tagAndRewrite(page)
  await useInCheck(page)
  await publish(draft)

  await become(page, 'pegawai')
  await page.setViewportSize({ width: 360, height: 800 })
  await learn(page, draft)
  await page.goto(`/kursus/${draft.id}/uji/final`)
  await tabTo(page, focusSays(page, 'Mulai'), 'the start')
  await page.keyboard.press('Enter')
  await takeCheck(page)
  await expect(page.getByText(/^4,5 dari 5 soal tepat/)).toBeVisible()
  const answer = page.locator('details', { hasText: stem })
  await expect(answer.getByText('Sebagian tepat')).toBeVisible()
  await expect(answer.getByText('Jawaban Anda · Bernilai 50%')).toBeVisible()
  await expect(answer.getByText('Bernilai 20%')).toBeVisible()
})

test('a blueprint: its holes in words, saved, warned of at the gate, and what an attempt is drawn by', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'widyaiswara')
  const draft = await draftCourse(page, 0)
  const tagged = (n: number, level: number) => ({
    type: 'trueFalse',
    stem: `Keluhan ke-${n} dicatat lebih dulu.`,
    explanation: 'Catatan membantu.',
    indicator: 'Menanggapi keluhan',
    correct: true,
    level,
  })
  for (const [at, level] of [2, 2, 3].entries())
    await draft.send('POST', `${draft.course}/quizzes/final/items`, { item: tagged(at + 1, level) })
  await page.goto(`/studio/${draft.id}/uji/final`)
  await page.getByRole('link', { name: 'Buka kisi-kisi' }).click()
  await page.getByLabel('Menanggapi keluhan, Tingkat 2: butir diminta').fill('1')
  await page.getByLabel('Menanggapi keluhan, Tingkat 3: butir diminta').fill('2')
  await page.getByLabel('Menyapa warga, Belum bertag: butir diminta').fill('1')
  await expect(page.getByText('Menanggapi keluhan, Tingkat 3: diminta 2, ada 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Simpan kisi-kisi' }).click()
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  await lookAt(page, 'the blueprint')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/studio/${draft.id}`)
  await expect(page.getByText('Kisi-kisi meminta lebih banyak butir daripada yang ada')).toBeVisible()
  await expect(page.getByText('Setiap indikator uji kompetensi punya sedikitnya 3 butir')).toBeVisible()
  await publish(draft)
  const learner = await learn(page, draft)
  const { id } = await sendAs(page, learner, 'POST', `/courses/${draft.id}/quizzes/final/attempts`)
  const { questions } = await sendAs(page, learner, 'GET', `/attempts/${id}`)
  const stems = questions.map(({ stem: text }: { stem: string }) => text.replace(/\d+/, 'n')).sort()
  expect(stems).toEqual([
    'Keluhan ke-n dicatat lebih dulu.',
    'Keluhan ke-n dicatat lebih dulu.',
    'Sapaan ke-n membuka percakapan.',
  ])
})
