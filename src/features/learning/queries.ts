import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'

export interface LessonAddress {
  courseId: string
  lessonKey: string
}
const params = ({ courseId, lessonKey }: LessonAddress) => ({ id: courseId, key: lessonKey })

export const learningQueries = {
  lesson: (at: LessonAddress) =>
    queryOptions({
      queryKey: ['lesson', at.courseId, at.lessonKey],
      queryFn: ({ signal }) => api.request('GET /courses/{id}/lessons/{key}', { params: params(at), signal }),
    }),
}

const quiet = { meta: { invalidates: [] } }
export const learningMutations = {
  note: (at: LessonAddress) =>
    mutationOptions({
      mutationFn: ({ body, version }: { body: string; version: number }) =>
        api.request('PUT /courses/{id}/lessons/{key}/note', { params: params(at), body: { body }, version }),
      ...quiet,
    }),
  reflection: (at: LessonAddress) =>
    mutationOptions({
      mutationFn: ({ blockId, body, version }: { blockId: string; body: string; version: number }) =>
        api.request('PUT /courses/{id}/lessons/{key}/reflections/{blockId}', {
          params: { ...params(at), blockId },
          body: { body },
          version,
        }),
      ...quiet,
    }),
}
