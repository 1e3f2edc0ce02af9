import type { Role } from './role.ts'

/** Characters of one message. */
export const longestMessage = 2_000

/** Line ends are one kind, and what surrounds the words is no part of them; empty: there is nothing to send. */
export const tidyMessage = (text: string) => text.replace(/\r\n?/g, '\n').trim()

/** How someone who begins a conversation is tied to the one it is for. Each tie is found in the data, never claimed. */
export interface Tie {
  /** The course is theirs, and the other takes part in it. */
  ownsCourse: boolean
  /** The other works in a unit that they head, or below it. */
  leads: boolean
}

/**
 * Who may begin a conversation: a trainer with those who take part in an own course, a supervisor with the own team, an admin
 * with everybody. A learner begins none, and nobody writes to themselves.
 */
export function mayBegin(role: Role, tie: Tie, self: boolean): boolean {
  if (self) return false
  if (role === 'admin') return true
  return role === 'trainer' ? tie.ownsCourse : role === 'supervisor' && tie.leads
}

export interface Conversation {
  starterId: string
  personId: string
  /** Who wrote last. */
  lastAuthorId: string
}

export const isIn = (who: string, { starterId, personId }: Pick<Conversation, 'starterId' | 'personId'>) =>
  who === starterId || who === personId

/**
 * Who may write on in a conversation: whoever was written to, always. Whoever began it only while the tie holds that allowed
 * it, or to answer what was asked last.
 */
export const mayWriteOn = (who: string, conversation: Conversation, tied: boolean): boolean =>
  who === conversation.personId ||
  (who === conversation.starterId && (tied || conversation.lastAuthorId === conversation.personId))
