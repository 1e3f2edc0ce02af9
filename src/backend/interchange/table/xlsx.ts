import { strToU8, zipSync } from 'fflate'
import { openArchive } from '../file/archive.ts'
import { decodeXml } from '../file/text-encoding.ts'
import { childNamed, childrenNamed, descendants, parseXml, textOf, type XmlElement } from '../file/xml.ts'
import { FileRefused } from '../imported.ts'
import type { CsvRecord } from './csv.ts'

/** `BC7` → 54: the column of a cell's address, from 0. */
const columnOf = (address: string) =>
  [...address.replace(/[^A-Z]/gi, '').toUpperCase()].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1

/** The first sheet of a workbook as records. Formulas count with the value that was stored with them; nothing is run. */
export function parseXlsx(bytes: Uint8Array): CsvRecord[] {
  const archive = openArchive(bytes)
  const parse = (name: string): XmlElement | undefined => {
    const content = archive.read(name)
    return content && parseXml(decodeXml(content).text)
  }
  const sheetName = archive.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort()[0]
  const sheet = sheetName && parse(sheetName)
  if (!sheet) throw new FileRefused('FORMAT_UNKNOWN', 'xlsx')
  const strings = parse('xl/sharedStrings.xml')
  const shared = strings ? childrenNamed(strings, 'si').map(richText) : []
  return descendants(sheet, ({ name }) => name === 'row').flatMap((row, at): CsvRecord[] => {
    const cells: string[] = []
    for (const cell of childrenNamed(row, 'c')) {
      const column = columnOf(cell.attributes.r ?? '') >= 0 ? columnOf(cell.attributes.r ?? '') : cells.length
      if (column > 200) continue
      while (cells.length < column) cells.push('')
      cells[column] = cellText(cell, shared)
    }
    return cells.some((cell) => cell.trim() !== '') ? [{ cells, line: Number(row.attributes.r) || at + 1 }] : []
  })
}

const richText = (element: XmlElement) =>
  descendants(element, ({ name }) => name === 't')
    .map(textOf)
    .join('')

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const value = textOf(childNamed(cell, 'v'))
  if (cell.attributes.t === 's') return shared[Number(value)] ?? ''
  if (cell.attributes.t === 'inlinestr' || cell.attributes.t === 'inlineStr') return richText(cell)
  if (cell.attributes.t === 'b') return value === '1' ? 'BENAR' : 'SALAH'
  // 0.1 is stored as 0.10000000000000001.
  return /^-?\d+\.\d{10,}$/.test(value) ? String(Number(Number(value).toPrecision(15))) : value
}

const markup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A workbook of one sheet in which every cell is text, so that nothing turns into a date or a formula. */
export function writeXlsx(rows: readonly (readonly string[])[], sheetName: string): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${markup(text)}</t></is></c>`
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const files = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${markup(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}"><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2026-01-01',
  })
}
