import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { Tag } from '@/ui/tag.tsx'
import { authoringQueries } from './queries.ts'
import { useResultsWords } from './results.words.ts'

/** Which items of my course learners find hard; a share of too few answers is not shown as one. */
export function ItemResults({ courseId }: { courseId: string }) {
  const words = useResultsWords()
  const format = useFormat()
  const { data } = useSuspenseQuery(authoringQueries.itemResults(courseId))
  return (
    <>
      <PageHeading
        small
        title={words.itemResultsLink}
        documentTitle={`${words.itemResultsLink} · ${data.title}`}
        eyebrow={
          <Link to={paths.studioCourse(courseId)} className="inline-flex min-h-11 items-center text-nila">
            {words.backToCourse}: {data.title}
          </Link>
        }
        lead={words.itemResultsLead}
      />
      {data.rows.length === 0 ? (
        <EmptyState title={words.itemNone} />
      ) : (
        <Table caption={words.itemResultsLink} captionHidden minWidth={560} className="mt-5">
          <thead>
            <tr>
              <Th>{words.stem}</Th>
              <Th>{words.check}</Th>
              <Th numeric>{words.answered}</Th>
              <Th numeric>{words.facility}</Th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <Tr key={`${row.key} ${row.quiz}`}>
                <RowTh>{row.stem}</RowTh>
                <Td>{row.quiz}</Td>
                <Td numeric>{row.answered}</Td>
                <Td numeric>{row.few ? <Tag tone="neutral">{words.few}</Tag> : format.percent(row.facility * 100)}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
