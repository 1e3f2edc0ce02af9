import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { useAddress } from '@/lib/use-address.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { PeopleTable } from './people-table.tsx'
import { reportQueries } from './queries.ts'
import { useReportWords } from './reports.words.ts'
import { peopleSort } from './sort-address.ts'

/** Everyone below me: the finding first, then who needs me most. */
export function Team() {
  const words = useReportWords()
  const { params, set } = useAddress()
  const sort = peopleSort(params.get('urut'))
  const { data } = useQuery({ ...reportQueries.team(sort), throwOnError: ifNothingIsShown })
  const search = params.get('cari') ?? ''
  const text = useDeferredValue(search.trim().toLowerCase())
  if (!data) return <Skeleton look="table" rows={8} />
  // Filtered here, on what is shown: the search of the backend also reads the NIP, which a supervisor sees masked.
  const rows = data.rows.filter((row) => `${row.name} ${row.position} ${row.unit}`.toLowerCase().includes(text))
  if (data.people === 0)
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
        title={data.late > 0 ? words.teamLate(data.late, data.people) : words.teamFine(data.people)}
        documentTitle={words.team}
        eyebrow={words.team}
        lead={words.teamLead(data.units.join(', '))}
      />
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
        <PeopleTable rows={rows} hrefFor={paths.teamMember} sort={sort} onSort={(value) => set('urut', value)} />
      )}
    </>
  )
}
