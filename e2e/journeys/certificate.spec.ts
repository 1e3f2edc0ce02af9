import { expect, signInAs, test } from '../fixtures.ts'

test('a certificate is opened from its course, fits one sheet, and its number is checked', async ({ page }) => {
  await signInAs(page, 'pegawai', '/kursus/integritas-berakhlak')
  await page.getByRole('link', { name: 'Lihat sertifikat' }).click()
  await expect(page).toHaveURL(/\/sertifikat\/KTL-\d{4}-\d{6}-\d{2}$/)
  const sheet = page.getByRole('article', { name: /^Sertifikat KTL-/ })
  await expect(sheet).toContainText('Integritas dan Etika ASN (BerAKHLAK)')
  await expect(sheet).toContainText('keaslian hanya dapat diperiksa di peramban ini')
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  // A4, landscape, in points.
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])

  await page.getByRole('link', { name: 'Hasil saya' }).first().click()
  await expect(page.getByRole('list', { name: 'Sertifikat saya' }).getByText(number)).toBeVisible()
  await page.getByRole('link', { name: 'Periksa sertifikat' }).click()
  const field = page.getByLabel('Nomor')
  await field.fill(`${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`)
  await page.getByRole('button', { name: 'Periksa', exact: true }).click()
  await expect(page.getByText('Nomor ini salah ketik.')).toBeVisible()
  await field.fill(number.replaceAll('-', ' ').toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText('Sertifikat ini berlaku')).toBeVisible()
})
