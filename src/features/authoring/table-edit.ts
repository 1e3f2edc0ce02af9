/** The words of a table while it is written: headings, and rows of as many cells. */
export interface TableText {
  header: string[]
  rows: string[][]
}
export const mostColumns = 8
export const mostRows = 60

/** Row -1 is the headings. */
export function setCell({ header, rows }: TableText, row: number, column: number, text: string): TableText {
  const put = (cells: string[]) => cells.map((cell, at) => (at === column ? text : cell))
  return row < 0
    ? { header: put(header), rows }
    : { header, rows: rows.map((cells, at) => (at === row ? put(cells) : cells)) }
}
export const addRow = ({ header, rows }: TableText): TableText =>
  rows.length >= mostRows ? { header, rows } : { header, rows: [...rows, header.map(() => '')] }
export const addColumn = ({ header, rows }: TableText): TableText =>
  header.length >= mostColumns
    ? { header, rows }
    : { header: [...header, ''], rows: rows.map((cells) => [...cells, '']) }
export const removeRow = ({ header, rows }: TableText, row: number): TableText =>
  rows.length <= 1 ? { header, rows } : { header, rows: rows.toSpliced(row, 1) }
export const removeColumn = ({ header, rows }: TableText, column: number): TableText =>
  header.length <= 1
    ? { header, rows }
    : { header: header.toSpliced(column, 1), rows: rows.map((cells) => cells.toSpliced(column, 1)) }

/** Cells as a spreadsheet or a word processor copies them: tabs between columns, lines between rows. One cell alone is none. */
export function readCells(text: string): string[][] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  return cells.some((row) => row.length > 1) ? cells : undefined
}

/** Puts cells into the table from one cell on; it grows as far as a table may. What is past that is not taken. */
export function pasteCells(table: TableText, row: number, column: number, cells: readonly string[][]): TableText {
  const width = Math.max(...cells.map(({ length }) => length))
  let grown = table
  while (grown.header.length < Math.min(mostColumns, column + width)) grown = addColumn(grown)
  while (grown.rows.length < Math.min(mostRows, row + cells.length)) grown = addRow(grown)
  for (const [down, line] of cells.entries())
    for (const [right, text] of line.entries())
      if (row + down < grown.rows.length && column + right < grown.header.length)
        grown = setCell(grown, row + down, column + right, text.slice(0, row + down < 0 ? 200 : 500))
  return grown
}
