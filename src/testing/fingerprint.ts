import type { SqliteConnection } from '@/backend/db/port.ts'

/** What a request itself leaves behind, whatever it is told: sessions, kept answers, counted tries of signing in, the mark of the newest write. */
const traces = ['session', 'idempotency', 'sign_in_failure', 'meta']

/** All rows of all other tables, table by table. */
export function fingerprint(connection: SqliteConnection): string[] {
  const tables = connection
    .all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .map((row) => String(row.name))
    .filter((name) => !traces.includes(name))
  return tables.map((name) => {
    const columns = connection.all(`pragma table_info(${name})`).map((row) => `quote(${String(row.name)})`)
    const [row] = connection.all(
      `select count(*) as n, sum(length(x)) as size, group_concat(x, '|') as content from (select ${columns.join("||','||")} as x from ${name} order by x)`,
    )
    return `${name}:${row?.n}:${row?.size}:${digest(String(row?.content ?? ''))}`
  })
}

function digest(text: string) {
  let sum = 5381
  for (let at = 0; at < text.length; at++) sum = ((sum * 33) ^ text.charCodeAt(at)) >>> 0
  return sum
}
