import type { ChangeKind, Comparison, Touched } from '@/contract/recovery.ts'
import type { SqliteConnection } from '../../db/port.ts'

interface Kind {
  kind: ChangeKind
  table: string
  key: string[]
  /** When a row `r` was touched last. */
  at?: string
  /** Rows of no weight, in a schema `s`: they are no one's work. */
  where?: (s: string, other: string) => string
}

const kinds: readonly Kind[] = [
  { kind: 'attempts', table: 'attempt', key: ['id'], at: 'r.started_at' },
  {
    kind: 'answers',
    table: 'attempt_item',
    key: ['attempt_id', 'position'],
    at: 'r.saved_at',
    // The invented history gets its answers only when someone analyses them: an attempt that is finished and has none at all.
    where: (_, other) =>
      `r.saved_at is not null and (exists (select 1 from ${other}.attempt_item o where o.attempt_id = r.attempt_id)
        or not exists (select 1 from ${other}.attempt a where a.id = r.attempt_id and a.state = 'graded'))`,
  },
  { kind: 'progress', table: 'lesson_progress', key: ['enrolment_id', 'lesson_key'], at: 'r.updated_at' },
  { kind: 'enrolments', table: 'enrolment', key: ['id'], at: 'coalesce(r.last_activity_at, r.enrolled_at)' },
  { kind: 'notes', table: 'note', key: ['enrolment_id', 'lesson_key'], at: 'r.updated_at' },
  { kind: 'reflections', table: 'reflection', key: ['enrolment_id', 'lesson_key', 'block_id'], at: 'r.updated_at' },
  { kind: 'certificates', table: 'certificate', key: ['number'], at: 'r.issued_at' },
  { kind: 'messages', table: 'message', key: ['id'], at: 'r.sent_at' },
  // Notes have an address too, but are no content.
  { kind: 'edits', table: 'last_edit', key: ['path'], at: 'r.at', where: () => "r.path like '%/authoring/%'" },
  { kind: 'courses', table: 'course', key: ['id'] },
  { kind: 'bankItems', table: 'bank_item', key: ['id'], at: 'r.created_at' },
  { kind: 'files', table: 'media', key: ['id'], at: 'r.created_at' },
  { kind: 'people', table: 'employee', key: ['id'] },
]

const one = (connection: SqliteConnection, sql: string) => Object.values(connection.all(sql)[0] ?? {})[0] ?? null

/** The latest instant of anybody's own work. */
export const lastActivityIn = (connection: SqliteConnection, schema: string) =>
  one(
    connection,
    `select max(at) from (select max(last_activity_at) as at from ${schema}.enrolment
      union all select max(saved_at) from ${schema}.attempt_item union all select max(updated_at) from ${schema}.note
      union all select max(updated_at) from ${schema}.lesson_progress)`,
  ) as string | null

/**
 * What stands in the schema `here` and what a backup in `main` would make of it, row by row. Of two schemas of different age the
 * columns that both have are compared; bytes of files are not, for they never change under their id.
 */
export function compareImages(connection: SqliteConnection): Comparison {
  const columnsOf = (schema: string, table: string) =>
    connection.all(`pragma ${schema}.table_info(${table})`).map(({ name }) => String(name))
  const changes = kinds.flatMap(({ kind, table, key, at, where }) => {
    const theirs = new Set(columnsOf('main', table))
    const columns = columnsOf('here', table).filter((name) => theirs.has(name) && name !== 'bytes')
    // A table that came later holds nothing that could be lost.
    if (columns.length === 0) return []
    const same = key.map((name) => `o.${name} = r.${name}`).join(' and ')
    const differs = columns.map((name) => `o.${name} is not r.${name}`).join(' or ')
    const touched = (schema: string, other: string, what: string): Touched => {
      const [row] = connection.all(
        `select count(*) as n, min(${at ?? 'null'}) as first, max(${at ?? 'null'}) as last from ${schema}.${table} r ${what}
         ${where ? `and ${where(schema, other)}` : ''}`,
      )
      return {
        rows: Number(row?.n),
        from: (row?.first ?? null) as string | null,
        to: (row?.last ?? null) as string | null,
      }
    }
    const without = (other: string) => `where not exists (select 1 from ${other}.${table} o where ${same})`
    const change = {
      kind,
      gone: touched('here', 'main', without('main')),
      goesBack: touched('here', 'main', `join main.${table} o on ${same} where (${differs})`),
      returns: touched('main', 'here', without('here')),
    }
    return change.gone.rows + change.goesBack.rows + change.returns.rows > 0 ? [change] : []
  })
  return { lastActivity: lastActivityIn(connection, 'here'), changes }
}
