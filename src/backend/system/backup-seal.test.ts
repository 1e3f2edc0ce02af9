import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, databaseOf, loadSqlite } from '@/testing/memory-database.ts'
import { seal, sealBytes, unseal } from './backup-seal.ts'

const madeAt = '2026-11-28T02:00:00.000Z'
let image: Uint8Array
let sealed: Uint8Array
beforeAll(async () => {
  const { oo1 } = await loadSqlite()
  const database = new oo1.DB(':memory:', 'c')
  database.exec("create table meta (value text); insert into meta values ('isi yang tidak boleh berubah')")
  image = await bytesOf(database)
  sealed = await seal(image, madeAt)
})
const flipped = (at: number, bit = 0) => {
  const bytes = sealed.slice()
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  return bytes
}

describe('the seal of a backup', () => {
  it('gives back the database as it was, and when it was made', async () => {
    const whole = await unseal(sealed)
    expect(whole).toMatchObject({ kind: 'whole', madeAt })
    expect(whole.kind === 'whole' && Buffer.compare(whole.image, image)).toBe(0)
  })

  it('is found broken by one flipped bit anywhere in the file', async () => {
    const unseen = []
    for (const at of sealed.keys()) if ((await unseal(flipped(at, at % 8))).kind !== 'broken') unseen.push(at)
    expect(unseen).toEqual([])
    expect(sealed.length).toBeGreaterThan(8_000)
  })

  it('sees what SQLite does not: another letter in a text', async () => {
    const at = Buffer.from(sealed).indexOf('tidak boleh')
    const { connection } = await databaseOf(flipped(at))
    expect(connection.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
    expect((await unseal(flipped(at))).kind).toBe('broken')
  })

  it('is missed when it was cut off, wherever the file ends', async () => {
    for (const end of [sealed.length - 1, image.length + 1, image.length, image.length - 1, 4096, 100])
      expect((await unseal(sealed.subarray(0, end))).kind, `cut at ${end}`).toBe('broken')
    expect((await unseal(new Uint8Array([...sealed, 10]))).kind).toBe('broken')
  })

  it('is not asked of a backup that was made without one', async () => {
    expect((await unseal(image)).kind).toBe('none')
    expect((await unseal(new Uint8Array(10))).kind).toBe('none')
  })

  it('leaves a database that any SQLite opens, and can be checked by hand as it says', async () => {
    const { connection } = await databaseOf(sealed)
    expect(connection.all('pragma integrity_check')[0]?.integrity_check).toBe('ok')
    expect(connection.all('select value from meta')).toHaveLength(1)
    expect(sealed.length % sealBytes).toBe(0)
    const said = Buffer.from(sealed.subarray(image.length)).toString()
    expect(said).toContain(`head -c ${image.length} FILE | sha256sum`)
    expect(said).toContain(createHash('sha256').update(sealed.subarray(0, image.length)).digest('hex'))
  })
})
