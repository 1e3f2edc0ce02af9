import { sql } from 'kysely'
import type { Db } from '../db/port.ts'
import { under } from '../reports/repository.ts'

type Sender = 'trainer' | 'supervisor' | 'admin'
const shownConversations = 200
const shownAnnouncements = 20
/** So much of a message stands in the list. */
const shownText = 160

/** Conversations in which a message stands, with the last one. What only one side has announced is listed for the other alone. */
export const findConversations = (db: Db, who: string) =>
  db
    .selectFrom('conversation as c')
    .innerJoin('message as m', (join) =>
      join.on(
        sql<boolean>`m.rowid = (select x.rowid from message x where x.conversation_id = c.id order by x.sent_at desc, x.rowid desc limit 1)`,
      ),
    )
    .leftJoin('announcement as a', 'a.id', 'm.announcement_id')
    .innerJoin('employee as o', (join) =>
      join.on(sql<boolean>`o.id = iif(c.starter_id = ${who}, c.person_id, c.starter_id)`),
    )
    .leftJoin('course as k', 'k.id', 'c.course_id')
    .leftJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(k.live_version_id, k.draft_version_id)`),
    )
    .where((eb) => eb.or([eb('c.person_id', '=', who), eb('c.starter_id', '=', who)]))
    .where(
      sql<boolean>`(c.person_id = ${who} or exists
        (select 1 from message x where x.conversation_id = c.id and x.announcement_id is null))`,
    )
    .orderBy('m.sent_at', 'desc')
    .orderBy(sql`m.rowid`, 'desc')
    .limit(shownConversations)
    .select(['c.id', 'o.name', 'c.course_id as courseId', 'v.title', 'm.sent_at as at'])
    .select([
      sql<Sender | null>`iif(c.starter_id = ${who}, null, c.starter_role)`.as('role'),
      sql<string>`substr(coalesce(m.body, a.body), 1, ${shownText})`.as('text'),
      sql<number>`m.author_id = ${who}`.as('mine'),
      sql<number>`m.announcement_id is not null`.as('announced'),
      sql<number>`(select count(*) from message x where x.conversation_id = c.id and x.author_id <> ${who} and x.read_at is null)`.as(
        'unread',
      ),
    ])
    .execute()

export async function countUnread(db: Db, who: string): Promise<number> {
  const { n } = await db
    .selectFrom('message as m')
    .innerJoin('conversation as c', 'c.id', 'm.conversation_id')
    .where((eb) => eb.or([eb('c.person_id', '=', who), eb('c.starter_id', '=', who)]))
    .where('m.author_id', '<>', who)
    .where('m.read_at', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export const findConversation = (db: Db, id: string) =>
  db
    .selectFrom('conversation as c')
    .innerJoin('employee as s', 's.id', 'c.starter_id')
    .innerJoin('employee as p', 'p.id', 'c.person_id')
    .leftJoin('course as k', 'k.id', 'c.course_id')
    .leftJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(k.live_version_id, k.draft_version_id)`),
    )
    .where('c.id', '=', id)
    .select(['c.id', 'c.starter_id as starterId', 'c.starter_role as starterRole', 'c.person_id as personId'])
    .select(['s.name as starter', 'p.name as person', 'c.course_id as courseId', 'v.title'])
    .executeTakeFirst()
export type ConversationRow = NonNullable<Awaited<ReturnType<typeof findConversation>>>

export const findMessages = (db: Db, conversationId: string) =>
  db
    .selectFrom('message as m')
    .leftJoin('announcement as a', 'a.id', 'm.announcement_id')
    .where('m.conversation_id', '=', conversationId)
    .orderBy('m.sent_at')
    .orderBy(sql`m.rowid`)
    .select(['m.id', 'm.author_id as authorId', 'm.announcement_id as announcementId', 'm.sent_at as at'])
    .select(['m.read_at as readAt', sql<string>`coalesce(m.body, a.body)`.as('text')])
    .execute()

export const updateRead = (db: Db, conversationId: string, who: string, at: string) =>
  db
    .updateTable('message')
    .set({ read_at: at })
    .where('conversation_id', '=', conversationId)
    .where('author_id', '<>', who)
    .where('read_at', 'is', null)
    .execute()

export const insertMessage = (
  db: Db,
  row: { id: string; conversationId: string; authorId: string; text: string; at: string },
) =>
  db
    .insertInto('message')
    .values({
      id: row.id,
      conversation_id: row.conversationId,
      author_id: row.authorId,
      announcement_id: null,
      body: row.text,
      sent_at: row.at,
      read_at: null,
    })
    .execute()

export interface Pair {
  courseId: string | null
  starterId: string
  starterRole: Sender
  personId: string
}
/** The conversation of these two, begun with `newId` if there is none yet. */
export async function openConversation(db: Db, newId: string, pair: Pair): Promise<string> {
  await db
    .insertInto('conversation')
    .values({
      id: newId,
      course_id: pair.courseId,
      starter_id: pair.starterId,
      starter_role: pair.starterRole,
      person_id: pair.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await db
    .selectFrom('conversation')
    .where('starter_id', '=', pair.starterId)
    .where('starter_role', '=', pair.starterRole)
    .where('person_id', '=', pair.personId)
    .where(sql<boolean>`course_id is ${pair.courseId}`)
    .select('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A participant who still works here; with `ownerId` only of a course that is theirs. */
export const findParticipant = (db: Db, courseId: string, by: { enrolmentId: string } | { employeeId: string }) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('employee as p', 'p.id', 'e.employee_id')
    .innerJoin('course as c', 'c.id', 'e.course_id')
    .where('e.course_id', '=', courseId)
    .where('e.status', '<>', 'left')
    .where('p.status', '=', 'active')
    .where('enrolmentId' in by ? 'e.id' : 'e.employee_id', '=', 'enrolmentId' in by ? by.enrolmentId : by.employeeId)
    .select(['e.employee_id as employeeId', 'c.owner_id as ownerId'])
    .executeTakeFirst()

/** Somebody who works in a unit that this person heads, or below it. */
export const findTeamMember = (db: Db, headId: string, employeeId: string) =>
  db
    .selectFrom('employee as p')
    .innerJoin('org_unit as u', 'u.id', 'p.unit_id')
    .innerJoin('org_unit as h', (join) => join.on(sql<boolean>`u.path like h.path || '%'`))
    .where('p.id', '=', employeeId)
    .where('p.status', '=', 'active')
    .where('h.head_id', '=', headId)
    .select('p.id')
    .executeTakeFirst()

export interface NewAnnouncement {
  id: string
  senderId: string
  role: 'trainer' | 'admin'
  to: { courseId: string; activeOnly: boolean } | { unitId: string; path: string }
  text: string
  at: string
}
/** Writes an announcement and one message to each that it is for; how many they are. */
export async function insertAnnouncement(
  db: Db,
  { id, senderId, role, to, text, at }: NewAnnouncement,
): Promise<number> {
  const courseId = 'courseId' in to ? to.courseId : null
  const unitId = 'unitId' in to ? to.unitId : null
  await db
    .insertInto('announcement')
    .values({
      id,
      sender_id: senderId,
      sender_role: role,
      course_id: courseId,
      unit_id: unitId,
      body: text,
      sent_at: at,
    })
    .execute()
  const people =
    'courseId' in to
      ? sql`select distinct e.employee_id as id from enrolment e join employee p on p.id = e.employee_id
            where e.course_id = ${to.courseId} and e.status <> 'left' and p.status = 'active' and p.id <> ${senderId}
            ${to.activeOnly ? sql`and e.status = 'active'` : sql``}`
      : sql`select p.id from employee p join org_unit u on u.id = p.unit_id
            where u.path like ${under(to.path)} and p.status = 'active' and p.id <> ${senderId}`
  await sql`insert into conversation (id, course_id, starter_id, starter_role, person_id)
    select ${id} || ':' || id, ${courseId}, ${senderId}, ${role}, id from (${people}) where true on conflict do nothing`.execute(
    db,
  )
  await sql`insert into message (id, conversation_id, author_id, announcement_id, body, sent_at)
    select ${id} || ':' || q.id, c.id, ${senderId}, ${id}, null, ${at} from (${people}) q
    join conversation c on c.starter_id = ${senderId} and c.starter_role = ${role} and c.person_id = q.id
      and coalesce(c.course_id, '') = coalesce(${courseId}, '')`.execute(db)
  const { n } = await db
    .selectFrom('message')
    .where('announcement_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export const findAnnouncements = (db: Db, senderId: string) =>
  db
    .selectFrom('announcement as a')
    .leftJoin('org_unit as u', 'u.id', 'a.unit_id')
    .leftJoin('course as k', 'k.id', 'a.course_id')
    .leftJoin('course_version as v', (join) =>
      join.on(sql<boolean>`v.id = coalesce(k.live_version_id, k.draft_version_id)`),
    )
    .where('a.sender_id', '=', senderId)
    .orderBy('a.sent_at', 'desc')
    .limit(shownAnnouncements)
    .select(['a.id', 'a.body as text', 'a.sent_at as at', sql<string>`coalesce(v.title, u.name)`.as('to')])
    .select([
      sql<number>`(select count(*) from message m where m.announcement_id = a.id)`.as('recipients'),
      sql<number>`(select count(m.read_at) from message m where m.announcement_id = a.id)`.as('read'),
    ])
    .execute()
