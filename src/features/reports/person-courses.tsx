import { Link } from 'react-router'
import type { PersonPage } from '@/contract/reports.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Row, RowList } from '@/ui/row-list.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useReportWords } from './reports.words.ts'

type Enrolment = PersonPage['enrolments'][number]

/** Courses of one person: a table, on a phone rows that keep all of it. Only lateness is coloured, and in words. */
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
    <>
      <RowList label={words.course} className="sm:hidden">
        {rows.map((row) => (
          <Row
            key={row.courseId}
            title={row.title}
            meta={
              <>
                {stateOf(row)} · {words.lessonsOf(row.lessonsDone, row.lessonsTotal)}
                {row.finalPercent !== null && ` · ${words.scored(row.finalPercent)}`}
                {row.dueAt && ` · ${words.dueOn(format.shortDate(row.dueAt))}`}
              </>
            }
            trailing={<span className="text-sm">{row.learningHours} JP</span>}
          >
            {row.certificate && <p className="mt-1 text-sm">{certificateOf(row)}</p>}
          </Row>
        ))}
      </RowList>
      <Table caption={words.course} captionHidden minWidth={760} className="hidden sm:block">
        <thead>
          <tr>
            <Th>{words.course}</Th>
            <Th>{words.state}</Th>
            <Th numeric>{words.progress}</Th>
            <Th numeric>{words.due}</Th>
            <Th numeric>{words.score}</Th>
            <Th numeric>JP</Th>
            <Th>{words.certificate}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Tr key={row.courseId}>
              <RowTh>{row.title}</RowTh>
              <Td>{stateOf(row)}</Td>
              <Td numeric>
                {row.lessonsDone}/{row.lessonsTotal}
              </Td>
              <Td numeric>{row.dueAt ? format.shortDate(row.dueAt) : '–'}</Td>
              <Td numeric>{row.finalPercent ?? '–'}</Td>
              <Td numeric>{row.learningHours}</Td>
              <Td>{certificateOf(row) ?? '–'}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
