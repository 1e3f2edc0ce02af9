import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useSearchParams } from 'react-router'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { PeopleTable } from './people-table.tsx'
import { reportQueries } from './queries.ts'
import { useReportWords } from './reports.words.ts'

/** Everyone below me: the finding first, then who needs me most. */
export function Team() {
  const words = useReportWords()
  const { data } = useSuspenseQuery(reportQueries.team())
  const [params, setParams] = useSearchParams()
  const search = params.get('cari') ?? ''
  const text = useDeferredValue(search.trim().toLowerCase())
  const rows = data.rows.filter((row) => `${row.name} ${row.position} ${row.unit}`.toLowerCase().includes(text))
  const late = data.rows.filter(({ overdue }) => overdue > 0).length
  if (data.rows.length === 0)
    return (
      <>
        <PageHeading small title={words.team} />
        <EmptyState title={words.teamEmpty}>{words.teamEmptyLead}</EmptyState>
      </>
    )
  return (
    <>
      <PageHeading
        small
        title={late > 0 ? words.teamLate(late, data.rows.length) : words.teamFine(data.rows.length)}
        documentTitle={words.team}
        eyebrow={words.team}
        lead={words.teamLead(data.units.join(', '))}
      />
      <search className="my-4 block max-w-md">
        <form onSubmit={(event) => event.preventDefault()}>
          <SearchInput
            label={words.search}
            value={search}
            onValue={(value) => setParams(value ? { cari: value } : {}, { replace: true })}
          />
        </form>
      </search>
      <p role="status" className="sr-only">
        {words.found(rows.length)}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneLead}</EmptyState>
      ) : (
        <PeopleTable rows={rows} hrefFor={paths.teamMember} />
      )}
    </>
  )
}
