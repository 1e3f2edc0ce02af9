import { z } from 'zod'
import { byId, contract } from './endpoint.ts'

/** In which role someone began a conversation; null: they are the one it was begun with. */
type Sender = 'trainer' | 'supervisor' | 'admin'
type About = { id: string; title: string } | null

export interface ConversationLine {
  id: string
  /** The other person, and in which role they wrote. */
  name: string
  role: Sender | null
  course: About
  /** The last message, cut. */
  text: string
  mine: boolean
  announced: boolean
  at: string
  unread: number
}

/** What I sent to many: to whom, and how many have read it. */
export interface SentAnnouncement {
  id: string
  to: string
  text: string
  at: string
  recipients: number
  read: number
}

export interface Inbox {
  conversations: ConversationLine[]
  announcements: SentAnnouncement[]
}

export interface Conversation {
  id: string
  name: string
  role: Sender | null
  course: About
  /** Oldest first. */
  messages: { id: string; mine: boolean; announced: boolean; text: string; at: string; readAt: string | null }[]
  /** Whether I may write on. */
  open: boolean
}

const everyone = ['learner', 'trainer', 'supervisor', 'admin'] as const
const text = z.string().trim().min(1).max(2_000)
const words = z.strictObject({ text })
/** How many people it went to. */
const sent = { response: z.object({ recipients: z.number().int() }), status: 201, errors: ['NOT_FOUND'] } as const

export const messagesContract = contract({
  'GET /messages': { summary: 'My conversations, newest first', roles: everyone, response: z.custom<Inbox>() },
  'GET /messages/unread': {
    summary: 'How many messages I have not read',
    roles: everyone,
    response: z.object({ unread: z.number().int() }),
  },
  'GET /messages/{id}': {
    summary: 'A conversation of mine',
    roles: everyone,
    params: byId,
    response: z.custom<Conversation>(),
    errors: ['NOT_FOUND'],
  },
  'POST /messages/{id}': {
    summary: 'Write on in a conversation of mine',
    roles: everyone,
    params: byId,
    body: words,
    response: z.object({ id: z.string() }),
    status: 201,
    errors: ['NOT_FOUND'],
  },
  'POST /messages/{id}/read': {
    summary: 'What was written to me in it is read',
    roles: everyone,
    params: byId,
    errors: ['NOT_FOUND'],
  },
  'POST /authoring/courses/{id}/messages': {
    summary: 'Write to one participant of my course, or an announcement to all',
    roles: ['trainer'],
    params: byId,
    body: z.strictObject({
      /** Whose enrolment; null: everyone's. */
      enrolmentId: z.string().max(80).nullable(),
      /** Of everyone's: those that are not finished. */
      activeOnly: z.boolean().default(false),
      text,
    }),
    ...sent,
  },
  'POST /team/{id}/messages': {
    summary: 'Write to someone of my team',
    roles: ['supervisor'],
    params: byId,
    body: words,
    ...sent,
  },
  'POST /org-units/{id}/messages': {
    summary: 'An announcement to a unit and all below it',
    roles: ['admin'],
    params: byId,
    body: words,
    ...sent,
  },
})
