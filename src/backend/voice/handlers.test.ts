import { beforeEach, describe, expect, it } from 'vitest'
import type { CourseVoice, CourseVoices } from '@/contract/voice.ts'
import { openEssayCourse } from '@/testing/essay-course.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
const crowd = ['ratri', 'tari', 'wawan', 'dian', 'eko', 'fitri']
const scores = { useful: 4, clear: 5, load: 3 }
const give = (who: string, comment = '', over: object = {}) =>
  office.call(who, `POST /courses/${office.id}/voice`, { ...scores, comment, ...over })
const seenBy = async (who: string) =>
  (await office.call(who, `GET /courses/${office.id}/voice`)).data as unknown as CourseVoice
const readBy = async (who: string) =>
  (await office.call(who, `GET ${office.course}/voice`)).data as unknown as CourseVoices
/** Moves what was given so many days back. */
const age = (days: number) =>
  office.connection.exec(`drop trigger if exists course_voice_stays;
    update course_voice set given_at = strftime('%Y-%m-%dT%H:%M:%fZ', given_at, '-${days} days')`)

beforeEach(async () => {
  office = await openEssayCourse()
  for (const who of crowd) {
    if (who !== 'ratri') await office.admit(who, 'learner')
    await office.call(who, `POST /courses/${office.id}/enrolments`)
  }
  office.connection.exec(
    "update enrolment set started_at = enrolled_at, completed_at = enrolled_at, status = 'completed'",
  )
}, 60_000)

describe('a participant', () => {
  it('says it once, after the course or after leaving it', async () => {
    office.connection.exec("update enrolment set status = 'active' where employee_id = 'tari'")
    expect((await seenBy('tari')).mine).toBe('no')
    expect((await give('tari')).data.code).toBe('NOT_ENROLLED')
    office.connection.exec("update enrolment set status = 'left' where employee_id = 'tari'")
    expect((await seenBy('tari')).mine).toBe('may')
    expect((await give('tari')).status).toBe(204)
    expect((await seenBy('tari')).mine).toBe('given')
    expect((await give('tari')).data.code).toBe('ALREADY_GIVEN')
    expect((await give('ratri', '', { useful: 6 })).status).toBe(422)
    expect((await office.call('ratri', 'POST /courses/absent/voice', { ...scores, comment: '' })).status).toBe(404)
  })
})

describe('below five voices', () => {
  it('nobody sees a score, a comment or how many there are', async () => {
    for (const who of crowd.slice(0, 4)) await give(who, `Pendapat ${who}`)
    expect(await seenBy('ratri')).toMatchObject({ results: null })
    expect(await readBy('sari')).toMatchObject({ results: null, comments: [] })
    expect((await office.call('sari', 'GET /voice/owed')).data).toEqual([])
    await give('eko')
    expect((await seenBy('bima')).results).toEqual({ n: 5, means: scores })
    expect((await readBy('sari')).comments).toHaveLength(4)
  })
})

describe('what the trainer reads', () => {
  it('holds no name, no id of a person and no day', async () => {
    for (const who of crowd) await give(who, 'Contohnya kurang.')
    const text = JSON.stringify(await readBy('sari'))
    for (const who of crowd) expect(text).not.toContain(`"${who}"`)
    expect(text).not.toMatch(/2026-/)
    expect(office.connection.all("select 1 from audit_log where action like 'voice%'")).toEqual([])
  })
  it('is not for another trainer, and looks like nothing to them', async () => {
    const absent = await office.call('bima', 'GET /authoring/courses/absent/voice')
    expect(await office.call('bima', `GET ${office.course}/voice`)).toEqual(absent)
    expect(absent.status).toBe(404)
    expect((await office.call('yudha', `GET ${office.course}/voice`)).status).toBe(200)
  })
})

describe('the answer that is owed', () => {
  it('is coded, given for all of one theme, and stands on the course page for everybody', async () => {
    for (const who of crowd) await give(who, who === 'eko' ? '' : 'Contohnya kurang.')
    const at = `${office.course}/voice`
    const [first, second, third] = (await readBy('sari')).comments
    const code = (id: string | undefined, version: number) =>
      office.call('sari', `PUT ${at}/${id}/theme`, { theme: 'examples' }, version)
    expect((await code(first?.id, 9)).status).toBe(412)
    expect((await code(first?.id, 1)).data).toEqual({ version: 2 })
    await code(second?.id, 1)
    const answer = (commentIds: (string | undefined)[]) =>
      office.call('sari', `POST ${at}/answers`, {
        theme: 'examples',
        commentIds,
        said: 'Contoh dari kelurahan kurang.',
        changed: 'Dua kasus kelurahan ditambahkan di pelajaran pertama.',
      })
    expect((await answer([first?.id, third?.id])).data.code).toBe('CONTENT_CHANGED')
    expect((await answer([first?.id, 'absent'])).status).toBe(404)
    expect((await answer([first?.id, second?.id])).status).toBe(201)
    expect((await answer([first?.id])).data.code).toBe('CONTENT_CHANGED')
    const { comments } = await readBy('sari')
    expect(comments.filter(({ daysLeft }) => daysLeft === null)).toHaveLength(2)
    expect((await seenBy('bima')).answers).toMatchObject([{ theme: 'examples', said: 'Contoh dari kelurahan kurang.' }])
    // What is answered is coded no more.
    expect((await code(first?.id, 3)).status).toBe(404)
    expect(
      (await office.call('bima', `POST ${at}/answers`, { theme: 'other', commentIds: ['x'], said: 'x', changed: 'x' }))
        .status,
    ).toBe(404)
  })
  it('is late after 14 days, for the trainer and the admin to see', async () => {
    for (const who of crowd.slice(0, 5)) await give(who, who === 'ratri' ? 'Terlalu padat.' : '')
    const owedBy = async (who: string) => (await office.call(who, 'GET /voice/owed')).data
    expect(await owedBy('sari')).toMatchObject([{ courseId: office.id, waiting: 1, late: 0, owner: 'sari' }])
    age(15)
    expect((await readBy('sari')).comments).toMatchObject([{ daysLeft: -1 }])
    for (const who of ['sari', 'yudha']) expect(await owedBy(who)).toMatchObject([{ waiting: 1, late: 1 }])
    expect(await owedBy('bima')).toEqual([])
  })
})
