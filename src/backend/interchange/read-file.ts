import { isZip, openArchive } from './file/archive.ts'
import { decodeText, decodeXml } from './file/text-encoding.ts'
import { parseXml } from './file/xml.ts'
import { readGift } from './gift/read-gift.ts'
import { FileRefused, type ImportedFile } from './imported.ts'
import { readMoodleXml } from './moodle/read-moodle-xml.ts'
import { readQtiPackage, rowsOfQti } from './qti/read-qti.ts'
import { readAiken } from './read-aiken.ts'
import { readCsv, readXlsx } from './table/read-table.ts'

/** Names the format by what the file holds; its ending only decides where the content fits several. */
export async function readFile(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ImportedFile> {
  if (bytes.length === 0) throw new FileRefused('EMPTY')
  if (isZip(bytes)) {
    if (openArchive(bytes).names.includes('xl/workbook.xml')) return nonEmpty(await readXlsx(bytes, signal))
    return nonEmpty(await readQtiPackage(bytes, signal))
  }
  const decoded = decodeText(bytes)
  if (
    /^\s*</.test(decoded.text) &&
    /^\s*(<\?xml|<!--|<!DOCTYPE|<[\w:-]+[\s>])/i.test(decoded.text) &&
    !/\.(gift|txt)$/i.test(name)
  )
    return nonEmpty(await readXml(bytes, name, signal))
  if (/^\s*<\?xml/.test(decoded.text)) return nonEmpty(await readXml(bytes, name, signal))
  if (decoded.text.includes('\u0000')) throw new FileRefused('FORMAT_UNKNOWN')
  if (/\.(csv|tsv)$/i.test(name)) return nonEmpty(await readCsv(decoded.text, decoded.encoding, signal))
  if (isAiken(decoded.text)) return nonEmpty(await readAiken(decoded.text, decoded.encoding, signal))
  return nonEmpty(await readGift(decoded.text, decoded.encoding, signal))
}

/** Aiken has lines `A)` and `ANSWER: A` and no answer braces. */
const isAiken = (text: string) =>
  /^\s*(ANSWER|JAWABAN|KUNCI)\s*:/im.test(text) &&
  /^\s*[A-Za-z][.)]\s+\S/m.test(text) &&
  !/^[^/\n]*(?<!\\)\{/m.test(text)

async function readXml(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ImportedFile> {
  const { text, encoding } = decodeXml(bytes)
  const head = /<(?:[\w-]+:)?([\w-]+)[\s>/]/.exec(
    text.slice(0, 20_000).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ''),
  )?.[1]
  if (head === 'quiz' || head === 'question') return readMoodleXml(text, encoding, signal)
  const root = parseXml(text)
  if (root.name === 'manifest') throw new FileRefused('MANIFEST_ALONE')
  const rows = rowsOfQti(root, name)
  if (rows.length === 0) throw new FileRefused('FORMAT_UNKNOWN', root.tag)
  return { format: 'qti', encoding, rows, notes: [] }
}

function nonEmpty(file: ImportedFile): ImportedFile {
  if (file.rows.length === 0) throw new FileRefused('NO_ITEMS', file.format)
  return file
}
