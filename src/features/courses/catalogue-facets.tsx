import type { CourseRow } from '@/contract/courses.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { useCatalogueWords } from './catalogue.words.ts'
import { useCourseWords } from './course.words.ts'
import { type CourseFilter, type Facet, facetValue, filterCourses } from './course-filter.ts'

const values: Record<Facet, readonly string[]> = {
  status: ['belum', 'sedang', 'selesai'],
  types: ['teknis', 'manajerial', 'sosiokultural'],
  forms: ['daring', 'campuran', 'tatap-muka'],
  hours: ['1-2', '3-4', '5+'],
}

/** What a value of a facet is called on the page. */
export function useFacetWord() {
  const own = useCatalogueWords()
  const course = useCourseWords()
  const all: Record<string, unknown> = { ...course, ...own }
  return (value: string) => (typeof all[value] === 'string' ? (all[value] as string) : value)
}

interface FacetsProps {
  courses: readonly CourseRow[]
  filter: CourseFilter
  found: ReadonlyMap<string, number> | undefined
  onToggle: (facet: Facet, value: string, on: boolean) => void
}

/** Each value says how many courses it would give beside the other facets' choices. */
export function CatalogueFacets({ courses, filter, found, onToggle }: FacetsProps) {
  const words = useCatalogueWords()
  const wordOf = useFacetWord()
  return (
    <div className="flex flex-col gap-5">
      {(Object.keys(values) as Facet[]).map((facet) => {
        const without = filterCourses(courses, filter, found, facet)
        return (
          <Fieldset key={facet} legend={words[facet]}>
            {values[facet].map((value) => (
              <Checkbox
                key={value}
                label={wordOf(value)}
                count={without.filter((course) => facetValue[facet](course) === value).length}
                checked={filter[facet].includes(value)}
                onValue={(on) => onToggle(facet, value, on)}
              />
            ))}
          </Fieldset>
        )
      })}
    </div>
  )
}
