import { describe, expect, it } from 'vitest'
import type { CourseRow } from '@/contract/courses.ts'
import { filterCourses, makeSearch, readFilter } from './course-filter.ts'

const course = (id: string, more: Partial<CourseRow> = {}): CourseRow => ({
  id,
  title: id,
  summary: '',
  competency: '',
  type: 'teknis',
  form: 'daring',
  level: 2,
  learningHours: 3,
  cover: 0,
  publishedAt: '2026-01-01T00:00:00Z',
  authored: true,
  forMyPosition: false,
  completedInUnit: 0,
  enrolment: null,
  ...more,
})
const rows = [
  course('Pelayanan Publik Prima', { type: 'manajerial' }),
  course('Manajemen Proyek', { type: 'manajerial', learningHours: 6 }),
  course('Komunikasi Efektif', { authored: false }),
]
const filter = (query: string) => readFilter(new URLSearchParams(query))
const titles = (list: CourseRow[]) => list.map(({ title }) => title)

describe('the catalogue', () => {
  it.each([
    ['pelayanan pubik', 'Pelayanan Publik Prima'],
    ['manajmen', 'Manajemen Proyek'],
    ['KOMUNIKASI', 'Komunikasi Efektif'],
    ['proy', 'Manajemen Proyek'],
  ])('finds %j despite the slip', (text, title) => {
    expect(titles(filterCourses(rows, filter(''), makeSearch(rows)(text)))).toEqual([title])
  })
  it('joins values of one facet with or, facets with and', () => {
    expect(titles(filterCourses(rows, filter('jenis=manajerial&jenis=teknis&jp=5%2B'), undefined))).toEqual([
      'Manajemen Proyek',
    ])
  })
  it('counts a facet without its own choice', () => {
    expect(filterCourses(rows, filter('jenis=manajerial'), undefined, 'types')).toHaveLength(3)
  })
  it('puts what can be learnt before outlines, and ignores an unknown order', () => {
    expect(titles(filterCourses(rows, filter('urut=entah'), undefined)).at(-1)).toBe('Komunikasi Efektif')
  })
})
