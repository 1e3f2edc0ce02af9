import { beforeEach, describe, expect, it } from 'vitest'
import type { AttemptPage } from '@/contract/assessment.ts'
import type { AttemptResult } from '@/contract/attempt-result.ts'
import type { BankItem } from '@/domain/bank-item.ts'
import { openOneItemOffice } from '@/testing/one-item-course.ts'

const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))
const sound = latin('ID3\x04\x00 suara')
const film = latin('\x00\x00\x00\x18ftypmp42 film')
const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nSelamat pagi.\n'
let office: Awaited<ReturnType<typeof openOneItemOffice>>
beforeEach(async () => {
  office = await openOneItemOffice()
})
const stored = async (who = 'sari', kind = 'audio', bytes = kind === 'video' ? film : sound) => {
  const sent = await office.upload(who, `/authoring/media?kind=${kind}`, bytes, { 'x-file-name': 'jawaban-b.mp3' })
  expect(sent.status).toBe(201)
  return ((await sent.json()) as { id: string }).id
}
const heard = (id: string, more: object = {}) => ({
  kind: 'audio',
  src: `media:${id}`,
  title: 'Percakapan di loket',
  transcript: 'Warga: Saya harus ke mana?',
  ...more,
})
const itemWith = (recording: object, more: object = {}) => ({
  type: 'single',
  stem: 'Ke mana warga ini diantar?',
  explanation: 'Ia mencari loket B.',
  indicator: 'Menyapa warga',
  recording,
  options: ['Loket A', 'Loket B'].map((text, at) => ({ id: `o${at + 1}`, text })),
  correct: 'o2',
  ...more,
})
const courseWith = (item: object) => office.courseWith('Menyapa warga', item)
const start = (courseId: string) => office.call('ratri', `POST /courses/${courseId}/quizzes/final/attempts`)
const statusFor = (who: string, id: string) => office.statusFor(who, id)
const review = (policy: string) => office.review(policy)

describe('the recording of an item', () => {
  it('is played by who is asked it, for as long as they may see the question, and by nobody else', async () => {
    const id = await stored('sari', 'video')
    const { courseId, added } = await courseWith(itemWith(heard(id, { kind: 'video', captions })))
    expect(added.status).toBe(201)
    review('after-submit')
    const absent = await office.download('ratri', '/media/00000000-0000-4000-8000-000000000000')
    const early = await office.download('ratri', `/media/${id}`)
    expect([early.status, await early.text()]).toEqual([404, await absent.text()])
    const attempt = `/attempts/${(await start(courseId)).data.id}`
    const page = (await office.call('ratri', `GET ${attempt}`)).data as unknown as AttemptPage
    expect(page.questions[0]?.recording).toEqual(heard(id, { kind: 'video', captions }))
    expect(JSON.stringify(page)).not.toMatch(/mencari|correct|o2|jawaban/)
    const seen = async () => [await statusFor('ratri', id), await statusFor('tono', id), await statusFor('bima', id)]
    expect(await seen()).toEqual([200, 404, 404])
    await office.call('ratri', `POST ${attempt}/submission`)
    const result = (await office.call('ratri', `GET ${attempt}/result`)).data as unknown as AttemptResult
    expect(result.questions[0]?.recording?.src).toBe(`media:${id}`)
    expect(await seen()).toEqual([200, 404, 404])
    for (const closed of ['score-only', 'after-pass']) {
      review(closed)
      expect([closed, ...(await seen())]).toEqual([closed, 404, 404, 404])
    }
    await office.call('sari', `POST /authoring/courses/${courseId}/reviews`, { reviewerId: 'bima', note: '' })
    expect([await statusFor('bima', id), await statusFor('yudha', id)]).toEqual([200, 200])
  })

  it('stays with the version that was asked, whatever the item plays later', async () => {
    const [one, two] = [await stored(), await stored()]
    const { courseId, path, added } = await courseWith(itemWith(heard(one)))
    review('after-submit')
    const attempt = `/attempts/${(await start(courseId)).data.id}`
    const item = itemWith(heard(two, { transcript: 'Lain.' }))
    expect((await office.call('sari', `PUT ${path}/items/${added.data.key}`, { item }, 1)).status).toBe(200)
    const page = (await office.call('ratri', `GET ${attempt}`)).data as unknown as AttemptPage
    expect(page.questions[0]?.recording).toEqual(heard(one))
    expect([await statusFor('ratri', one), await statusFor('ratri', two)]).toEqual([200, 404])
  })

  it('is one of the writer’s own recordings and of the kind that it says, in a check and in the bank', async () => {
    const mine = await stored()
    const { added } = await courseWith(itemWith(heard(mine)))
    expect(added.status).toBe(201)
    const theirs = await stored('bima')
    for (const recording of [
      heard(theirs),
      heard('00000000-0000-4000-8000-999999999999'),
      heard(mine, { kind: 'video', captions }),
    ]) {
      const bank = await office.call('sari', 'POST /bank-items', { item: itemWith(recording) })
      expect([bank.status, bank.data.faults]).toEqual([
        422,
        [expect.objectContaining({ path: 'body.item.recording', rule: 'unknown_media' })],
      ])
    }
    for (const wrong of [heard(mine, { captions }), heard(mine, { src: 'https://contoh.test/a.mp3' })])
      expect((await office.call('sari', 'POST /bank-items', { item: itemWith(wrong) })).status).toBe(422)
    expect(await statusFor('sari', theirs)).toBe(404)
  })

  it('goes with a copy from the bank beside a picture; taken away, it stays away', async () => {
    const id = await stored()
    const png = await stored('sari', 'image', latin('\x89PNG\r\n\x1a\n1'))
    const figure = { src: `media:${png}`, alt: 'Denah.', caption: '' }
    const { courseId, path } = await courseWith(itemWith(heard(id)))
    const bare = itemWith(heard(id, { transcript: '' }), { stem: 'Siapa yang menyapa?', figure })
    const kept = await office.call('sari', 'POST /bank-items', { item: bare })
    const copied = await office.call('sari', `POST ${path}/bank-items`, { ids: [kept.data.id], indicator: '' })
    expect(copied.data).toEqual({ added: 1, left: [] })
    const { data } = await office.call('sari', `GET /authoring/courses/${courseId}`)
    const lines = (data.gate as { rule: string; met: boolean }[]).filter(({ rule }) => rule === 'TRANSCRIPT')
    expect(lines).toEqual([
      { rule: 'TRANSCRIPT', met: false, where: 'final', block: expect.any(String), about: 'Siapa yang menyapa?' },
    ])
    const { recording: _, ...silent } = bare
    await office.call('sari', `PUT /bank-items/${kept.data.id}`, { item: silent }, 1)
    const { item } = (await office.call('sari', `GET /bank-items/${kept.data.id}`)).data as { item: BankItem }
    expect([item.recording, item.figure]).toEqual([undefined, figure])
  })
})
