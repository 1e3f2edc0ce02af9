/**
 * A little room that is set aside while there is plenty, and given back to the database when it has none left: what learners
 * answer goes on being saved until it is used up, and the page says meanwhile what to free.
 */
const name = '.widya-reserve'
const bytes = 2 * 1_048_576
/** Without this much left over, setting room aside would itself bring the shortage. */
const roomNeeded = 4 * bytes

export async function setAside(): Promise<void> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  if (quota - usage < roomNeeded) return
  const root = await navigator.storage.getDirectory()
  const handle = await root.getFileHandle(name, { create: true })
  if ((await handle.getFile()).size === bytes) return
  const file = await handle.createWritable()
  await file.write(new Uint8Array(bytes))
  await file.close()
}

/** True when there was something to give back. */
export async function giveBack(): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry(name)
    return true
  } catch {
    return false
  }
}

/** What a learner must never lose, whatever the room: answers, handing in, progress, and what they wrote in a lesson. */
export const mayUseReserve = (method: string, path: string) =>
  method !== 'GET' && /\/attempts\/|\/lessons\/[^/]+\/(progress|note|reflections)/.test(path)
