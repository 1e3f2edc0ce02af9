import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { Role } from '@/domain/role.ts'
import { api } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'

export const sessionQueries = {
  me: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: ({ signal }) => api.request('GET /session', { signal }),
      staleTime: 300_000,
    }),
  demoPeople: () =>
    queryOptions({
      queryKey: ['demo-people'],
      queryFn: ({ signal }) => api.request('GET /demo-people', { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

type Opened = Awaited<ReturnType<typeof openByPassword>>
const openByPassword = (credentials: { nip: string; password: string }) =>
  api.request('POST /sessions', { body: credentials })

function enter({ token, ...me }: Opened) {
  useSession.getState().open({ token, employeeId: me.employeeId, role: me.role })
  queryClient.setQueryData(sessionQueries.me().queryKey, me)
}
export const leave = () => useSession.getState().close()

const quiet = { meta: { invalidates: [] } }
export const sessionMutations = {
  signIn: () => mutationOptions({ mutationFn: openByPassword, onSuccess: enter, ...quiet }),
  tryAs: () =>
    mutationOptions({
      mutationFn: (role: Role) => api.request('POST /demo-sessions', { body: { role } }),
      onSuccess: enter,
      ...quiet,
    }),
  actAs: () => mutationOptions({ mutationFn: (role: Role) => api.request('PATCH /session', { body: { role } }) }),
  signOut: () => mutationOptions({ mutationFn: () => api.request('DELETE /session'), onSettled: leave, ...quiet }),
  signOutEverywhere: () =>
    mutationOptions({ mutationFn: () => api.request('DELETE /sessions'), onSettled: leave, ...quiet }),
  changePassword: () =>
    mutationOptions({
      mutationFn: (body: { current: string; next: string }) => api.request('PUT /password', { body }),
      ...quiet,
    }),
}
