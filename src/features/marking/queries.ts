import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { MarkingPlan } from '@/contract/marking.ts'
import { api } from '@/lib/api.ts'

export const markingQueries = {
  mine: () => queryOptions({ queryKey: ['marking'], queryFn: ({ signal }) => api.request('GET /marking', { signal }) }),
  queue: (courseId: string) =>
    queryOptions({
      queryKey: ['marking', courseId],
      queryFn: ({ signal }) => api.request('GET /authoring/courses/{id}/marking', { params: { id: courseId }, signal }),
    }),
  essay: (courseId: string, essayId: string) =>
    queryOptions({
      queryKey: ['marking', courseId, 'essay', essayId],
      queryFn: ({ signal }) =>
        api.request('GET /authoring/courses/{id}/marking/essays/{essayId}', {
          params: { id: courseId, essayId },
          signal,
        }),
    }),
}

export const markingMutations = {
  plan: (courseId: string) =>
    mutationOptions({
      mutationFn: ({ quizKey, version, ...body }: Omit<MarkingPlan, 'title'>) =>
        api.request('PUT /authoring/courses/{id}/marking/plans/{key}', {
          params: { id: courseId, key: quizKey },
          body,
          version,
        }),
    }),
  undo: (courseId: string) =>
    mutationOptions({
      mutationFn: ({ essayId, version }: { essayId: string; version: number }) =>
        api.request('DELETE /authoring/courses/{id}/marking/essays/{essayId}/mark', {
          params: { id: courseId, essayId },
          version,
        }),
      // The next essay is on the screen already and has nothing to do with it.
      meta: { invalidates: [['marking']] },
    }),
}
