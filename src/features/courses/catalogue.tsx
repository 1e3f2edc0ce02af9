import { useSuspenseQuery } from '@tanstack/react-query'
import { SlidersHorizontal } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Button } from '@/ui/button.tsx'
import { Chip } from '@/ui/chip.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { Select } from '@/ui/select.tsx'
import { useCatalogueWords } from './catalogue.words.ts'
import { CatalogueFacets, useFacetWord } from './catalogue-facets.tsx'
import { type Facet, facetNames, filterCourses, makeSearch, readFilter, sorts } from './course-filter.ts'
import { CourseRow } from './course-row.tsx'
import { courseQueries } from './queries.ts'

/** Every course, searched and filtered on the device; the whole choice stands in the address. */
export function Catalogue() {
  const words = useCatalogueWords()
  const wordOf = useFacetWord()
  const { data: courses } = useSuspenseQuery(courseQueries.catalogue())
  const [params, setParams] = useSearchParams()
  const [open, setOpen] = useState(false)
  const filter = readFilter(params)
  const [typed, setTyped] = useState(filter.search)
  const search = useMemo(() => makeSearch(courses), [courses])
  const text = useDeferredValue(typed.trim())
  const found = useMemo(() => (text === '' ? undefined : search(text)), [search, text])
  const rows = filterCourses(courses, filter, found)
  const on = (Object.keys(facetNames) as Facet[]).flatMap((facet) => filter[facet].map((value) => ({ facet, value })))

  const change = (edit: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(params)
    edit(next)
    setParams(next, { replace: true, preventScrollReset: true })
  }
  const toggle = (facet: Facet, value: string, ticked: boolean) =>
    change((next) => (ticked ? next.append(facetNames[facet], value) : next.delete(facetNames[facet], value)))
  const type = (value: string) => {
    setTyped(value)
    change((next) => (value === '' ? next.delete('cari') : next.set('cari', value)))
  }
  const clear = () => {
    setTyped('')
    setParams({}, { replace: true })
  }
  const facets = <CatalogueFacets courses={courses} filter={filter} found={found} onToggle={toggle} />

  return (
    <div className="rail:grid rail:grid-cols-[248px_1fr] rail:gap-10">
      <aside className="hidden rail:block">
        <h2 className="mb-4 border-line border-b pb-4 font-bold text-lg">{words.filter}</h2>
        {facets}
      </aside>
      <div className="min-w-0">
        <PageHeading title={words.title} lead={words.lead(rows.length, courses.length)} />
        <search className="mt-4 block">
          <form onSubmit={(event) => event.preventDefault()} className="flex flex-wrap items-end gap-3">
            <SearchInput label={words.search} value={typed} onValue={type} className="min-w-0 flex-[1_1_16rem]" />
            <Select
              label={words.sort}
              labelHidden
              value={filter.sort}
              options={sorts.map((sort) => ({ value: sort, label: words[sort] }))}
              onValue={(sort) => change((next) => next.set('urut', sort))}
              className="max-sm:min-w-0 max-sm:flex-[1_1_10rem]"
            />
            <Button
              variant="outline"
              icon={<SlidersHorizontal aria-hidden size={18} />}
              onClick={() => setOpen(true)}
              className="rail:hidden!"
            >
              {on.length > 0 ? words.filterOn(on.length) : words.filter}
            </Button>
          </form>
        </search>
        {on.length > 0 && (
          <div className="mt-3 flex flex-wrap items-center gap-2">
            {on.map(({ facet, value }) => (
              <Chip key={facet + value} label={wordOf(value)} onRemove={() => toggle(facet, value, false)} />
            ))}
            <Button variant="text" size="sm" onClick={clear}>
              {words.clear}
            </Button>
          </div>
        )}
        <p className="sr-only" role="status">
          {words.found(rows.length)}
        </p>
        {rows.length === 0 ? (
          <EmptyState
            title={words.none}
            action={
              <Button variant="outline" onClick={clear}>
                {words.clear}
              </Button>
            }
          >
            {words.noneLead}
          </EmptyState>
        ) : (
          <ul id="hasil" className="mt-4 overflow-hidden rounded-card border border-line bg-card">
            {rows.map((course) => (
              <CourseRow key={course.id} course={course} />
            ))}
          </ul>
        )}
      </div>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={words.filter}
        footer={
          <Button full onClick={() => setOpen(false)}>
            {words.show(rows.length)}
          </Button>
        }
      >
        {facets}
      </Drawer>
    </div>
  )
}
