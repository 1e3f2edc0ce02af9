import MiniSearch from 'minisearch'
import type { CourseRow } from '@/contract/courses.ts'

export const sorts = ['disarankan', 'judul', 'jp', 'terbaru'] as const
export type Sort = (typeof sorts)[number]
export type Status = 'belum' | 'sedang' | 'selesai'
export type Band = '1-2' | '3-4' | '5+'

/** What the address of the catalogue says. */
export interface CourseFilter {
  search: string
  types: string[]
  forms: string[]
  status: string[]
  hours: string[]
  sort: Sort
}
export const facetNames = { types: 'jenis', forms: 'bentuk', status: 'status', hours: 'jp' } as const
export type Facet = keyof typeof facetNames

export function readFilter(params: URLSearchParams): CourseFilter {
  const sort = params.get('urut')
  return {
    search: params.get('cari') ?? '',
    types: params.getAll('jenis'),
    forms: params.getAll('bentuk'),
    status: params.getAll('status'),
    hours: params.getAll('jp'),
    sort: sorts.find((name) => name === sort) ?? 'disarankan',
  }
}

export const statusOf = ({ enrolment }: CourseRow): Status =>
  !enrolment ? 'belum' : enrolment.status === 'completed' ? 'selesai' : 'sedang'
export const bandOf = ({ learningHours }: CourseRow): Band =>
  learningHours <= 2 ? '1-2' : learningHours <= 4 ? '3-4' : '5+'
export const facetValue: Record<Facet, (course: CourseRow) => string> = {
  types: (course) => course.type,
  forms: (course) => course.form,
  status: statusOf,
  hours: bandOf,
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Finds by title, competency and summary; a slip of the finger every four letters is forgiven. */
export function makeSearch(courses: readonly CourseRow[]) {
  const index = new MiniSearch<CourseRow>({
    fields: ['title', 'competency', 'summary'],
    processTerm: (term) => fold(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
      boost: { title: 4, competency: 2 },
    },
  })
  index.addAll(courses)
  return (text: string) => new Map(index.search(text).map(({ id, score }) => [String(id), score]))
}

/** Assigned and running first, then what is written for my position, what is written, and the outlines. */
const rank = (course: CourseRow) =>
  (course.enrolment?.status === 'active' && course.authored ? 8 : 0) +
  (course.authored ? 4 : 0) +
  (course.forMyPosition ? 2 : 0) +
  (course.enrolment?.status === 'completed' ? -1 : 0)

const orders: Record<Sort, (a: CourseRow, b: CourseRow) => number> = {
  disarankan: (a, b) => rank(b) - rank(a) || a.title.localeCompare(b.title, 'id'),
  judul: (a, b) => a.title.localeCompare(b.title, 'id'),
  jp: (a, b) => b.learningHours - a.learningHours || a.title.localeCompare(b.title, 'id'),
  terbaru: (a, b) => b.publishedAt.localeCompare(a.publishedAt),
}

/** The rows that pass, in order; `except` leaves one facet out, to count what its other values would give. */
export function filterCourses(
  courses: readonly CourseRow[],
  filter: CourseFilter,
  found: ReadonlyMap<string, number> | undefined,
  except?: Facet,
): CourseRow[] {
  const passes = (course: CourseRow) =>
    (!found || found.has(course.id)) &&
    (Object.keys(facetNames) as Facet[]).every(
      (facet) => facet === except || filter[facet].length === 0 || filter[facet].includes(facetValue[facet](course)),
    )
  const rows = courses.filter(passes)
  if (found && filter.sort === 'disarankan') return rows.sort((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0))
  return rows.sort(orders[filter.sort])
}
