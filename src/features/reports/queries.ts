import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

export interface BoardFilter {
  unit: string
  months: number
  /** Of the texts in the cells. */
  language: 'id' | 'en'
}
export interface EmployeeFilter {
  q: string
  unit: string
  overdue: '0' | '1'
  page: number
  /** A column, with a minus for the other way round. */
  sort: string
}
export interface AssignRule {
  courseId: string
  unitIds: string[]
  includeSubunits: boolean
  positionIds: string[]
}

export const reportQueries = {
  team: (sort: string) =>
    queryOptions({
      queryKey: ['team', { sort }],
      queryFn: ({ signal }) => api.request('GET /team', { query: { sort }, signal }),
      placeholderData: keepPreviousData,
    }),
  member: (id: string) =>
    queryOptions({
      queryKey: ['team', id],
      queryFn: ({ signal }) => api.request('GET /team/{id}', { params: { id }, signal }),
    }),
  units: () =>
    queryOptions({ queryKey: ['org-units'], queryFn: ({ signal }) => api.request('GET /org-units', { signal }) }),
  positions: () =>
    queryOptions({ queryKey: ['positions'], queryFn: ({ signal }) => api.request('GET /positions', { signal }) }),
  employees: (filter: EmployeeFilter) =>
    queryOptions({
      queryKey: ['employees', filter],
      queryFn: ({ signal }) => api.request('GET /employees', { query: filter, signal }),
      placeholderData: keepPreviousData,
    }),
  employee: (id: string) =>
    queryOptions({
      queryKey: ['employees', id],
      queryFn: ({ signal }) => api.request('GET /employees/{id}', { params: { id }, signal }),
    }),
  dashboard: (filter: BoardFilter) =>
    queryOptions({
      queryKey: ['dashboard', filter],
      queryFn: ({ signal }) => api.request('GET /dashboard', { query: filter, signal }),
      placeholderData: keepPreviousData,
    }),
  courses: () =>
    queryOptions({ queryKey: ['courses'], queryFn: ({ signal }) => api.request('GET /courses', { signal }) }),
  preview: (rule: AssignRule) =>
    queryOptions({
      queryKey: ['enrolment-preview', rule],
      queryFn: ({ signal }) => api.request('POST /enrolment-previews', { body: rule, signal }),
      placeholderData: keepPreviousData,
    }),
}
export const reportMutations = {
  assign: () =>
    mutationOptions({
      mutationFn: (rule: AssignRule & { dueAt: string | null }) =>
        api.request('POST /assigned-enrolments', { body: rule }),
    }),
}
