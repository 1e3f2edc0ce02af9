import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import { type Answer, api } from '@/lib/api.ts'

export type BankPage = Answer<'GET /bank-items'>
export interface BankFilter {
  q: string
  type: BankPage['types'][number] | ''
  indicator: string
}
export const pageSize = 25

export const bankQueries = {
  page: (filter: BankFilter, page: number) =>
    queryOptions({
      queryKey: ['bank', filter, page],
      queryFn: ({ signal }) => api.request('GET /bank-items', { query: { ...filter, page, size: pageSize }, signal }),
      placeholderData: keepPreviousData,
    }),
  item: (id: string) =>
    queryOptions({
      queryKey: ['bank', 'item', id],
      queryFn: ({ signal }) => api.request('GET /bank-items/{id}', { params: { id }, signal }),
    }),
  courses: () =>
    queryOptions({
      queryKey: ['authoring'],
      queryFn: ({ signal }) => api.request('GET /authoring/courses', { signal }),
    }),
  course: (id: string) =>
    queryOptions({
      queryKey: ['authoring', id],
      queryFn: ({ signal }) => api.request('GET /authoring/courses/{id}', { params: { id }, signal }),
      enabled: id !== '',
    }),
}

export interface Copies {
  courseId: string
  quizKey: string
  ids: string[]
  indicator: string
}
export const bankMutations = {
  remove: () =>
    mutationOptions({ mutationFn: (id: string) => api.request('DELETE /bank-items/{id}', { params: { id } }) }),
  copy: () =>
    mutationOptions({
      mutationFn: ({ courseId, quizKey, ...body }: Copies) =>
        api.request('POST /authoring/courses/{id}/quizzes/{key}/bank-items', {
          params: { id: courseId, key: quizKey },
          body,
        }),
    }),
}
