import { expect, it } from 'vitest'
import { databaseOf, loadSqlite } from '@/testing/memory-database.ts'
import { lookThrough } from './look-through.ts'

const open = async () => 'open' as const

/** Two tables of many pages each; `hurt` is a page of the second that is overwritten as a failing disk would. */
async function twoTables(hurt?: true) {
  const { capi, oo1 } = await loadSqlite()
  const made = new oo1.DB(':memory:', 'c')
  made.exec('create table first (body text); create table second (body text)')
  for (const name of ['first', 'second'])
    made.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 200)
      insert into ${name} select hex(randomblob(200)) from n`)
  const bytes = capi.sqlite3_js_db_export(made)
  made.close()
  // The rows of the second table were written last, so its leaves lie at the end.
  if (hurt) bytes.fill(0xa5, bytes.length - 4096)
  return (await databaseOf(bytes)).connection
}

it('finds nothing in a sound database, and rests before each table', async () => {
  let rests = 0
  const found = await lookThrough(await twoTables(), async () => {
    rests++
    return 'open'
  })
  expect(found).toBeUndefined()
  expect(rests).toBe(2)
})
it('says in the words of SQLite what is damaged', async () => {
  expect(await lookThrough(await twoTables(true), open)).toMatch(/second|page|cell/i)
})
it('ends where the database is closed meanwhile', async () => {
  const connection = await twoTables(true)
  const answers = ['open', 'closed'] as const
  let asked = 0
  expect(await lookThrough(connection, async () => answers[asked++] ?? 'closed')).toBeUndefined()
  expect(asked).toBe(2)
})
