import type { PersonRow } from '@/contract/reports.ts'
import { useFormat } from '@/lib/format.ts'
import { Row, RowList } from '@/ui/row-list.tsx'
import { RowLink, RowTh, SortTh, Table, Td, Tr } from '@/ui/table.tsx'
import { useReportWords } from './reports.words.ts'
import { directionOf, flipSort } from './sort-address.ts'

interface PeopleTableProps {
  rows: readonly PersonRow[]
  hrefFor: (id: string) => string
  sort: string
  onSort: (sort: string) => void
}

/** People with their progress: a table, on a phone rows with what matters first. Only lateness is coloured, and in words. */
export function PeopleTable({ rows, hrefFor, sort, onSort }: PeopleTableProps) {
  const words = useReportWords()
  const format = useFormat()
  const column = (key: string, label: string, numeric = true) => (
    <SortTh
      label={label}
      numeric={numeric}
      sort={directionOf(sort, key)}
      onSort={() => onSort(flipSort(sort, key, numeric))}
    />
  )
  return (
    <>
      <RowList label={words.caption} className="sm:hidden">
        {rows.map((row) => (
          <Row
            key={row.id}
            to={hrefFor(row.id)}
            title={row.name}
            meta={`${row.position} · ${row.unit}`}
            trailing={
              <span className="text-sm">
                {row.overdue > 0 && <strong className="block text-saga">{words.lateCount(row.overdue)}</strong>}
                {row.learningHours} JP
              </span>
            }
          />
        ))}
      </RowList>
      <Table caption={words.caption} captionHidden minWidth={720} className="hidden sm:block">
        <thead>
          <tr>
            {column('name', words.name, false)}
            {column('unit', words.unit, false)}
            {column('running', words.running)}
            {column('completed', words.completed)}
            {column('overdue', words.overdue)}
            {column('learningHours', words.hours)}
            {column('lastActivityAt', words.last)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Tr key={row.id}>
              <RowTh>
                <RowLink to={hrefFor(row.id)}>{row.name}</RowLink>
                <span className="block font-normal text-soft text-xs">{row.position}</span>
              </RowTh>
              <Td>{row.unit}</Td>
              <Td numeric>{row.running}</Td>
              <Td numeric>{row.completed}</Td>
              <Td numeric>{row.overdue > 0 ? <strong className="text-saga">{row.overdue}</strong> : 0}</Td>
              <Td numeric>{row.learningHours}</Td>
              <Td numeric>{row.lastActivityAt ? format.shortDate(row.lastActivityAt) : words.never}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
