import { beforeAll, describe, expect, it } from 'vitest'
import { demoCity } from '@/testing/demo-city.ts'
import { goldenOf } from '@/testing/golden-rows.ts'
import { loadSqlite } from '@/testing/memory-database.ts'
import { migrations } from '../../db/migrate.ts'
import { seal } from '../../system/backup-seal.ts'
import { inspect } from './inspect.ts'

const madeAt = '2026-11-23T05:00:00.000Z'
const course = 'kesehatan-masyarakat-lapangan'
let city: Awaited<ReturnType<typeof demoCity>>
let backup: Uint8Array
const ask = async (bytes: Uint8Array, here?: Uint8Array) => inspect(await loadSqlite(), bytes, here)
const holds = async (bytes: Uint8Array, here?: Uint8Array) => {
  const answer = await ask(bytes, here)
  if (answer.kind !== 'holds') throw new Error(JSON.stringify(answer))
  return answer
}

beforeAll(async () => {
  city = await demoCity()
  backup = await seal(await city.image(), madeAt)
})

describe('what is said of a backup before it replaces anything', () => {
  it('is what it holds, when it was made, and that nothing would change', async () => {
    const answer = await holds(backup, await city.image())
    expect(answer).toMatchObject({ people: 600, courses: 60, sealedAt: madeAt, compared: { changes: [] } })
    expect(answer.compared?.lastActivity).toBe(answer.lastActivity)
  })

  it('counts no lessons and invented answers that arrive by themselves', async () => {
    const later = await demoCity()
    const before = await later.image()
    const answers = later.count('attempt_item')
    await later.call('trainer', 'GET', `/authoring/courses/${course}/item-analysis`)
    expect(later.count('attempt_item')).toBeGreaterThan(answers + 100)
    const after = await later.image()
    expect((await holds(before, after)).compared?.changes).toEqual([])
    expect((await holds(after, before)).compared?.changes).toEqual([])
  })

  it('names the work since then: what would be gone, what would go back, and what would return', async () => {
    city.clock.now = new Date('2026-11-23T06:00:00.000Z')
    const at = city.clock.now.toISOString()
    await city.call('learner', 'PUT', `/courses/${course}/lessons/1-1/note`, {
      body: { body: 'catatan yang belum dicadangkan' },
      headers: { 'if-match': '"0"' },
    })
    const begun = await city.call('learner', 'POST', `/courses/${course}/quizzes/m1/attempts`)
    const { id } = (await begun.json()) as { id: string }
    await city.call('learner', 'PUT', `/attempts/${id}/answers/0`, { body: { response: null, flagged: true, seq: 1 } })
    city.connection.exec(`update employee set name = 'Nama lain' where id = 'p-ratri'`)
    const here = await city.image()
    const { compared } = await holds(backup, here)
    const of = (kind: string) => compared?.changes.find((change) => change.kind === kind)
    const none = { rows: 0, from: null, to: null }
    const newOne = { gone: { rows: 1, from: at, to: at }, goesBack: none, returns: none }
    for (const kind of ['notes', 'attempts', 'answers']) expect(of(kind)).toEqual({ kind, ...newOne })
    expect(of('people')).toEqual({ kind: 'people', gone: none, goesBack: { ...none, rows: 1 }, returns: none })
    expect(of('edits')).toBeUndefined()
    expect(compared?.lastActivity).toBe(at)
    // The other way round, the same rows come back.
    const back = (await holds(here, backup)).compared?.changes.find(({ kind }) => kind === 'attempts')
    expect(back).toEqual({ kind: 'attempts', gone: none, goesBack: none, returns: newOne.gone })
  })

  it('is that it was altered, by one letter in a text or by its end that is missing', async () => {
    const other = backup.slice()
    const at = Buffer.from(other).indexOf('Ratri')
    other[at] = 0x50
    expect(await ask(other)).toEqual({ kind: 'fault', fault: 'ALTERED' })
    expect(await ask(backup.subarray(0, 200_000))).toEqual({ kind: 'fault', fault: 'ALTERED' })
    expect(await ask(new Uint8Array(5_000))).toEqual({ kind: 'fault', fault: 'NOT_A_BACKUP' })
  })

  it('is of an old backup that it bears no seal, whichever schema it has', async () => {
    for (const { number } of migrations) {
      const answer = await holds(await goldenOf(number))
      expect(answer, `schema ${number}`).toMatchObject({ people: 3, sealedAt: null, compared: null })
    }
  })

  it('compares with nothing when what is here cannot be read', async () => {
    const here = await city.image()
    here.fill(7, 0, 64)
    expect((await holds(backup, here)).compared).toBeNull()
    expect((await holds(backup, undefined)).compared).toBeNull()
  })
})
