import type { messagesContract } from '@/contract/messages.ts'
import { isIn, mayBegin, mayWriteOn, tidyMessage } from '@/domain/messages.ts'
import { findOwnCourse } from '../authoring/repository.ts'
import { insertAudit } from '../db/audit-log.ts'
import type { Db } from '../db/port.ts'
import type { Actor, Handlers, Services } from '../http/handler.ts'
import { findUnit } from '../reports/repository.ts'
import {
  type ConversationRow,
  countUnread,
  findAnnouncements,
  findConversation,
  findConversations,
  findMessages,
  findParticipant,
  findTeamMember,
  insertAnnouncement,
  insertMessage,
  openConversation,
  type Pair,
  updateRead,
} from './repository.ts'

const aboutOf = ({ courseId, title }: { courseId: string | null; title: string | null }) =>
  courseId === null ? null : { id: courseId, title: title ?? '' }

/** A conversation of this person; one between others is as absent as one that is not there. */
async function mine(db: Db, actor: Actor, id: string) {
  const found = await findConversation(db, id)
  return found && isIn(actor.employeeId, found) ? found : undefined
}

/** Whether what allowed the starter to begin it still holds. */
async function tied(db: Db, { starterId, starterRole, personId, courseId }: ConversationRow): Promise<boolean> {
  const taking = courseId === null ? undefined : await findParticipant(db, courseId, { employeeId: personId })
  const tie = {
    ownsCourse: taking?.ownerId === starterId,
    leads: starterRole === 'supervisor' && (await findTeamMember(db, starterId, personId)) !== undefined,
  }
  return mayBegin(starterRole, tie, false)
}

async function isOpenTo(db: Db, actor: Actor, conversation: ConversationRow, lastAuthorId: string) {
  return mayWriteOn(actor.employeeId, { ...conversation, lastAuthorId }, await tied(db, conversation))
}

/** Writes to one person, in the conversation of the two. The audit says that it was written, not what. */
async function writeTo(db: Db, services: Services, pair: Pair, text: string, at: string) {
  const conversationId = await openConversation(db, services.newId(), pair)
  await insertMessage(db, { id: services.newId(), conversationId, authorId: pair.starterId, text, at })
  const detail = { to: pair.personId, course: pair.courseId }
  await insertAudit(db, { at, actorId: pair.starterId, action: 'message.send', subject: conversationId, detail })
  return { recipients: 1 }
}

export const messagesHandlers: Handlers<typeof messagesContract> = {
  'GET /messages': async ({ actor, db }) => ({
    conversations: (await findConversations(db, actor.employeeId)).map(({ courseId, title, ...row }) => ({
      ...row,
      course: aboutOf({ courseId, title }),
      mine: row.mine === 1,
      announced: row.announced === 1,
    })),
    announcements: await findAnnouncements(db, actor.employeeId),
  }),

  'GET /messages/unread': async ({ actor, db }) => ({ unread: await countUnread(db, actor.employeeId) }),

  'GET /messages/{id}': async ({ actor, params, db, refuse }) => {
    const found = (await mine(db, actor, params.id)) ?? refuse('NOT_FOUND')
    const messages = await findMessages(db, found.id)
    const begun = found.starterId === actor.employeeId
    return {
      id: found.id,
      name: begun ? found.person : found.starter,
      role: begun ? null : found.starterRole,
      course: aboutOf(found),
      open: await isOpenTo(db, actor, found, messages.at(-1)?.authorId ?? ''),
      messages: messages.map(({ authorId, announcementId, ...message }) => ({
        ...message,
        mine: authorId === actor.employeeId,
        announced: announcementId !== null,
      })),
    }
  },

  'POST /messages/{id}': async ({ actor, params, body, db, services, now, refuse }) => {
    const found = (await mine(db, actor, params.id)) ?? refuse('NOT_FOUND')
    const last = (await findMessages(db, found.id)).at(-1)
    if (!(await isOpenTo(db, actor, found, last?.authorId ?? ''))) return refuse('NOT_FOUND')
    const at = now.toISOString()
    const id = services.newId()
    const text = tidyMessage(body.text)
    await insertMessage(db, { id, conversationId: found.id, authorId: actor.employeeId, text, at })
    // Who answers has read what they answer.
    await updateRead(db, found.id, actor.employeeId, at)
    const entry = { at, actorId: actor.employeeId, action: 'message.send', subject: found.id }
    await insertAudit(db, { ...entry, detail: { course: found.courseId } })
    return { id }
  },

  'POST /messages/{id}/read': async ({ actor, params, db, now, refuse }) => {
    const found = (await mine(db, actor, params.id)) ?? refuse('NOT_FOUND')
    await updateRead(db, found.id, actor.employeeId, now.toISOString())
  },

  'POST /authoring/courses/{id}/messages': async ({ actor, params, body, db, services, now, refuse }) => {
    const course = (await findOwnCourse(db, actor.employeeId, params.id)) ?? refuse('NOT_FOUND')
    const at = now.toISOString()
    const text = tidyMessage(body.text)
    const starter = { starterId: actor.employeeId, starterRole: 'trainer' as const }
    if (body.enrolmentId !== null) {
      const person = (await findParticipant(db, course.id, { enrolmentId: body.enrolmentId })) ?? refuse('NOT_FOUND')
      const tie = { ownsCourse: person.ownerId === actor.employeeId, leads: false }
      if (!mayBegin('trainer', tie, person.employeeId === actor.employeeId)) return refuse('NOT_FOUND')
      return writeTo(db, services, { ...starter, courseId: course.id, personId: person.employeeId }, text, at)
    }
    const to = { courseId: course.id, activeOnly: body.activeOnly }
    return announce(db, services, { senderId: actor.employeeId, role: 'trainer', to, text, at })
  },

  'POST /team/{id}/messages': async ({ actor, params, body, db, services, now, refuse }) => {
    const member = await findTeamMember(db, actor.employeeId, params.id)
    const tie = { ownsCourse: false, leads: member !== undefined }
    if (!mayBegin('supervisor', tie, params.id === actor.employeeId)) return refuse('NOT_FOUND')
    const pair: Pair = {
      courseId: null,
      starterId: actor.employeeId,
      starterRole: 'supervisor',
      personId: params.id,
    }
    return writeTo(db, services, pair, tidyMessage(body.text), now.toISOString())
  },

  'POST /org-units/{id}/messages': async ({ actor, params, body, db, services, now, refuse }) => {
    const unit = (await findUnit(db, params.id)) ?? refuse('NOT_FOUND')
    return announce(db, services, {
      senderId: actor.employeeId,
      role: 'admin',
      to: { unitId: unit.id, path: unit.path },
      text: tidyMessage(body.text),
      at: now.toISOString(),
    })
  },
}

async function announce(db: Db, services: Services, what: Omit<Parameters<typeof insertAnnouncement>[1], 'id'>) {
  const id = services.newId()
  const recipients = await insertAnnouncement(db, { id, ...what })
  await insertAudit(db, {
    at: what.at,
    actorId: what.senderId,
    action: 'announcement.send',
    subject: id,
    detail: { ...what.to, recipients },
  })
  return { recipients }
}
