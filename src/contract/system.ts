import { z } from 'zod'
import { contract, Instant } from './endpoint.ts'
import { everyone } from './session.ts'

export const Health = z.object({
  /** `ok`, or the first thing that SQLite found wrong. */
  integrity: z.string(),
  /** Rows that point at nothing. */
  danglingRows: z.number().int(),
  schema: z.number().int(),
  newestSchema: z.number().int(),
  databaseBytes: z.number().int(),
  /** Room set aside in it for people's own work when the device is full, in bytes: what is left, and what it is when whole. */
  reserve: z.object({ left: z.number().int(), whole: z.number().int() }),
  /** Null for everyone but the admin. */
  rows: z
    .object({
      people: z.number().int(),
      courses: z.number().int(),
      enrolments: z.number().int(),
      attempts: z.number().int(),
    })
    .nullable(),
  checkedAt: Instant,
})
export type Health = z.infer<typeof Health>

/** What a page needs to say whether a backup is due; when the last one was made is known to the device alone. */
export const BackupState = z.object({
  filledAt: Instant.nullable(),
  /** When anybody's work or an edit was written last. */
  changedAt: Instant.nullable(),
})
export type BackupState = z.infer<typeof BackupState>

export const healthContract = contract({
  'GET /health': {
    summary: 'Is the database whole, and how large is it; checked at the moment of asking',
    roles: everyone,
    response: Health,
  },
  'GET /backup/state': {
    summary: 'Since when there is something to back up, and when it changed last',
    roles: ['admin'],
    response: BackupState,
  },
  'GET /backup': {
    summary: 'The whole database as one file, to put aside or to restore; written to the log',
    roles: ['admin'],
    download: 'application/vnd.sqlite3',
    errors: ['NOT_FOUND'],
  },
})
