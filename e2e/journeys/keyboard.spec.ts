import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** Presses Tab until the wanted control has the focus; says which one never came. The focus must be seen where it stands. */
async function tabTo(page: Page, name: RegExp | string, role: string, most = 80) {
  const wanted = page.getByRole(role as 'button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
  for (let pressed = 0; pressed <= most; pressed++) {
    for (const one of await wanted.all())
      if (await one.evaluate((element) => element === document.activeElement)) return seen(page)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached the ${role} ${String(name)}`)
}

async function seen(page: Page) {
  const state = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const style = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return {
      ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      covered: !!middle && !element.contains(middle) && !middle.contains(element) && !middle.closest('label'),
    }
  })
  expect(state, 'the focus is visible and nothing lies over it').toEqual({ ring: true, covered: false })
}

const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('the main job by keyboard alone: sign in, find, enrol, check, hand in', async ({ page }) => {
  test.setTimeout(90_000)
  await page.goto('/masuk')
  await expect(title(page)).toBeVisible()
  await tabTo(page, 'Masuk sebagai pegawai', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toBeVisible({ timeout: 30_000 })
  await expect(title(page)).toBeFocused()

  await tabTo(page, /Katalog/, 'link')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Katalog')
  await expect(title(page)).toBeFocused()
  await tabTo(page, /Cari/, 'searchbox')
  await page.keyboard.type('pelayanan pubik')
  await tabTo(page, 'Pelayanan Publik Prima', 'link')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Pelayanan Publik Prima')
  await expect(title(page)).toBeFocused()
  await tabTo(page, 'Daftar', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Mulai belajar' })).toBeVisible()
  await tabTo(page, 'Mulai belajar', 'link')
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
  await tabTo(page, 'Mulai', 'button')
  await page.keyboard.press('Enter')

  for (let asked = 1; asked <= 8; asked++) {
    await expect(title(page)).toHaveText(`Soal ${asked} dari 8`)
    const group = page.locator('fieldset').first()
    const kind = (await group.getByRole('radio').count())
      ? 'radio'
      : (await group.getByRole('checkbox').count())
        ? 'checkbox'
        : (await group.getByRole('combobox').count())
          ? 'combobox'
          : (await group.getByRole('textbox').count())
            ? 'textbox'
            : 'button'
    await tabTo(page, kind === 'button' ? 'Urutan ini sudah tepat' : /./, kind)
    if (kind === 'textbox') await page.keyboard.type('12')
    else if (kind === 'combobox') await page.keyboard.press('ArrowDown')
    else await page.keyboard.press('Space')
    await expect(page.getByText(/^Tersimpan/)).toBeVisible()
    await tabTo(page, asked < 8 ? 'Lanjut' : 'Kirim jawaban', 'button')
    await page.keyboard.press('Enter')
  }
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Kirim jawaban' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Kirim', 'button', 10)
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Ini titik awal Anda.')
  await expect(title(page)).toBeFocused()
})

test('a lesson by keyboard alone: the player plays and pauses, the next lesson opens', async ({ page }) => {
  await page.goto('/masuk?kembali=%2Fkursus%2Fkesehatan-masyarakat-lapangan%2Fpelajaran%2F1-3')
  await tabTo(page, 'Masuk sebagai pegawai', 'button')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Kunjungan Rumah yang Dinanti', { timeout: 30_000 })
  await tabTo(page, /^Putar/, 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Jeda/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Putar/ })).toBeFocused()
  await tabTo(page, /Berikutnya/, 'link')
  await page.keyboard.press('Enter')
  await expect(title(page)).not.toHaveText('Kunjungan Rumah yang Dinanti')
  await expect(title(page)).toBeFocused()
})
