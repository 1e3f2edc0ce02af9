import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

export const enrolmentQueries = {
  home: () => queryOptions({ queryKey: ['home'], queryFn: ({ signal }) => api.request('GET /home', { signal }) }),
  mine: () =>
    queryOptions({ queryKey: ['enrolments'], queryFn: ({ signal }) => api.request('GET /enrolments', { signal }) }),
}

export const enrolmentMutations = {
  enrol: (courseId: string) =>
    mutationOptions({
      mutationFn: () => api.request('POST /courses/{id}/enrolments', { params: { id: courseId } }),
    }),
  leave: (courseId: string) =>
    mutationOptions({
      mutationFn: () => api.request('DELETE /courses/{id}/enrolments/mine', { params: { id: courseId } }),
    }),
}
