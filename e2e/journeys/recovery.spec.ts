import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { expect, signInAs, test } from '../fixtures.ts'

/** A page of the same origin without the app, from which the files of the database can be reached. */
async function withFiles<T>(context: BrowserContext, work: (cut: string) => Promise<T>, cut: string): Promise<T> {
  await context.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
  const page = await context.newPage()
  await page.goto('/blank.html')
  // The browser closes the files of a page that is gone a moment later.
  for (let tries = 0; ; tries++)
    try {
      const result = await page.evaluate(work, cut)
      await page.close()
      return result
    } catch (error) {
      if (tries > 20) throw error
      await page.waitForTimeout(250)
    }
}

/** Breaks the largest file of the pool: `pool` its own header (the case that opens empty and "ok"), `database` SQLite's. */
const damage = (context: BrowserContext, where: 'pool' | 'database' | 'gone') =>
  withFiles(
    context,
    async (cut) => {
      const root = await navigator.storage.getDirectory()
      if (cut === 'gone') return root.removeEntry('.widya', { recursive: true })
      const folder = await (await root.getDirectoryHandle('.widya')).getDirectoryHandle('.opaque')
      let largest: FileSystemFileHandle | undefined
      let size = -1
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue
        const file = await (handle as FileSystemFileHandle).getFile()
        if (file.size > size) [largest, size] = [handle as FileSystemFileHandle, file.size]
      }
      const writable = await largest?.createWritable({ keepExistingData: true })
      await writable?.write({ type: 'write', position: cut === 'pool' ? 0 : 4096, data: new Uint8Array(64).fill(7) })
      await writable?.close()
    },
    where,
  )

test('a first visit that was cut off while it made its files is finished by the next', async ({ page, context }) => {
  await withFiles(
    context,
    async () => {
      const root = await navigator.storage.getDirectory()
      const folder = await (await root.getDirectoryHandle('.widya', { create: true })).getDirectoryHandle('.opaque', {
        create: true,
      })
      await folder.getFileHandle('the-only-one', { create: true })
    },
    '',
  )
  await signInAs(page, 'pegawai')
  await page.reload()
  await expect(page.getByRole('banner')).toBeVisible()
})

test('a database that opens empty is not filled again: it is exported, restored, and nothing is missing', async ({
  page,
  context,
}, info) => {
  await signInAs(page, 'pegawai', '/kursus/pelayanan-publik-prima')
  await page.getByRole('button', { name: 'Daftar', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Mulai belajar' })).toBeVisible()
  await page.waitForTimeout(500)
  await page.close()
  await damage(context, 'pool')

  const again = await context.newPage()
  await again.goto('/')
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Pemulihan data', { timeout: 20_000 })
  const download = again.waitForEvent('download')
  await again.getByRole('button', { name: 'Ekspor yang terbaca' }).click()
  const saved = join(info.outputDir, 'terbaca.sqlite')
  await (await download).saveAs(saved)

  // A cut-off file is refused with words, and nothing is replaced.
  const cut = join(info.outputDir, 'terpotong.sqlite')
  writeFileSync(cut, readFileSync(saved).subarray(0, 200_000))
  await again.getByRole('button', { name: 'Pulihkan dari cadangan' }).click()
  await again.getByLabel('Berkas cadangan').setInputFiles(cut)
  await expect(again.getByText('Cadangan ini rusak atau terpotong.', { exact: false })).toBeVisible()
  await again.getByLabel('Berkas cadangan').setInputFiles(saved)
  await expect(again.getByText(/Berisi 600 pegawai/)).toBeVisible()
  await again.getByRole('button', { name: 'Pakai cadangan ini' }).click()
  await expect(again.getByRole('banner')).toBeVisible({ timeout: 20_000 })
  await again.goto('/kursus/pelayanan-publik-prima')
  await expect(again.getByRole('link', { name: 'Mulai belajar' })).toBeVisible()
})

for (const where of ['gone', 'database'] as const)
  test(`a database that is ${where === 'gone' ? 'gone' : 'damaged'} leads to the recovery page, and starts anew only when that is typed`, async ({
    page,
    context,
  }) => {
    await signInAs(page, 'pegawai')
    await page.waitForTimeout(500)
    await page.close()
    await damage(context, where)
    const again = await context.newPage()
    await again.goto('/')
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Pemulihan data', { timeout: 20_000 })
    await again.getByRole('button', { name: 'Mulai baru', exact: true }).click()
    const dialog = again.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Hapus dan mulai baru' }).click()
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Pemulihan data')
    await dialog.getByLabel('Ketik HAPUS untuk melanjutkan').fill('HAPUS')
    await dialog.getByRole('button', { name: 'Hapus dan mulai baru' }).click()
    await expect(again.getByRole('button', { name: 'Masuk sebagai pegawai' }).first()).toBeVisible({ timeout: 30_000 })
  })

test('a backup made on the health page brings a lost database back', async ({ page, context }, info) => {
  await signInAs(page, 'admin')
  await page.goto('/kesehatan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kesehatan sistem')
  await expect(page.getByText('Utuh', { exact: true })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh cadangan' }).click()
  const saved = join(info.outputDir, 'cadangan.sqlite')
  await (await download).saveAs(saved)
  await page.close()
  await damage(context, 'gone')
  const again = await context.newPage()
  await again.goto('/')
  await again.getByRole('button', { name: 'Pulihkan dari cadangan' }).click()
  await again.getByLabel('Berkas cadangan').setInputFiles(saved)
  await expect(again.getByText(/Berisi 600 pegawai/)).toBeVisible()
  await again.getByRole('button', { name: 'Pakai cadangan ini' }).click()
  await expect(again).toHaveURL(/\/dasbor/)
  await expect(again.getByRole('region', { name: 'Penyelesaian per unit kerja' })).toBeVisible()
})
