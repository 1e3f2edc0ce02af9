import type { Page } from '@playwright/test'
import { lookAt } from '../axe.ts'
import { sendAs, tokenOf } from '../essay-course.ts'
import { expect, signInAs, test } from '../fixtures.ts'

/** A draft of the demo trainer's with two modules: two lessons in the first, one in the second. */
async function draft(page: Page) {
  const trainer = await tokenOf(page, 'trainer')
  const send = (method: string, path: string, body?: unknown) => sendAs(page, trainer, method, path, body)
  const { id } = await send('POST', '/authoring/courses', { title: 'Loket untuk semua' })
  const course = `/authoring/courses/${id}`
  const { key } = await send('POST', `${course}/modules`, { title: 'Modul dua' })
  for (const [moduleKey, title] of [
    ['m1', 'Antrean'],
    ['m1', 'Ramah'],
    [key, 'Keluhan'],
  ])
    await send('POST', `${course}/lessons`, { moduleKey, title })
  return String(id)
}

test('an outline is rearranged by hand, set as a whole by keyboard, and asks for another course first', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signInAs(page, 'widyaiswara')
  const id = await draft(page)
  await page.goto(`/studio/${id}`)
  const outline = page.getByRole('region', { name: 'Kerangka' })
  const order = async () =>
    (await outline.getByRole('link').allTextContents()).filter((title) => /^(Antrean|Ramah|Keluhan)$/.test(title))
  await expect.poll(order).toEqual(['Antrean', 'Ramah', 'Keluhan'])

  // By mouse over into the other module, and back again with one press.
  const handle = outline.getByTitle('Seret untuk memindahkan Antrean')
  await handle.dragTo(outline.getByRole('listitem').filter({ hasText: 'Keluhan' }), {
    targetPosition: { x: 60, y: 60 },
  })
  await expect(page.getByText('Antrean kini pelajaran 2 dari 2 di Modul dua.').first()).toBeVisible()
  await expect.poll(order).toEqual(['Ramah', 'Keluhan', 'Antrean'])
  await page.getByRole('button', { name: 'Urungkan' }).last().click()
  await expect.poll(order).toEqual(['Antrean', 'Ramah', 'Keluhan'])

  // By keyboard: a whole module and the check, one set of settings, one undo.
  await outline.getByRole('button', { name: 'Pilih beberapa' }).focus()
  await page.keyboard.press('Enter')
  await expect(outline.getByRole('checkbox', { name: 'Loket untuk semua' })).toBeFocused()
  await page.keyboard.press('Space')
  await outline.getByRole('checkbox', { name: 'Uji kompetensi' }).press('Space')
  await expect(outline.getByText('3 dipilih')).toBeVisible()
  await lookAt(page, 'choosing several')
  await outline.getByRole('button', { name: 'Atur sekaligus' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lama belajar (menit)').fill('12')
  await dialog.getByLabel('Nilai lulus').fill('80')
  await dialog.getByLabel('Nilai lulus').press('Enter')
  await expect(page.getByText('Setelan 3 bagian berubah.').first()).toBeVisible()
  await expect(outline.getByText(/^12 menit/)).toHaveCount(2)
  await expect(outline.getByText(/lulus 80/)).toBeVisible()
  await page.getByRole('button', { name: 'Urungkan' }).last().click()
  await expect(outline.getByText(/^12 menit/)).toHaveCount(0)

  // What comes before.
  const before = page.getByRole('region', { name: 'Prasyarat' })
  await before.getByLabel('Kursus yang harus selesai dulu').selectOption('Integritas dan Etika ASN (BerAKHLAK)')
  await before.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(before.getByRole('listitem')).toContainText('Integritas')
})
