import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

export interface Span {
  from?: number
  to?: number
}
export const versionQueries = {
  comparison: (id: string, span: Span = {}) =>
    queryOptions({
      queryKey: ['comparison', id, span],
      queryFn: ({ signal }) =>
        api.request('GET /authoring/courses/{id}/comparison', { params: { id }, query: span, signal }),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  reviews: () =>
    queryOptions({ queryKey: ['reviews'], queryFn: ({ signal }) => api.request('GET /reviews', { signal }) }),
  review: (id: string) =>
    queryOptions({
      queryKey: ['reviews', id],
      queryFn: ({ signal }) => api.request('GET /reviews/{id}', { params: { id }, signal }),
      staleTime: 0,
    }),
}

export interface CommentPlace {
  place: 'course' | 'lesson' | 'quiz'
  placeKey: string | null
  anchor: string | null
}
export interface Decision {
  decision: 'approved' | 'changes'
  note: string
  /** Of the content that was on the screen. */
  mark: string
  version: number
}

export const versionMutations = {
  comment: (id: string) =>
    mutationOptions({
      mutationFn: (body: CommentPlace & { body: string }) =>
        api.request('POST /reviews/{id}/comments', { params: { id }, body }),
    }),
  changeComment: (id: string, commentId: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: { resolved?: boolean; reply?: string; version: number }) =>
        api.request('PATCH /reviews/{id}/comments/{commentId}', { params: { id, commentId }, body, version }),
    }),
  decide: (id: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: Decision) =>
        api.request('POST /reviews/{id}/decision', { params: { id }, body, version }),
    }),
}
