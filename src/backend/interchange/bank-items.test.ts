import { beforeEach, describe, expect, it } from 'vitest'
import type { BankItem } from '@/domain/bank-item.ts'
import { openSmallOffice } from '@/testing/small-office.ts'

const judgement = {
  type: 'judgement',
  stem: 'Seorang warga marah karena antrean lama. Apa yang Anda lakukan?',
  explanation: 'Mendengarkan menenangkan.',
  indicator: 'Menanggapi keluhan',
  options: [
    { id: 'a', text: 'Mendengarkan dulu', weight: 5 },
    { id: 'b', text: 'Memanggil atasan', weight: 2 },
    { id: 'c', text: 'Meminta warga menunggu', weight: 1 },
  ],
}
let office: Awaited<ReturnType<typeof openSmallOffice>>
beforeEach(async () => {
  office = await openSmallOffice()
})
const write = async (item: object = judgement) => {
  const { status, data } = await office.call('sari', 'POST /bank-items', { item })
  expect(status, JSON.stringify(data)).toBe(201)
  return String(data.id)
}
const read = async (id: string) =>
  (await office.call('sari', `GET /bank-items/${id}`)).data as { item: BankItem; version: number; archived: boolean }
const list = async (query = '') =>
  (await office.call('sari', `GET /bank-items?${query}`)).data as {
    total: number
    all: number
    archived: number
    rows: { id: string }[]
  }

describe('writing in the bank', () => {
  it('takes a situational judgement in, and names the faults of what is none', async () => {
    const id = await write()
    expect((await read(id)).item).toMatchObject({
      type: 'judgement',
      options: [{ weight: 5 }, { weight: 2 }, { weight: 1 }],
    })
    const equal = { ...judgement, options: judgement.options.map((option) => ({ ...option, weight: 3 })) }
    const refused = await office.call('sari', 'POST /bank-items', { item: equal })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.data)).toContain('EQUAL_WEIGHTS')
    const empty = await office.call('sari', 'POST /bank-items', { item: { ...judgement, stem: '', indicator: '' } })
    expect(empty.status).toBe(422)
    expect(JSON.stringify(empty.data)).toContain('item.stem')
    expect(JSON.stringify(empty.data)).toContain('item.indicator')
  })

  it('saves by version, and keeps every former text', async () => {
    const id = await write()
    expect((await office.call('sari', `PUT /bank-items/${id}`, { item: judgement })).status).toBe(428)
    const next = { ...judgement, stem: 'Apa yang pertama Anda lakukan?', level: 3, bloom: 'C4' }
    expect((await office.call('sari', `PUT /bank-items/${id}`, { item: next }, 1)).data).toMatchObject({ version: 2 })
    expect((await office.call('sari', `PUT /bank-items/${id}`, { item: judgement }, 1)).status).toBe(412)
    const versions = (await office.call('sari', `GET /bank-items/${id}/versions`)).data as unknown as {
      version: number
      item: BankItem
    }[]
    expect(versions.map(({ version, item }) => [version, item.stem, item.level])).toEqual([
      [2, next.stem, 3],
      [1, judgement.stem, undefined],
    ])
    expect(() => office.connection.exec('update bank_item_version set body = 1')).toThrow(/does not change/)
  })

  it('a bank belongs to its owner: the answers for foreign and absent are the same', async () => {
    const id = await write()
    const routes = ['GET /bank-items/ID', 'PUT /bank-items/ID', 'GET /bank-items/ID/versions', 'DELETE /bank-items/ID']
    for (const route of routes) {
      const ask = (one: string) => {
        const body = route.startsWith('PUT') ? { item: judgement } : undefined
        return office.call('bima', route.replace('ID', one), body, route.startsWith('GET') ? undefined : 1)
      }
      expect((await ask(id)).status, route).toBe(404)
      expect((await ask(id)).data, route).toEqual((await ask('no-such-row')).data)
    }
    expect(
      (await office.call('bima', 'POST /bank-archivals', { items: [{ id, version: 1 }], archived: true })).data,
    ).toEqual({
      moved: [],
    })
    const changes = [{ items: [{ id, version: 1 }], set: { level: 5 } }]
    expect((await office.call('bima', 'POST /bank-tags', { changes })).data).toEqual({ changed: 0, before: [] })
    expect(await read(id)).toMatchObject({ version: 1, archived: false })
  })

  it('tags many at once, and the answer undoes it', async () => {
    const ids = [await write(), await write({ ...judgement, stem: 'Warga lain bertanya tarif.', level: 1 })]
    const set = { competency: 'Pelayanan publik', level: 4, bloom: 'C5' }
    const { data } = await office.call('sari', 'POST /bank-tags', {
      changes: [{ items: ids.map((id) => ({ id, version: 1 })), set }],
    })
    expect(data.changed).toBe(2)
    expect((await list('competency=Pelayanan%20publik&level=4&bloom=C5')).total).toBe(2)
    expect((await list('level=1')).total).toBe(0)
    await office.call('sari', 'POST /bank-tags', { changes: data.before })
    expect((await list('level=4')).total).toBe(0)
    expect((await list('level=1')).total).toBe(1)
    const { item, version } = await read(ids[0] ?? '')
    expect(item).not.toHaveProperty('competency')
    expect(version).toBe(3)
  })

  it('changes none of many when one was changed meanwhile, and names it', async () => {
    const ids = [await write(), await write({ ...judgement, stem: 'Warga lain bertanya tarif.' })]
    const items = ids.map((id) => ({ id, version: 1 }))
    await office.call('sari', `PUT /bank-items/${ids[1]}`, { item: { ...judgement, stem: 'Ditulis ulang.' } }, 1)
    const tags = { changes: [{ items, set: { level: 5 } }] }
    for (const [route, body] of [
      ['POST /bank-tags', tags],
      ['POST /bank-archivals', { items, archived: true }],
    ] as const) {
      const { status, data } = await office.call('sari', route, body)
      expect([status, data.code], route).toEqual([409, 'CONTENT_CHANGED'])
      expect(data.facts).toMatchObject({ changed: [{ id: ids[1], version: 2, label: 'Ditulis ulang.' }] })
    }
    expect(await read(ids[0] ?? '')).toMatchObject({ version: 1, archived: false })
  })

  it('archives and takes out again; the list, the counts and the export follow', async () => {
    const id = await write()
    await office.call('sari', 'POST /bank-archivals', { items: [{ id, version: 1 }], archived: true })
    expect(await list()).toMatchObject({ total: 0, all: 0, archived: 1 })
    expect(await list('archived=true')).toMatchObject({ total: 1, rows: [{ id }] })
    const file = await (await office.download('sari', '/item-exports/gift')).text()
    expect(file.trim()).toBe('')
    await office.call('sari', 'POST /bank-archivals', { items: [{ id, version: 1 }], archived: false })
    expect(await list()).toMatchObject({ total: 1, all: 1, archived: 0 })
  })

  it('flags what is nearly the same, both ways, until one of them is another', async () => {
    const a = await write()
    const b = await write({ ...judgement, stem: `${judgement.stem} Jelaskan` })
    await write({
      ...judgement,
      stem: 'Berapa lama izin usaha mikro diproses di kota ini?',
      type: 'numeric',
      value: 3,
      tolerance: 0,
      options: undefined,
    })
    const twins = async () =>
      (await office.call('sari', 'GET /bank-twins')).data as unknown as { id: string; of: string; percent: number }[]
    const found = await twins()
    // The list, and an export of it, can be narrowed to them.
    const near = await office.call('sari', 'GET /bank-items?near=true')
    expect((near.data.rows as { id: string }[]).map(({ id }) => id).sort()).toEqual(
      [...new Set(found.map(({ id }) => id))].sort(),
    )
    expect(Number(near.data.total)).toBeLessThan(Number(near.data.all))
    expect(found.map(({ id, of }) => [id, of])).toEqual([
      [b, a],
      [a, b],
    ])
    expect(found[0]?.percent).toBeGreaterThanOrEqual(85)
    const other = { ...judgement, stem: 'Petugas baru bertanya cara mengisi formulir aduan. Apa langkah Anda?' }
    await office.call(
      'sari',
      `PUT /bank-items/${b}`,
      { item: { ...other, options: other.options.map((o) => ({ ...o, text: `${o.text} sekarang juga di ruangan` })) } },
      1,
    )
    expect(await twins()).toEqual([])
  })

  it('goes into a check with its weights and its tags', async () => {
    const id = await write({ ...judgement, level: 2, bloom: 'C3', competency: 'Pelayanan publik' })
    const course = String((await office.call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })).data.id)
    const copy = await office.call('sari', `POST /authoring/courses/${course}/quizzes/final/bank-items`, {
      ids: [id],
      indicator: '',
    })
    expect(copy.data).toEqual({ added: 1, left: [] })
    const quiz = (await office.call('sari', `GET /authoring/courses/${course}/quizzes/final`)).data as {
      items: { item: object }[]
    }
    expect(quiz.items[0]?.item).toMatchObject({
      type: 'judgement',
      level: 2,
      bloom: 'C3',
      competency: 'Pelayanan publik',
      options: [{ weight: 5 }, { weight: 2 }, { weight: 1 }],
    })
  })
})
