import type { PersonRow } from '@/contract/reports.ts'
import { useFormat } from '@/lib/format.ts'
import { RowLink, RowTh, SortTh, Table, Td, Tr } from '@/ui/table.tsx'
import { useReportWords } from './reports.words.ts'
import { directionOf, flipSort } from './sort-address.ts'

interface PeopleTableProps {
  rows: readonly PersonRow[]
  hrefFor: (id: string) => string
  sort: string
  onSort: (sort: string) => void
}

/** People with their progress. Only lateness is coloured, and in words. */
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
    <Table caption={words.caption} captionHidden stacked minWidth={720}>
      <thead>
        <Tr>
          {column('name', words.name, false)}
          {column('unit', words.unit, false)}
          {column('running', words.running)}
          {column('completed', words.completed)}
          {column('overdue', words.overdue)}
          {column('learningHours', words.hours)}
          {column('lastActivityAt', words.last)}
        </Tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowTh>
              <RowLink to={hrefFor(row.id)}>{row.name}</RowLink>
              <span className="block font-normal text-soft text-xs">{row.position}</span>
            </RowTh>
            <Td label={words.unit}>{row.unit}</Td>
            <Td numeric label={words.running}>
              {row.running}
            </Td>
            <Td numeric label={words.completed}>
              {row.completed}
            </Td>
            <Td numeric label={words.overdue}>
              {row.overdue > 0 ? <strong className="text-saga">{row.overdue}</strong> : 0}
            </Td>
            <Td numeric label={words.hours}>
              {row.learningHours}
            </Td>
            <Td numeric label={words.last}>
              {row.lastActivityAt ? format.shortDate(row.lastActivityAt) : words.never}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
