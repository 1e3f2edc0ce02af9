import { beforeEach, describe, expect, it } from 'vitest'
import { openSmallOffice, type Person } from '@/testing/small-office.ts'
import type { SqliteConnection } from '../db/port.ts'

let connection: SqliteConnection
let call: Awaited<ReturnType<typeof openSmallOffice>>['call']
beforeEach(async () => {
  const office = await openSmallOffice()
  connection = office.connection
  call = office.call
})

const block = {
  id: 'b1',
  kind: 'text',
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Isi' }] }] },
}
const versionOf = async (who: Person, id: string) =>
  Number((await call(who, `GET /authoring/courses/${id}`)).data.version)

/** A course with a lesson and five items that can be published. */
async function write(who: Person, title: string) {
  const id = String((await call(who, 'POST /authoring/courses', { title })).data.id)
  const path = `/authoring/courses/${id}`
  const { key } = (await call(who, `POST ${path}/lessons`, { moduleKey: 'm1', title: 'Pelajaran satu' })).data
  await call(who, `PUT ${path}/lessons/${key}`, { title: 'Pelajaran satu', minutes: 10, blocks: [block] }, 1)
  for (let n = 1; n <= 5; n++)
    await call(who, `POST ${path}/quizzes/final/items`, {
      item: { type: 'trueFalse', stem: `Butir ke-${n}.`, explanation: 'Begitu.', indicator: 'Satu', correct: true },
    })
  await call(who, `PATCH ${path}`, { summary: `Tentang ${title} seluruhnya.` }, await versionOf(who, id))
  return { id, lesson: String(key) }
}
const publish = async (who: Person, id: string) =>
  call(
    who,
    `POST /authoring/courses/${id}/publication`,
    { withoutReview: 'Belum ada peninjau.' },
    await versionOf(who, id),
  )
const ask = async (who: Person, id: string, prerequisiteIds: string[]) =>
  call(who, `PATCH /authoring/courses/${id}`, { prerequisiteIds }, await versionOf(who, id))
async function published(who: Person, title: string) {
  const course = await write(who, title)
  expect((await publish(who, course.id)).status).toBe(200)
  return course
}
const assign = (course: string) =>
  connection.run(
    `insert into enrolment (id, employee_id, course_id, version_id, status, source, enrolled_at, lessons_total)
     select 'e-1', 'ratri', id, live_version_id, 'active', 'assigned', '2026-11-01', 1 from course where id = ?`,
    [course],
  )
const complete = (course: string) =>
  connection.run(
    `insert into enrolment (id, employee_id, course_id, version_id, status, source, enrolled_at, completed_at, lessons_total)
     select 'e-' || id, 'ratri', id, live_version_id, 'completed', 'self', '2026-10-01', '2026-10-20', 1 from course where id = ?`,
    [course],
  )

describe('what a draft asks for', () => {
  it('may be the course of any trainer; a learner meets it only once it is published', async () => {
    const first = await published('bima', 'Dasar layanan')
    const second = await published('sari', 'Layanan lanjutan')
    await call('sari', `POST /authoring/courses/${second.id}/draft`)
    expect((await ask('sari', second.id, [first.id])).status).toBe(200)
    const { data } = await call('sari', `GET /authoring/courses/${second.id}`)
    expect(data.prerequisites).toEqual([{ id: first.id, title: 'Dasar layanan', open: true }])
    expect((await call('ratri', `GET /courses/${second.id}`)).data.prerequisites).toEqual([])
    await publish('sari', second.id)
    expect((await call('ratri', `GET /courses/${second.id}`)).data.prerequisites).toEqual([
      { id: first.id, title: 'Dasar layanan', met: false },
    ])
  })

  it('is a published course with lessons in it, never a draft or one that does not exist', async () => {
    const course = await write('sari', 'Layanan lanjutan')
    const draft = await write('bima', 'Masih draf')
    for (const id of [draft.id, 'tidak-ada']) {
      const { status, data } = await ask('sari', course.id, [id])
      expect([status, (data.faults as { rule: string }[])[0]?.rule]).toEqual([422, 'unknown'])
    }
  })

  it('goes in no circle: the way back is named', async () => {
    const first = await published('bima', 'Dasar layanan')
    const second = await write('sari', 'Layanan lanjutan')
    await ask('sari', second.id, [first.id])
    await publish('sari', second.id)
    await call('bima', `POST /authoring/courses/${first.id}/draft`)
    const { status, data } = await ask('bima', first.id, [second.id])
    expect(status).toBe(422)
    expect(data.faults).toEqual([
      {
        path: 'body.prerequisiteIds',
        rule: 'circle',
        message: 'Dasar layanan → Layanan lanjutan → Dasar layanan',
      },
    ])
    expect((await ask('bima', first.id, [first.id])).status).toBe(422)
  })

  it('holds the second of two drafts that came to ask for each other', async () => {
    const [first, second] = [await published('bima', 'Dasar layanan'), await published('sari', 'Layanan lanjutan')]
    await call('bima', `POST /authoring/courses/${first.id}/draft`)
    await call('sari', `POST /authoring/courses/${second.id}/draft`)
    expect((await ask('bima', first.id, [second.id])).status).toBe(200)
    expect((await ask('sari', second.id, [first.id])).status).toBe(200)
    expect((await publish('bima', first.id)).status).toBe(200)
    const { status, data } = await publish('sari', second.id)
    expect(status).toBe(409)
    expect((data.facts as { unmet: unknown[] }).unmet).toContainEqual({
      rule: 'PREREQUISITE_CIRCLE',
      met: false,
      where: null,
      about: 'Layanan lanjutan → Dasar layanan → Layanan lanjutan',
    })
  })

  it('is not written over what another tab has changed', async () => {
    const first = await published('bima', 'Dasar layanan')
    const second = await published('sari', 'Layanan lanjutan')
    await call('sari', `POST /authoring/courses/${second.id}/draft`)
    const version = await versionOf('sari', second.id)
    await ask('sari', second.id, [first.id])
    expect((await call('sari', `PATCH /authoring/courses/${second.id}`, { prerequisiteIds: [] }, version)).status).toBe(
      412,
    )
    expect(connection.all('select count(*) n from prerequisite')).toEqual([{ n: 1 }])
  })
})

describe('a learner', () => {
  const two = async () => {
    const first = await published('bima', 'Dasar layanan')
    const second = await write('sari', 'Layanan lanjutan')
    await ask('sari', second.id, [first.id])
    await publish('sari', second.id)
    return { first, second }
  }

  it('enrols once the courses before are completed; until then they are named', async () => {
    const { first, second } = await two()
    const { status, data } = await call('ratri', `POST /courses/${second.id}/enrolments`)
    expect([status, data.code]).toEqual([409, 'PREREQUISITE_UNMET'])
    expect(data.facts).toMatchObject({ unmet: [{ id: first.id, title: 'Dasar layanan' }] })
    complete(first.id)
    expect((await call('ratri', `POST /courses/${second.id}/enrolments`)).status).toBe(201)
  })

  it('is not asked for a course that was withdrawn', async () => {
    const { first, second } = await two()
    const { version } = (await call('bima', `GET /authoring/courses/${first.id}`)).data
    await call('bima', `POST /authoring/courses/${first.id}/withdrawal`, undefined, version as number)
    expect((await call('sari', `GET /authoring/courses/${second.id}`)).data.prerequisites).toMatchObject([
      { open: false },
    ])
    expect((await call('ratri', `POST /courses/${second.id}/enrolments`)).status).toBe(201)
  })

  it('who was assigned keeps the place and its due date, but begins only after the courses before', async () => {
    const { first, second } = await two()
    assign(second.id)
    const lesson = `/courses/${second.id}/lessons/${second.lesson}`
    const said = { seen: ['b1'], lastBlock: 'b1', seq: 1 }
    for (const [route, body] of [
      [`GET ${lesson}`, undefined],
      [`PUT ${lesson}/progress`, said],
      [`GET /courses/${second.id}/quizzes/final`, undefined],
      [`POST /courses/${second.id}/quizzes/final/attempts`, undefined],
    ] as const) {
      const { status, data } = await call('ratri', route, body)
      expect([route, status, data.code]).toEqual([route, 409, 'PREREQUISITE_UNMET'])
    }
    expect((await call('ratri', 'GET /home')).data.current).toBeNull()
    complete(first.id)
    expect((await call('ratri', `GET ${lesson}`)).status).toBe(200)
    expect((await call('ratri', 'GET /home')).data.current).toMatchObject({ courseId: second.id })
  })

  it('is assigned all the same: the rule counts who will have to wait', async () => {
    const { first, second } = await two()
    const rule = { courseId: second.id, unitIds: ['kota'], includeSubunits: true, positionIds: [] }
    const { data } = await call('yudha', 'POST /enrolment-previews', rule)
    expect(data).toMatchObject({ fresh: 4, waiting: 4 })
    complete(first.id)
    expect((await call('yudha', 'POST /assigned-enrolments', { ...rule, dueAt: null })).data).toMatchObject({
      fresh: 4,
      waiting: 3,
    })
  })

  it('who has begun goes on, whatever a newer version asks for', async () => {
    const { second } = await two()
    assign(second.id)
    connection.run("update enrolment set started_at = '2026-11-02' where id = 'e-1'")
    expect((await call('ratri', `GET /courses/${second.id}/lessons/${second.lesson}`)).status).toBe(200)
    expect((await call('ratri', `POST /courses/${second.id}/quizzes/final/attempts`)).data.code).toBe(
      'LESSONS_UNFINISHED',
    )
  })
})
