import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { AttemptPage } from '@/contract/assessment.ts'
import type { Clocks } from '@/domain/time-left.ts'
import { api } from '@/lib/api.ts'
import { readClocks } from './attempt-clock.ts'

/** An attempt as it was read, and what this page's clocks said at that moment. */
export type HeardAttempt = AttemptPage & { heard: Clocks }

export const assessmentQueries = {
  quiz: (courseId: string, key: string) =>
    queryOptions({
      queryKey: ['quiz', courseId, key],
      queryFn: ({ signal }) =>
        api.request('GET /courses/{id}/quizzes/{key}', { params: { id: courseId, key }, signal }),
    }),
  attempt: (id: string) =>
    queryOptions({
      queryKey: ['attempt', id],
      // The time left is counted on from here, however long the answer lay in the cache.
      queryFn: async ({ signal }): Promise<HeardAttempt> => {
        const page = await api.request('GET /attempts/{id}', { params: { id }, signal })
        return { ...page, heard: readClocks() }
      },
    }),
  result: (id: string) =>
    queryOptions({
      queryKey: ['result', id],
      queryFn: ({ signal }) => api.request('GET /attempts/{id}/result', { params: { id }, signal }),
    }),
  mine: () => queryOptions({ queryKey: ['results'], queryFn: ({ signal }) => api.request('GET /results', { signal }) }),
}

export const assessmentMutations = {
  start: (courseId: string, key: string) =>
    mutationOptions({
      mutationFn: () => api.request('POST /courses/{id}/quizzes/{key}/attempts', { params: { id: courseId, key } }),
      // Whoever starts it opens the attempt at once and forgets the rest there.
      meta: { invalidates: [] },
    }),
}
