import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LessonPage } from '@/contract/learning.ts'
import { demoCity } from '@/testing/demo-city.ts'

let city: Awaited<ReturnType<typeof demoCity>>
beforeAll(async () => {
  city = await demoCity()
})

const course = '/courses/kesehatan-masyarakat-lapangan'
const read = async (key: string) =>
  (await (await city.call('learner', 'GET', `${course}/lessons/${key}`)).json()) as LessonPage
const report = (key: string, body: object) => city.call('learner', 'PUT', `${course}/lessons/${key}/progress`, { body })

describe('progress in a lesson', () => {
  it('is complete when every block has been seen, each case tried and the animation watched, and says what is missing', async () => {
    const before = await read('3-1')
    expect(before.progress.completedAt).toBeNull()
    const ids = before.blocks.map(({ id }) => id)
    const half = await report('3-1', { seen: ids.slice(0, 1), lastBlock: ids[0], seq: 1 })
    const answer = (await half.json()) as { completed: boolean; unmet: { blockId: string }[] }
    expect(answer.completed).toBe(false)
    expect(answer.unmet.length).toBeGreaterThan(0)
    const watched = Object.fromEntries(
      before.blocks.filter(({ kind }) => kind === 'animation').map(({ id }) => [id, [[0, 3600]]]),
    )
    const whole = await report('3-1', { seen: ids, lastBlock: ids.at(-1), watched, seq: 2 })
    expect(await whole.json()).toMatchObject({ completed: true, unmet: [] })
    expect((await read('3-1')).progress.completedAt).not.toBeNull()
  })

  it('takes in nothing that the lesson does not have, and never goes back', async () => {
    const page = await read('3-2')
    const ids = page.blocks.map(({ id }) => id)
    await report('3-2', { seen: [ids[0], 'not-a-block'], lastBlock: ids[0], seq: 5 })
    await report('3-2', { seen: [], lastBlock: null, seq: 2 })
    const after = await read('3-2')
    expect(after.progress.seen).toEqual([ids[0]])
    expect(after.progress.lastBlock).toBe(ids[0])
  })

  it('ends the same in whatever order the deliveries arrive, repeated or not', async () => {
    const ids = (await read('3-3')).blocks.map(({ id }) => id)
    const deliveries = ids.map((id, at) => ({ seen: [id], lastBlock: id, seq: at + 1 }))
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(deliveries, { minLength: deliveries.length }),
        fc.array(fc.nat(deliveries.length - 1), { maxLength: 4 }),
        async (order, repeats) => {
          city.connection.exec("delete from lesson_progress where lesson_key = '3-3'")
          for (const delivery of [...order, ...repeats.map((at) => order[at] ?? order[0])])
            await report('3-3', delivery ?? {})
          const { progress } = await read('3-3')
          expect(new Set(progress.seen)).toEqual(new Set(ids))
          expect(progress.lastBlock).toBe(ids.at(-1))
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('content that arrives with a request', () => {
  it('is still there after that request was refused', async () => {
    const fresh = await demoCity()
    const refused = await fresh.call('learner', 'PUT', `${course}/lessons/9-9/progress`, {
      body: { seen: [], lastBlock: null, seq: 1 },
    })
    expect(refused.status).toBe(404)
    const page = (await (await fresh.call('learner', 'GET', `${course}/lessons/1-1`)).json()) as LessonPage
    expect(page.blocks.length).toBeGreaterThan(0)
  })
})

describe('notes and reflections', () => {
  it('belong to their writer alone', async () => {
    const page = await read('1-1')
    await city.call('learner', 'PUT', `${course}/lessons/1-1/note`, {
      body: { body: 'catatan pribadi' },
      headers: { 'if-match': `"${page.note.version}"` },
    })
    expect((await read('1-1')).note.body).toBe('catatan pribadi')
    for (const role of ['trainer', 'supervisor', 'admin'] as const)
      expect((await city.call(role, 'GET', `${course}/lessons/1-1`)).status).toBe(403)
  })

  it('are refused where there is no reflection', async () => {
    const page = await read('1-1')
    const text = page.blocks.find(({ kind }) => kind === 'text')?.id
    const answer = await city.call('learner', 'PUT', `${course}/lessons/1-1/reflections/${text}`, {
      body: { body: 'x' },
      headers: { 'if-match': '"0"' },
    })
    expect(answer.status).toBe(404)
  })

  it('carry a version each, also a reflection: what was written since is not written over', async () => {
    const block = (await read('1-1')).blocks.find(({ kind }) => kind === 'reflection')?.id ?? ''
    const stored = async () => (await read('1-1')).reflections[block]
    const write = (body: string, version: number) =>
      city.call('learner', 'PUT', `${course}/lessons/1-1/reflections/${block}`, {
        body: { body },
        headers: { 'if-match': `"${version}"` },
      })
    expect(await stored()).toBeUndefined()
    const first = (await (await write('Pertama.', 0)).json()) as { version: number }
    // The clock stands still, and the version grows all the same.
    const second = (await (await write('Kedua.', first.version)).json()) as { version: number }
    expect(second.version).toBeGreaterThan(first.version)
    for (const stale of [0, first.version]) expect((await write('Terlambat.', stale)).status).toBe(412)
    expect(await stored()).toEqual({ body: 'Kedua.', version: second.version })
  })
})

describe('enrolment', () => {
  const mine = '/courses/manajemen-proyek-asn/enrolments'
  beforeEach(() => {
    city.connection.exec(
      "delete from enrolment where employee_id = 'p-ratri' and course_id = 'manajemen-proyek-asn' and started_at is null",
    )
  })

  it('opens the lessons, once; leaving keeps what was done, and coming back finds it', async () => {
    expect((await city.call('learner', 'GET', '/courses/manajemen-proyek-asn/lessons/1-1')).status).toBe(409)
    expect((await city.call('learner', 'POST', mine)).status).toBe(201)
    expect((await city.call('learner', 'POST', mine)).status).toBe(409)
    const page = (await (
      await city.call('learner', 'GET', '/courses/manajemen-proyek-asn/lessons/1-1')
    ).json()) as LessonPage
    await city.call('learner', 'PUT', '/courses/manajemen-proyek-asn/lessons/1-1/progress', {
      body: {
        seen: page.blocks.map(({ id }) => id),
        lastBlock: page.blocks.at(-1)?.id,
        watched: Object.fromEntries(page.blocks.map(({ id }) => [id, [[0, 3600]]])),
        seq: 1,
      },
    })
    expect((await city.call('learner', 'DELETE', `${mine}/mine`)).status).toBe(204)
    expect((await city.call('learner', 'GET', '/courses/manajemen-proyek-asn/lessons/1-1')).status).toBe(409)
    const back = await city.call('learner', 'POST', mine)
    expect(await back.json()).toMatchObject({ lessonsDone: 1 })
  })

  it('cannot be left when the admin assigned it, and an outline cannot be enrolled in', async () => {
    expect((await city.call('learner', 'DELETE', `${course}/enrolments/mine`)).status).toBe(409)
    const [outline] = city.connection.all(
      "select id from course where authored = 0 and status = 'published' and id not in (select course_id from enrolment where employee_id = 'p-ratri') limit 1",
    )
    expect((await city.call('learner', 'POST', `/courses/${outline?.id}/enrolments`)).status).toBe(409)
  })
})
