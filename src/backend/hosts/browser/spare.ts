/**
 * opfs-sahpool makes a small file to try the browser before it opens its own, which a device without room refuses: then the
 * database could not be opened although it needs no room. This file is given back for that moment, and set aside again after it.
 */
const spare = 'widya-spare'
const bytes = 65_536

/** Only workers have it, and the types of the page do not know it. */
interface SyncFile {
  getSize: () => number
  write: (bytes: Uint8Array, options: { at: number }) => number
  close: () => void
}
type Openable = FileSystemFileHandle & { createSyncAccessHandle: () => Promise<SyncFile> }

/** In a worker. False when there is no room for it. */
export async function setSpareAside(): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory()
    const handle = await ((await root.getFileHandle(spare, { create: true })) as Openable).createSyncAccessHandle()
    try {
      const missing = bytes - handle.getSize()
      return missing <= 0 || handle.write(new Uint8Array(missing), { at: bytes - missing }) === missing
    } finally {
      handle.close()
    }
  } catch {
    return false
  }
}

/** True when there was one to give. */
export async function giveSpareBack(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(spare)
    return true
  } catch {
    return false
  }
}
