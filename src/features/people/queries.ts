import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { Account } from '@/contract/people.ts'
import { api } from '@/lib/api.ts'

export type AccountChange = Omit<Account, 'version'>

export const peopleQueries = {
  account: (id: string) =>
    queryOptions({
      queryKey: ['account', id],
      queryFn: ({ signal }) => api.request('GET /employees/{id}/account', { params: { id }, signal }),
    }),
  units: () =>
    queryOptions({ queryKey: ['org-units'], queryFn: ({ signal }) => api.request('GET /org-units', { signal }) }),
  adminCourses: () =>
    queryOptions({
      queryKey: ['admin-courses'],
      queryFn: ({ signal }) => api.request('GET /admin/courses', { signal }),
    }),
}

export const peopleMutations = {
  change: (id: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: AccountChange & { version: number }) =>
        api.request('PATCH /employees/{id}', { params: { id }, body, version }),
    }),
}
