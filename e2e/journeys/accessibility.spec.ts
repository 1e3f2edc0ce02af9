import type { Page } from '@playwright/test'
import { matchPath } from 'react-router'
import { paths } from '../../src/paths.ts'
import { lookAt } from '../axe.ts'
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
    { address: `${studio}/banding` },
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

/** Three choices of two: these four looks hold every pair of them; `AXE=all` looks at all eight. */
const pairs = [
  { theme: 'light', language: 'id', width: 1280, height: 800 },
  { theme: 'light', language: 'en', width: 320, height: 256 },
  { theme: 'dark', language: 'id', width: 320, height: 256 },
  { theme: 'dark', language: 'en', width: 1280, height: 800 },
] as const
const all = (['light', 'dark'] as const).flatMap((theme) =>
  (['id', 'en'] as const).flatMap((language) =>
    [
      { width: 1280, height: 800 },
      { width: 320, height: 256 },
    ].map((size) => ({ theme, language, ...size })),
  ),
)
const looks = process.env.AXE === 'all' ? all : pairs

async function settle(page: Page) {
  await expect(page.locator('h1').first()).toBeVisible()
  await page.waitForTimeout(250)
}

/** Presses what opens, looks, and leaves with Escape; what stands only on other widths is passed over. */
async function lookInside(page: Page, { role, name }: Opening, where: string) {
  const control = page.getByRole(role, { name }).first()
  if (!(await control.isVisible())) return
  await control.click()
  await page.waitForTimeout(350)
  await lookAt(page, `${where}, ${name} open`)
  await page.keyboard.press('Escape')
}

for (const look of looks)
  for (const role of Object.keys(stops) as DemoRole[])
    test(`axe finds nothing as ${role}, ${look.theme}, ${look.language}, ${look.width} px`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(150_000)
      const context = await browser.newContext({
        viewport: { width: look.width, height: look.height },
        bypassCSP: true,
        serviceWorkers: 'block',
        ...(baseURL ? { baseURL } : {}),
      })
      const page = await context.newPage()
      const device = { theme: look.theme, language: look.language }
      await page.addInitScript(
        (state) => localStorage.setItem('widya-device', JSON.stringify({ state, version: 0 })),
        device,
      )
      await page.goto('/masuk')
      await settle(page)
      await lookAt(page, '/masuk')
      await signInAs(page, role)
      for (const { address, opens = [] } of stops[role]) {
        await moveTo(page, address)
        await settle(page)
        await lookAt(page, address)
        for (const opening of opens) await lookInside(page, opening, address)
      }
      if (role === 'pegawai') await takeCheck(page)
      if (role === 'widyaiswara') await writeDraft(page)
      await context.close()
    })

/** The attempt, its palette and confirm dialog, and the result. */
async function takeCheck(page: Page) {
  await page.goto(`${health}/uji/m1`)
  await page.getByRole('button', { name: /^(Mulai|Start)$/ }).click()
  await expect(page).toHaveURL(/\/percobaan\//)
  await expect(page.locator('fieldset').first()).toBeVisible()
  await settle(page)
  await lookAt(page, 'the attempt')
  await lookInside(page, { role: 'button', name: /^(Daftar soal|All questions)$/ }, 'the attempt')
  await page.goto(`${new URL(page.url()).pathname}?soal=periksa`)
  await settle(page)
  await lookAt(page, 'the review before handing in')
  await page.getByRole('button', { name: /^(Kirim jawaban|Hand in)$/ }).click()
  await page.waitForTimeout(350)
  await lookAt(page, 'the confirm dialog')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Kirim|Hand in)$/ })
    .click()
  await expect(page).toHaveURL(/\/hasil$/)
  await settle(page)
  await lookAt(page, 'the result')
}

/** A draft of one's own: the outline, a lesson in the editor, the items of a check and the form of an item. */
async function writeDraft(page: Page) {
  await page.goto('/studio')
  await page.getByRole('button', { name: /^(Kursus baru|New course)$/ }).click()
  await page.getByLabel(/^(Judul kursus|Title of the course)/).fill('Menyapa warga')
  await page.getByRole('button', { name: /^(Buat kursus|Create the course)$/ }).click()
  await expect(page).toHaveURL(/\/studio\/[^/]+$/)
  const course = new URL(page.url()).pathname
  await settle(page)
  await lookAt(page, 'a new draft')
  await page.getByRole('button', { name: /^(Tambah pelajaran|Add a lesson)$/ }).click()
  await page.waitForTimeout(350)
  await lookAt(page, 'the dialog of a new lesson')
  await page.getByLabel(/^(Judul pelajaran|Title of the lesson)/).fill('Sapaan pertama')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Tambah pelajaran|Add a lesson)$/ })
    .click()
  await expect(page).toHaveURL(/\/pelajaran\//)
  await settle(page)
  await page.getByRole('button', { name: /^(Tambah blok|Add a block)$/ }).click()
  await page.waitForTimeout(350)
  await lookAt(page, 'the menu of blocks')
  await page.getByRole('menuitem').first().click()
  await settle(page)
  await lookAt(page, 'the lesson editor')
  await page.goto(course)
  await page
    .getByRole('link', { name: /^(Uji kompetensi|Competency check)/ })
    .first()
    .click()
  await settle(page)
  await lookAt(page, 'the items of a check')
  await page.getByRole('button', { name: /^(Tambah soal|Add an item)$/ }).click()
  await page.waitForTimeout(350)
  await lookAt(page, 'the form of an item')
  await page.goto(course)
  await page.getByRole('button', { name: /^(Ajukan tinjauan|Ask for a review)$/ }).click()
  await page.waitForTimeout(350)
  await lookAt(page, 'the dialog that asks for a review')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: /^(Kirim ajuan|Send the request)$/ }).click()
  await page.getByRole('link', { name: /^(Lihat tinjauan|See the review)$/ }).click()
  await expect(page).toHaveURL(/\/tinjauan\//)
  await settle(page)
  await lookAt(page, 'a review')
}

test('every address of the app is among those looked at', () => {
  const seen = [
    ...Object.values(stops).flatMap((list) => list.map(({ address }) => address.split('?')[0] ?? '')),
    '/masuk',
    // Reached by takeCheck and writeDraft, whose last parts are made at run time.
    '/percobaan/a',
    '/percobaan/a/hasil',
    '/studio/a/pelajaran/b',
    '/studio/a/uji/b',
    '/tinjauan/a',
    // Looked at in essay.spec.ts, which has essays, and in stuck.spec.ts, which has messages.
    '/studio/a/penilaian/b',
    '/pesan/a',
  ]
  const patterns = Object.values(paths).flatMap((value) => (typeof value === 'string' ? [value] : []))
  expect(patterns.filter((pattern) => !seen.some((address) => matchPath(pattern, address)))).toEqual([])
})
