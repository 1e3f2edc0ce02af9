import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from '@playwright/test'
import { withFiles } from './database-files.ts'

/** The files of the browser's own file system after a first visit, by their path in it. */
type FilledCity = { path: string[]; bytes: Buffer }[]

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
  return files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }))
}

/** A city that browsers can fetch. Every journey carries it into its own, where the driver's pipe costs three times as much. */
export interface ServedCity {
  /** Puts the city where a first visit would have left it, before the app is opened in this page's profile. */
  moveIn: (page: Page) => Promise<void>
  close: () => void
}

export async function serveCity(city: FilledCity): Promise<ServedCity> {
  const server = createServer(({ url = '' }, res) => {
    const file = city[Number(url.slice(1))]
    res.setHeader('access-control-allow-origin', '*')
    if (!file) res.setHeader('content-type', 'text/html')
    res.end(file?.bytes ?? '<p>')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    moveIn: (page) => moveIn(page, city, address),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function moveIn(page: Page, city: FilledCity, address: string) {
  // A page of the app's origin without the app. It has to come over the wire: one that the driver makes up counts as far away,
  // and may not fetch from this machine.
  await page.route('**/blank.html', (route) => route.continue({ url: `${address}/blank.html` }))
  await page.goto('/blank.html')
  await page.unroute('**/blank.html')
  await page.evaluate(
    async ([paths, from]) => {
      const root = await navigator.storage.getDirectory()
      for (const [index, path] of paths.entries()) {
        let folder = root
        for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true })
        const handle = await folder.getFileHandle(path.at(-1) ?? '', { create: true })
        const { body } = await fetch(`${from}/${index}`)
        await body?.pipeTo(await handle.createWritable())
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
    [city.map(({ path }) => path), address] as const,
  )
}
