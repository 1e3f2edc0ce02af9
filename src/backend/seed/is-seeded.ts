import type { SqliteConnection } from '../db/port.ts'

/** The seed marks the database only at its very end, so a city that was cut short is filled again from the start. */
export const isSeeded = (connection: SqliteConnection): boolean =>
  connection.all("select 1 from meta where key = 'seeded_at'").length > 0

/** Every seeded course has one published version. */
export const versionIdOf = (courseId: string) => `${courseId}:1`
