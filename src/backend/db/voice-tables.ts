import type { Generated } from 'kysely'

type Sender = 'trainer' | 'supervisor' | 'admin'

/** Messages inside the app, and what participants say of a course. */
export interface VoiceTables {
  announcement: {
    id: string
    sender_id: string
    sender_role: Sender
    course_id: string | null
    unit_id: string | null
    body: string
    sent_at: string
  }
  conversation: {
    id: string
    course_id: string | null
    starter_id: string
    starter_role: Sender
    person_id: string
  }
  message: {
    id: string
    conversation_id: string
    author_id: string
    announcement_id: string | null
    body: string | null
    sent_at: string
    read_at: string | null
  }
  course_voice: {
    id: string
    course_id: string
    employee_id: string
    useful: number
    clear: number
    load: number
    comment: string
    given_at: string
    theme: string | null
    answer_id: string | null
    version: Generated<number>
  }
  voice_answer: {
    id: string
    course_id: string
    theme: string
    said: string
    changed: string
    answered_by: string
    answered_at: string
  }
}
