import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addColumn,
  addRow,
  mostColumns,
  mostRows,
  pasteCells,
  readCells,
  removeColumn,
  removeRow,
  setCell,
} from './table-edit.ts'

const table = {
  header: ['Hari', 'Loket'],
  rows: [
    ['Senin', '1'],
    ['Selasa', '2'],
  ],
}
it('writes headings and cells, and grows and shrinks by rows and columns', () => {
  expect(setCell(table, -1, 1, 'Meja').header).toEqual(['Hari', 'Meja'])
  expect(setCell(table, 1, 0, 'Rabu').rows).toEqual([
    ['Senin', '1'],
    ['Rabu', '2'],
  ])
  expect(addRow(table).rows.at(-1)).toEqual(['', ''])
  expect(addColumn(table).rows[0]).toEqual(['Senin', '1', ''])
  expect(removeRow(table, 0).rows).toEqual([['Selasa', '2']])
  expect(removeColumn(table, 0)).toEqual({ header: ['Loket'], rows: [['1'], ['2']] })
})
it('keeps one row and one column at least', () => {
  const one = { header: ['a'], rows: [['b']] }
  expect(removeRow(one, 0)).toEqual(one)
  expect(removeColumn(one, 0)).toEqual(one)
})
it('reads what Excel copies, and leaves a plain text to the browser', () => {
  expect(readCells('Senin\t1\r\nSelasa\t2\r\n')).toEqual(table.rows)
  expect(readCells('satu baris\ndua baris')).toBeUndefined()
})
it('pastes from any cell on, headings too, without ever leaving an uneven row', () => {
  expect(
    pasteCells(table, -1, 1, [
      ['Meja', 'Jam'],
      ['3', '08.00'],
    ]),
  ).toEqual({
    header: ['Hari', 'Meja', 'Jam'],
    rows: [
      ['Senin', '3', '08.00'],
      ['Selasa', '2', ''],
    ],
  })
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 70 }),
      fc.integer({ min: -1, max: 1 }),
      fc.nat(1),
      (cells, row, column) => {
        const { header, rows } = pasteCells(table, row, column, cells)
        expect(header.length).toBeLessThanOrEqual(mostColumns)
        expect(rows.length).toBeLessThanOrEqual(mostRows)
        expect(rows.every(({ length }) => length === header.length)).toBe(true)
      },
    ),
    { numRuns: 50 },
  )
})
