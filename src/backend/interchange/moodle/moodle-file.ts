import { textOf, type XmlElement } from '../file/xml.ts'
import { fromBase64, fromDataAddress } from '../picture.ts'

/** `@@PLUGINFILE@@/a%20b.png` → `a b.png`. */
function nameIn(src: string): string | undefined {
  const path = /^@@PLUGINFILE@@\/([^?#]+)/.exec(src)?.[1]
  if (path === undefined) return undefined
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A text that names one file a thousand times has it unpacked once. */
const unpacked = new WeakMap<XmlElement, { bytes: Uint8Array | undefined }>()
function bytesOf(file: XmlElement) {
  const known = unpacked.get(file) ?? { bytes: fromBase64(textOf(file)) }
  unpacked.set(file, known)
  return known.bytes
}

/** The file that an address of a question's text names. It travels beside the text, or in the address itself. */
export function moodleFile(src: string, files: readonly XmlElement[], unnamed: string) {
  const name = nameIn(src)
  if (name === undefined) return { name: unnamed, bytes: fromDataAddress(src), file: undefined }
  const file = files.find(({ attributes }) => {
    const folder = (attributes.path ?? '/').replace(/^\//, '')
    return `${folder}${attributes.name}` === name || attributes.name === name
  })
  return { name, bytes: file && bytesOf(file), file }
}
