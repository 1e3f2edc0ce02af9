import { beforeEach, describe, expect, it } from 'vitest'
import type { ReviewPage } from '@/contract/reviews.ts'
import { openSmallOffice } from '@/testing/small-office.ts'

const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sapa dulu.' }] }] }
const blocks = [{ id: 'b1', kind: 'text', doc }]
const item = (n: number) => ({
  type: 'trueFalse',
  stem: `Benarkah langkah ke-${n}?`,
  explanation: 'Sapaan membuka percakapan.',
  indicator: 'Menyapa warga',
  correct: true,
})

let office: Awaited<ReturnType<typeof openSmallOffice>>
let course: string
let lesson: string
beforeEach(async () => {
  office = await openSmallOffice()
  const { data } = await office.call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })
  course = `/authoring/courses/${data.id}`
  await office.call('sari', `PATCH ${course}`, { summary: 'Cara menyapa warga yang datang.' }, 1)
  const made = await office.call('sari', `POST ${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan pertama' })
  lesson = String(made.data.key)
  await office.call('sari', `PUT ${course}/lessons/${lesson}`, { title: 'Sapaan pertama', minutes: 15, blocks }, 1)
  for (let n = 1; n <= 5; n++) await office.call('sari', `POST ${course}/quizzes/final/items`, { item: item(n) })
})

const ask = async (reviewerId = 'bima') =>
  String((await office.call('sari', `POST ${course}/reviews`, { reviewerId, note: 'Mohon dicek.' })).data.id)
const open = async (who: 'bima' | 'sari' | 'yudha', id: string) =>
  (await office.call(who, `GET /reviews/${id}`)).data as unknown as ReviewPage
const decide = async (id: string, decision: 'approved' | 'changes', note = '') => {
  const { mark, version } = await open('bima', id)
  return office.call('bima', `POST /reviews/${id}/decision`, { decision, note, mark }, version)
}
const comment = (id: string, place: object) => office.call('bima', `POST /reviews/${id}/comments`, { ...place })
const atBlock = { place: 'lesson', anchor: 'b1', body: 'Beri contoh.' }
const unmet = async () => {
  const { gate } = (await office.call('sari', `GET ${course}`)).data as { gate: { rule: string; met: boolean }[] }
  return gate.filter(({ met }) => !met).map(({ rule }) => rule)
}
const publish = async (body?: object) => {
  const { version } = (await office.call('sari', `GET ${course}`)).data
  return office.call('sari', `POST ${course}/publication`, body, Number(version))
}
const audit = () => office.connection.all('select action, detail from audit_log order by id')

describe('a review', () => {
  it('is asked of a named person, approved as it was seen, and opens the gate', async () => {
    expect(await unmet()).toEqual(['REVIEW_NONE'])
    const id = await ask()
    expect(await unmet()).toEqual(['REVIEW_WAITING'])
    const list = (await office.call('bima', 'GET /reviews')).data as unknown as { id: string; title: string }[]
    expect(list.map((row) => [row.id, row.title])).toEqual([[id, 'Menyapa warga']])
    const page = await open('bima', id)
    expect([page.mine, page.from, page.content.lessons.length]).toEqual(['reviewer', 0, 1])
    expect((await decide(id, 'approved', 'Bagus.')).status).toBe(200)
    expect(await unmet()).toEqual([])
    expect((await publish()).data).toEqual({ number: 1, nextDraft: null, held: 0 })
    expect(audit().map(({ action }) => action)).toEqual(['review.request', 'review.approved', 'course.publish'])
    expect(JSON.parse(String(audit().at(-1)?.detail))).toEqual({ version: 1, review: id })
  })

  it('is stale after an edit, and fresh again when the edit is undone', async () => {
    await decide(await ask(), 'approved')
    const write = (title: string, version: number) =>
      office.call('sari', `PUT ${course}/lessons/${lesson}`, { title, minutes: 15, blocks }, version)
    await write('Sapaan kedua', 2)
    expect(await unmet()).toEqual(['REVIEW_STALE'])
    expect((await publish()).data.code).toBe('NOT_READY_TO_PUBLISH')
    await write('Sapaan pertama', 3)
    expect(await unmet()).toEqual([])
  })

  it('cannot approve what was written after the page was opened', async () => {
    const id = await ask()
    const { mark } = await open('bima', id)
    await office.call('sari', `PUT ${course}/lessons/${lesson}`, { title: 'Diam-diam', minutes: 15, blocks }, 2)
    const answer = await office.call('bima', `POST /reviews/${id}/decision`, { decision: 'approved', mark }, 1)
    expect(answer.data.code).toBe('CONTENT_CHANGED')
  })

  it('goes to another person who may review, once at a time, and can be called off while it waits', async () => {
    const to = (reviewerId: string) => office.call('sari', `POST ${course}/reviews`, { reviewerId, note: '' })
    for (const wrong of ['sari', 'ratri', 'nobody']) expect((await to(wrong)).status, wrong).toBe(422)
    const id = await ask('yudha')
    expect((await to('bima')).data.code).toBe('REVIEW_OPEN')
    expect((await office.call('yudha', `GET /reviews/${id}`)).status).toBe(200)
    expect((await office.call('sari', `DELETE /reviews/${id}`)).status).toBe(204)
    expect((await office.call('yudha', `GET /reviews/${id}`)).status).toBe(404)
    expect((await office.call('sari', `DELETE /reviews/${id}`)).data.code).toBe('REVIEW_CLOSED')
    expect((await to('bima')).status).toBe(201)
  })

  it('is absent for everyone who is no part of it, and its decision belongs to the reviewer', async () => {
    const id = await ask()
    expect((await office.call('yudha', `GET /reviews/${id}`)).status).toBe(404)
    expect((await office.call('ratri', `GET /reviews/${id}`)).status).toBe(403)
    const { mark } = await open('sari', id)
    for (const who of ['sari', 'yudha'] as const)
      expect((await office.call(who, `POST /reviews/${id}/decision`, { decision: 'approved', mark }, 1)).status).toBe(
        404,
      )
    expect((await office.call('bima', `DELETE /reviews/${id}`)).status).toBe(404)
    expect((await office.call('bima', `GET ${course}/comparison`)).status).toBe(200)
    expect((await office.call('bima', `GET ${course}`)).status).toBe(404)
    expect((await office.call('bima', `GET ${course}/reviews`)).status).toBe(404)
  })
})

describe('comments', () => {
  it('stand at a block or an item with its words, hold back publishing, and are settled by the reviewer alone', async () => {
    const id = await ask()
    const { content } = await open('bima', id)
    const itemKey = content.quizzes[0]?.items[0]?.key
    expect((await comment(id, { ...atBlock, placeKey: lesson })).status).toBe(201)
    await comment(id, { place: 'quiz', placeKey: 'final', anchor: itemKey, body: 'Terlalu mudah.' })
    expect((await comment(id, { ...atBlock, placeKey: 'no-such' })).status).toBe(422)
    await decide(id, 'changes', 'Lihat komentar.')
    expect(await unmet()).toEqual(['REVIEW_CHANGES', 'COMMENT', 'COMMENT'])
    const { comments } = await open('sari', id)
    expect(comments.map(({ quote, author }) => [quote, author])).toEqual([
      ['Sapa dulu.', 'bima'],
      ['Benarkah langkah ke-1?', 'bima'],
    ])
    const change = (who: 'sari' | 'bima', n: number, body: object, version: number) =>
      office.call(who, `PATCH /reviews/${id}/comments/${comments[n]?.id}`, body, version)
    expect((await change('sari', 0, { resolved: true }, 1)).status).toBe(404)
    expect((await change('sari', 0, { reply: 'Sudah.' }, 1)).data).toEqual({ version: 2 })
    expect((await change('bima', 0, { resolved: true }, 1)).status).toBe(412)
    expect((await change('bima', 0, { resolved: true }, 2)).status).toBe(200)
    expect(await unmet()).toEqual(['REVIEW_CHANGES', 'COMMENT'])

    // The next reviewer sees what the first one left open, and may settle it.
    const second = await ask('yudha')
    const seen = (await open('yudha', second)).comments
    expect(seen.map(({ resolvedAt }) => resolvedAt !== null)).toEqual([true, false])
    const settle = `PATCH /reviews/${second}/comments/${seen[1]?.id}`
    expect((await office.call('yudha', settle, { resolved: true }, 1)).status).toBe(200)
    expect(await unmet()).toEqual(['REVIEW_WAITING'])
    expect((await comment(id, { ...atBlock, placeKey: lesson })).data.code).toBe('REVIEW_CLOSED')
  })
})

describe('publishing without a review', () => {
  it('needs a written reason, which is audited, and never passes what learners would miss', async () => {
    const id = await ask()
    await comment(id, { ...atBlock, placeKey: lesson })
    expect((await publish()).data.code).toBe('NOT_READY_TO_PUBLISH')
    expect((await publish({ withoutReview: 'cepat' })).status).toBe(422)
    await office.call(
      'sari',
      `PATCH ${course}`,
      { summary: '' },
      Number((await office.call('sari', `GET ${course}`)).data.version),
    )
    const reason = { withoutReview: 'Perlu terbit hari ini untuk apel pagi.' }
    expect((await publish(reason)).data.code).toBe('NOT_READY_TO_PUBLISH')
    await office.call(
      'sari',
      `PATCH ${course}`,
      { summary: 'Cara menyapa warga.' },
      Number((await office.call('sari', `GET ${course}`)).data.version),
    )
    expect((await publish(reason)).status).toBe(200)
    const detail = JSON.parse(String(audit().at(-1)?.detail))
    expect(detail).toMatchObject({ version: 1, review: null, ...reason })
    expect(detail.unmet.map(({ rule }: { rule: string }) => rule)).toEqual(['REVIEW_WAITING', 'COMMENT'])
    // What waited is called off; the next draft starts without comments.
    expect((await office.call('bima', 'GET /reviews')).data).toEqual([])
    await office.call('sari', `POST ${course}/draft`)
    expect(await unmet()).toEqual(['REVIEW_NONE'])
  })
})
