import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { PersonPage } from '@/contract/reports.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Facts } from '@/ui/facts.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useReportWords } from './reports.words.ts'

/** One person: where they stand this year, and every course with its progress, due date and score. */
export function Person({ person, actions }: { person: PersonPage; actions?: ReactNode }) {
  const words = useReportWords()
  const format = useFormat()
  const now = new Date().toISOString()
  const stateOf = (row: PersonPage['enrolments'][number]) => {
    if (row.status === 'completed') return words.done
    if (row.status === 'failed') return words.failed
    return row.dueAt && row.dueAt < now ? words.late : words.active
  }
  return (
    <>
      <PageHeading
        small
        title={person.name}
        eyebrow={`${person.position} · ${person.unit}`}
        actions={actions}
        lead={`${words.jpOf(person.learningHours, person.target)}. ${person.overdue > 0 ? words.personLate(person.overdue) : words.personFine}.`}
      />
      <div className="my-5 max-w-md">
        <Facts
          facts={[
            { label: words.nip, value: person.nipMasked },
            { label: words.employment, value: person.employment },
          ]}
        />
      </div>
      {person.enrolments.length === 0 ? (
        <EmptyState title={words.noCourses}>{words.noCoursesLead}</EmptyState>
      ) : (
        <Table caption={words.course} captionHidden minWidth={760}>
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
            {person.enrolments.map((row) => (
              <Tr key={row.courseId}>
                <RowTh>{row.title}</RowTh>
                <Td>
                  {stateOf(row) === words.late ? <strong className="text-saga">{words.late}</strong> : stateOf(row)}
                </Td>
                <Td numeric>
                  {row.lessonsDone}/{row.lessonsTotal}
                </Td>
                <Td numeric>{row.dueAt ? format.shortDate(row.dueAt) : '–'}</Td>
                <Td numeric>{row.finalPercent ?? '–'}</Td>
                <Td numeric>{row.learningHours}</Td>
                <Td>
                  {row.certificate === null ? (
                    '–'
                  ) : (
                    <Link
                      to={paths.certificate(row.certificate)}
                      aria-label={words.certificateOf(row.certificate, row.title)}
                      className="hit-44 whitespace-nowrap text-nila underline"
                    >
                      {row.certificate}
                    </Link>
                  )}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="mt-3">
        <Link to={paths.certificateCheck} className="inline-flex min-h-11 items-center text-nila text-sm underline">
          {words.checkCertificate}
        </Link>
      </p>
    </>
  )
}
