import type { Page } from '@playwright/test'
import { matchPath } from 'react-router'
import { paths } from '../../src/paths.ts'
import { inEveryLook, lookAt, lookAtEach } from '../axe.ts'
import { type DemoRole, expect, moveTo, signInAs, test } from '../fixtures.ts'

/** What opens over a page: pressed, looked at, closed with Escape. Each pattern is Indonesian or English. */
type Opening = { role: 'button' | 'link'; name: RegExp }
const accountMenu: Opening = { role: 'button', name: /menu akun|account menu/ }
interface Stop {
  address: string
  opens?: Opening[]
}

const health = '/kursus/kesehatan-masyarakat-lapangan'
const studio = '/studio/integritas-berakhlak'
const stops: Record<DemoRole, Stop[]> = {
  pegawai: [
    { address: '/', opens: [accountMenu] },
    { address: '/katalog', opens: [{ role: 'button', name: /^(Saring|Filter)$/ }] },
    { address: '/katalog?cari=zzzz' },
    { address: health, opens: [{ role: 'button', name: /^(Batalkan pendaftaran|Leave)/ }] },
    { address: `${health}/pelajaran/1-3` },
    { address: `${health}/uji/m1` },
    { address: '/belajar' },
    { address: '/hasil' },
    { address: '/sertifikat?nomor=KTL-2026-999999-38' },
    { address: '/pesan' },
    {
      address: '/kursus/integritas-berakhlak',
      opens: [{ role: 'button', name: /^(Beri suara|Give your opinion)$/ }],
    },
    { address: '/tidak-ada' },
    { address: '/kesehatan' },
  ],
  widyaiswara: [
    { address: '/studio', opens: [{ role: 'button', name: /^(Kursus baru|New course)$/ }] },
    { address: studio, opens: [{ role: 'button', name: /^(Lainnya|More)$/ }] },
    { address: `${studio}/peserta` },
    { address: `${studio}/hasil-butir`, opens: [{ role: 'link', name: /^Seusai sertifikat terbit/ }] },
    {
      address: `${studio}/tersendat`,
      opens: [{ role: 'button', name: /^(Kirim pesan kepada|Send a message to)/ }],
    },
    { address: `${studio}/suara` },
    { address: `${studio}/penilaian` },
    { address: `${studio}/pratinjau/1-1` },
    {
      address: '/bank-soal',
      opens: [
        { role: 'button', name: /^(Impor soal|Import items)/ },
        { role: 'button', name: /^(Soal baru|New item)$/ },
      ],
    },
  ],
  atasan: [{ address: '/tim' }, { address: '/tim/p-ratri' }],
  admin: [
    { address: '/dasbor' },
    { address: '/kesehatan' },
    { address: '/pegawai' },
    { address: '/pegawai/p-ratri' },
    { address: '/kelola/kursus' },
    { address: '/kelola/pendaftaran' },
  ],
}

async function settle(page: Page) {
  await expect(page.locator('h1').first()).toBeVisible()
  await page.waitForTimeout(100)
}

/** Presses what opens, looks, and leaves with Escape; what stands only on other widths is passed over. */
async function lookInside(page: Page, { role, name }: Opening, where: string) {
  const control = page.getByRole(role, { name }).first()
  if (!(await control.isVisible())) return
  await control.click()
  await settle(page)
  await lookAt(page, `${where}, ${name} open`)
  await page.keyboard.press('Escape')
}

for (const role of Object.keys(stops) as DemoRole[])
  test(`axe finds nothing as ${role}, in every look`, async ({ page }) => {
    test.setTimeout(300_000)
    await page.goto('/masuk')
    await settle(page)
    await lookAtEach(page, '/masuk')
    await signInAs(page, role)
    for (const { address, opens = [] } of stops[role]) {
      await moveTo(page, address)
      await settle(page)
      await inEveryLook(page, async (look) => {
        await lookAt(page, `${address}, ${look}`)
        for (const opening of opens) await lookInside(page, opening, `${address}, ${look}`)
      })
    }
  })

test('axe finds nothing in a certificate and in the check of its number', async ({ page }) => {
  await signInAs(page, 'pegawai')
  // Numbers depend on the day of the city, so the way to a certificate is by its list.
  await moveTo(page, '/hasil')
  await page.getByRole('link', { name: 'Integritas dan Etika ASN (BerAKHLAK)', exact: true }).first().click()
  await expect(page).toHaveURL(/\/sertifikat\/KTL/)
  await settle(page)
  await lookAtEach(page, 'a certificate')
  await moveTo(page, `/sertifikat?nomor=${new URL(page.url()).pathname.split('/').at(-1)}`)
  await expect(page.locator('dl')).toBeVisible()
  await settle(page)
  await lookAtEach(page, 'the check of a certificate')
})

test('axe finds nothing in an attempt, its palette and confirm dialog, and the result', async ({ page }) => {
  test.setTimeout(180_000)
  await signInAs(page, 'pegawai', `${health}/uji/m1`)
  await page.getByRole('button', { name: /^(Mulai|Start)$/ }).click()
  await expect(page).toHaveURL(/\/percobaan\//)
  await expect(page.locator('fieldset').first()).toBeVisible()
  await settle(page)
  await lookAtEach(page, 'the attempt')
  await inEveryLook(page, (look) =>
    lookInside(page, { role: 'button', name: /^(Daftar soal|All questions)$/ }, `the attempt, ${look}`),
  )
  await page.goto(`${new URL(page.url()).pathname}?soal=periksa`)
  await settle(page)
  await lookAtEach(page, 'the review before handing in')
  await page.getByRole('button', { name: /^(Kirim jawaban|Hand in)$/ }).click()
  await settle(page)
  await lookAtEach(page, 'the confirm dialog')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Kirim|Hand in)$/ })
    .click()
  await expect(page).toHaveURL(/\/hasil$/)
  await expect(page.getByRole('button', { name: /^(Cetak|Print)$/ })).toBeVisible()
  await settle(page)
  await lookAtEach(page, 'the result')
})

test('axe finds nothing in a draft: outline, lesson editor, items of a check, their form, a review', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await signInAs(page, 'widyaiswara')
  await moveTo(page, '/studio')
  await page.getByRole('button', { name: /^(Kursus baru|New course)$/ }).click()
  await page.getByLabel(/^(Judul kursus|Title of the course)/).fill('Menyapa warga')
  await page.getByRole('button', { name: /^(Buat kursus|Create the course)$/ }).click()
  await expect(page).toHaveURL(/\/studio\/[^/]+$/)
  const course = new URL(page.url()).pathname
  await settle(page)
  await lookAtEach(page, 'a new draft')
  await page.getByRole('button', { name: /^(Tambah pelajaran|Add a lesson)$/ }).click()
  await settle(page)
  await lookAtEach(page, 'the dialog of a new lesson')
  await page.getByLabel(/^(Judul pelajaran|Title of the lesson)/).fill('Sapaan pertama')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Tambah pelajaran|Add a lesson)$/ })
    .click()
  await expect(page).toHaveURL(/\/pelajaran\//)
  await settle(page)
  await page.getByRole('button', { name: /^(Tambah blok|Add a block)$/ }).click()
  await settle(page)
  await lookAtEach(page, 'the menu of blocks')
  await page.getByRole('menuitem').first().click()
  await settle(page)
  await lookAtEach(page, 'the lesson editor')
  await page.goto(course)
  await page
    .getByRole('link', { name: /^(Uji kompetensi|Competency check)/ })
    .first()
    .click()
  await settle(page)
  await lookAtEach(page, 'the items of a check')
  await page.getByRole('button', { name: /^(Tambah soal|Add an item)$/ }).click()
  await settle(page)
  await lookAtEach(page, 'the form of an item')
  // All of a new course is new beside nothing: its lines, and what opens from them.
  await moveTo(page, `${course}/banding`)
  await expect(page.getByRole('article').first()).toBeVisible()
  await settle(page)
  await lookAtEach(page, 'the comparison of versions')
  await page.getByRole('button', { name: /^(Buka semua|Open all)$/ }).click()
  await expect(page.getByRole('heading', { level: 5 }).first()).toBeVisible()
  await lookAtEach(page, 'the comparison of versions, opened')
  await page.goto(course)
  await page.getByRole('button', { name: /^(Ajukan tinjauan|Ask for a review)$/ }).click()
  await settle(page)
  await lookAtEach(page, 'the dialog that asks for a review')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: /^(Kirim ajuan|Send the request)$/ }).click()
  await page.getByRole('link', { name: /^(Lihat tinjauan|See the review)$/ }).click()
  await expect(page).toHaveURL(/\/tinjauan\//)
  await settle(page)
  await lookAtEach(page, 'a review')
})

test('every address of the app is among those looked at', () => {
  const seen = [
    ...Object.values(stops).flatMap((list) => list.map(({ address }) => address.split('?')[0] ?? '')),
    '/masuk',
    // Looked at above: a certificate, an attempt and a draft, whose last parts are made at run time.
    '/sertifikat/a',
    '/percobaan/a',
    '/percobaan/a/hasil',
    '/studio/a/pelajaran/b',
    '/studio/a/uji/b',
    '/studio/a/banding',
    '/tinjauan/a',
    // Looked at in essay.spec.ts, which has essays, and in stuck.spec.ts, which has messages.
    '/studio/a/penilaian/b',
    '/pesan/a',
  ]
  const patterns = Object.values(paths).flatMap((value) => (typeof value === 'string' ? [value] : []))
  expect(patterns.filter((pattern) => !seen.some((address) => matchPath(pattern, address)))).toEqual([])
})
