import { beforeEach, describe, expect, it } from 'vitest'
import type { ItemImport } from '@/contract/item-imports.ts'
import { openSmallOffice } from '@/testing/small-office.ts'

const gift = `// kumpulan
::Sapaan::Apa yang pertama dilakukan ketika warga datang ke loket pelayanan?{=Menyapa ~Menunggu ~Menelepon####Sapaan membuka percakapan.}

::Rusak::Apa {=a ~b

::Esai::Ceritakan pengalaman Anda. {}

::Dua::Pilih dua {~%50%a ~%50%b ~%-100%c}

::Jodoh::Jodohkan {=SOP -> prosedur =SPM -> layanan minimal = -> anggaran}
`
let office: Awaited<ReturnType<typeof openSmallOffice>>
beforeEach(async () => {
  office = await openSmallOffice()
})
const send = async (query: string, body: BodyInit = gift, headers: Record<string, string> = {}) => {
  const response = await office.upload('sari', `/item-imports?${query}`, body, headers)
  return { status: response.status, data: (await response.json()) as ItemImport }
}
const bankSize = async () => Number((await office.call('sari', 'GET /bank-items')).data.total)

describe('a dry run', () => {
  it('lists every item with its verdict and writes nothing', async () => {
    const { status, data } = await send('dryRun=true', gift, { 'x-file-name': 'soal%20baru.gift' })
    expect(status).toBe(200)
    expect(data).toMatchObject({ fileName: 'soal baru.gift', format: 'gift', dryRun: true, imported: 0 })
    expect(data.counts).toEqual({ items: 5, accepted: 3, acceptedWithNote: 1, refused: 1 })
    expect(
      data.rows.map(({ identifier, line, status, reasons }) => [identifier, line, status, reasons[0]?.code]),
    ).toEqual([
      ['Sapaan', 2, 'accepted', undefined],
      ['Rusak', 4, 'refused', 'NO_CLOSING_BRACE'],
      ['Esai', 6, 'accepted-with-note', 'MARKED_BY_HAND'],
      ['Dua', 8, 'accepted', undefined],
      ['Jodoh', 10, 'accepted', undefined],
    ])
    expect(await bankSize()).toBe(0)
  })
  it('says of a file that cannot be read where and why', async () => {
    const { status, data } = await send(
      'dryRun=true&name=jahat.xml',
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz/>',
    )
    expect(status).toBe(200)
    expect(data.rows).toMatchObject([
      { identifier: 'jahat.xml', status: 'refused', line: 2, reasons: [{ code: 'DOCTYPE' }] },
    ])
  })
  it('flags what is nearly another item, not what differs in a figure', async () => {
    await send('')
    const near = `::Mirip::Apa yang pertama dilakukan ketika warga datang ke loket pelayanan itu?{=Menyapa ~Menunggu ~Menelepon}

Berapa 12 + 7? {#19}

Berapa 13 + 7? {#20}`
    const { data } = await send('dryRun=true', near)
    const [first, ...others] = data.rows
    expect(first?.reasons[0]).toMatchObject({ code: 'NEAR_DUPLICATE' })
    expect(first?.reasons[0]?.detail).toMatch(/^(8[5-9]|9\d)% · Sapaan$/)
    expect(others.map(({ status }) => status)).toEqual(['accepted', 'accepted'])
  })
})

describe('an import', () => {
  it('writes the sound items once, however often it is sent under one key', async () => {
    const key = { 'idempotency-key': 'satu' }
    expect((await send('name=a.gift', gift, key)).data.imported).toBe(4)
    expect((await send('name=a.gift', gift, key)).data.imported).toBe(4)
    expect(await bankSize()).toBe(4)
    const other = await office.upload('sari', '/item-imports?name=a.gift', `${gift}\nLagi {T}`, key)
    expect(other.status).toBe(422)
  })
  it('can leave out what is known word for word', async () => {
    await send('name=a.gift')
    expect((await send('name=a.gift&skipKnown=true', `${gift}\n::Baru::Ini baru. {T}`)).data.imported).toBe(1)
  })
  it('is for trainers, and each sees their own bank', async () => {
    await send('')
    expect((await office.upload('ratri', '/item-imports', gift)).status).toBe(403)
    expect((await office.call('bima', 'GET /bank-items')).data.total).toBe(0)
    const { rows } = (await office.call('sari', 'GET /bank-items')).data as { rows: { id: string }[] }
    expect((await office.call('bima', `GET /bank-items/${rows[0]?.id}`)).status).toBe(404)
    expect((await office.call('bima', `DELETE /bank-items/${rows[0]?.id}`, undefined, 1)).status).toBe(404)
    expect((await office.call('sari', `DELETE /bank-items/${rows[0]?.id}`, undefined, 1)).status).toBe(204)
  })
  it('takes 5,000 items without holding the others up, and can be called off', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => {
      const word = (k: number) => ((n * 7_919 + k * 104_729) % 99_991).toString(36)
      return `::B${n}::Butir ${n}: apa arti ${word(1)} ${word(2)} ${word(3)} bagi ${word(4)}?{=${word(5)} ~${word(6)} ~${word(7)}}`
    }).join('\n\n')
    const work = send('name=banyak.gift', many)
    let longest = 0
    let waiting = true
    const watch = (async () => {
      while (waiting) {
        const from = performance.now()
        await new Promise((resolve) => setTimeout(resolve, 0))
        longest = Math.max(longest, performance.now() - from)
      }
    })()
    const { data } = await work
    waiting = false
    await watch
    expect(data.imported).toBe(5_000)
    expect(await bankSize()).toBe(5_000)
    console.warn(`5,000 items: longest hold of the thread ${longest.toFixed(0)} ms`)

    const again = office.upload('sari', '/item-imports?dryRun=true&job=j1', many)
    const soon = () => new Promise<'reading'>((resolve) => setTimeout(resolve, 30, 'reading'))
    await soon()
    // The same name given by somebody else names a reading of theirs.
    expect((await office.call('bima', 'DELETE /item-imports/j1')).status).toBe(204)
    expect(await Promise.race([again.then(() => 'ended'), soon()])).toBe('reading')
    expect((await office.call('sari', 'DELETE /item-imports/j1')).status).toBe(204)
    const answer = await again
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'IMPORT_CANCELLED'])
  }, 60_000)
  it('is called off by a request that is here before its file', async () => {
    await office.call('sari', 'DELETE /item-imports/j2')
    const theirs = await office.upload('bima', '/item-imports?job=j2', gift)
    expect(theirs.status).toBe(200)
    const answer = await office.upload('sari', '/item-imports?job=j2', gift)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'IMPORT_CANCELLED'])
    expect(await bankSize()).toBe(0)
  })
})

describe('the bank', () => {
  it('is searched and filtered', async () => {
    await send(
      '',
      `// [tag:indikator: Menyapa warga]\n::Sapa::Apa dulu? {=Menyapa ~Diam}\n\n::Café::Kedai itu di mana? {T}`,
    )
    const found = async (query: string) =>
      ((await office.call('sari', `GET /bank-items?${query}`)).data.rows as { title: string }[]).map(
        ({ title }) => title,
      )
    expect(await found('')).toEqual(['Sapa', 'Café'])
    expect(await found('q=cafe')).toEqual(['Café'])
    expect(await found('type=single')).toEqual(['Sapa'])
    expect(await found('indicator=Menyapa%20warga')).toEqual(['Sapa'])
    expect((await office.call('sari', 'GET /bank-items')).data).toMatchObject({ all: 2, indicators: ['Menyapa warga'] })
  })
  it('gives copies to a check of the draft, and says of the rest why not', async () => {
    await send('')
    const { rows } = (await office.call('sari', 'GET /bank-items')).data as { rows: { id: string; title: string }[] }
    const { data: course } = await office.call('sari', 'POST /authoring/courses', { title: 'Menyapa warga' })
    const quiz = `/authoring/courses/${course.id}/quizzes/final`
    const ids = rows.map(({ id }) => id)
    const without = await office.call('sari', `POST ${quiz}/bank-items`, { ids })
    expect(without.data).toMatchObject({ added: 0 })
    const { status, data } = await office.call('sari', `POST ${quiz}/bank-items`, { ids, indicator: 'Menyapa' })
    expect([status, data.added]).toEqual([201, 3])
    expect((data.left as { reason: string }[]).map(({ reason }) => reason)).toEqual(['MARKED_BY_HAND'])
    const { items } = (await office.call('sari', `GET ${quiz}`)).data as { items: { item: Record<string, unknown> }[] }
    expect(items.map(({ item }) => [item.type, item.indicator])).toEqual([
      ['single', 'Menyapa'],
      ['multiple', 'Menyapa'],
      ['matching', 'Menyapa'],
    ])
    expect(items[2]?.item.distractors).toEqual(['anggaran'])
    expect((await office.call('bima', `POST ${quiz}/bank-items`, { ids, indicator: 'x' })).status).toBe(404)
  })
  it.each([
    ['gift', 'bank-soal.gift'],
    ['moodle-xml', 'bank-soal.xml'],
    ['qti', 'bank-soal-qti3.zip'],
    ['csv', 'bank-soal.csv'],
  ])('leaves as %s and comes back', async (format, fileName) => {
    await send('')
    const file = await office.download('sari', `/item-exports/${format}`)
    expect(file.headers.get('content-disposition')).toContain(fileName)
    const { data } = await send(`dryRun=true&name=${fileName}`, await file.arrayBuffer())
    expect(data.rows.map(({ type }) => type)).toEqual(['single', 'essay', 'multiple', 'matching'])
    expect(data.rows.every(({ reasons }) => reasons.some(({ code }) => code === 'NEAR_DUPLICATE'))).toBe(true)
  })
  it.each(['xlsx', 'csv'])('the template for %s holds one sound example of each type', async (format) => {
    const file = await office.download('sari', `/item-imports/template?format=${format}`)
    const { data } = await send(`dryRun=true&name=templat.${format}`, await file.arrayBuffer())
    expect(data.counts.refused).toBe(0)
    expect(new Set(data.rows.map(({ type }) => type)).size).toBe(10)
  })
})
