import { Link } from 'react-router'
import type { PersonPage } from '@/contract/reports.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useReportWords } from './reports.words.ts'

type Enrolment = PersonPage['enrolments'][number]

/** Courses of one person. Only lateness is coloured, and in words. */
export function PersonCourses({ rows }: { rows: readonly Enrolment[] }) {
  const words = useReportWords()
  const format = useFormat()
  const now = new Date().toISOString()
  const stateOf = (row: Enrolment) => {
    if (row.status === 'completed') return words.done
    if (row.status === 'failed') return words.failed
    return row.dueAt && row.dueAt < now ? <strong className="text-saga">{words.late}</strong> : words.active
  }
  const certificateOf = ({ certificate, title }: Enrolment) =>
    certificate && (
      <Link
        to={paths.certificate(certificate)}
        aria-label={words.certificateOf(certificate, title)}
        className="hit-44 whitespace-nowrap text-nila underline"
      >
        {certificate}
      </Link>
    )
  return (
    <Table caption={words.course} captionHidden stacked minWidth={760}>
      <thead>
        <Tr>
          <Th>{words.course}</Th>
          <Th>{words.state}</Th>
          <Th numeric>{words.progress}</Th>
          <Th numeric>{words.due}</Th>
          <Th numeric>{words.score}</Th>
          <Th numeric>JP</Th>
          <Th>{words.certificate}</Th>
        </Tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.courseId}>
            <RowTh>{row.title}</RowTh>
            <Td label={words.state}>{stateOf(row)}</Td>
            <Td numeric label={words.progress}>
              {row.lessonsDone}/{row.lessonsTotal}
            </Td>
            <Td numeric label={words.due}>
              {row.dueAt ? format.shortDate(row.dueAt) : '–'}
            </Td>
            <Td numeric label={words.score}>
              {row.finalPercent ?? '–'}
            </Td>
            <Td numeric label="JP">
              {row.learningHours}
            </Td>
            <Td wide label={words.certificate}>
              {certificateOf(row) ?? '–'}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
