import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

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
      queryFn: ({ signal }) => api.request('GET /attempts/{id}', { params: { id }, signal }),
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
  submit: (id: string) =>
    mutationOptions({
      mutationFn: () =>
        // Handing in is one intent, however often the button or the clock says it.
        api.request('POST /attempts/{id}/submission', { params: { id }, key: `submit-${id}` }),
    }),
}
