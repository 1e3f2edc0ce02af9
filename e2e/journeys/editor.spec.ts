import type { Page } from '@playwright/test'
import { lookAt } from '../axe.ts'
import { sendAs, tokenOf } from '../essay-course.ts'
import { faultsFired, injectFaults } from '../faults.ts'
import { expect, signInAs, test } from '../fixtures.ts'

/** How many letters are typed; the bar of the product is 2,000. */
const letters = Number(process.env.TYPING ?? 300)

/** A draft of the demo trainer's with a written summary, an empty lesson and five items; nothing of it by hand. */
async function draftWithItems(page: Page) {
  const trainer = await tokenOf(page, 'trainer')
  const send = (method: string, path: string, body?: unknown, version?: number) =>
    sendAs(page, trainer, method, path, body, version)
  const { id } = await send('POST', '/authoring/courses', { title: 'Loket untuk semua' })
  const course = `/authoring/courses/${id}`
  await send('PATCH', course, { summary: 'Menata loket agar semua warga terlayani.' }, 1)
  const { key } = await send('POST', `${course}/lessons`, { moduleKey: 'm1', title: 'Menata loket' })
  for (let n = 1; n <= 5; n++)
    await send('POST', `${course}/quizzes/final/items`, {
      item: {
        type: 'trueFalse',
        stem: `Loket ke-${n} dapat dicapai dengan kursi roda.`,
        explanation: 'Setiap loket dapat dicapai.',
        indicator: 'Menata loket',
        correct: true,
      },
    })
  return { id: String(id), key: String(key), course, send }
}
async function addBlock(page: Page, kind: string) {
  await page.getByRole('button', { name: 'Tambah blok' }).click()
  await page.getByRole('menuitem', { name: kind, exact: true }).click()
}
/** A picture as a camera makes it: larger than a lesson shows. */
const largePicture = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 2_400
    canvas.height = 1_200
    const pen = canvas.getContext('2d')
    for (let at = 0; at < 60; at++) {
      if (pen) pen.fillStyle = `hsl(${at * 6} 60% 55%)`
      pen?.fillRect(at * 40, 0, 40, 1_200)
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
  })

test('a picture, a table and a question: written with the keyboard, held back without words, met by a learner on a phone', async ({
  page,
}) => {
  test.setTimeout(150_000)
  await signInAs(page, 'widyaiswara')
  const { id, key, course, send } = await draftWithItems(page)
  await page.goto(`/studio/${id}/pelajaran/${key}`)

  await addBlock(page, 'Gambar')
  const file = page.getByLabel(/^Gambar/)
  await file.setInputFiles({ name: 'denah.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') })
  await expect(page.getByText(/Berkas SVG tidak diterima/)).toBeVisible()
  const buffer = Buffer.from(await largePicture(page))
  await file.setInputFiles({ name: 'denah.png', mimeType: 'image/png', buffer })
  await expect(page.getByText(/^denah\.png dikecilkan dari .+ menjadi .+ dan tersimpan\.$/)).toBeVisible()

  await addBlock(page, 'Tabel')
  await page.getByRole('textbox', { name: 'Kepala kolom 1' }).click()
  await page.keyboard.type('Loket')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Jam')
  await page.getByRole('textbox', { name: 'Baris 1, Loket' }).focus()
  await page.keyboard.type('Prioritas')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Umum')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Baris 3, Loket' })).toBeFocused()

  await addBlock(page, 'Cek pemahaman')
  await page.getByRole('textbox', { name: 'Pertanyaan' }).fill('Siapa yang dilayani di loket prioritas?')
  await page.getByRole('textbox', { name: 'Pilihan 1', exact: true }).fill('Siapa pun yang datang lebih dulu')
  await page.getByRole('textbox', { name: 'Pilihan 2', exact: true }).fill('Lansia dan penyandang disabilitas')
  await page.getByRole('textbox', { name: /^Tanggapan untuk pilihan 1/ }).fill('Urutan datang berlaku di loket umum.')
  await page.getByLabel('Jawaban yang benar').selectOption({ label: 'Lansia dan penyandang disabilitas' })
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  await lookAt(page, 'the lesson editor')

  // Without words for the picture the gate stays shut, and its line leads to the block.
  await page.goto(`/studio/${id}`)
  const line = page.getByRole('listitem').filter({ hasText: 'Setiap gambar dan rumus punya teks pengganti' })
  await line.getByRole('link', { name: 'Buka' }).click()
  await expect(page.locator('#b1')).toBeFocused()
  await page
    .getByRole('textbox', { name: 'Teks pengganti' })
    .fill('Denah loket: loket prioritas di samping pintu masuk.')
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  const { version } = await send('GET', course)
  await send('POST', `${course}/publication`, { withoutReview: 'Peninjau sedang bertugas di luar.' }, version)

  await page.setViewportSize({ width: 360, height: 800 })
  await page.evaluate(() => localStorage.removeItem('widya-session'))
  await signInAs(page, 'pegawai')
  await sendAs(page, await tokenOf(page, 'learner'), 'POST', `/courses/${id}/enrolments`)
  await page.goto(`/kursus/${id}/pelajaran/${key}`)
  const picture = page.getByRole('img', { name: 'Denah loket: loket prioritas di samping pintu masuk.' })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_600)
  await expect(page.getByRole('columnheader', { name: 'Loket' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Umum' })).toBeVisible()
  // A block counts as seen after a second on the screen.
  for (const block of ['b1', 'b2']) {
    await page.locator(`[data-block=${block}]`).scrollIntoViewIfNeeded()
    await page.waitForTimeout(1_300)
  }
  await page.getByRole('radio', { name: 'Siapa pun yang datang lebih dulu' }).check()
  await page.getByRole('button', { name: 'Periksa jawaban' }).click()
  await expect(page.getByText('Urutan datang berlaku di loket umum.')).toBeVisible()
  await page.getByRole('radio', { name: 'Lansia dan penyandang disabilitas' }).check()
  await page.getByRole('button', { name: 'Periksa jawaban' }).click()
  await expect(page.getByText('Benar.')).toBeVisible()
  await expect(page.getByText('Semua syarat terpenuhi. Pelajaran ini selesai.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await lookAt(page, 'the lesson on a phone')
})

test('typing is never changed nor the caret moved while slow saves come back, and undo outlives a reload', async ({
  page,
}) => {
  test.setTimeout(150_000 + letters * 200)
  await injectFaults(page, { fault: 'slow', delayMs: 800, methods: ['PUT'], path: '/lessons/' })
  await signInAs(page, 'widyaiswara')
  const { id, key } = await draftWithItems(page)
  await page.goto(`/studio/${id}/pelajaran/${key}`)
  await addBlock(page, 'Teks')
  const surface = page.getByRole('textbox', { name: 'Isi blok 1' })
  await surface.click()
  await page.keyboard.type('Awal dan akhir.')
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  // In the middle of what is there: a caret that jumps to an end would show.
  for (let at = 0; at < ' akhir.'.length; at++) await page.keyboard.press('ArrowLeft')
  const sentence = ' kalimat yang diketik petugas loket dengan tenang,'
  const typed = sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters)
  await page.keyboard.type(typed, { delay: 1_000 / 15 })
  const whole = `Awal dan${typed} akhir.`
  await expect(surface).toHaveText(whole)
  expect(await page.evaluate(() => getSelection()?.focusOffset)).toBe('Awal dan'.length + letters)
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  expect(await faultsFired(page)).toBeGreaterThan(Math.floor(letters / 100))

  await page.reload()
  await expect(surface).toHaveText(whole)
  await surface.click()
  await page.keyboard.press('Control+z')
  await expect(surface).not.toHaveText(whole)
  await expect(surface).toBeFocused()
  for (let steps = 0; steps < 200 && (await surface.textContent()) !== 'Awal dan akhir.'; steps++)
    await page.getByRole('button', { name: 'Urungkan perubahan' }).click()
  await expect(surface).toHaveText('Awal dan akhir.')
  await page.getByRole('button', { name: 'Ulangi perubahan' }).click()
  await expect(surface).not.toHaveText('Awal dan akhir.')
})
