import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { type ComponentProps, type CSSProperties, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { cx } from './class-names.ts'
import './table.css'
import { useTableWords } from './table.words.ts'

/** Said outright, because a browser may take the meaning from a table's elements that are drawn as blocks. */
const meant = {
  table: { role: 'table' },
  row: { role: 'row' },
  head: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const

interface TableProps {
  /** Names the table and its scroll region. */
  caption: ReactNode
  /** When a heading right above already says it. */
  captionHidden?: boolean | undefined
  /** Px below which the table scrolls sideways instead of squeezing its words. */
  minWidth?: number | undefined
  /**
   * On a narrow screen rows become cards instead: for lists of things, where no column is read downwards. Cells then carry
   * the name of their column (`label`); a table of two dimensions scrolls.
   */
  stacked?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** A real table in a named box that scrolls sideways, reachable by keyboard only when there is something to scroll. */
export function Table({ caption, captionHidden = false, minWidth, stacked, className, children }: TableProps) {
  const words = useTableWords()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1))
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, because a region per table would crowd the list of landmarks
    <div
      ref={box}
      role="group"
      aria-labelledby={id}
      // A box that scrolls must be reachable to be scrolled by keyboard.
      tabIndex={scrolls ? 0 : undefined}
      className={cx('-mx-3 relative min-w-0 overflow-x-auto px-3', className)}
    >
      <table
        {...meant.table}
        data-sort-by={stacked ? words.sortBy : undefined}
        className={cx('table-min w-full border-collapse text-left text-sm', stacked && 'stacked')}
        style={{ '--table-min': minWidth && `${minWidth}px` } as CSSProperties}
      >
        <caption id={id} className={captionHidden ? 'sr-only' : 'pb-2 text-left text-sm text-soft'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}

interface CellProps {
  /** Right-aligned figures. */
  numeric?: boolean | undefined
}

const headCell = 'border-edge border-b px-3 py-2 font-semibold text-soft text-xs first:pl-0 last:pr-0'
const bodyCell = 'h-10 border-line border-b px-3 py-1.5 first:pl-0 last:pr-0'

/** Column heading. */
export function Th({ numeric, className, ...rest }: CellProps & ComponentProps<'th'>) {
  return <th {...meant.head} {...rest} className={cx(headCell, numeric && 'text-right', className)} />
}

export type SortDirection = 'ascending' | 'descending' | 'none'

interface SortThProps extends CellProps {
  label: string
  sort: SortDirection
  /** Press: the caller decides the next direction (see `nextSort`). */
  onSort: () => void
  className?: string | undefined
}

const sortIcons = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }

/** Column heading that sorts; `aria-sort` tells the direction, the arrow shows it. */
export function SortTh({ label, sort, onSort, numeric, className }: SortThProps) {
  const Icon = sortIcons[sort]
  return (
    <th {...meant.head} aria-sort={sort} className={cx(headCell, numeric && 'text-right', className)}>
      <button
        type="button"
        onClick={onSort}
        className={cx(
          'hit-44 inline-flex items-center gap-1 rounded-badge',
          numeric && 'flex-row-reverse',
          sort !== 'none' && 'text-ink',
        )}
      >
        {label}
        <Icon aria-hidden size={14} className={sort === 'none' ? 'text-edge' : ''} />
      </button>
    </th>
  )
}

/** First press sorts upwards, the second downwards, and so on. */
export const nextSort = (now: SortDirection): SortDirection => (now === 'ascending' ? 'descending' : 'ascending')

/** A row; `tinted` where something is to be done, `selected` where it is open. Both need a word in a cell as well. */
export function Tr({
  tinted,
  selected,
  className,
  ...rest
}: { tinted?: boolean; selected?: boolean } & ComponentProps<'tr'>) {
  return (
    <tr
      {...meant.row}
      {...rest}
      aria-selected={selected || undefined}
      className={cx(
        'relative',
        tinted && 'bg-kbg shadow-[-12px_0_0_var(--kbg),12px_0_0_var(--kbg)]',
        selected && 'bg-tint shadow-[-8px_0_0_var(--tint),-12px_0_0_var(--kunyit),12px_0_0_var(--tint)]',
        className,
      )}
    />
  )
}

interface TdProps extends CellProps {
  /** In a stacked table: the name of the column, as its heading says it. Leave it out where the cell speaks for itself. */
  label?: string | undefined
  /** In a stacked table: takes the whole width of the card. */
  wide?: boolean | undefined
  /** In a stacked table: ticks the row, and stands at the left of all of it. */
  mark?: boolean | undefined
}

export function Td({ numeric, label, wide, mark, className, ...rest }: TdProps & ComponentProps<'td'>) {
  return (
    <td
      {...meant.cell}
      {...rest}
      data-label={label}
      data-wide={wide || undefined}
      data-mark={mark || undefined}
      className={cx(bodyCell, numeric && 'text-right', className)}
    />
  )
}

/** The cell that names its row. */
export function RowTh({ className, ...rest }: ComponentProps<'th'>) {
  return <th {...meant.rowHead} {...rest} className={cx(bodyCell, 'font-semibold', className)} />
}

/** The link of a row, put in its `RowTh`: the whole row (a `Tr`) becomes its target. */
export function RowLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={cx("hover:text-nila hover:underline after:absolute after:inset-0 after:content-['']", className)}
    />
  )
}

/** Sum row: put it in `<tfoot>`. */
export function SumTr({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr
      {...meant.row}
      {...rest}
      className={cx('font-bold [&>*]:border-edge [&>*]:border-t-2 [&>*]:border-b-0', className)}
    />
  )
}
