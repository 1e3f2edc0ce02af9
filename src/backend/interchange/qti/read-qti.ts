import { type Archive, isZip, openArchive } from '../file/archive.ts'
import { decodeXml } from '../file/text-encoding.ts'
import { childNamed, childrenNamed, descendants, parseXml, textOf, type XmlElement } from '../file/xml.ts'
import {
  breathe,
  excerptOf,
  FileRefused,
  type ImportedFile,
  type ImportedRow,
  Notes,
  type RefusalCode,
} from '../imported.ts'
import { readQtiItem } from './qti-item.ts'
import { qtiText } from './qti-text.ts'

const refusedRow = (identifier: string, code: RefusalCode, kind: string, line = 1, detail?: string): ImportedRow => ({
  identifier,
  line,
  kind,
  excerpt: '',
  refusals: [{ code, line, detail }],
  notes: [],
})

/** The rows of one QTI document that stands alone: an item, or several in one wrapper. */
export function rowsOfQti(root: XmlElement, file: string): ImportedRow[] {
  if (root.name === 'assessmentitem') return [readQtiItem(root, file)]
  if (root.name === 'questestinterop') {
    const rows = rowsOfQti1(root, file)
    return rows.length > 0 ? rows : [refusedRow(file, 'VERSION_UNKNOWN', root.tag, root.line, 'QTI 1.2')]
  }
  const items = descendants(root, ({ name }) => name === 'assessmentitem')
  if (items.length > 0) return items.map((item) => readQtiItem(item, file))
  // A test alone only names its items; each of them is missing here.
  return descendants(root, ({ name }) => name === 'assessmentitemref').map((ref) =>
    refusedRow(ref.attributes.identifier ?? '?', 'FILE_MISSING', 'assessmentItemRef', ref.line, ref.attributes.href),
  )
}

/** QTI 1.2 is another language; its items are named, not read. */
const rowsOfQti1 = (root: XmlElement, file: string): ImportedRow[] =>
  descendants(root, ({ name }) => name === 'item').map((item) => ({
    ...refusedRow(
      item.attributes.ident || item.attributes.title || file,
      'VERSION_UNKNOWN',
      'item',
      item.line,
      'QTI 1.2',
    ),
    excerpt: excerptOf(textOf(descendants(item, ({ name }) => name === 'mattext')[0]).replace(/<[^>]*>/g, ' ')),
  }))

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)
/** An address in a manifest, relative to the file that names it and as the archive knows it. */
export function resolvePath(from: string, href: string): string {
  let path = href.replace(/[?#].*$/, '')
  try {
    path = decodeURIComponent(path)
  } catch {
    // A stray percent sign is part of the name.
  }
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : folderOf(from) + path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Reads a QTI package: by its manifest, or without one every item that lies in it. */
export async function readQtiPackage(bytes: Uint8Array, signal?: AbortSignal): Promise<ImportedFile> {
  const archive = openArchive(bytes)
  const nested = archive.names.find((name) => /\.zip$/i.test(name))
  const parse = (name: string) => {
    const content = archive.read(name)
    return content && !isZip(content) ? parseXml(decodeXml(content).text) : undefined
  }
  const assets = assetsOf(archive)
  const rows: ImportedRow[] = []
  const manifestName = archive.names.find((name) => /(^|\/)imsmanifest\.xml$/i.test(name))
  const listed = manifestName ? fromManifest(parse(manifestName), manifestName, archive) : undefined
  const names = listed?.items.length
    ? listed.items
    : archive.names.filter((name) => /\.xml$/i.test(name) && name !== manifestName)
  for (const [at, name] of names.entries()) {
    if (at % 20 === 19) await breathe(signal)
    rows.push(...readEntry(name, parse, listed?.items.includes(name) ?? false, archive, assets))
  }
  if (rows.length === 0) throw new FileRefused('NO_ITEMS')
  const notes = nested ? [{ code: 'MEDIA_LEFT_OUT' as const, detail: nested }] : []
  return { format: 'qti', encoding: 'zip', rows, notes }
}

function readEntry(
  name: string,
  parse: (name: string) => XmlElement | undefined,
  listed: boolean,
  archive: Archive,
  assets: ReturnType<typeof assetsOf>,
): ImportedRow[] {
  try {
    const root = parse(name)
    if (!root) return listed ? [refusedRow(name, 'FILE_MISSING', 'resource', 1, name)] : []
    if (!listed && !/^(assessmentitem|questestinterop|assessmenttest)$/.test(root.name)) return []
    if (root.name === 'assessmenttest')
      // The items of a test are read from their own files; one that is not in the package is named.
      return rowsOfQti(root, name).filter(
        ({ refusals }) => !archive.names.includes(resolvePath(name, refusals[0]?.detail ?? '')),
      )
    if (root.name !== 'assessmentitem') return rowsOfQti(root, name)
    const shared = childrenNamed(root, 'assessmentstimulusref')
      .map((ref) => stimulusText(parse(resolvePath(name, ref.attributes.href ?? ''))))
      .filter((text) => text !== '')
      .join('\n\n')
    return [readQtiItem(root, name, shared, (href) => assets(name, href))]
  } catch (error) {
    // One broken document costs itself alone; a limit of the archive ends the whole.
    if (!(error instanceof FileRefused) || !/^(XML_BROKEN|DOCTYPE|TOO_DEEP)$/.test(error.code)) throw error
    return [refusedRow(name, error.code === 'DOCTYPE' ? 'DOCTYPE' : 'XML_BROKEN', 'resource', error.line, error.detail)]
  }
}

/** Files beside the items. A picture that several of them show is unpacked once, and stays one. */
function assetsOf(archive: Archive) {
  const read = new Map<string, Uint8Array | undefined>()
  // Some addresses write another case than the archive does.
  const known = new Map(archive.names.map((name) => [name.toLowerCase(), name]))
  return (item: string, href: string): Uint8Array | undefined => {
    if (href === '' || /^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined
    const path = resolvePath(item, href)
    const name = archive.names.includes(path) ? path : (known.get(path.toLowerCase()) ?? '')
    if (!read.has(name)) read.set(name, archive.read(name))
    return read.get(name)
  }
}

function stimulusText(root: XmlElement | undefined): string {
  const body = root && childNamed(root, 'stimulusbody')
  return body ? qtiText(body, { notes: new Notes(), values: new Map() }) : ''
}

function fromManifest(root: XmlElement | undefined, manifest: string, archive: Archive) {
  if (root?.name !== 'manifest') throw new FileRefused('XML_BROKEN', 'imsmanifest.xml')
  const resources = descendants(root, ({ name }) => name === 'resource')
  const base = (root.attributes['xml:base'] ?? '') + (childNamed(root, 'resources')?.attributes['xml:base'] ?? '')
  const items = resources
    .filter(({ attributes }) => /item/i.test(attributes.type ?? '') && /qti/i.test(attributes.type ?? ''))
    .map(({ attributes }) => resolvePath(manifest, base + (attributes['xml:base'] ?? '') + (attributes.href ?? '')))
  // Some manifests write another case than the archive does.
  const known = new Map(archive.names.map((name) => [name.toLowerCase(), name]))
  return { items: [...new Set(items.map((name) => known.get(name.toLowerCase()) ?? name))] }
}
