import { foundation } from './migrations/0001-foundation.ts'
import { attemptLaw } from './migrations/0002-attempt-law.ts'
import { itemBank } from './migrations/0003-item-bank.ts'
import { lastEdit } from './migrations/0004-last-edit.ts'
import { review } from './migrations/0005-review.ts'
import { regrade } from './migrations/0006-regrade.ts'
import { grading } from './migrations/0007-grading.ts'
import { tide } from './migrations/0008-tide.ts'
import { voice } from './migrations/0009-voice.ts'
import { bankWriting } from './migrations/0010-bank-writing.ts'
import { media } from './migrations/0011-media.ts'
import { certificate } from './migrations/0012-certificate.ts'
import { reserve } from './migrations/0013-reserve.ts'
import { attemptClock } from './migrations/0014-attempt-clock.ts'
import { secrets } from './migrations/0015-secrets.ts'
import type { SqliteConnection } from './port.ts'

export interface Migration {
  number: number
  title: string
  sql: string
}

/** Only ever added to; a migration that has been released is not edited. */
export const migrations: readonly Migration[] = [
  foundation,
  attemptLaw,
  itemBank,
  lastEdit,
  review,
  regrade,
  grading,
  tide,
  voice,
  bankWriting,
  media,
  certificate,
  reserve,
  attemptClock,
  secrets,
]

export class SchemaTooNew extends Error {
  constructor(found: number, known: number) {
    super(`the database has schema ${found}, this build knows ${known}`)
    this.name = 'SchemaTooNew'
  }
}

/**
 * Brings the database to the newest schema, one transaction per migration, so that a kill leaves it at a whole number.
 * The number is kept in `user_version`, which SQLite changes inside the same transaction.
 */
export function migrate(connection: SqliteConnection, list: readonly Migration[] = migrations): number {
  list.forEach((migration, index) => {
    if (migration.number !== index + 1) throw new Error(`migration ${migration.title} is out of order`)
  })
  const found = Number(connection.all('pragma user_version')[0]?.user_version ?? 0)
  if (found > list.length) throw new SchemaTooNew(found, list.length)
  for (const migration of list.slice(found)) {
    connection.exec('begin immediate')
    try {
      connection.exec(migration.sql)
      connection.exec(`pragma user_version = ${migration.number}`)
      connection.exec('commit')
    } catch (cause) {
      connection.exec('rollback')
      throw new Error(`migration ${migration.number} (${migration.title}) failed`, { cause })
    }
  }
  return list.length
}
