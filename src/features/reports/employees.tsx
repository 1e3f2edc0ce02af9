import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { useAddress } from '@/lib/use-address.ts'
import { paths } from '@/paths.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pagination } from '@/ui/pagination.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { Select } from '@/ui/select.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { PeopleTable } from './people-table.tsx'
import { reportQueries } from './queries.ts'
import { useReportWords } from './reports.words.ts'
import { peopleSort } from './sort-address.ts'

const pageSize = 25

/** All employees; words, unit and lateness stand in the address. */
export function Employees({ actions }: { actions: (unit: { id: string; name: string }) => ReactNode }) {
  const words = useReportWords()
  const { params, set } = useAddress()
  const { data: units } = useSuspenseQuery(reportQueries.units())
  const filter = {
    q: params.get('cari') ?? '',
    unit: params.get('unit') ?? 'kota',
    overdue: params.get('terlambat') === '1' ? ('1' as const) : ('0' as const),
    sort: peopleSort(params.get('urut')),
    page: Math.max(1, Number(params.get('halaman')) || 1),
  }
  const unit = units.find(({ id }) => id === filter.unit)
  const { data } = useQuery({ ...reportQueries.employees(filter), throwOnError: ifNothingIsShown })
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / pageSize))
  return (
    <>
      <PageHeading
        small
        title={words.employees}
        lead={data ? words.employeesLead(data.total) : undefined}
        actions={unit && actions(unit)}
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
            label={words.unit}
            labelHidden
            value={filter.unit}
            options={units.map((unit) => ({
              value: unit.id,
              label: `${'\u2003'.repeat(Math.max(0, unit.depth))}${unit.name}`,
            }))}
            onValue={(value) => set('unit', value === 'kota' ? '' : value)}
            className="sm:w-72"
          />
          <Checkbox
            label={words.overdueOnly}
            checked={filter.overdue === '1'}
            onValue={(on) => set('terlambat', on ? '1' : '')}
          />
        </form>
      </search>
      {!data ? (
        <Skeleton look="table" rows={8} />
      ) : data.rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneLead}</EmptyState>
      ) : (
        <>
          <PeopleTable
            rows={data.rows}
            hrefFor={paths.employee}
            sort={filter.sort}
            onSort={(value) => set('urut', value)}
          />
          <Pagination
            page={filter.page}
            pages={pages}
            onPage={(page) => set('halaman', String(page))}
            summary={words.page(filter.page, pages)}
          />
        </>
      )}
    </>
  )
}
