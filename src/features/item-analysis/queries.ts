import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import type { AnalysedItem } from '@/contract/item-analysis.ts'
import type { Decision } from '@/domain/regrade-decision.ts'
import { api } from '@/lib/api.ts'

export interface AnalysisFilter {
  quiz: string
  attempts: 'first' | 'all'
}
/** What is about to be decided, on the state that the page has read. */
export interface Proposal {
  courseId: string
  version: number
  quiz: string
  item: Pick<AnalysedItem, 'id' | 'number'>
  decision: Decision
  keepPasses: boolean
}

const body = ({ quiz, item, decision, keepPasses }: Proposal, reason: string) => ({
  quiz,
  itemId: item.id,
  itemNumber: item.number,
  decision,
  keepPasses,
  reason,
})

export const analysisQueries = {
  course: (id: string, filter: AnalysisFilter) =>
    queryOptions({
      queryKey: ['item-analysis', id, filter],
      queryFn: ({ signal }) =>
        api.request('GET /authoring/courses/{id}/item-analysis', { params: { id }, query: filter, signal }),
      placeholderData: keepPreviousData,
    }),
  /** A preview is a write that writes nothing, so it is asked for like a read. */
  effect: (proposal: Proposal) =>
    queryOptions({
      queryKey: ['regrade-preview', proposal],
      queryFn: ({ signal }) =>
        api.request('POST /authoring/courses/{id}/regrades', {
          params: { id: proposal.courseId },
          query: { preview: 'true' },
          body: body(proposal, ''),
          version: proposal.version,
          signal,
        }),
      gcTime: 0,
    }),
  undoEffect: (courseId: string, regradeId: string, version: number) =>
    queryOptions({
      queryKey: ['undo-preview', courseId, regradeId, version],
      queryFn: ({ signal }) =>
        api.request('POST /authoring/courses/{id}/regrades/{regradeId}/undo', {
          params: { id: courseId, regradeId },
          query: { preview: 'true' },
          version,
          signal,
        }),
      gcTime: 0,
    }),
}

export const analysisMutations = {
  apply: () =>
    mutationOptions({
      mutationFn: ({ reason, ...proposal }: Proposal & { reason: string }) =>
        api.request('POST /authoring/courses/{id}/regrades', {
          params: { id: proposal.courseId },
          body: body(proposal, reason),
          version: proposal.version,
        }),
    }),
  undo: () =>
    mutationOptions({
      mutationFn: ({ courseId, regradeId, version }: { courseId: string; regradeId: string; version: number }) =>
        api.request('POST /authoring/courses/{id}/regrades/{regradeId}/undo', {
          params: { id: courseId, regradeId },
          version,
        }),
    }),
}
