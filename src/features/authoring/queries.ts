import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import type { Blueprint } from '@/domain/blueprint.ts'
import type { Item } from '@/domain/item.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { OutlineChange } from '@/domain/outline-change.ts'
import { type Answer, api } from '@/lib/api.ts'

export interface ParticipantFilter {
  q: string
  status: '' | 'active' | 'completed' | 'failed'
  page: number
}

export const authoringQueries = {
  mine: () =>
    queryOptions({
      queryKey: ['authoring'],
      queryFn: ({ signal }) => api.request('GET /authoring/courses', { signal }),
    }),
  course: (id: string) =>
    queryOptions({
      queryKey: ['authoring', id],
      queryFn: ({ signal }) => api.request('GET /authoring/courses/{id}', { params: { id }, signal }),
    }),
  lesson: (id: string, key: string) =>
    queryOptions({
      queryKey: ['authoring', id, 'lesson', key],
      queryFn: ({ signal }) =>
        api.request('GET /authoring/courses/{id}/lessons/{key}', { params: { id, key }, signal }),
    }),
  quiz: (id: string, key: string) =>
    queryOptions({
      queryKey: ['authoring', id, 'quiz', key],
      queryFn: ({ signal }) =>
        api.request('GET /authoring/courses/{id}/quizzes/{key}', { params: { id, key }, signal }),
    }),
  /** Every published course, of whomever. */
  catalogue: () =>
    queryOptions({
      queryKey: ['courses'],
      queryFn: ({ signal }) => api.request('GET /courses', { signal }),
    }),
  participants: (id: string, filter: ParticipantFilter) =>
    queryOptions({
      queryKey: ['authoring', id, 'participants', filter],
      queryFn: ({ signal }) =>
        api.request('GET /authoring/courses/{id}/participants', { params: { id }, query: filter, signal }),
      placeholderData: keepPreviousData,
    }),
  reviews: (id: string) =>
    queryOptions({
      queryKey: ['authoring', id, 'reviews'],
      queryFn: ({ signal }) => api.request('GET /authoring/courses/{id}/reviews', { params: { id }, signal }),
    }),
}

export type DraftQuizRules = Omit<
  Answer<'GET /authoring/courses/{id}/quizzes/{key}'>,
  'courseTitle' | 'key' | 'kind' | 'version' | 'items' | 'blueprint'
>
export type Facts = Pick<
  Answer<'GET /authoring/courses/{id}'>,
  'title' | 'summary' | 'why' | 'audience' | 'competency' | 'type' | 'form' | 'level'
>
export interface LessonText {
  title: string
  minutes: number
  blocks: LessonBlock[]
}

/** A part of the draft, and the version in which it was seen. */
interface Seen {
  key: string
  version: number
}

export const authoringMutations = {
  create: () =>
    mutationOptions({ mutationFn: (title: string) => api.request('POST /authoring/courses', { body: { title } }) }),
  openDraft: (id: string) =>
    mutationOptions({ mutationFn: () => api.request('POST /authoring/courses/{id}/draft', { params: { id } }) }),
  facts: (id: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: Facts & { version: number }) =>
        api.request('PATCH /authoring/courses/{id}', { params: { id }, body, version }),
    }),
  prerequisites: (id: string) =>
    mutationOptions({
      mutationFn: ({ version, ids }: { version: number; ids: string[] }) =>
        api.request('PATCH /authoring/courses/{id}', { params: { id }, body: { prerequisiteIds: ids }, version }),
    }),
  outline: (id: string) =>
    mutationOptions({
      mutationFn: ({ version, change }: { version: number; change: OutlineChange }) =>
        api.request('PATCH /authoring/courses/{id}/outline', { params: { id }, body: change, version }),
    }),
  addModule: (id: string) =>
    mutationOptions({
      mutationFn: (title: string) =>
        api.request('POST /authoring/courses/{id}/modules', { params: { id }, body: { title } }),
    }),
  renameModule: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, title, version }: { key: string; title: string; version: number }) =>
        api.request('PATCH /authoring/courses/{id}/modules/{key}', { params: { id, key }, body: { title }, version }),
    }),
  removeModule: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, version }: Seen) =>
        api.request('DELETE /authoring/courses/{id}/modules/{key}', { params: { id, key }, version }),
    }),
  addLesson: (id: string) =>
    mutationOptions({
      mutationFn: (body: { moduleKey: string; title: string }) =>
        api.request('POST /authoring/courses/{id}/lessons', { params: { id }, body }),
    }),
  moveLesson: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, version, direction }: Seen & { direction: 'up' | 'down' }) =>
        api.request('POST /authoring/courses/{id}/lessons/{key}/move', {
          params: { id, key },
          body: { direction },
          version,
        }),
    }),
  copyCourse: (id: string) =>
    mutationOptions({
      mutationFn: (title: string) =>
        api.request('POST /authoring/courses/{id}/copies', { params: { id }, body: { title } }),
    }),
  copyModule: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, title }: { key: string; title: string }) =>
        api.request('POST /authoring/courses/{id}/modules/{key}/copies', { params: { id, key }, body: { title } }),
    }),
  copyLesson: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, title }: { key: string; title: string }) =>
        api.request('POST /authoring/courses/{id}/lessons/{key}/copies', { params: { id, key }, body: { title } }),
    }),
  transferLesson: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, version, courseId }: { key: string; version: number; courseId: string }) =>
        api.request('POST /authoring/courses/{id}/lessons/{key}/transfer', {
          params: { id, key },
          body: { courseId },
          version,
        }),
    }),
  holdLesson: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, version, held }: { key: string; version: number; held: boolean }) =>
        api.request('PUT /authoring/courses/{id}/lessons/{key}/held', { params: { id, key }, body: { held }, version }),
    }),
  removeLesson: (id: string) =>
    mutationOptions({
      mutationFn: ({ key, version }: Seen) =>
        api.request('DELETE /authoring/courses/{id}/lessons/{key}', { params: { id, key }, version }),
    }),
  saveLesson: (id: string, key: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: LessonText & { version: number }) =>
        api.request('PUT /authoring/courses/{id}/lessons/{key}', { params: { id, key }, body, version }),
      // The text on the page is the author's; the editor itself says what its answer makes stale.
      meta: { invalidates: [] },
    }),
  saveRules: (id: string, key: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: DraftQuizRules & { version: number }) =>
        api.request('PUT /authoring/courses/{id}/quizzes/{key}', { params: { id, key }, body, version }),
    }),
  saveBlueprint: (id: string, key: string) =>
    mutationOptions({
      mutationFn: ({ version, blueprint }: { version: number; blueprint: Blueprint | null }) =>
        api.request('PUT /authoring/courses/{id}/quizzes/{key}/blueprint', {
          params: { id, key },
          body: { blueprint },
          version,
        }),
    }),
  addItem: (id: string, key: string) =>
    mutationOptions({
      mutationFn: (item: Item) =>
        api.request('POST /authoring/courses/{id}/quizzes/{key}/items', { params: { id, key }, body: { item } }),
    }),
  removeItem: (id: string, key: string) =>
    mutationOptions({
      mutationFn: ({ key: itemKey, version }: Seen) =>
        api.request('DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}', {
          params: { id, key, itemKey },
          version,
        }),
    }),
  publish: (id: string) =>
    mutationOptions({
      mutationFn: ({ version, reason }: { version: number; reason: string | undefined }) =>
        api.request('POST /authoring/courses/{id}/publication', {
          params: { id },
          version,
          body: reason === undefined ? undefined : { withoutReview: reason },
        }),
    }),
  askReview: (id: string) =>
    mutationOptions({
      mutationFn: (body: { reviewerId: string; note: string }) =>
        api.request('POST /authoring/courses/{id}/reviews', { params: { id }, body }),
    }),
  callOffReview: () =>
    mutationOptions({
      mutationFn: (reviewId: string) => api.request('DELETE /reviews/{id}', { params: { id: reviewId } }),
    }),
  withdraw: (id: string) =>
    mutationOptions({
      mutationFn: (version: number) =>
        api.request('POST /authoring/courses/{id}/withdrawal', { params: { id }, version }),
    }),
}
export type OwnCourse = Answer<'GET /authoring/courses'>[number]
export type DraftReviews = Answer<'GET /authoring/courses/{id}/reviews'>
