import type { Dashboard } from '@/contract/reports.ts'
import { Bar } from '@/ui/bar.tsx'
import { RowLink, RowTh, SumTr, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useDashboardWords } from './dashboard.words.ts'

/** The cells are written by the backend, the same ones that the exported file holds; the bar only draws the share again. */
export function UnitTable({ board, hrefFor }: { board: Dashboard; hrefFor: (unitId: string) => string }) {
  const words = useDashboardWords()
  const columns = words.columns.split('|')
  return (
    <Table caption={words.units} captionHidden stacked>
      <thead>
        <Tr>
          {columns.map((column, at) => (
            <Th key={column} numeric={at > 0}>
              {column}
            </Th>
          ))}
        </Tr>
      </thead>
      <tbody>
        {board.units.map(({ id, cells, rate }) => (
          <Tr key={id}>
            <RowTh>{id === board.unit.id ? cells[0] : <RowLink to={hrefFor(id)}>{cells[0]}</RowLink>}</RowTh>
            {cells.slice(1).map((cell, at) => (
              <Td key={columns[at + 1]} numeric label={columns[at + 1]}>
                {at === 3 && rate !== null ? (
                  <span className="flex items-center gap-3 sm:justify-end">
                    <span aria-hidden className="hidden w-28 lg:block">
                      <Bar
                        value={rate}
                        max={100}
                        text={cell}
                        textHidden
                        {...(board.rate === null ? {} : { reference: board.rate })}
                      />
                    </span>
                    <span data-cell>{cell}</span>
                  </span>
                ) : (
                  <span data-cell>{cell}</span>
                )}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
      <tfoot>
        <SumTr>
          {board.total.map((cell, at) =>
            at === 0 ? (
              <RowTh key={columns[at]}>{cell}</RowTh>
            ) : (
              <Td key={columns[at]} numeric label={columns[at]}>
                <span data-cell>{cell}</span>
              </Td>
            ),
          )}
        </SumTr>
      </tfoot>
    </Table>
  )
}
