import { beforeEach, describe, expect, it } from 'vitest'
import type { Conversation, Inbox } from '@/contract/messages.ts'
import { openEssayCourse } from '@/testing/essay-course.ts'

let office: Awaited<ReturnType<typeof openEssayCourse>>
const inboxOf = async (who: string) => (await office.call(who, 'GET /messages')).data as unknown as Inbox
const unreadOf = async (who: string) => (await office.call(who, 'GET /messages/unread')).data.unread
const enrolmentOf = (who: string) =>
  String(office.connection.all(`select id from enrolment where employee_id = '${who}'`)[0]?.id)
const write = (who: string, enrolmentId: string | null, text = 'Ada yang bisa saya bantu?') =>
  office.call(who, `POST ${office.course}/messages`, { enrolmentId, text })

beforeEach(async () => {
  office = await openEssayCourse()
  for (const who of ['tari', 'wawan']) await office.admit(who, 'learner')
  for (const who of ['ratri', 'tari']) await office.call(who, `POST /courses/${office.id}/enrolments`)
}, 60_000)

describe('a trainer writes to one participant', () => {
  it('who reads who wrote it, answers once, and is answered', async () => {
    expect((await write('sari', enrolmentOf('ratri'))).status).toBe(201)
    const [line] = (await inboxOf('ratri')).conversations
    expect(line).toMatchObject({ name: 'sari', role: 'trainer', mine: false, unread: 1, announced: false })
    expect(line?.course).toEqual({ id: office.id, title: 'Menyapa warga' })
    expect(await unreadOf('ratri')).toBe(1)
    const at = `/messages/${line?.id}`
    expect((await office.call('ratri', `POST ${at}/read`)).status).toBe(204)
    expect(await unreadOf('ratri')).toBe(0)
    expect((await office.call('ratri', `POST ${at}`, { text: ' Ya, di bagian kedua.\r\n' })).status).toBe(201)
    expect(await unreadOf('sari')).toBe(1)
    const seen = (await office.call('sari', `GET ${at}`)).data as unknown as Conversation
    expect(seen.messages.map(({ mine, text }) => [mine, text])).toEqual([
      [true, 'Ada yang bisa saya bantu?'],
      [false, 'Ya, di bagian kedua.'],
    ])
    expect(seen).toMatchObject({ name: 'ratri', role: null, open: true })
    await office.call('sari', `POST ${at}`, { text: 'Coba baca ulang contohnya.' })
    expect(await unreadOf('sari')).toBe(0)
    // A second one goes on in the same conversation.
    await write('sari', enrolmentOf('ratri'))
    expect((await inboxOf('ratri')).conversations).toHaveLength(1)
    expect(office.connection.all("select count(*) as n from audit_log where action = 'message.send'")[0]?.n).toBe(4)
    expect(office.connection.all("select 1 from audit_log where detail like '%bagian kedua%'")).toEqual([])
  })

  it('only in an own course, only to a participant, and only with words', async () => {
    const absent = await office.call('bima', 'POST /authoring/courses/absent/messages', {
      enrolmentId: null,
      text: 'x',
    })
    expect(await write('bima', enrolmentOf('ratri'))).toEqual(absent)
    expect(absent.status).toBe(404)
    expect((await write('sari', 'no-such')).status).toBe(404)
    expect((await write('sari', enrolmentOf('ratri'), ' \n ')).status).toBe(422)
    expect((await write('sari', enrolmentOf('ratri'), 'a'.repeat(2_001))).status).toBe(422)
    await office.call('ratri', `DELETE /courses/${office.id}/enrolments/mine`)
    expect((await write('sari', enrolmentOf('ratri'))).status).toBe(404)
  })

  it('and after the participant has left, only to answer a question', async () => {
    await write('sari', enrolmentOf('ratri'))
    const at = `/messages/${(await inboxOf('ratri')).conversations[0]?.id}`
    await office.call('ratri', `DELETE /courses/${office.id}/enrolments/mine`)
    expect((await office.call('sari', `POST ${at}`, { text: 'Kembalilah.' })).status).toBe(404)
    expect((await office.call('sari', `GET ${at}`)).data.open).toBe(false)
    await office.call('ratri', `POST ${at}`, { text: 'Bolehkah saya ikut lagi?' })
    expect((await office.call('sari', `POST ${at}`, { text: 'Tentu.' })).status).toBe(201)
  })
})

describe('nobody else', () => {
  it('reads, marks or writes in a conversation of two others, and it looks like none', async () => {
    await write('sari', enrolmentOf('ratri'))
    const at = `/messages/${(await inboxOf('ratri')).conversations[0]?.id}`
    for (const who of ['tari', 'bima', 'yudha']) {
      for (const route of [`GET ${at}`, `POST ${at}/read`]) {
        const absent = await office.call(who, route.replace(at, '/messages/absent'))
        expect(await office.call(who, route), `${who} ${route}`).toEqual(absent)
        expect(absent.status).toBe(404)
      }
      expect((await office.call(who, `POST ${at}`, { text: 'Saya ikut.' })).status).toBe(404)
      expect((await inboxOf(who)).conversations).toEqual([])
    }
    expect(await unreadOf('ratri')).toBe(1)
  })
})

describe('announcements', () => {
  it('reach every participant once, are kept once, and the sender sees how many have read them', async () => {
    expect((await write('sari', null, 'Tenggat diundur sepekan.')).data).toEqual({ recipients: 2 })
    expect((await inboxOf('wawan')).conversations).toEqual([])
    const [line] = (await inboxOf('tari')).conversations
    expect(line).toMatchObject({ announced: true, text: 'Tenggat diundur sepekan.', unread: 1 })
    await office.call('tari', `POST /messages/${line?.id}/read`)
    const sent = await inboxOf('sari')
    expect(sent.announcements).toMatchObject([{ to: 'Menyapa warga', recipients: 2, read: 1 }])
    // The sender's list holds no line for each of them, until one answers.
    expect(sent.conversations).toEqual([])
    await office.call('tari', `POST /messages/${line?.id}`, { text: 'Terima kasih.' })
    expect((await inboxOf('sari')).conversations).toMatchObject([{ name: 'tari', unread: 1 }])
  })
  it('of an admin reach a unit and all below it but the sender', async () => {
    const sent = await office.call('yudha', 'POST /org-units/kota/messages', { text: 'Kantor tutup hari Jumat.' })
    expect(sent.data).toEqual({ recipients: 5 })
    expect((await inboxOf('ratri')).conversations).toMatchObject([{ name: 'yudha', role: 'admin', course: null }])
    expect((await office.call('yudha', 'POST /org-units/absent/messages', { text: 'x' })).status).toBe(404)
  })
})

describe('a supervisor', () => {
  it('writes to those below the units they head, and to nobody else', async () => {
    await office.admit('lestari', 'supervisor')
    office.connection.exec(`insert into org_unit (id, name, kind, path, head_id, sort)
      values ('dinas', 'Dinas', 'dinas', '/kota/dinas/', 'lestari', 1);
      update employee set unit_id = 'dinas' where id in ('ratri', 'lestari')`)
    const to = (who: string) => office.call('lestari', `POST /team/${who}/messages`, { text: 'Bagaimana kabarnya?' })
    expect((await to('ratri')).status).toBe(201)
    const absent = await to('absent')
    expect(absent.status).toBe(404)
    for (const who of ['tari', 'lestari']) expect(await to(who)).toEqual(absent)
    const [line] = (await inboxOf('ratri')).conversations
    expect(line).toMatchObject({ name: 'lestari', role: 'supervisor' })
  })
})
