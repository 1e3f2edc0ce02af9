import { queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

export const certificateQueries = {
  /** Read anew each time: a lesson or a check that was finished a moment ago may have brought one. */
  mine: () =>
    queryOptions({
      queryKey: ['certificates'],
      queryFn: ({ signal }) => api.request('GET /certificates', { signal }),
      staleTime: 0,
    }),
  one: (number: string) =>
    queryOptions({
      queryKey: ['certificate', number],
      queryFn: ({ signal }) => api.request('GET /certificates/{id}', { params: { id: number }, signal }),
    }),
  check: (number: string) =>
    queryOptions({
      queryKey: ['certificate-check', number],
      queryFn: ({ signal }) => api.request('GET /certificates/{id}/check', { params: { id: number }, signal }),
      staleTime: 0,
    }),
}
