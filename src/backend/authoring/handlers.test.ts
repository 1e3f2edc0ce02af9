import { beforeEach, describe, expect, it } from 'vitest'
import { openSmallOffice } from '@/testing/small-office.ts'
import type { SqliteConnection } from '../db/port.ts'

const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }] }
const item = (n: number) => ({
  type: 'single',
  stem: `Apa langkah ke-${n}?`,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  options: [
    { id: 'a', text: 'Menyapa' },
    { id: 'b', text: 'Menunggu' },
  ],
  correct: 'a',
})

let connection: SqliteConnection
let call: Awaited<ReturnType<typeof openSmallOffice>>['call']
beforeEach(async () => {
  const office = await openSmallOffice()
  connection = office.connection
  call = office.call
})

async function begin() {
  const { data } = await call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })
  return `/authoring/courses/${data.id}`
}
const versionOf = async (course: string) => Number((await call('sari', `GET ${course}`)).data.version)

/** A course with one written lesson and five items, published. */
async function published() {
  const course = await begin()
  await call('sari', `PATCH ${course}`, { summary: 'Cara menyapa warga yang datang.' }, await versionOf(course))
  const { data } = await call('sari', `POST ${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan pertama' })
  const lesson = `${course}/lessons/${data.key}`
  const blocks = [{ id: 'b1', kind: 'text', doc }]
  await call('sari', `PUT ${lesson}`, { title: 'Sapaan pertama', minutes: 15, blocks }, 1)
  for (let at = 1; at <= 5; at++) await call('sari', `POST ${course}/quizzes/final/items`, { item: item(at) })
  const reason = { withoutReview: 'Peninjau belum ada di kantor ini.' }
  const answer = await call('sari', `POST ${course}/publication`, reason, await versionOf(course))
  return { course, lesson, answer, id: course.split('/').at(-1) ?? '' }
}
const itemsOf = async (course: string) =>
  (await call('sari', `GET ${course}/quizzes/final`)).data.items as {
    key: string
    version: number
    item: { stem: string }
  }[]

describe('a course from its title to the catalogue', () => {
  it('is published with its hours and seen by learners', async () => {
    const { answer, id } = await published()
    expect(answer).toEqual({ status: 200, data: { number: 1, nextDraft: null, held: 0 } })
    const catalogue = (await call('ratri', 'GET /courses')).data as unknown as { id: string; learningHours: number }[]
    expect(catalogue.map((row) => [row.id, row.learningHours])).toEqual([[id, 1]])
    expect(connection.all("select draw from quiz where key = 'final'")).toEqual([{ draw: 5 }])
    expect(connection.all('select search_text from course_version')[0]?.search_text).toContain('menyapa warga')
  })

  it('is held back by what is missing, each named', async () => {
    const course = await begin()
    const { status, data } = await call('sari', `POST ${course}/publication`, undefined, 1)
    expect(status).toBe(409)
    expect(data.code).toBe('NOT_READY_TO_PUBLISH')
    const { unmet } = data.facts as { unmet: { rule: string }[] }
    expect(unmet.map(({ rule }) => rule)).toEqual(['SUMMARY', 'LESSONS', 'LESSON_EMPTY', 'FINAL_ITEMS', 'REVIEW_NONE'])
  })

  it('leaves the catalogue when it is withdrawn, and only then', async () => {
    const { course } = await published()
    expect((await call('sari', `POST ${course}/withdrawal`, undefined, await versionOf(course))).status).toBe(204)
    expect((await call('ratri', 'GET /courses')).data).toEqual([])
    const draft = await begin()
    await call('sari', `POST ${draft}/withdrawal`, undefined, await versionOf(draft))
    expect((await call('sari', `GET ${draft}`)).data.status).toBe('draft')
  })
})

describe('who and which version', () => {
  it('is absent for another trainer and forbidden to a learner', async () => {
    const course = await begin()
    expect((await call('bima', `GET ${course}`)).status).toBe(404)
    expect((await call('bima', `PATCH ${course}`, { title: 'Milik saya' }, 1)).status).toBe(404)
    expect((await call('bima', `GET ${course}/participants`)).status).toBe(404)
    expect((await call('bima', 'GET /authoring/courses')).data).toEqual([])
    expect((await call('ratri', `GET ${course}`)).status).toBe(403)
  })

  it('asks for the version that was read, and tells the current one', async () => {
    const course = await begin()
    expect((await call('sari', `PATCH ${course}`, { title: 'Menyapa' })).status).toBe(428)
    expect((await call('sari', `PATCH ${course}`, { title: 'Menyapa' }, 1)).status).toBe(200)
    const stale = await call('sari', `PATCH ${course}`, { title: 'Menyapa lagi' }, 1)
    expect(stale.status).toBe(412)
    expect(stale.data.facts).toMatchObject({ current: 2 })
  })

  it('refuses an empty change of the title, and keeps facts that were not sent', async () => {
    const course = await begin()
    const facts = { form: 'campuran', type: 'sosiokultural', level: 3, why: 'Warga menunggu.' }
    await call('sari', `PATCH ${course}`, facts, 1)
    expect((await call('sari', `PATCH ${course}`, { title: ' a ' }, 2)).status).toBe(422)
    expect((await call('sari', `GET ${course}`)).data).toMatchObject({ ...facts, title: 'Menyapa warga' })
  })
})

describe('what is published', () => {
  it('cannot be written any more', async () => {
    const { course, lesson } = await published()
    const before = connection.all('select * from lesson')
    expect((await call('sari', `PUT ${lesson}`, { title: 'Baru', minutes: 5, blocks: [] }, 2)).data.code).toBe(
      'NO_DRAFT',
    )
    expect((await call('sari', `DELETE ${lesson}`, undefined, 1)).data.code).toBe('NO_DRAFT')
    expect((await call('sari', `PATCH ${course}`, { title: 'Baru' }, await versionOf(course))).data.code).toBe(
      'NO_DRAFT',
    )
    expect((await call('sari', `POST ${course}/quizzes/final/items`, { item: item(6) })).data.code).toBe('NO_DRAFT')
    expect(connection.all('select * from lesson')).toEqual(before)
  })

  it('stays as it is while a draft of it changes, lessons and items alike', async () => {
    const { course, lesson, id } = await published()
    connection.run('insert into course_audience values (?, ?)', [`${id}:1`, 'wi'])
    expect((await call('sari', `POST ${course}/draft`)).data).toEqual({ number: 2 })
    expect((await call('sari', `POST ${course}/draft`)).data).toEqual({ number: 2 })
    expect(connection.all('select count(*) n from course_audience')).toEqual([{ n: 2 }])
    await call('sari', `PUT ${lesson}`, { title: 'Sapaan kedua', minutes: 20, blocks: [] }, 2)
    const [first] = await itemsOf(course)
    const changed = await call('sari', `PUT ${course}/quizzes/final/items/${first?.key}`, { item: item(9) }, 1)
    expect(changed.data.key).not.toBe(first?.key)
    const bodies = connection.all(
      `select qi.quiz_id quiz, json_extract(v.body, '$.stem') stem from quiz_item qi join item i on i.id = qi.item_id
       join item_version v on v.item_id = i.id and v.number = i.number where qi.sort = 0 order by 1`,
    )
    expect(bodies.map(({ stem }) => stem)).toEqual(['Apa langkah ke-1?', 'Apa langkah ke-9?'])
    expect(connection.all('select title from lesson order by id').map(({ title }) => title)).toEqual([
      'Sapaan pertama',
      'Sapaan kedua',
    ])
  })
})

describe('the checks', () => {
  it('name the field that is wrong, and keep nothing of a refused item', async () => {
    const course = await begin()
    const add = (body: object) => call('sari', `POST ${course}/quizzes/final/items`, { item: body })
    const faults = async (body: object) => ((await add(body)).data.faults as { path: string }[]).map(({ path }) => path)
    expect(await faults({ ...item(1), stem: '' })).toEqual(['body.item.stem'])
    expect(await faults({ ...item(1), correct: 'z' })).toEqual(['body.item.options'])
    const pair = (id: string) => ({ id, left: `Kiri ${id}`, right: 'Sama' })
    const { options: _, correct: __, ...common } = item(1)
    const matching = { ...common, type: 'matching', pairs: [pair('a'), pair('b'), pair('c')] }
    expect(await faults(matching)).toEqual(['body.item.pairs'])
    expect(await itemsOf(course)).toEqual([])
  })

  it('are rewritten in place while nothing published uses the item, and their rules are versioned', async () => {
    const course = await begin()
    await call('sari', `POST ${course}/quizzes/final/items`, { item: item(1) })
    const [stored] = await itemsOf(course)
    const path = `${course}/quizzes/final/items/${stored?.key}`
    expect((await call('sari', `PUT ${path}`, { item: item(2) }, 1)).data).toEqual({ key: stored?.key, version: 2 })
    expect((await call('sari', `PUT ${path}`, { item: item(3) }, 1)).status).toBe(412)
    expect((await itemsOf(course))[0]?.item.stem).toBe('Apa langkah ke-2?')
    expect(connection.all('select number from item_version order by 1')).toEqual([{ number: 1 }, { number: 2 }])

    const rules = {
      title: 'Uji akhir',
      draw: 3,
      timeLimitMinutes: null,
      passPercent: 80,
      maxAttempts: 2,
      review: 'score-only',
    }
    expect((await call('sari', `PUT ${course}/quizzes/final`, rules, 1)).status).toBe(200)
    expect((await call('sari', `PUT ${course}/quizzes/final`, rules, 1)).status).toBe(412)
    expect((await call('sari', `GET ${course}/quizzes/final`)).data).toMatchObject({ ...rules, version: 2 })
  })
})

it('moves lessons within a module and over its edge, and removes only empty modules', async () => {
  const course = await begin()
  const { data } = await call('sari', `POST ${course}/modules`, { title: 'Modul kedua' })
  const keys: string[] = []
  for (const title of ['Satu', 'Dua', 'Tiga'])
    keys.push(String((await call('sari', `POST ${course}/lessons`, { moduleKey: 'm1', title })).data.key))
  const outline = async () =>
    ((await call('sari', `GET ${course}`)).data.modules as { lessons: { title: string }[] }[]).map(({ lessons }) =>
      lessons.map(({ title }) => title).join(' '),
    )
  await call('sari', `POST ${course}/lessons/${keys[0]}/move`, { direction: 'up' }, await versionOf(course))
  await call('sari', `POST ${course}/lessons/${keys[2]}/move`, { direction: 'up' }, await versionOf(course))
  expect(await outline()).toEqual(['Satu Tiga Dua', ''])
  await call('sari', `POST ${course}/lessons/${keys[1]}/move`, { direction: 'down' }, await versionOf(course))
  expect(await outline()).toEqual(['Satu Tiga', 'Dua'])
  const second = `${course}/modules/${data.key}`
  expect((await call('sari', `DELETE ${second}`, undefined, await versionOf(course))).data.code).toBe('IN_USE')
  await call('sari', `POST ${course}/lessons/${keys[1]}/move`, { direction: 'up' }, await versionOf(course))
  expect((await call('sari', `DELETE ${second}`, undefined, await versionOf(course))).status).toBe(204)
  expect((await call('sari', `DELETE ${course}/modules/m1`, undefined, await versionOf(course))).data.code).toBe(
    'LAST_OF_ITS_KIND',
  )
  expect(await outline()).toEqual(['Satu Tiga Dua'])
})
