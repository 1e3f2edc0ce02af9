import fc from 'fast-check'
import { expect, it } from 'vitest'
import { memoryDatabase } from '@/testing/memory-database.ts'

it('reads every kind of value as it was stored', async () => {
  const { connection } = await memoryDatabase()
  connection.exec('create table thing (at integer primary key, value)')
  const value = fc.oneof(
    fc.constant(null),
    fc.maxSafeInteger(),
    // A whole number is bound as one, whatever its size.
    fc.double({ noNaN: true, noInteger: true }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 4_000 }),
    fc.uint8Array(),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }),
  )
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      connection.exec('delete from thing')
      for (const [at, one] of values.entries()) connection.run('insert into thing values (?, ?)', [at, one])
      expect(connection.all('select value from thing order by at').map((row) => row.value)).toEqual(values)
    }),
  )
})

it('shortens no text: not at a zero, not by a mark of byte order', async () => {
  const { connection } = await memoryDatabase()
  const texts = ['\uFEFFawal', 'se\0belum', '', 'Kotalama 🌋']
  for (const text of texts) expect(connection.all('select ? as said', [text])).toEqual([{ said: text }])
})

it('gives rows by name, also after the table has changed under a kept statement', async () => {
  const { connection } = await memoryDatabase()
  connection.exec('create table thing (a); insert into thing values (1), (2)')
  expect(connection.all('select * from thing where a > 5')).toEqual([])
  expect(connection.all('select * from thing')).toEqual([{ a: 1 }, { a: 2 }])
  connection.exec("alter table thing add column b default 'x'")
  expect(connection.all('select * from thing')).toEqual([
    { a: 1, b: 'x' },
    { a: 2, b: 'x' },
  ])
  expect(connection.all('select 1 as a, 2 as a')).toEqual([{ a: 2 }])
})
