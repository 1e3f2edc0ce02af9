import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'
import { keepStorage } from '@/lib/keep-storage.ts'

export const enrolmentQueries = {
  home: () => queryOptions({ queryKey: ['home'], queryFn: ({ signal }) => api.request('GET /home', { signal }) }),
  mine: () =>
    queryOptions({ queryKey: ['enrolments'], queryFn: ({ signal }) => api.request('GET /enrolments', { signal }) }),
  newerVersion: (courseId: string) =>
    queryOptions({
      queryKey: ['courses', courseId, 'newer-version'],
      queryFn: ({ signal }) => api.request('GET /courses/{id}/newer-version', { params: { id: courseId }, signal }),
      staleTime: 0,
    }),
}

export const enrolmentMutations = {
  enrol: (courseId: string) =>
    mutationOptions({
      mutationFn: () => {
        void keepStorage()
        return api.request('POST /courses/{id}/enrolments', { params: { id: courseId } })
      },
    }),
  move: (courseId: string) =>
    mutationOptions({
      mutationFn: (to: number) =>
        api.request('POST /courses/{id}/enrolments/mine/version', { params: { id: courseId }, body: { to } }),
    }),
  leave: (courseId: string) =>
    mutationOptions({
      mutationFn: () => api.request('DELETE /courses/{id}/enrolments/mine', { params: { id: courseId } }),
    }),
}
