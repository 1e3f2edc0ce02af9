import { Inflate } from 'fflate'
import { FileRefused } from '../imported.ts'

/** Packages come from strangers: nothing here believes a size or a name that the archive itself states. */
export const archiveLimits = {
  bytesIn: 50 * 1024 * 1024,
  bytesOut: 200 * 1024 * 1024,
  entries: 2_000,
  ratio: 100,
  /** Below this an entry is too small for its ratio to matter. */
  ratioFrom: 1024 * 1024,
}

interface Entry {
  method: number
  size: number
  declared: number
  offset: number
}

export interface Archive {
  names: string[]
  /** The bytes of an entry, counted while they are unpacked; undefined when there is no such entry. */
  read: (name: string) => Uint8Array | undefined
}

export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05)

/** `a/./b\c` → `a/b/c`. A name that leaves the archive, is absolute or holds control signs ends the reading. */
function safeName(raw: string): string {
  let name = raw
  try {
    if (/%2e|%2f|%5c/i.test(raw)) name = decodeURIComponent(raw)
  } catch {
    // A stray percent sign is part of the name.
  }
  const slashed = name.replaceAll('\\', '/')
  if ([...slashed].some((sign) => sign < ' ')) throw new FileRefused('UNSAFE_NAME', raw.replace(/[^ -~]/g, '?'))
  if (/^(\/|[a-z]:)/i.test(slashed) || slashed.split('/').includes('..')) throw new FileRefused('UNSAFE_NAME', raw)
  return slashed
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

/** Reads the table of contents at the end of a ZIP; entries are unpacked one by one, when they are asked for. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > archiveLimits.bytesIn) throw new FileRefused('TOO_LARGE', `${bytes.length}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_557 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new FileRefused('ARCHIVE_BROKEN')
  const count = view.getUint16(end + 10, true)
  if (count > archiveLimits.entries) throw new FileRefused('TOO_MANY_ENTRIES', `${count}`)
  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new FileRefused('ARCHIVE_BROKEN')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const raw = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const mode = view.getUint32(at + 38, true) >>> 16
    if (flags & 1) throw new FileRefused('ARCHIVE_ENCRYPTED', raw)
    if ((mode & 0o170000) === 0o120000) throw new FileRefused('UNSAFE_NAME', raw)
    const name = safeName(raw)
    if (!raw.endsWith('/') && !/(^|\/)(__MACOSX\/|\._)/.test(name))
      // A name that stands twice: the last one counts, as every unpacker has it.
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        declared: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  let unpacked = 0
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name)
    if (!entry) return undefined
    const data = dataOf(bytes, view, entry, name)
    const room = archiveLimits.bytesOut - unpacked
    const out = entry.method === 0 ? data : inflate(data, room, name)
    if (out.length > room) throw new FileRefused('TOO_LARGE_UNPACKED', name)
    unpacked += out.length
    return out
  }
  return { names: [...entries.keys()], read }
}

function dataOf(bytes: Uint8Array, view: DataView, entry: Entry, name: string): Uint8Array {
  const { offset } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new FileRefused('ARCHIVE_BROKEN', name)
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + entry.size > bytes.length) throw new FileRefused('ARCHIVE_BROKEN', name)
  if (entry.method !== 0 && entry.method !== 8) throw new FileRefused('ARCHIVE_METHOD', `${name} (${entry.method})`)
  return bytes.subarray(from, from + entry.size)
}

/** Counts what really comes out, so that a size that lies is caught while it grows and not after. */
function inflate(data: Uint8Array, room: number, name: string): Uint8Array {
  const parts: Uint8Array[] = []
  let total = 0
  const most = Math.min(room, Math.max(archiveLimits.ratioFrom, data.length * archiveLimits.ratio))
  const stream = new Inflate((part) => {
    total += part.length
    if (total > most) throw new FileRefused(total > room ? 'TOO_LARGE_UNPACKED' : 'RATIO', name)
    parts.push(part)
  })
  try {
    const step = 16_384
    for (let at = 0; at < data.length || at === 0; at += step)
      stream.push(data.subarray(at, at + step), at + step >= data.length)
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('ARCHIVE_BROKEN', name)
  }
  const out = new Uint8Array(total)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
