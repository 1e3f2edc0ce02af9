import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useFormat } from '@/lib/format.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { useAddress } from '@/lib/use-address.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pagination } from '@/ui/pagination.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { Select } from '@/ui/select.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { authoringQueries, type ParticipantFilter } from './queries.ts'
import { useResultsWords } from './results.words.ts'

const pageSize = 25
const statuses = ['active', 'completed', 'failed'] as const

interface ParticipantsProps {
  courseId: string
  /** Beside the heading: what is done for all of them. */
  actions: (courseTitle: string) => ReactNode
  /** In each row: what is done for one. */
  rowAction: (row: { id: string; name: string }) => ReactNode
}

/** Who learns in my course; the words, the status and the page stand in the address. */
export function Participants({ courseId, actions, rowAction }: ParticipantsProps) {
  const words = useResultsWords()
  const format = useFormat()
  const { params, set } = useAddress()
  const { data: course } = useSuspenseQuery(authoringQueries.course(courseId))
  const filter: ParticipantFilter = {
    q: params.get('cari') ?? '',
    status: statuses.find((status) => status === params.get('status')) ?? '',
    page: Math.max(1, Number(params.get('halaman')) || 1),
  }
  const { data } = useQuery({ ...authoringQueries.participants(courseId, filter), throwOnError: ifNothingIsShown })
  const filtered = filter.q !== '' || filter.status !== ''
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / pageSize))
  return (
    <>
      <PageHeading
        small
        title={words.participants}
        documentTitle={`${words.participants} · ${course.title}`}
        eyebrow={
          <Link to={paths.studioCourse(courseId)} className="inline-flex min-h-11 items-center text-nila">
            {words.backToCourse}: {course.title}
          </Link>
        }
        lead={data && !filtered ? words.participantsLead(data.total) : undefined}
        actions={actions(course.title)}
      />
      <search className="my-4 block">
        <form onSubmit={(event) => event.preventDefault()} className="flex flex-wrap items-end gap-4">
          <SearchInput
            label={words.search}
            value={filter.q}
            onValue={(value) => set('cari', value)}
            className="min-w-0 flex-[1_1_16rem] sm:max-w-md"
          />
          <Select
            label={words.status}
            labelHidden
            value={filter.status}
            options={[
              { value: '', label: words.everyone },
              ...statuses.map((value) => ({ value, label: words[value] })),
            ]}
            onValue={(value) => set('status', value)}
            className="sm:w-56"
          />
        </form>
      </search>
      {!data ? (
        <Skeleton look="table" rows={8} />
      ) : data.rows.length === 0 ? (
        <EmptyState title={filtered ? words.noMatch : words.nobody}>
          {filtered ? words.noMatchLead : words.nobodyLead}
        </EmptyState>
      ) : (
        <>
          <Table caption={words.participants} captionHidden stacked minWidth={760}>
            <thead>
              <Tr>
                <Th>{words.name}</Th>
                <Th>{words.unit}</Th>
                <Th>{words.status}</Th>
                <Th numeric>{words.progress}</Th>
                <Th numeric>{words.score}</Th>
                <Th numeric>{words.last}</Th>
                <Th>{words.message}</Th>
              </Tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <Tr key={row.id}>
                  <RowTh>{row.name}</RowTh>
                  <Td label={words.unit}>{row.unit}</Td>
                  <Td label={words.status}>{words[row.status]}</Td>
                  <Td numeric label={words.progress}>
                    {row.lessonsDone}/{row.lessonsTotal}
                  </Td>
                  <Td numeric label={words.score}>
                    {row.finalPercent ?? '–'}
                  </Td>
                  <Td numeric label={words.last}>
                    {row.lastActivityAt ? format.shortDate(row.lastActivityAt) : '–'}
                  </Td>
                  <Td>{rowAction(row)}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
          <Pagination
            className="mt-4"
            page={filter.page}
            pages={pages}
            onPage={(page) => set('halaman', String(page))}
            summary={words.pageOf(filter.page, pages)}
          />
        </>
      )}
    </>
  )
}
