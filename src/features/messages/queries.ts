import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

/** Whom a new message is for. */
export type Target =
  | { kind: 'participant'; courseId: string; enrolmentId: string }
  | { kind: 'participants'; courseId: string; activeOnly: boolean }
  | { kind: 'member'; employeeId: string }
  | { kind: 'unit'; unitId: string }

/** A text and the key of its intent, so that a repeat after a lost answer is no second message. */
export interface Letter {
  text: string
  key: string
}

const send = (target: Target, { text, key }: Letter) => {
  switch (target.kind) {
    case 'participant':
    case 'participants':
      return api.request('POST /authoring/courses/{id}/messages', {
        params: { id: target.courseId },
        body: {
          text,
          enrolmentId: target.kind === 'participant' ? target.enrolmentId : null,
          activeOnly: target.kind === 'participants' && target.activeOnly,
        },
        key,
      })
    case 'member':
      return api.request('POST /team/{id}/messages', { params: { id: target.employeeId }, body: { text }, key })
    case 'unit':
      return api.request('POST /org-units/{id}/messages', { params: { id: target.unitId }, body: { text }, key })
  }
}

export const messageQueries = {
  inbox: () =>
    queryOptions({
      queryKey: ['messages'],
      queryFn: ({ signal }) => api.request('GET /messages', { signal }),
      staleTime: 0,
    }),
  conversation: (id: string) =>
    queryOptions({
      queryKey: ['messages', 'one', id],
      queryFn: ({ signal }) => api.request('GET /messages/{id}', { params: { id }, signal }),
      staleTime: 0,
    }),
}

/** What a message can change on the screen: the list, its conversation and the count in the shell. */
const meta = { invalidates: [['messages']] }
export const messageMutations = {
  send: (target: Target) => mutationOptions({ mutationFn: (letter: Letter) => send(target, letter), meta }),
  reply: (id: string) =>
    mutationOptions({
      mutationFn: ({ text, key }: Letter) =>
        api.request('POST /messages/{id}', { params: { id }, body: { text }, key }),
      meta,
    }),
  read: (id: string) =>
    mutationOptions({ mutationFn: () => api.request('POST /messages/{id}/read', { params: { id } }), meta }),
}
