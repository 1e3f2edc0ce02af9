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

test('a picture that an author puts into a question is shown to who takes the check', async ({ page }) => {
  await signInAs(page, 'widyaiswara')
  const draft = await draftCourse(page, 0)
  await page.setViewportSize({ width: 360, height: 800 })
  await moveTo(page, `/studio/${draft.id}/uji/final`)
  await page.getByRole('button', { name: 'Tambah soal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pertanyaan').fill(stem)
  await dialog.getByLabel('Gambar soal (opsional)').setInputFiles(await plan(page))
  await dialog.getByLabel('Teks pengganti').fill(alt)
  await expect(dialog.getByText('Wajib sebelum kursus terbit.')).toHaveCount(0)
  await dialog.getByLabel('Pilihan 1', { exact: true }).fill('Loket A')
  await dialog.getByLabel('Pilihan 2', { exact: true }).fill('Loket B')
  await dialog.getByLabel('Indikator perilaku').fill('Menata loket')
  await dialog.getByLabel('Pembahasan').fill('Loket B dicapai lewat jalur landai.')
  await lookAt(page, 'the form of an item with a picture')
  await dialog.getByRole('button', { name: 'Simpan soal' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('img', { name: 'dengan gambar' })).toBeVisible()

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
  await lookAt(page, 'a question with a picture')
})
