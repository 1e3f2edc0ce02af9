import { beforeEach, describe, expect, it } from 'vitest'
import type { AttemptPage } from '@/contract/assessment.ts'
import type { AttemptResult } from '@/contract/attempt-result.ts'
import { openOneItemOffice } from '@/testing/one-item-course.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
let office: Awaited<ReturnType<typeof openOneItemOffice>>
beforeEach(async () => {
  office = await openOneItemOffice()
})
const stored = async (who = 'sari', kind = 'image', bytes = png) => {
  const sent = await office.upload(who, `/authoring/media?kind=${kind}`, bytes, { 'x-file-name': 'denah' })
  return ((await sent.json()) as { id: string }).id
}
const itemWith = (mediaId: string, more: object = {}) => ({
  type: 'single',
  stem: 'Loket mana yang ramah kursi roda?',
  explanation: 'Loket B landai.',
  indicator: 'Menata loket',
  figure: { src: `media:${mediaId}`, alt: 'Denah dua loket.', caption: 'Denah', width: 640, height: 360 },
  options: ['Loket A', 'Loket B'].map((text, at) => ({ id: `o${at + 1}`, text })),
  correct: 'o2',
  ...more,
})
const courseWith = (item: object) => office.courseWith('Menata loket', item)
const statusFor = (who: string, id: string) => office.statusFor(who, id)
const review = (policy: string) => office.review(policy)

describe('the picture of an item', () => {
  it('is seen by who is asked it, for as long as they may see the question, and by nobody else', async () => {
    const id = await stored()
    const { courseId } = await courseWith(itemWith(id))
    review('after-submit')
    expect([await statusFor('sari', id), await statusFor('ratri', id)]).toEqual([200, 404])
    const started = await office.call('ratri', `POST /courses/${courseId}/quizzes/final/attempts`)
    const attempt = `/attempts/${started.data.id}`
    const page = (await office.call('ratri', `GET ${attempt}`)).data as unknown as AttemptPage
    expect(page.questions[0]?.figure).toEqual({
      src: `media:${id}`,
      alt: 'Denah dua loket.',
      caption: 'Denah',
      width: 640,
      height: 360,
    })
    expect(JSON.stringify(page)).not.toMatch(/landai|correct|o2/)
    const seen = async () => [await statusFor('ratri', id), await statusFor('tono', id), await statusFor('bima', id)]
    expect(await seen()).toEqual([200, 404, 404])
    await office.call('ratri', `POST ${attempt}/submission`)
    const result = (await office.call('ratri', `GET ${attempt}/result`)).data as unknown as AttemptResult
    expect(result.questions[0]?.figure?.src).toBe(`media:${id}`)
    expect(await seen()).toEqual([200, 404, 404])
    for (const closed of ['score-only', 'after-pass']) {
      review(closed)
      expect([closed, ...(await seen())]).toEqual([closed, 404, 404, 404])
    }
    await office.call('sari', `POST /authoring/courses/${courseId}/reviews`, { reviewerId: 'bima', note: '' })
    expect([await statusFor('bima', id), await statusFor('yudha', id)]).toEqual([200, 200])
  })

  it('stays with the version that was asked, whatever the item shows later', async () => {
    const [one, two] = [await stored(), await stored()]
    const { courseId, path, added } = await courseWith(itemWith(one))
    review('after-submit')
    const started = await office.call('ratri', `POST /courses/${courseId}/quizzes/final/attempts`)
    const put = await office.call('sari', `PUT ${path}/items/${added.data.key}`, { item: itemWith(two) }, 1)
    expect(put.status).toBe(200)
    const page = (await office.call('ratri', `GET /attempts/${started.data.id}`)).data as unknown as AttemptPage
    expect(page.questions[0]?.figure?.src).toBe(`media:${one}`)
    expect([await statusFor('ratri', one), await statusFor('ratri', two)]).toEqual([200, 404])
  })

  it('is one of the writer’s own pictures, in a check and in the bank', async () => {
    const mine = await stored()
    const theirs = await stored('bima')
    const text = await stored('sari', 'file', new TextEncoder().encode('Loket B landai.'))
    const absent = '00000000-0000-4000-8000-999999999999'
    const { added } = await courseWith(itemWith(mine))
    expect(added.status).toBe(201)
    expect((await office.call('sari', 'POST /bank-items', { item: itemWith(mine) })).status).toBe(201)
    for (const id of [theirs, text, absent]) {
      const bank = await office.call('sari', 'POST /bank-items', { item: itemWith(id) })
      expect([bank.status, bank.data.faults]).toEqual([
        422,
        [expect.objectContaining({ path: 'body.item.figure', rule: 'unknown_media' })],
      ])
    }
    expect(await statusFor('sari', theirs)).toBe(404)
  })

  it('goes with a copy from the bank, and without its words the course is not published', async () => {
    const id = await stored()
    const { courseId, path } = await courseWith(itemWith(id))
    const bare = itemWith(id, { figure: { src: `media:${id}`, alt: '', caption: '' }, stem: 'Di mana jalur landai?' })
    const kept = await office.call('sari', 'POST /bank-items', { item: bare })
    const copied = await office.call('sari', `POST ${path}/bank-items`, { ids: [kept.data.id], indicator: '' })
    expect(copied.data).toEqual({ added: 1, left: [] })
    const { data } = await office.call('sari', `GET /authoring/courses/${courseId}`)
    const lines = (data.gate as { rule: string; met: boolean }[]).filter(({ rule }) => rule === 'ALT_TEXT')
    expect(lines).toEqual([
      { rule: 'ALT_TEXT', met: false, where: 'final', block: expect.any(String), about: 'Di mana jalur landai?' },
    ])
  })
})
