/**
 * Lays the committed pages of a write-ahead log over the database that it belongs to (SQLite file format, section 4). What
 * comes after the last commit, or after the first frame whose checksum is wrong, was never acknowledged and is left out.
 * Pure: takes the two files as bytes and gives back a whole database.
 */
export function applyWal(database: Uint8Array, wal: Uint8Array): Uint8Array {
  if (wal.length < 32) return database
  const view = new DataView(wal.buffer, wal.byteOffset, wal.byteLength)
  const magic = view.getUint32(0)
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return database
  const littleEndian = (magic & 1) === 0
  const pageSize = view.getUint32(8)
  let sums: [number, number] = [0, 0]
  const add = (from: number, length: number) => {
    let [a, b] = sums
    for (let at = from; at < from + length; at += 8) {
      a = (a + view.getUint32(at, littleEndian) + b) >>> 0
      b = (b + view.getUint32(at + 4, littleEndian) + a) >>> 0
    }
    sums = [a, b]
  }
  const matches = (at: number) => view.getUint32(at) === sums[0] && view.getUint32(at + 4) === sums[1]
  add(0, 24)
  if (!matches(24)) return database

  let result = database
  const pending = new Map<number, Uint8Array>()
  for (let at = 32; at + 24 + pageSize <= wal.length; at += 24 + pageSize) {
    if (view.getUint32(at + 8) !== view.getUint32(16) || view.getUint32(at + 12) !== view.getUint32(20)) break
    add(at, 8)
    add(at + 24, pageSize)
    if (!matches(at + 16)) break
    pending.set(view.getUint32(at), wal.subarray(at + 24, at + 24 + pageSize))
    const pages = view.getUint32(at + 4)
    if (pages === 0) continue
    const grown = new Uint8Array(pages * pageSize)
    grown.set(result.subarray(0, grown.length))
    for (const [page, bytes] of pending) if (page <= pages) grown.set(bytes, (page - 1) * pageSize)
    pending.clear()
    result = grown
  }
  return result
}
