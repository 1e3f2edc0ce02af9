import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { Item } from '@/domain/item.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { type Answer, api } from '@/lib/api.ts'

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
  participants: (id: string) =>
    queryOptions({
      queryKey: ['authoring', id, 'participants'],
      queryFn: ({ signal }) => api.request('GET /authoring/courses/{id}/participants', { params: { id }, signal }),
    }),
}

export interface FactsChange {
  title?: string
  summary?: string
  why?: string
  audience?: string
  competency?: string
}
export const authoringMutations = {
  create: () =>
    mutationOptions({ mutationFn: (title: string) => api.request('POST /authoring/courses', { body: { title } }) }),
  openDraft: (id: string) =>
    mutationOptions({ mutationFn: () => api.request('POST /authoring/courses/{id}/draft', { params: { id } }) }),
  facts: (id: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: FactsChange & { version: number }) =>
        api.request('PATCH /authoring/courses/{id}', { params: { id }, body, version }),
    }),
  addLesson: (id: string) =>
    mutationOptions({
      mutationFn: (body: { moduleKey: string; title: string }) =>
        api.request('POST /authoring/courses/{id}/lessons', { params: { id }, body }),
    }),
  removeLesson: (id: string) =>
    mutationOptions({
      mutationFn: (key: string) => api.request('DELETE /authoring/courses/{id}/lessons/{key}', { params: { id, key } }),
    }),
  saveLesson: (id: string, key: string) =>
    mutationOptions({
      mutationFn: ({ version, ...body }: { title: string; minutes: number; blocks: LessonBlock[]; version: number }) =>
        api.request('PUT /authoring/courses/{id}/lessons/{key}', { params: { id, key }, body, version }),
      // The text on the page is the author's; an answer must not write into it. Only what lists lessons is read again.
      meta: { invalidates: [['authoring', id]] },
    }),
  addItem: (id: string, key: string) =>
    mutationOptions({
      mutationFn: (item: Item) =>
        api.request('POST /authoring/courses/{id}/quizzes/{key}/items', { params: { id, key }, body: { item } }),
    }),
  removeItem: (id: string, key: string) =>
    mutationOptions({
      mutationFn: (itemKey: string) =>
        api.request('DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}', { params: { id, key, itemKey } }),
    }),
  publish: (id: string) =>
    mutationOptions({
      mutationFn: (version: number) =>
        api.request('POST /authoring/courses/{id}/publication', { params: { id }, version }),
    }),
  withdraw: (id: string) =>
    mutationOptions({ mutationFn: () => api.request('POST /authoring/courses/{id}/withdrawal', { params: { id } }) }),
}
export type OwnCourse = Answer<'GET /authoring/courses'>[number]
