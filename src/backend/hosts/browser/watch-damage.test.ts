import { expect, it } from 'vitest'
import { twoTables } from '@/testing/damaged-database.ts'
import { watchDamage } from './watch-damage.ts'

it('tells what is damaged when somebody meets it, and hides the fault from nobody', async () => {
  const told: string[] = []
  const connection = watchDamage(await twoTables(true), (message) => told.push(message))
  expect(connection.all('select count(body) as n from first')).toEqual([{ n: 200 }])
  expect(told).toEqual([])
  expect(() => connection.all('select max(body) from second')).toThrow(/malformed/)
  expect(told).toEqual([expect.stringMatching(/malformed/)])
})

it('is silent about a statement that is wrong by itself', async () => {
  const told: string[] = []
  const connection = watchDamage(await twoTables(), (message) => told.push(message))
  expect(() => connection.run('insert into absent values (1)')).toThrow(/no such table/)
  expect(() => connection.exec('selekt')).toThrow()
  expect(told).toEqual([])
})
