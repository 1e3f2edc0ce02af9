/** One record of a CSV file with the line it begins at. */
export interface CsvRecord {
  cells: string[]
  line: number
}

const delimiters = [';', ',', '\t', '|']

/** The sign that parts the cells: named by Excel's `sep=` line, else the one that the first record has most of. */
function sniffDelimiter(text: string): string {
  const counts = delimiters.map((delimiter) => {
    let n = 0
    let quoted = false
    for (const sign of text.slice(0, 20_000)) {
      if (sign === '"') quoted = !quoted
      else if (!quoted && sign === '\n' && n > 0) break
      else if (!quoted && sign === delimiter) n++
    }
    return n
  })
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

/** RFC 4180, and what Excel makes of it: `sep=`, semicolons, line breaks in quotes. Empty records are passed over. */
export function parseCsv(source: string): CsvRecord[] {
  const named = /^sep=(.)\n/i.exec(source)
  const text = named ? source.slice(named[0].length) : source
  const delimiter = named?.[1] ?? sniffDelimiter(text)
  const records: CsvRecord[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = named ? 2 : 1
  let start = line
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRecord = () => {
    endCell()
    if (cells.some((value) => value.trim() !== '')) records.push({ cells, line: start })
    cells = []
    start = line
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (sign === delimiter) endCell()
    else if (sign === '\n') endRecord()
    else cell += sign
  }
  if (cell !== '' || cells.length > 0) endRecord()
  return records
}

const dangerous = /^[=+\-@\t\r＝＋－＠]/
/** A cell that a spreadsheet would run as a formula is quoted with an apostrophe, as OWASP advises. */
export const safeCell = (text: string) => (dangerous.test(text) ? `'${text}` : text)
/** The other way round, for cells that came from such an export. */
export const plainCell = (text: string) => (/^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text)

export const writeCsv = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(';'))
    .join('\r\n')
    .concat('\r\n')
