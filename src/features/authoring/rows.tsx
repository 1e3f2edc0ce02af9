import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { useStudioQuizWords } from './studio-quiz.words.ts'

const mostRows = 8

interface RowsProps<Entry> {
  rows: readonly Entry[]
  fewest: number
  blank: Entry
  addLabel: string
  hint?: string
  onRows: (rows: Entry[]) => void
  children: (row: Entry, at: number, change: (row: Entry) => void) => ReactNode
}

/** Fields that repeat, with a way to add a row and to remove one. */
export function Rows<Entry>({ rows, fewest, blank, addLabel, hint, onRows, children }: RowsProps<Entry>) {
  const words = useStudioQuizWords()
  return (
    <div className="flex flex-col gap-3">
      {hint && <p className="text-sm text-soft">{hint}</p>}
      <ol className="flex flex-col gap-3">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place while it is being written
          <li key={at} className="flex flex-wrap items-start gap-x-3 sm:flex-nowrap">
            {children(row, at, (next) => onRows(rows.toSpliced(at, 1, next)))}
            {rows.length > fewest && (
              <IconButton
                label={words.removeRow(at + 1)}
                icon={<Trash2 aria-hidden size={18} />}
                className="sm:mt-6.5"
                onClick={() => onRows(rows.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {rows.length < mostRows && (
        <Button
          variant="text"
          icon={<Plus aria-hidden size={18} />}
          className="self-start"
          onClick={() => onRows([...rows, blank])}
        >
          {addLabel}
        </Button>
      )}
    </div>
  )
}
