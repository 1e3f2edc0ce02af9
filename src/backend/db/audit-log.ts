import type { Db, SqliteConnection } from './port.ts'

interface Entry {
  at: string
  actorId: string | null
  action: string
  subject: string
  detail: object
}

/** Who did what to what, and when; inside the transaction that does it. */
export const insertAudit = (db: Db, { at, actorId, action, subject, detail }: Entry) =>
  db
    .insertInto('audit_log')
    .values({ at, actor_id: actorId, action, subject, detail: JSON.stringify(detail) })
    .execute()

/** The same where a host writes by itself, without a request. */
export const insertAuditOn = (connection: SqliteConnection, { at, actorId, action, subject, detail }: Entry) =>
  connection.run('insert into audit_log (at, actor_id, action, subject, detail) values (?, ?, ?, ?, ?)', [
    at,
    actorId,
    action,
    subject,
    JSON.stringify(detail),
  ])
