import { childNamed, childrenNamed, textOf, type XmlElement } from '../file/xml.ts'
import { fromBase64, fromDataAddress } from '../travel-file.ts'

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

/** The opening of a tag of these names, whatever stands in its attributes. */
export const openingOf = (names: string, flags: string) =>
  new RegExp(`<(${names})\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, flags)

/** The text of a question as markup with the files beside it; undefined where it is in a format that shows none. */
export function markupOf(element: XmlElement | undefined) {
  const inner = element && childNamed(element, 'text')
  if (!element || !inner || /^(plain|markdown)/.test(element.attributes.format ?? '')) return undefined
  return {
    line: element.line,
    html: textOf(inner),
    files: childrenNamed(element, 'file'),
    /** The same question with what is left of its text, and without the files that were taken. */
    rest: (html: string, taken: readonly (XmlElement | undefined)[]): XmlElement => {
      const others = element.children.filter(
        (child) => child !== inner && (typeof child === 'string' || !taken.includes(child)),
      )
      return { ...element, children: [{ ...inner, children: [html] }, ...others] }
    },
  }
}
