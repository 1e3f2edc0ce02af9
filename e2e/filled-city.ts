import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'
import { openBlank, withFiles } from './database-files.ts'

/**
 * The files of the browser's own file system after a first visit, by their path in it. Packed: every journey carries them into
 * its browser, and they are a fifth so large.
 */
export type FilledCity = { path: string[]; packed: Buffer }[]

/** The files that a first visit left in this profile. No page of the app is open any more. */
export async function takeCity(context: BrowserContext): Promise<FilledCity> {
  const read = async () => {
    const found: { path: string[]; base64: string }[] = []
    const walk = async (folder: FileSystemDirectoryHandle, path: string[]) => {
      for await (const handle of folder.values()) {
        const here = [...path, handle.name]
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, here)
        else {
          const file = await (handle as FileSystemFileHandle).getFile()
          const url = await new Promise<string>((resolve) => {
            const reader = new FileReader()
            reader.onload = () => resolve(String(reader.result))
            reader.readAsDataURL(file)
          })
          found.push({ path: here, base64: url.slice(url.indexOf(',') + 1) })
        }
      }
    }
    await walk(await navigator.storage.getDirectory(), [])
    return found
  }
  const files = await withFiles(context, read, undefined)
  return files.map(({ path, base64 }) => ({ path, packed: gzipSync(Buffer.from(base64, 'base64')) }))
}

/** Puts the city where a first visit would have left it, before the app is opened in this page's profile. */
export async function moveIn(page: Page, city: FilledCity) {
  await openBlank(page)
  await page.route('**/filled-city/*', (route) =>
    route.fulfill({ body: city[Number(new URL(route.request().url()).pathname.split('/').at(-1))]?.packed ?? '' }),
  )
  await page.evaluate(
    async (paths) => {
      const root = await navigator.storage.getDirectory()
      for (const [index, path] of paths.entries()) {
        let folder = root
        for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true })
        const handle = await folder.getFileHandle(path.at(-1) ?? '', { create: true })
        const writable = await handle.createWritable()
        const { body } = await fetch(`/filled-city/${index}`)
        await body?.pipeThrough(new DecompressionStream('gzip')).pipeTo(writable)
      }
      // As `sentinel.ts` marks a database that is whole.
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('widya-sentinel', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('marks')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const putting = opening.result.transaction('marks', 'readwrite')
          putting.objectStore('marks').put('ready', 'database')
          putting.oncomplete = () => resolve(opening.result.close())
        }
      })
    },
    city.map(({ path }) => path),
  )
  await page.unroute('**/filled-city/*')
}
