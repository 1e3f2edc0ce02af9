import { beforeEach, describe, expect, it } from 'vitest'
import { openSmallOffice } from '@/testing/small-office.ts'
import type { SqliteConnection } from '../db/port.ts'

const textBlock = (id: string, text: string) => ({
  id,
  kind: 'text',
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
})
const item = (n: number) => ({
  type: 'trueFalse',
  stem: `Sapaan ke-${n} membuka percakapan.`,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  correct: true,
})
let connection: SqliteConnection
let call: Awaited<ReturnType<typeof openSmallOffice>>['call']
beforeEach(async () => {
  const office = await openSmallOffice()
  connection = office.connection
  call = office.call
})

const begin = async (title = 'Menyapa warga') => {
  const { data } = await call('sari', 'POST /authoring/courses', { title })
  return { id: String(data.id), path: `/authoring/courses/${data.id}` }
}
async function write(course: string, title: string, text = title) {
  const { data } = await call('sari', `POST ${course}/lessons`, { moduleKey: 'm1', title })
  const blocks = [textBlock('b4', text), textBlock('b7', 'Lanjutan')]
  await call('sari', `PUT ${course}/lessons/${data.key}`, { title, minutes: 15, blocks }, 1)
  return String(data.key)
}
const page = async (course: string) =>
  (await call('sari', `GET ${course}`)).data as unknown as {
    version: number
    draftNumber: number | null
    modules: { key: string; title: string; lessons: { key: string; title: string; held: boolean }[] }[]
  }
const titles = async (course: string) =>
  (await page(course)).modules.map(({ lessons }) => lessons.map(({ title }) => title).join(', '))
async function ready(course: string) {
  for (let at = 1; at <= 5; at++) await call('sari', `POST ${course}/quizzes/final/items`, { item: item(at) })
  await call('sari', `PATCH ${course}`, { summary: 'Cara menyapa warga yang datang.' }, (await page(course)).version)
}
const publish = async (course: string) =>
  call(
    'sari',
    `POST ${course}/publication`,
    { withoutReview: 'Peninjau sedang bertugas.' },
    (await page(course)).version,
  )

describe('a copy', () => {
  it('of a lesson stands right after it, with its text under new ids', async () => {
    const { path, id } = await begin()
    const first = await write(path, 'Satu')
    await write(path, 'Dua')
    const copy = await call('sari', `POST ${path}/lessons/${first}/copies`, { title: 'Satu (salinan)' })
    expect(copy.status).toBe(201)
    expect(await titles(path)).toEqual(['Satu, Satu (salinan), Dua'])
    const [row] = connection.all(`select blocks, version from lesson where id = '${id}:1:${copy.data.key}'`)
    expect(JSON.parse(String(row?.blocks)).map((block: { id: string }) => block.id)).toEqual(['b1', 'b2'])
    await call('sari', `PUT ${path}/lessons/${copy.data.key}`, { title: 'Lain', minutes: 5, blocks: [] }, 1)
    expect(await titles(path)).toEqual(['Satu, Lain, Dua'])
    const { data } = await call('sari', `GET ${path}/lessons/${first}`)
    expect(data.blocks).toHaveLength(2)
  })

  it('of a course shares no question, no lesson and no check: an edit of one never reaches the other', async () => {
    const { path, id } = await begin()
    await write(path, 'Satu')
    await ready(path)
    await publish(path)
    connection.run('insert into course_audience values (?, ?)', [`${id}:1`, 'wi'])
    const { status, data } = await call('sari', `POST ${path}/copies`, { title: 'Menyapa lagi' })
    expect(status).toBe(201)
    const copy = `/authoring/courses/${data.id}`
    const itemIds = (course: string) =>
      connection
        .all(
          `select qi.item_id id from quiz_item qi join quiz q on q.id = qi.quiz_id join course_version v on v.id = q.version_id where v.course_id = '${course}'`,
        )
        .map((row) => String(row.id))
    const [mine, theirs] = [itemIds(id), itemIds(String(data.id))]
    expect(theirs).toHaveLength(5)
    expect(theirs.filter((one) => mine.includes(one))).toEqual([])
    for (const table of ['module', 'lesson', 'quiz'])
      expect(
        connection.all(`select count(distinct id) = count(*) ok, count(distinct version_id) n from ${table}`),
      ).toEqual([{ ok: 1, n: 2 }])
    expect(connection.all('select count(*) n from course_audience')).toEqual([{ n: 2 }])
    const quiz = (await call('sari', `GET ${copy}/quizzes/final`)).data.items as { key: string }[]
    const rewritten = await call('sari', `PUT ${copy}/quizzes/final/items/${quiz[0]?.key}`, { item: item(9) }, 1)
    expect(rewritten.data).toEqual({ key: quiz[0]?.key, version: 2 })
    const stems = connection.all(
      `select json_extract(v.body, '$.stem') stem from item i join item_version v on v.item_id = i.id and v.number = i.number where i.course_id = '${id}'`,
    )
    expect(stems.some(({ stem }) => String(stem).includes('ke-9'))).toBe(false)
    expect(connection.all("select action, subject from audit_log where action = 'course.copy'")).toEqual([
      { action: 'course.copy', subject: data.id },
    ])
  })

  it('of a module brings its lessons and its check with new items', async () => {
    const { path, id } = await begin()
    await write(path, 'Satu')
    await write(path, 'Dua')
    connection.exec(
      `insert into quiz (id, version_id, module_id, key, kind, title, draw, time_limit_minutes, pass_percent, max_attempts, review, version)
       select '${id}:1:quiz-m1', version_id, '${id}:1:m1', 'm1', 'module', 'Uji modul', draw, time_limit_minutes, pass_percent, max_attempts, review, 1 from quiz limit 1`,
    )
    await call('sari', `POST ${path}/quizzes/m1/items`, { item: item(1) })
    const { status } = await call('sari', `POST ${path}/modules/m1/copies`, { title: 'Modul salinan' })
    expect(status).toBe(201)
    expect(await titles(path)).toEqual(['Satu, Dua', 'Satu, Dua'])
    const keys = (await page(path)).modules.flatMap(({ lessons }) => lessons.map(({ key }) => key))
    expect(new Set(keys).size).toBe(4)
    expect(
      connection.all(
        "select count(distinct quiz_id) quizzes, count(distinct item_id) items from quiz_item join quiz on quiz.id = quiz_id where kind = 'module'",
      ),
    ).toEqual([{ quizzes: 2, items: 2 }])
  })

  it('is for the owner alone', async () => {
    const { path } = await begin()
    const key = await write(path, 'Satu')
    for (const route of [`POST ${path}/copies`, `POST ${path}/modules/m1/copies`, `POST ${path}/lessons/${key}/copies`])
      expect((await call('bima', route, { title: 'Milik saya' })).status).toBe(404)
  })
})

describe('a lesson that goes over to another course', () => {
  it('leaves the one draft and stands in the other, under a key of its own', async () => {
    const from = await begin()
    const to = await begin('Mendengarkan warga')
    await write(to.path, 'Awal')
    const key = await write(from.path, 'Satu')
    const { version } = await page(from.path)
    const moved = await call('sari', `POST ${from.path}/lessons/${key}/transfer`, { courseId: to.id }, version)
    expect(moved.status).toBe(200)
    expect(await titles(from.path)).toEqual([''])
    expect(await titles(to.path)).toEqual(['Awal, Satu'])
    expect((await call('sari', `GET ${to.path}/lessons/${moved.data.key}`)).data.blocks).toHaveLength(2)
  })

  it('goes only between courses of its owner, and only from what was read', async () => {
    const from = await begin()
    const key = await write(from.path, 'Satu')
    const { data } = await call('bima', 'POST /authoring/courses', { title: 'Kursus Bima' })
    const { version } = await page(from.path)
    const send = (courseId: string, at: number) =>
      call('sari', `POST ${from.path}/lessons/${key}/transfer`, { courseId }, at)
    expect((await send(String(data.id), version)).status).toBe(404)
    const mine = await begin('Mendengarkan warga')
    expect((await send(mine.id, version - 1)).status).toBe(412)
    expect(await titles(from.path)).toEqual(['Satu'])
  })
})

describe('a lesson that is held', () => {
  const hold = async (path: string, key: string, held = true) =>
    call('sari', `PUT ${path}/lessons/${key}/held`, { held }, (await page(path)).version)
  const published = (id: string, number: number) =>
    connection
      .all(`select title from lesson where version_id = '${id}:${number}' order by sort`)
      .map(({ title }) => title)

  it('is not published while it is new, and waits in the next draft under its key', async () => {
    const { path, id } = await begin()
    await write(path, 'Satu')
    const key = await write(path, 'Belum selesai')
    await ready(path)
    expect((await hold(path, key)).status).toBe(204)
    const { data } = await publish(path)
    expect(data).toEqual({ number: 1, nextDraft: 2, held: 1 })
    expect(published(id, 1)).toEqual(['Satu'])
    expect(connection.all(`select minutes from course_version where id = '${id}:1'`)).toEqual([{ minutes: 45 }])
    const draft = await page(path)
    expect(draft.modules[0]?.lessons).toMatchObject([
      { title: 'Satu', held: false },
      { title: 'Belum selesai', key, held: true },
    ])
    // An open editor goes on writing over the version that it knows.
    const body = { title: 'Hampir selesai', minutes: 5, blocks: [] }
    expect((await call('sari', `PUT ${path}/lessons/${key}`, body, 2)).status).toBe(200)
  })

  it('keeps the text that learners know, and its own in the next draft', async () => {
    const { path, id } = await begin()
    const key = await write(path, 'Satu')
    const other = await write(path, 'Dua')
    await ready(path)
    await publish(path)
    await call('sari', `POST ${path}/draft`)
    const put = (lesson: string, title: string) =>
      call('sari', `PUT ${path}/lessons/${lesson}`, { title, minutes: 9, blocks: [textBlock('b1', title)] }, 2)
    await put(key, 'Satu, ditulis ulang')
    await put(other, 'Dua, ditulis ulang')
    await hold(path, key)
    expect((await publish(path)).data).toEqual({ number: 2, nextDraft: 3, held: 1 })
    expect(published(id, 2)).toEqual(['Satu', 'Dua, ditulis ulang'])
    expect(published(id, 3)).toEqual(['Satu, ditulis ulang', 'Dua, ditulis ulang'])
    await hold(path, key, false)
    expect((await publish(path)).data).toEqual({ number: 3, nextDraft: null, held: 0 })
    expect(published(id, 3)).toEqual(['Satu, ditulis ulang', 'Dua, ditulis ulang'])
  })

  it('is no reason to wait: its empty text holds nothing back, but a course of held lessons alone has none', async () => {
    const { path } = await begin()
    const { data } = await call('sari', `POST ${path}/lessons`, { moduleKey: 'm1', title: 'Kosong' })
    await ready(path)
    const unmet = async () =>
      ((await publish(path)).data.facts as { unmet: { rule: string }[] }).unmet.map(({ rule }) => rule)
    expect(await unmet()).toEqual(['LESSON_EMPTY', 'REVIEW_NONE'])
    await hold(path, String(data.key))
    expect(await unmet()).toEqual(['LESSONS', 'LESSON_EMPTY', 'REVIEW_NONE'])
  })

  it('makes an approval stale, because without it something else would be published', async () => {
    const { path } = await begin()
    await write(path, 'Satu')
    const key = await write(path, 'Dua')
    await ready(path)
    const asked = await call('sari', `POST ${path}/reviews`, { reviewerId: 'bima', note: '' })
    const { data } = await call('bima', `GET /reviews/${asked.data.id}`)
    await call(
      'bima',
      `POST /reviews/${asked.data.id}/decision`,
      { decision: 'approved', note: '', mark: data.mark },
      1,
    )
    const rules = async () =>
      ((await call('sari', `GET ${path}`)).data.gate as { rule: string }[]).map(({ rule }) => rule)
    expect(await rules()).toContain('REVIEWED')
    await hold(path, key)
    expect(await rules()).toContain('REVIEW_STALE')
  })
})
