import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { AdminCourse } from '@/contract/people.ts'
import { rateText } from '@/domain/report-cells.ts'
import { useDevice } from '@/lib/device.ts'
import { useFormat } from '@/lib/format.ts'
import { useAddress } from '@/lib/use-address.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { nextSort, RowLink, RowTh, SortTh, Table, Td, Tr } from '@/ui/table.tsx'
import { usePeopleWords } from './people.words.ts'
import { peopleQueries } from './queries.ts'

type Key = 'title' | 'owner' | 'participants' | 'completed' | 'rate' | 'passRate' | 'overdue'
const keys: Key[] = ['title', 'owner', 'participants', 'completed', 'rate', 'passRate', 'overdue']

function compare(a: AdminCourse, b: AdminCourse, key: Key): number {
  if (key === 'title' || key === 'owner') return a[key].localeCompare(b[key], 'id')
  return (a[key] ?? -1) - (b[key] ?? -1)
}

/** Every course of the city: who owns it, how many take it, and where people are late. `first` stands before the table. */
export function AdminCourses({ first }: { first?: ReactNode }) {
  const words = usePeopleWords()
  const format = useFormat()
  const language = useDevice((device) => device.language)
  const { data: courses } = useSuspenseQuery(peopleQueries.adminCourses())
  const { params, set } = useAddress()
  const search = params.get('cari') ?? ''
  const wanted = params.get('urut') ?? '-overdue'
  const sortKey = keys.find((key) => key === wanted.replace(/^-/, '')) ?? 'overdue'
  const direction = wanted.startsWith('-') ? ('descending' as const) : ('ascending' as const)
  const text = search.trim().toLowerCase()
  const rows = courses
    .filter(({ title, owner }) => `${title} ${owner}`.toLowerCase().includes(text))
    .toSorted((a, b) => compare(a, b, sortKey) * (direction === 'ascending' ? 1 : -1))
  const late = courses.filter(({ overdue }) => overdue > 0)
  const people = late.reduce((sum, { overdue }) => sum + overdue, 0)
  const share = (rate: number | null, n: number) => rateText(rate, n, language)
  const column = (key: Key, numeric = true) => {
    const now = key === sortKey ? direction : 'none'
    const next = now === 'none' && numeric ? 'descending' : nextSort(now)
    return (
      <SortTh
        label={words[key === 'title' ? 'course' : key]}
        numeric={numeric}
        sort={now}
        onSort={() => set('urut', next === 'descending' ? `-${key}` : key)}
      />
    )
  }
  return (
    <>
      <PageHeading
        small
        title={late.length > 0 ? words.coursesLate(late.length, people) : words.coursesFine(courses.length)}
        documentTitle={words.courses}
        eyebrow={words.courses}
        lead={words.coursesLead(courses.length, courses.filter(({ status }) => status === 'published').length)}
      />
      {first}
      <search className="my-4 block max-w-md">
        <form onSubmit={(event) => event.preventDefault()}>
          <SearchInput label={words.search} value={search} onValue={(value) => set('cari', value)} />
        </form>
      </search>
      <p role="status" className="sr-only">
        {words.found(rows.length)}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneLead}</EmptyState>
      ) : (
        <Table caption={words.courses} captionHidden stacked minWidth={760}>
          <thead>
            <Tr>
              {column('title', false)}
              {column('owner', false)}
              {column('participants')}
              {column('completed')}
              {column('rate')}
              {column('passRate')}
              {column('overdue')}
            </Tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Tr key={row.id}>
                <RowTh>
                  {row.status === 'published' ? <RowLink to={paths.course(row.id)}>{row.title}</RowLink> : row.title}
                  {(row.status !== 'published' || !row.authored) && (
                    <span className="block font-normal text-soft text-xs">
                      {row.authored ? words[row.status] : words.outline}
                    </span>
                  )}
                  {row.authored && (
                    // Above the link that the whole row is.
                    <Link
                      to={paths.studioItemResults(row.id)}
                      aria-label={`${words.itemAnalysis}: ${row.title}`}
                      className="relative mt-2 flex min-h-6 w-fit items-center font-normal text-nila text-xs underline"
                    >
                      {words.itemAnalysis}
                    </Link>
                  )}
                </RowTh>
                <Td label={words.owner}>{row.owner}</Td>
                <Td numeric label={words.participants}>
                  {format.number(row.participants)}
                </Td>
                <Td numeric label={words.completed}>
                  {format.number(row.completed)}
                </Td>
                <Td numeric label={words.rate}>
                  {row.participants === 0 ? '–' : share(row.rate, row.participants)}
                </Td>
                <Td numeric label={words.passRate}>
                  {row.passRate === null ? '–' : share(row.passRate, row.participants)}
                </Td>
                <Td numeric label={words.overdue}>
                  {row.overdue > 0 ? <strong className="text-saga">{row.overdue}</strong> : 0}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
