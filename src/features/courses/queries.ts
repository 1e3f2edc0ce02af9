import { queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'

export const courseQueries = {
  catalogue: () =>
    queryOptions({ queryKey: ['courses'], queryFn: ({ signal }) => api.request('GET /courses', { signal }) }),
  one: (courseId: string) =>
    queryOptions({
      queryKey: ['courses', courseId],
      queryFn: ({ signal }) => api.request('GET /courses/{id}', { params: { id: courseId }, signal }),
    }),
}
/** For links: the data are there when the finger lifts. */
export const prefetchCourse = (courseId: string) => void queryClient.prefetchQuery(courseQueries.one(courseId))
