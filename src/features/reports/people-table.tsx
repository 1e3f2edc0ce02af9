import type { PersonRow } from '@/contract/reports.ts'
import { useFormat } from '@/lib/format.ts'
import { RowLink, RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useReportWords } from './reports.words.ts'

/** People with their progress. Who is late stands first; only lateness is coloured, and says so in the column. */
export function PeopleTable({ rows, hrefFor }: { rows: readonly PersonRow[]; hrefFor: (id: string) => string }) {
  const words = useReportWords()
  const format = useFormat()
  return (
    <Table caption={words.caption} captionHidden>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th>{words.unit}</Th>
          <Th numeric>{words.running}</Th>
          <Th numeric>{words.completed}</Th>
          <Th numeric>{words.overdue}</Th>
          <Th numeric>{words.hours}</Th>
          <Th numeric>{words.last}</Th>
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
  )
}
