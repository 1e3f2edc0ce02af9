import { bytesOf, databaseOf, loadSqlite } from './memory-database.ts'

/** Two tables of many pages each; `hurt` is a page of the second that is overwritten as a failing disk would. */
export async function twoTables(hurt?: true) {
  const { oo1 } = await loadSqlite()
  const made = new oo1.DB(':memory:', 'c')
  made.exec('create table first (body text); create table second (body text)')
  for (const name of ['first', 'second'])
    made.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 200)
      insert into ${name} select hex(randomblob(200)) from n`)
  const bytes = await bytesOf(made)
  made.close()
  // The rows of the second table were written last, so its leaves lie at the end.
  if (hurt) bytes.fill(0xa5, bytes.length - 4096)
  return (await databaseOf(bytes)).connection
}
