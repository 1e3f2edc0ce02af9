import type { StoredItem } from '@/contract/authoring-checks.ts'
import { api } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'
import { ItemForm } from './item-form.tsx'
import { authoringQueries } from './queries.ts'

interface QuizItemFormProps {
  courseId: string
  quizKey: string
  /** The item to rewrite; absent for a new one. */
  stored?: StoredItem | undefined
  onClose: () => void
}

/** An item of a check of the draft. */
export function QuizItemForm({ courseId, quizKey, stored, onClose }: QuizItemFormProps) {
  const params = { id: courseId, key: quizKey }
  return (
    <ItemForm
      stored={stored}
      onClose={onClose}
      desk={{
        add: (item) => api.request('POST /authoring/courses/{id}/quizzes/{key}/items', { params, body: { item } }),
        rewrite: (item, version) =>
          api.request('PUT /authoring/courses/{id}/quizzes/{key}/items/{itemKey}', {
            params: { ...params, itemKey: stored?.key ?? '' },
            body: { item },
            version,
          }),
        fetch: async () => {
          const quiz = await queryClient.fetchQuery({ ...authoringQueries.quiz(courseId, quizKey), staleTime: 0 })
          return quiz.items.find(({ key }) => key === stored?.key)
        },
      }}
    />
  )
}
