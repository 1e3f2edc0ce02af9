import { queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

export const whiches = ['reached', 'done', 'stopped', 'not-started', 'wrong'] as const
/** A number, as its people are asked for. */
export interface Behind {
  which: (typeof whiches)[number]
  key: string
  part: string
}

export const engagementQueries = {
  course: (id: string) =>
    queryOptions({
      queryKey: ['engagement', id],
      queryFn: ({ signal }) => api.request('GET /authoring/courses/{id}/engagement', { params: { id }, signal }),
    }),
  people: (id: string, behind: Behind) =>
    queryOptions({
      queryKey: ['engagement', id, 'people', behind],
      queryFn: ({ signal }) =>
        api.request('GET /authoring/courses/{id}/engagement/people', { params: { id }, query: behind, signal }),
    }),
}
