import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import type { SeenItem, TagChanges } from '@/contract/bank-items.ts'
import type { Bloom } from '@/domain/item-tags.ts'
import { type Answer, api } from '@/lib/api.ts'

export type BankPage = Answer<'GET /bank-items'>
export interface BankFilter {
  q: string
  type: BankPage['types'][number] | ''
  indicator: string
  competency: string
  level: '' | '1' | '2' | '3' | '4' | '5'
  bloom: Bloom | ''
  archived: 'true' | 'false'
  near: 'true' | 'false'
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
  /** Every version, newest first. */
  versions: (id: string) =>
    queryOptions({
      queryKey: ['bank', 'versions', id],
      queryFn: ({ signal }) => api.request('GET /bank-items/{id}/versions', { params: { id }, signal }),
    }),
  twins: () =>
    queryOptions({
      queryKey: ['bank', 'twins'],
      queryFn: ({ signal }) => api.request('GET /bank-twins', { signal }),
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
/** What a write in the bank makes stale. */
const bankOnly = { meta: { invalidates: [['bank']] } }
export const bankMutations = {
  archive: () =>
    mutationOptions({
      mutationFn: (body: { items: SeenItem[]; archived: boolean }) => api.request('POST /bank-archivals', { body }),
      ...bankOnly,
    }),
  tag: () =>
    mutationOptions({
      mutationFn: (changes: TagChanges) => api.request('POST /bank-tags', { body: { changes } }),
      ...bankOnly,
    }),
  remove: () =>
    mutationOptions({
      mutationFn: ({ id, version }: SeenItem) => api.request('DELETE /bank-items/{id}', { params: { id }, version }),
    }),
  copy: () =>
    mutationOptions({
      mutationFn: ({ courseId, quizKey, ...body }: Copies) =>
        api.request('POST /authoring/courses/{id}/quizzes/{key}/bank-items', {
          params: { id: courseId, key: quizKey },
          body,
        }),
    }),
}
