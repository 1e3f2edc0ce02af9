import { keepPreviousData, queryOptions } from '@tanstack/react-query'
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
}
