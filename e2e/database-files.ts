import type { BrowserContext, Page } from '@playwright/test'

/** Goes to a page of the same origin without the app, from which the files of the database can be reached. */
export async function openBlank(page: Page) {
  await page.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
  await page.goto('/blank.html')
  await page.unroute('**/blank.html')
}

/** Does it on such a page of its own. */
export async function withFiles<T, A>(context: BrowserContext, work: (given: A) => Promise<T>, given: A): Promise<T> {
  const page = await context.newPage()
  await openBlank(page)
  // The browser closes the files of a page that is gone a moment later.
  for (let tries = 0; ; tries++)
    try {
      const result = await page.evaluate(work as (given: unknown) => Promise<T>, given)
      await page.close()
      return result
    } catch (error) {
      if (tries > 20) throw error
      await page.waitForTimeout(250)
    }
}

/** Breaks the largest file of the pool: `pool` its own header (the case that opens empty and "ok"), `database` SQLite's, `leaf` a page of certificates, which no opening and no home page reads; `log` cuts the newest commits off. */
export const damage = (context: BrowserContext, where: 'pool' | 'database' | 'leaf' | 'gone' | 'log') =>
  withFiles(
    context,
    async (cut) => {
      const root = await navigator.storage.getDirectory()
      if (cut === 'gone') return root.removeEntry('.widya', { recursive: true })
      const folder = await (await root.getDirectoryHandle('.widya')).getDirectoryHandle('.opaque')
      let largest: FileSystemFileHandle | undefined
      let size = -1
      let log: FileSystemFileHandle | undefined
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue
        const file = await (handle as FileSystemFileHandle).getFile()
        const [a, b] = new Uint8Array(await file.slice(4096, 4098).arrayBuffer())
        if (a === 0x37 && b === 0x7f) log = handle as FileSystemFileHandle
        if (file.size > size) [largest, size] = [handle as FileSystemFileHandle, file.size]
      }
      if (cut === 'log') {
        const cutting = await log?.createWritable({ keepExistingData: true })
        await cutting?.truncate(4096 + 32)
        return cutting?.close()
      }
      const bytes = new Uint8Array((await (await largest?.getFile())?.arrayBuffer()) ?? [])
      const pageSize = (bytes[4096 + 16] ?? 0) * 256 + (bytes[4096 + 17] ?? 0)
      const pages = Array.from({ length: Math.floor((bytes.length - 4096) / pageSize) }, (_, n) => 4096 + n * pageSize)
      const holdsNumbers = (at: number) => new TextDecoder().decode(bytes.subarray(at, at + pageSize)).includes('KTL-')
      const leaf = pages.find((at) => bytes[at] === 0x0d && holdsNumbers(at)) ?? 4096
      const position = { pool: 0, database: 4096, leaf }[cut]
      const writable = await largest?.createWritable({ keepExistingData: true })
      await writable?.write({ type: 'write', position, data: new Uint8Array(64).fill(7) })
      await writable?.close()
    },
    where,
  )

export const hurts = ['zero', 'noise', 'cut', 'delete', 'gone'] as const
/** One way of being damaged, as a failing disk or a careless cleaner would: what, and two draws that say where. 0 ≤ draw < 1. */
export interface Hurt {
  kind: (typeof hurts)[number]
  file: number
  place: number
}
/** Damages one file of the pool (`gone`: all of them) and says in words what was done, to whom it may help. */
export const hurt = (context: BrowserContext, given: Hurt) =>
  withFiles(
    context,
    async ({ kind, file, place }: Hurt) => {
      const root = await navigator.storage.getDirectory()
      if (kind === 'gone') {
        await root.removeEntry('.widya', { recursive: true })
        return 'all files gone'
      }
      const folder = await (await root.getDirectoryHandle('.widya')).getDirectoryHandle('.opaque')
      const files: { handle: FileSystemFileHandle; size: number }[] = []
      for await (const handle of folder.values())
        if (handle.kind === 'file') {
          const { size } = await (handle as FileSystemFileHandle).getFile()
          // An empty slot of the pool holds nothing that could be lost.
          if (size > 4096) files.push({ handle: handle as FileSystemFileHandle, size })
        }
      files.sort((a, b) => b.size - a.size)
      const chosen = files[Math.floor(file * files.length)]
      if (!chosen) return 'nothing to damage'
      const { handle, size } = chosen
      if (kind === 'delete') {
        await folder.removeEntry(handle.name)
        return `a file of ${size} bytes deleted`
      }
      const at = Math.floor((place * size) / 4096) * 4096
      const writable = await handle.createWritable({ keepExistingData: true })
      if (kind === 'cut') await writable.truncate(at)
      else {
        const bytes = new Uint8Array(4096)
        if (kind === 'noise') crypto.getRandomValues(bytes)
        await writable.write({ type: 'write', position: at, data: bytes })
      }
      await writable.close()
      return `${kind} at ${at} of ${size} bytes`
    },
    given,
  )
