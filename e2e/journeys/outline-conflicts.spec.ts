import type { Page } from '@playwright/test'
import { sendAs, tokenOf } from '../essay-course.ts'
import { changeFaults, endFaults, faultsFired, injectFaults } from '../faults.ts'
import { expect, signInAs, test } from '../fixtures.ts'

// Two whole pages each, and a filled city: on a busy machine that is most of a minute.
test.describe.configure({ timeout: 120_000 })

/** A draft with one module and two lessons, opened in two tabs of its trainer. */
async function openTwice(page: Page) {
  await signInAs(page, 'widyaiswara')
  const trainer = await tokenOf(page, 'trainer')
  const send = (method: string, path: string, body?: unknown) => sendAs(page, trainer, method, path, body)
  const { id } = await send('POST', '/authoring/courses', { title: 'Loket untuk semua' })
  for (const title of ['Antrean', 'Ramah'])
    await send('POST', `/authoring/courses/${id}/lessons`, { moduleKey: 'm1', title })
  const second = await page.context().newPage()
  await injectFaults(second)
  for (const tab of [page, second]) {
    await tab.goto(`/studio/${id}`)
    await expect(outlineOf(tab).getByRole('link', { name: 'Ramah' })).toBeVisible()
  }
  return second
}
const outlineOf = (tab: Page) => tab.getByRole('region', { name: 'Kerangka' })
const ways = ['Gabungkan', 'Simpan sebagai salinan', 'Muat ulang']

/** Opens the dialog in which the only module is given another title. */
async function askToRename(tab: Page, title: string) {
  await outlineOf(tab)
    .getByRole('button', { name: /^Tindakan untuk (Loket|Modul)/ })
    .first()
    .click()
  await tab.getByRole('menuitem', { name: 'Ubah nama' }).click()
  await tab.getByRole('dialog').getByLabel('Judul modul').fill(title)
}
const save = (tab: Page) => tab.getByRole('dialog').getByRole('button', { name: 'Simpan', exact: true }).click()

test('a module renamed in two tabs: both titles are shown, and the one that is chosen stands', async ({ page }) => {
  const second = await openTwice(page)
  await askToRename(second, 'Dari tab kedua')
  await askToRename(page, 'Dari tab pertama')
  await save(page)
  // The second tab has heard of it; what is being written there was begun before that.
  await expect(outlineOf(second).getByText('Dari tab pertama').first()).toBeAttached()
  await save(second)
  const conflict = second.getByRole('alertdialog')
  await expect(conflict).toContainText('Dari tab pertama')
  await expect(conflict).toContainText('Dari tab kedua')
  for (const name of ways) await expect(conflict.getByRole('button', { name, exact: true })).toBeVisible()
  await conflict.getByRole('button', { name: 'Gabungkan' }).click()
  await expect(conflict).toBeHidden()
  for (const tab of [page, second]) await expect(outlineOf(tab).getByText('Dari tab kedua').first()).toBeVisible()
})

test('a course whose title two tabs write: both are shown; where theirs cannot be read, that is said and nothing lost', async ({
  page,
}) => {
  const second = await openTwice(page)
  const titleOf = (tab: Page) => tab.getByRole('region', { name: 'Tentang kursus' })
  await titleOf(second).getByLabel('Judul', { exact: true }).fill('Judul dari tab kedua')
  await titleOf(page).getByLabel('Judul', { exact: true }).fill('Judul dari tab pertama')
  await titleOf(page).getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(titleOf(page).getByText(/^Tersimpan/)).toBeVisible()

  await changeFaults(second, { fault: '500', methods: ['GET'], path: '/authoring/courses/', speed: 20 })
  await titleOf(second).getByRole('button', { name: 'Simpan', exact: true }).click()
  const unread = second.getByRole('alert').filter({ hasText: 'belum dapat dibaca' })
  await expect(unread).toBeVisible()
  await expect(titleOf(second).getByLabel('Judul', { exact: true })).toHaveValue('Judul dari tab kedua')
  expect(await faultsFired(second)).toBeGreaterThan(0)

  await endFaults(second)
  await unread.getByRole('button', { name: 'Coba lagi' }).click()
  const conflict = second.getByRole('alertdialog')
  await expect(conflict).toContainText('Judul dari tab pertama')
  await expect(conflict).toContainText('Judul dari tab kedua')
  await conflict.getByRole('button', { name: 'Gabungkan' }).click()
  await expect(titleOf(second).getByText(/^Tersimpan/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Judul dari tab kedua/)
})

test('an outline that somebody changed first: what they changed is said, and mine is done over it on demand', async ({
  page,
}) => {
  const second = await openTwice(page)
  // The second tab is told that something was written, and hears what only later.
  await changeFaults(second, { fault: 'slow', delayMs: 4_000, methods: ['GET'], path: '/authoring/courses/' })
  await askToRename(page, 'Dari tab pertama')
  await save(page)
  await expect(outlineOf(page).getByText('Dari tab pertama').first()).toBeVisible()
  await outlineOf(second).getByRole('button', { name: 'Tindakan untuk Ramah' }).click()
  await second.getByRole('menuitem', { name: 'Naikkan' }).click()
  const again = second.getByRole('button', { name: 'Jalankan lagi' })
  await expect(again).toBeVisible()
  expect(await faultsFired(second)).toBeGreaterThan(0)
  await endFaults(second)
  await again.click()
  const order = async () =>
    (await outlineOf(page).getByRole('link').allTextContents()).filter((title) => /^(Antrean|Ramah)$/.test(title))
  await expect.poll(order).toEqual(['Ramah', 'Antrean'])
  await expect(outlineOf(page).getByText('Dari tab pertama').first()).toBeVisible()
})
