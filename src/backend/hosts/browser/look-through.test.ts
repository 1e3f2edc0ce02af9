import { expect, it } from 'vitest'
import { twoTables } from '@/testing/damaged-database.ts'
import { lookThrough } from './look-through.ts'

const open = async () => 'open' as const

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
