import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { Scores, Theme } from '@/domain/voice.ts'
import { api } from '@/lib/api.ts'

export const voiceQueries = {
  course: (id: string) =>
    queryOptions({
      queryKey: ['voice', id],
      queryFn: ({ signal }) => api.request('GET /courses/{id}/voice', { params: { id }, signal }),
    }),
  trainer: (id: string) =>
    queryOptions({
      queryKey: ['voice', id, 'trainer'],
      queryFn: ({ signal }) => api.request('GET /authoring/courses/{id}/voice', { params: { id }, signal }),
    }),
  owed: () =>
    queryOptions({
      queryKey: ['voice-owed'],
      queryFn: ({ signal }) => api.request('GET /voice/owed', { signal }),
    }),
}

const meta = { invalidates: [['voice'], ['voice-owed']] }
export const voiceMutations = {
  give: (id: string) =>
    mutationOptions({
      mutationFn: (body: Scores & { comment: string }) =>
        api.request('POST /courses/{id}/voice', { params: { id }, body }),
      meta,
    }),
  code: (id: string) =>
    mutationOptions({
      mutationFn: ({ commentId, theme, version }: { commentId: string; theme: Theme; version: number }) =>
        api.request('PUT /authoring/courses/{id}/voice/{commentId}/theme', {
          params: { id, commentId },
          body: { theme },
          version,
        }),
      meta,
    }),
  answer: (id: string) =>
    mutationOptions({
      mutationFn: (body: { theme: Theme; commentIds: string[]; said: string; changed: string }) =>
        api.request('POST /authoring/courses/{id}/voice/answers', { params: { id }, body }),
      meta,
    }),
}
