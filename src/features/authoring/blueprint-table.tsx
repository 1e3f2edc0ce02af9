import { type BlueprintCell, cellKey, columnOf, columnsOf, countCells, type PlacedItem } from '@/domain/blueprint.ts'
import { cx } from '@/ui/class-names.ts'
import { RowTh, SumTr, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBlueprintWords } from './blueprint.words.ts'
import type { BlueprintDraft } from './blueprint-draft.ts'

interface BlueprintTableProps {
  draft: BlueprintDraft
  indicators: readonly string[]
  items: readonly PlacedItem[]
  cells: readonly BlueprintCell[]
  onWanted: (key: string, wanted: string) => void
}

/** Indicator by level or Bloom: what is wanted, what is there, and in words where something is missing. */
export function BlueprintTable({ draft, indicators, items, cells, onWanted }: BlueprintTableProps) {
  const words = useBlueprintWords()
  const { by } = draft
  const counts = countCells(by, items)
  const untagged = items.some((item) => columnOf(by, item) === '') || cells.some(({ column }) => column === '')
  const columns = columnsOf(by).filter((column) => column !== '' || untagged)
  const sum = (list: readonly BlueprintCell[]) => list.reduce((total, { wanted }) => total + wanted, 0)
  return (
    <Table caption={words.caption(words[by])} captionHidden minWidth={760} className="print:overflow-visible">
      <thead>
        <tr>
          <Th className="min-w-48">{words.indicator}</Th>
          {columns.map((column) => (
            <Th key={column}>{words.column(column)}</Th>
          ))}
          <Th numeric>{words.total}</Th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <Tr key={indicator}>
            <RowTh className="[overflow-wrap:anywhere]">{indicator}</RowTh>
            {columns.map((column) => {
              const key = cellKey(indicator, column)
              return (
                <Td key={column} className="align-top">
                  <Cell
                    label={words.cell(indicator, words.column(column))}
                    text={draft[by][key] ?? ''}
                    available={counts.get(key) ?? 0}
                    wanted={cells.find((cell) => cell.indicator === indicator && cell.column === column)?.wanted ?? 0}
                    onText={(text) => onWanted(key, text)}
                  />
                </Td>
              )
            })}
            <Td numeric className="tabular-nums">
              {sum(cells.filter((cell) => cell.indicator === indicator))}
            </Td>
          </Tr>
        ))}
      </tbody>
      <tfoot>
        <SumTr>
          <RowTh>{words.total}</RowTh>
          {columns.map((column) => (
            <Td key={column} className="tabular-nums">
              {sum(cells.filter((cell) => cell.column === column))}
            </Td>
          ))}
          <Td numeric className="tabular-nums">
            {sum(cells)}
          </Td>
        </SumTr>
      </tfoot>
    </Table>
  )
}

interface CellProps {
  label: string
  text: string
  wanted: number
  available: number
  onText: (text: string) => void
}

function Cell({ label, text, wanted, available, onText }: CellProps) {
  const words = useBlueprintWords()
  const missing = wanted - available
  return (
    <>
      <TextInput
        label={label}
        labelHidden
        inputMode="numeric"
        maxLength={2}
        value={text}
        onValue={onText}
        className="w-16 print:hidden"
      />
      <span className="hidden font-semibold print:block">{wanted === 0 ? '–' : wanted}</span>
      <span
        className={cx('mt-1 block whitespace-nowrap text-xs', missing > 0 ? 'font-semibold text-saga' : 'text-soft')}
      >
        {missing > 0 ? `${words.available(available)}, ${words.lacks(missing)}` : words.available(available)}
      </span>
    </>
  )
}
