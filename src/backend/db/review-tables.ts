import type { Generated } from 'kysely'

/** The rows of reviews before publishing; see `tables.ts`. */
export interface ReviewTables {
  review: {
    id: string
    course_id: string
    version_id: string
    author_id: string
    reviewer_id: string
    state: 'open' | 'approved' | 'changes' | 'withdrawn'
    note: string
    requested_at: string
    decision_note: Generated<string>
    decided_at: string | null
    approved_mark: string | null
    version: Generated<number>
  }
  review_comment: {
    id: string
    review_id: string
    author_id: string
    place: 'course' | 'lesson' | 'quiz'
    place_key: string | null
    anchor: string | null
    quote: string
    body: string
    created_at: string
    reply: Generated<string>
    replied_at: string | null
    resolved_at: string | null
    resolved_by: string | null
    version: Generated<number>
  }
}
