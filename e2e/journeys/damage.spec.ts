import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { hurt, hurts } from '../database-files.ts'
import { craftedFetch, expect, signInAs, test } from '../fixtures.ts'
import { makeRandom } from '../random.ts'

/**
 * Rows R11, R16: whatever happens to the files, the app opens with everything in it or leads to the recovery page, and a
 * backup brings everything back. It is never filled anew in silence. `DAMAGE=60 DAMAGE_SEED=… npm run e2e -- damage`
 * takes as many damages as wanted. SQLite keeps no checksum of a row's content: damage of a few bytes inside a text is
 * found by nobody, so whole pages are damaged here, as disks do.
 */
const runs = Number(process.env.DAMAGE ?? 3)
const firstSeed = Number(process.env.DAMAGE_SEED ?? 611)
const perTest = 10
const lesson = '/kursus/kesehatan-masyarakat-lapangan/pelajaran/1-1'
const note = 'Catatan yang tidak boleh hilang'

const noteIn = async (page: Page) => {
  const { status, body } = await craftedFetch(page, '/courses/kesehatan-masyarakat-lapangan/lessons/1-1')
  return status === 200 ? (JSON.parse(body) as { note: { body: string } }).note.body : `status ${status}`
}

async function makeBackup(page: Page, to: string) {
  await signInAs(page, 'pegawai', lesson)
  await page.locator('summary').filter({ hasText: 'Catatan saya' }).click()
  const box = page.getByRole('textbox', { name: /^Catatan/ })
  await box.fill(note)
  // The lesson's progress says that it is saved too; this is about the note.
  await expect(
    page
      .locator('details')
      .filter({ has: box })
      .getByText(/^Tersimpan \d/),
  ).toBeVisible()
  await page.getByRole('button', { name: /menu akun/ }).click()
  await page.getByRole('menuitem', { name: 'Keluar', exact: true }).click()
  await signInAs(page, 'admin', '/kesehatan')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh cadangan' }).click()
  await (await download).saveAs(to)
  await page.getByRole('button', { name: /menu akun/ }).click()
  await page.getByRole('menuitem', { name: 'Keluar', exact: true }).click()
  await signInAs(page, 'pegawai', lesson)
}

/** Opens the app anew and says where that ended. */
async function open(context: BrowserContext): Promise<{ page: Page; end: 'recovery' | 'whole' }> {
  const page = await context.newPage()
  await page.goto(lesson)
  const recovery = page.getByRole('heading', { level: 1, name: 'Pemulihan data' })
  const whole = page
    .getByRole('heading', { level: 1, name: 'Jembatan antara Puskesmas dan Rumah Warga' })
    .or(page.getByText(note))
  const signIn = page.getByRole('button', { name: /^Masuk sebagai pegawai/ })
  await expect(recovery.or(whole).or(signIn).first()).toBeVisible({ timeout: 30_000 })
  // What is found only while reading through the file is said a moment later.
  await recovery.waitFor({ timeout: 1_500 }).catch(() => undefined)
  return { page, end: (await recovery.isVisible()) ? 'recovery' : 'whole' }
}

async function restore(page: Page, backup: string) {
  await page.getByRole('button', { name: 'Pulihkan dari cadangan' }).click()
  await page.getByLabel('Berkas cadangan').setInputFiles(backup)
  await expect(page.getByText(/Berisi 600 pegawai/)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Pakai cadangan ini' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pemulihan data' })).toBeHidden({ timeout: 30_000 })
}

for (let from = 0; from < runs; from += perTest) {
  const seeds = Array.from({ length: Math.min(perTest, runs - from) }, (_, at) => firstSeed + from + at)
  test(`damaged files, seeds ${seeds.join(' ')}: all there, or the recovery page and all back`, async ({
    page,
    context,
  }, info) => {
    test.setTimeout(60_000 + seeds.length * 40_000)
    const backup = join(info.outputDir, 'cadangan.sqlite')
    await makeBackup(page, backup)
    const ends = { recovery: 0, whole: 0 }
    let kept = 0
    let now = page
    try {
      for (const seed of seeds) {
        const { random, pick } = makeRandom(seed)
        await now.waitForTimeout(300)
        await now.close()
        const done = await hurt(context, { kind: pick(hurts), file: random() ** 3, place: random() })
        const { page: opened, end } = await open(context)
        ends[end]++
        now = opened
        if (end === 'recovery') {
          await restore(opened, backup)
          // A restore signs everybody out.
          await signInAs(opened, 'pegawai', lesson)
        }
        expect(await noteIn(opened), `seed ${seed}, ${done}: ${end}`).toBe(note)
        kept++
      }
    } finally {
      console.log(`damage: ${kept} of ${seeds.length} kept or brought back everything (${JSON.stringify(ends)})`)
    }
  })
}
