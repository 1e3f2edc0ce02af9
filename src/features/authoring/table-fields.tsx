import { Plus, Trash2 } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { BlockOf } from '@/domain/lesson-block.ts'
import { Button } from '@/ui/button.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
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
  type TableText,
} from './table-edit.ts'

interface TableFieldsProps {
  block: BlockOf<'table'>
  onChange: (block: BlockOf<'table'>) => void
}

/** A table as a grid of fields: Enter and the arrows move between rows, Tab between cells, a copied table is pasted in. */
export function TableFields({ block, onChange }: TableFieldsProps) {
  const words = useBlockMediaWords()
  const grid = useRef<HTMLTableElement>(null)
  const table: TableText = { header: block.header, rows: block.rows }
  const put = (next: TableText) => onChange({ ...block, ...next })
  const focusOn = (row: number, column: number) =>
    grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`)?.focus()
  const go = (event: KeyboardEvent, row: number, column: number) => {
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)
    const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)
    if (!down && !up) return
    event.preventDefault()
    // Enter in the last row begins another. It stands at once: what is typed next is for the cell that was gone to.
    if (event.key === 'Enter' && down && row === block.rows.length - 1) flushSync(() => put(addRow(table)))
    focusOn(row + (down ? 1 : -1), column)
  }
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const cells = readCells(event.clipboardData.getData('text/plain'))
    if (!cells) return
    event.preventDefault()
    put(pasteCells(table, row, column, cells))
  }
  const cell = (row: number, column: number, text: string) => (
    <input
      data-cell={`${row} ${column}`}
      aria-label={
        row < 0 ? words.heading(column + 1) : words.cell(row + 1, block.header[column] || words.column(column + 1))
      }
      value={text}
      maxLength={row < 0 ? 200 : 500}
      onChange={(event) => put(setCell(table, row, column, event.currentTarget.value))}
      onKeyDown={(event) => go(event, row, column)}
      onPaste={(event) => paste(event, row, column)}
      className="min-h-11 w-full min-w-32 rounded-control border border-edge bg-card px-3"
    />
  )
  return (
    <div className="flex flex-col gap-3">
      <TextInput
        label={words.tableCaption}
        optional
        value={block.caption}
        maxLength={200}
        onValue={(caption) => onChange({ ...block, caption })}
      />
      <p className="text-sm text-soft">{words.tableHint}</p>
      <div className="overflow-x-auto">
        <table ref={grid} className="w-full">
          <thead>
            <tr>
              {block.header.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place while it is being written
                <th key={column} scope="col" className="p-1 text-left">
                  {cell(-1, column, text)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place while it is being written
              <tr key={row}>
                {cells.map((text, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place while it is being written
                  <td key={column} className="p-1">
                    {cell(row, column, text)}
                  </td>
                ))}
                <td>
                  {block.rows.length > 1 && (
                    <IconButton
                      label={words.removeRow(row + 1)}
                      icon={<Trash2 aria-hidden size={18} />}
                      onClick={() => put(removeRow(table, row))}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          {block.header.length > 1 && (
            <tfoot>
              <tr>
                {block.header.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place while it is being written
                  <td key={column}>
                    <IconButton
                      label={words.removeColumn(column + 1)}
                      icon={<Trash2 aria-hidden size={18} />}
                      onClick={() => put(removeColumn(table, column))}
                    />
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <div className="flex flex-wrap gap-2">
        {block.rows.length < mostRows && (
          <Button variant="text" icon={<Plus aria-hidden size={18} />} onClick={() => put(addRow(table))}>
            {words.addRow}
          </Button>
        )}
        {block.header.length < mostColumns && (
          <Button variant="text" icon={<Plus aria-hidden size={18} />} onClick={() => put(addColumn(table))}>
            {words.addColumn}
          </Button>
        )}
      </div>
    </div>
  )
}
