import type { Page } from '@playwright/test'
import { lookAt } from '../axe.ts'
import { draftCourse, learn, publish } from '../essay-course.ts'
import { become, expect, moveTo, signInAs, test } from '../fixtures.ts'

const stem = 'Loket mana yang dapat dicapai dengan kursi roda?'
const alt = 'Denah dua loket: loket A dengan tangga, loket B dengan jalur landai.'

/** A plan of two counters, drawn in the page as an author's own picture would be. */
const plan = async (page: Page) => {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 240
    const pen = canvas.getContext('2d')
    if (!pen) return ''
    pen.fillStyle = '#f7f7ff'
    pen.fillRect(0, 0, 640, 240)
    pen.fillStyle = '#3344aa'
    for (const [at, letter] of ['A', 'B'].entries()) {
      pen.fillRect(60 + at * 320, 40, 200, 80)
      pen.font = '40px sans-serif'
      pen.fillText(letter, 145 + at * 320, 190)
    }
    return canvas.toDataURL('image/png')
  })
  return { name: 'denah.png', mimeType: 'image/png', buffer: Buffer.from(data.split(',')[1] ?? '', 'base64') }
}

const transcript = 'Warga: Saya memakai kursi roda. Loket mana yang dapat saya capai?'

/** One second of a plain tone, as a recorder would write it. */
const tone = () => {
  const rate = 8_000
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + rate, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(rate, 40)
  const signs = Buffer.from(Array.from({ length: rate }, (_, at) => 128 + Math.round(90 * Math.sin(at / 3))))
  return { name: 'warga.wav', mimeType: 'audio/wav', buffer: Buffer.concat([head, signs]) }
}

test('a picture and a recording that an author puts into a question are for who takes the check', async ({ page }) => {
  await signInAs(page, 'widyaiswara')
  const draft = await draftCourse(page, 0)
  await page.setViewportSize({ width: 360, height: 800 })
  await moveTo(page, `/studio/${draft.id}/uji/final`)
  await page.getByRole('button', { name: 'Tambah soal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pertanyaan').fill(stem)
  await dialog.getByLabel('Gambar soal (opsional)').setInputFiles(await plan(page))
  await dialog.getByLabel('Teks pengganti').fill(alt)
  await dialog.getByLabel('Rekaman soal: suara atau video (opsional)').setInputFiles(tone())
  await dialog.getByLabel('Judul rekaman').fill('Pertanyaan seorang warga')
  await dialog.getByLabel('Transkrip').fill(transcript)
  await expect(dialog.getByText('Wajib sebelum kursus terbit.')).toHaveCount(0)
  await dialog.getByLabel('Pilihan 1', { exact: true }).fill('Loket A')
  await dialog.getByLabel('Pilihan 2', { exact: true }).fill('Loket B')
  await dialog.getByLabel('Indikator perilaku').fill('Menata loket')
  await dialog.getByLabel('Pembahasan').fill('Loket B dicapai lewat jalur landai.')
  await lookAt(page, 'the form of an item with a picture and a recording')
  await dialog.getByRole('button', { name: 'Simpan soal' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('img', { name: 'dengan gambar' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'dengan rekaman suara' })).toBeVisible()

  await publish(draft)
  await learn(page, draft)
  await become(page, 'pegawai')
  await moveTo(page, `/kursus/${draft.id}/uji/final`)
  await page.getByRole('button', { name: 'Mulai', exact: true }).click()
  for (let asked = 1; asked <= 5; asked++) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Soal ${asked} dari 5`)
    if ((await page.getByText(stem).count()) > 0) break
    await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  }
  const picture = page.getByRole('img', { name: alt })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640)

  const question = page.getByRole('region', { name: 'Pertanyaan seorang warga' })
  const player = question.locator('audio')
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeCloseTo(1, 1)
  // It never begins by itself; started, it is heard to its end.
  expect(await player.evaluate((audio: HTMLAudioElement) => audio.paused && audio.played.length === 0)).toBe(true)
  await player.evaluate((audio: HTMLAudioElement) => audio.play())
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.ended)).toBe(true)
  const words = question.getByText(transcript)
  await expect(words).toBeHidden()
  await question.getByText('Transkrip', { exact: true }).press('Enter')
  await expect(words).toBeVisible()
  await lookAt(page, 'a question with a picture and a recording')
})
