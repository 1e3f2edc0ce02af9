/**
 * The last 512 bytes of a backup: a text that says how long the database before it is and what its SHA-256 is. SQLite goes by
 * the length in its own header and never reads it, so the file stays a database that every tool opens, and whoever opens it in an
 * editor reads there how to check it by hand. A mark in SQLite's field for the application says that a seal belongs to it,
 * so that one which is cut off is missed. The seal has a digest of its own facts, and has to be, byte for byte, what they make of it.
 */
export const sealBytes = 512
/** `application_id` of the SQLite file format (1.3.15): "Wdya". */
const markAt = 68
const mark = [0x57, 0x64, 0x79, 0x61]

export type Unsealed =
  | { kind: 'whole'; image: Uint8Array; madeAt: string }
  /** Made before backups had a seal, or by another tool. */
  | { kind: 'none'; image: Uint8Array }
  | { kind: 'broken' }

async function digestOf(image: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', image as Uint8Array<ArrayBuffer>))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function sealOf(length: number, digest: string, madeAt: string): Promise<Uint8Array> {
  const facts = `length ${length}\nsha256 ${digest}\nmade ${madeAt}\n`
  const text = `
WIDYA BACKUP SEAL 1
${facts}seal ${await digestOf(new TextEncoder().encode(facts))}
The bytes before this seal are an SQLite database.
To check them: head -c ${length} FILE | sha256sum
`
  return new TextEncoder().encode(`${text.padEnd(sealBytes - 1)}\n`)
}

/** A copy of the image that bears the mark, with its seal behind it. */
export async function seal(image: Uint8Array, madeAt: string): Promise<Uint8Array> {
  const sealed = new Uint8Array(image.length + sealBytes)
  sealed.set(image)
  sealed.set(mark, markAt)
  const marked = sealed.subarray(0, image.length)
  sealed.set(await sealOf(image.length, await digestOf(marked), madeAt), image.length)
  return sealed
}

/** The image as it was before it was sealed, and whether every byte is still as it was then. */
export async function unseal(bytes: Uint8Array): Promise<Unsealed> {
  const length = bytes.length - sealBytes
  const found = bytes.subarray(Math.max(0, length))
  const text = new TextDecoder().decode(found)
  const facts = /^\nWIDYA BACKUP SEAL 1\nlength (\d+)\nsha256 ([0-9a-f]{64})\nmade ([\d:.TZ-]+)\n/.exec(text)
  if (!facts) {
    const marked = mark.every((byte, at) => bytes[markAt + at] === byte)
    return marked ? { kind: 'broken' } : { kind: 'none', image: bytes }
  }
  const madeAt = String(facts[3])
  const marked = bytes.subarray(0, length)
  const right = await sealOf(length, await digestOf(marked), madeAt)
  if (!right.every((byte, at) => byte === found[at])) return { kind: 'broken' }
  const image = marked.slice()
  image.fill(0, markAt, markAt + mark.length)
  return { kind: 'whole', image, madeAt }
}
