import { directory, namesInOrder } from './names.ts'

const dataAt = 4_096
const corpusBytes = 516
/** `SQLITE_OPEN_MEMORY`, which the pool uses to say that it keeps a digest of its header. */
const hasDigest = 0x80
const magic = 'SQLite format 3\u0000'

export const startsAsDatabase = (bytes: Uint8Array) =>
  bytes.length >= 512 && String.fromCharCode(...bytes.subarray(0, magic.length)) === magic

const logOf = (name: string) => `${name}-wal`

/** The header of a file of the pool: is it of this name, and unbroken? Computed as opfs-sahpool does (sqlite-wasm 3.54). */
function isNamed(header: Uint8Array, name: string): boolean {
  if (!String.fromCharCode(...header.subarray(0, name.length + 1)).startsWith(`${name}\u0000`)) return false
  const view = new DataView(header.buffer)
  if ((view.getUint32(512) & hasDigest) === 0) return true
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const value of header.subarray(0, corpusBytes)) {
    a = Math.imul(a ^ value, 2654435761)
    b = Math.imul(b ^ value, 104729)
  }
  return view.getUint32(corpusBytes, true) === a >>> 0 && view.getUint32(corpusBytes + 4, true) === b >>> 0
}

/**
 * The database as it lies on the disk, looked at past the pool: the pool empties a file whose header it finds broken, so
 * this comes before it is opened. `named` says that it can be. `image` is there whenever the data are, whatever became of either header, the pool's or
 * SQLite's own; `log` is its write-ahead log, which holds the newest commits.
 */
export async function findOnDisk(): Promise<{ named: boolean; image: Blob | undefined; log: Blob | undefined }> {
  let named = false
  const images: { held: File; name: string | undefined }[] = []
  const logs: { held: File; name: string | undefined }[] = []
  try {
    const root = await navigator.storage.getDirectory()
    const pool = await (await root.getDirectoryHandle(directory)).getDirectoryHandle('.opaque')
    for await (const handle of pool.values()) {
      if (handle.kind !== 'file') continue
      const held = await (handle as FileSystemFileHandle).getFile()
      const head = new Uint8Array(await held.slice(0, dataAt + 512).arrayBuffer())
      const nameAmong = (names: string[]) =>
        head.length > dataAt ? names.find((one) => isNamed(head, one)) : undefined
      if (head[dataAt] === 0x37 && head[dataAt + 1] === 0x7f)
        logs.push({ held, name: nameAmong(namesInOrder.map(logOf)) })
      const starts = startsAsDatabase(head.subarray(dataAt))
      const name = nameAmong(namesInOrder)
      if (!starts && name === undefined) continue
      // One that does not start as a database is damaged, though the log may still hold its first page: it can be exported,
      // and is not written to.
      if (starts && name !== undefined) named = true
      images.push({ held, name: starts ? name : undefined })
    }
  } catch {
    // No folder: nothing was ever kept here, or all of it was cleared.
  }
  // As in `place.ts`: of several that can be opened, the first by its name is the database. Else the one that holds most.
  const ours = namesInOrder.find((one) => images.some(({ name }) => name === one))
  const [first] = images
    .filter(({ name }) => name === undefined || name === ours)
    .sort((a, b) => b.held.size - a.held.size)
  // A log that is known to be another's would be laid over the wrong database.
  const log = logs.find(({ name }) => !ours || !name || name === logOf(ours))
  return { named, image: first?.held.slice(dataAt), log: log?.held.slice(dataAt) }
}
