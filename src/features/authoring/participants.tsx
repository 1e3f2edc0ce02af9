import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { authoringQueries } from './queries.ts'

const smallest = 5

/** Who learns in my course, and which items they find hard. */
export function Participants({ courseId }: { courseId: string }) {
  const words = useAuthoringWords()
  const format = useFormat()
  const { data } = useSuspenseQuery(authoringQueries.participants(courseId))
  return (
    <>
      <PageHeading
        small
        title={words.participants}
        documentTitle={`${words.participants} · ${data.title}`}
        eyebrow={
          <Link to={paths.studioCourse(courseId)} className="text-nila">
            {words.backToCourse}: {data.title}
          </Link>
        }
        lead={words.participantsLead(data.rows.length)}
      />
      <Section title={words.itemResults} lead={words.itemResultsLead} className="mt-6">
        {data.items.length === 0 ? (
          <p className="text-soft">{words.itemNone}</p>
        ) : (
          <Table caption={words.itemResults} captionHidden>
            <thead>
              <tr>
                <Th>{words.stem}</Th>
                <Th>{words.check}</Th>
                <Th numeric>{words.answered}</Th>
                <Th numeric>{words.facility}</Th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((row) => (
                <Tr key={row.key}>
                  <RowTh>{row.stem}</RowTh>
                  <Td>{row.quiz}</Td>
                  <Td numeric>{row.answered}</Td>
                  <Td numeric>{row.answered < smallest ? words.few : format.percent(row.meanPoints * 100)}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        )}
      </Section>
      <Section title={words.progress} className="mt-8">
        {data.rows.length === 0 ? (
          <EmptyState title={words.nobody}>{words.nobodyLead}</EmptyState>
        ) : (
          <Table caption={words.progress} captionHidden>
            <thead>
              <tr>
                <Th>{words.name}</Th>
                <Th>{words.unit}</Th>
                <Th numeric>{words.progress}</Th>
                <Th numeric>{words.score}</Th>
                <Th numeric>{words.last}</Th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <Tr key={row.name}>
                  <RowTh>{row.name}</RowTh>
                  <Td>{row.unit}</Td>
                  <Td numeric>
                    {row.lessonsDone}/{row.lessonsTotal}
                  </Td>
                  <Td numeric>{row.finalPercent ?? '–'}</Td>
                  <Td numeric>{row.lastActivityAt ? format.shortDate(row.lastActivityAt) : '–'}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        )}
      </Section>
    </>
  )
}
