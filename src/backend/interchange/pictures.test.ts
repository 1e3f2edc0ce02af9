import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ItemImport } from '@/contract/item-imports.ts'
import type { BankItem } from '@/domain/bank-item.ts'
import {
  noteCodes as codes,
  moodleFileElement as file,
  moodleQuestion,
  firstRow as read,
} from '@/testing/moodle-question.ts'
import { openSmallOffice } from '@/testing/small-office.ts'
import { toBase64 } from './travel-file.ts'
import { writeBank } from './write/write-bank.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const moodle = (html: string, files?: string, answer?: string) => moodleQuestion('Denah', html, files, answer)

describe('a picture in Moodle XML', () => {
  it('comes along with its words, and the text stays what it was', async () => {
    const html =
      '<p>Loket mana?</p><p><img src="@@PLUGINFILE@@/denah%201.png" alt="Denah &amp; loket" width="40" height="30"></p>'
    const row = await read(moodle(html, file('denah 1.png', png)))
    expect(row?.item).toMatchObject({
      stem: 'Loket mana?',
      figure: { src: 'media:pending', alt: 'Denah & loket', caption: '', width: 40, height: 30 },
    })
    expect(row?.picture).toEqual({ name: 'denah 1.png', type: 'image/png', bytes: png })
    expect(row?.notes).toEqual([])
  })
  it('without words is taken with a note, and one that is written into the address too', async () => {
    const row = await read(moodle(`Mana? <img src="data:image/png;base64,${toBase64(png)}">`))
    expect(row?.item?.figure?.alt).toBe('')
    expect(codes(row)).toEqual([['IMAGE_WITHOUT_ALT', 'gambar']])
  })
  it('that is none, is missing, is far away or stands in an answer is named and left out', async () => {
    const drawn = await read(moodle('Mana? <img src="@@PLUGINFILE@@/a.svg" alt="Denah">', file('a.svg', svg)))
    expect(codes(drawn)?.[0]).toEqual(['IMAGE_LEFT_OUT', 'a.svg (SVG)'])
    expect(drawn?.item).toMatchObject({ stem: 'Mana? [Denah]' })
    const posing = await read(moodle('Mana? <img src="@@PLUGINFILE@@/a.png" alt="Denah">', file('a.png', svg)))
    expect(posing?.picture).toBeUndefined()
    for (const src of ['@@PLUGINFILE@@/tidak-ada.png', 'https://contoh.test/a.png']) {
      const row = await read(moodle(`Mana? <img src="${src}" alt="Denah">`))
      expect(row?.picture).toBeUndefined()
      expect(codes(row)?.[0]?.[0]).toBe('IMAGE_LEFT_OUT')
    }
    const inAnswer = await read(moodle('Mana?', '', 'A <img src="@@PLUGINFILE@@/a.png" alt="loket">'))
    expect(codes(inAnswer)).toEqual([['IMAGE_LEFT_OUT', undefined]])
  })
  it('of a second one only the first is kept, and a question that is nothing but a picture is asked in its words', async () => {
    const two = '<img src="@@PLUGINFILE@@/a.png" alt="satu">Mana?<img src="@@PLUGINFILE@@/b.png" alt="dua">'
    const row = await read(moodle(two, file('a.png', png) + file('b.png', png)))
    expect(row?.item).toMatchObject({ stem: 'Mana? [dua]', figure: { alt: 'satu' } })
    expect(codes(row)?.map(([code]) => code)).toEqual(['MEDIA_LEFT_OUT', 'IMAGE_LEFT_OUT'])
    const bare = await read(moodle('<img src="@@PLUGINFILE@@/a.png" alt="Loket mana?">', file('a.png', png)))
    expect(bare?.item).toMatchObject({ stem: '[Loket mana?]', figure: { alt: 'Loket mana?' } })
    expect((await read(moodle('<img src="@@PLUGINFILE@@/a.png">', file('a.png', png))))?.refusals).toMatchObject([
      { code: 'NO_STEM' },
    ])
  })
})

const qti = (body: string, correct = 'A', cardinality = 'single') => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="Denah" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="identifier"><correctResponse>${correct
  .split(' ')
  .map((id) => `<value>${id}</value>`)
  .join('')}</correctResponse></responseDeclaration>
<itemBody>${body}</itemBody><responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>`
const pack = (item: string, files: Record<string, Uint8Array> = { 'img/Denah.png': png }) =>
  zipSync({ 'items/i1.xml': strToU8(item), ...files })
const picture = '<object type="image/png" data="../img/denah.png" width="40" height="30">Denah loket</object>'
const area = (id: string, label: string) =>
  `<hotspotChoice identifier="${id}" shape="circle" coords="1,2,3"${label === '' ? '' : ` hotspotLabel="${label}"`}/>`
const hotspots = (...areas: string[]) =>
  `<hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Mana loket landai?</prompt>${picture}${areas.join('')}</hotspotInteraction>`

describe('a picture in a QTI package', () => {
  it('comes from the file beside the item, whatever case its address is written in', async () => {
    const choice = `<p>Lihat denah.</p><img src="../img/denah.png" alt="Denah"/><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Mana?</prompt><simpleChoice identifier="A">A</simpleChoice><simpleChoice identifier="B">B</simpleChoice></choiceInteraction>`
    const row = await read(pack(qti(choice)), 'paket.zip')
    expect(row?.item).toMatchObject({ stem: 'Lihat denah.\n\nMana?', figure: { alt: 'Denah' } })
    expect(row?.picture?.bytes).toEqual(png)
    expect((await read(pack(qti(choice), {}), 'paket.zip'))?.item).toMatchObject({
      stem: 'Lihat denah.\n[Denah]\nMana?',
    })
  })
  it('whose areas have names becomes a choice among those names, with a note', async () => {
    const row = await read(pack(qti(hotspots(area('A', 'Loket A'), area('B', 'Loket B')), 'B')), 'paket.zip')
    expect(row?.item).toMatchObject({
      type: 'single',
      stem: 'Mana loket landai?',
      figure: { alt: 'Denah loket', width: 40 },
      options: [
        { text: 'Loket A', weight: 0 },
        { text: 'Loket B', weight: 100 },
      ],
    })
    expect(codes(row)).toEqual([['AREAS_AS_CHOICES', undefined]])
    const order = `<graphicOrderInteraction responseIdentifier="RESPONSE">${picture}<prompt>Urutkan.</prompt>${area('A', 'Loket A')}${area('B', 'Loket B')}</graphicOrderInteraction>`
    expect((await read(pack(qti(order, 'B A', 'ordered')), 'paket.zip'))?.item).toMatchObject({
      type: 'ordering',
      steps: ['Loket B', 'Loket A'],
    })
  })
  it('whose areas have no names, or that is missing, is refused with the reason', async () => {
    for (const areas of [
      [area('A', 'Loket A'), area('B', '')],
      [area('A', 'Loket'), area('B', 'Loket')],
    ])
      expect((await read(pack(qti(hotspots(...areas))), 'paket.zip'))?.refusals).toMatchObject([
        { code: 'INTERACTION_UNKNOWN', detail: 'hotspotInteraction (hotspotLabel)' },
      ])
    const told = hotspots(area('A', 'Loket A'), area('B', 'Loket B'))
    expect((await read(pack(qti(told), {}), 'paket.zip'))?.refusals).toMatchObject([
      { code: 'FILE_MISSING', detail: '../img/denah.png' },
    ])
  })
})

describe('formats without a place for a picture', () => {
  const item: BankItem = {
    title: 'Denah',
    stem: 'Mana?',
    explanation: '',
    indicator: '',
    category: '',
    tags: [],
    figure: { src: 'media:1', alt: 'Denah\ndua loket', caption: '' },
    type: 'essay',
  }
  it('say of which item it was left out', () => {
    expect(writeBank('gift', [item]).text).toContain('// Gambar tidak ikut: Denah dua loket\n::Denah::')
    expect(String(writeBank('csv', [item]).text)).toContain('Gambar tidak ikut: Denah\ndua loket')
  })
  it('bring none in: an address that a file names is not this system’s', async () => {
    const rubric = ['k1', 'k2'].map((id) => ({
      id,
      title: id,
      levels: [0, 2].map((points, at) => ({ id: `t${at + 1}`, text: `${points}`, points })),
    }))
    const text = `// widya: ${JSON.stringify({ ...item, rubric })}\n::Denah::[plain]Mana?\n`
    expect((await read(text, 'soal.gift'))?.item).toMatchObject({ type: 'essay', rubric })
    expect((await read(text, 'soal.gift'))?.item?.figure).toBeUndefined()
  })
  it('a sheet carries the rubric of an essay in a column of its own', async () => {
    const { figure: _, ...bare } = item
    const levels = [0, 3].map((points, at) => ({ id: `t${at + 1}`, text: `Tingkat; "${points}"\nya`, points }))
    const rubric = ['k1', 'k2'].map((id) => ({ id, title: `Isi ${id}`, levels }))
    const essay = { ...bare, rubric, words: { least: 50, most: 90 }, modelAnswer: 'Satu.\nDua.' } as BankItem
    expect((await read(String(writeBank('csv', [essay]).text), 'bank.csv'))?.item).toEqual(essay)
    const broken = 'jenis,soal,kunci,rubrik\nEsai,Ceritakan.,,Nilai bebas\n'
    expect((await read(broken, 'bank.csv'))?.refusals).toMatchObject([{ code: 'SYNTAX', detail: 'rubrik' }])
  })
})

describe('an import with a picture', () => {
  let office: Awaited<ReturnType<typeof openSmallOffice>>
  beforeEach(async () => {
    office = await openSmallOffice()
  })
  const text = moodle('Mana? <img src="@@PLUGINFILE@@/a.png" alt="Denah">', file('a.png', png))
  const send = async (query: string) =>
    (await (await office.upload('sari', `/item-imports?${query}`, text)).json()) as ItemImport

  it('keeps it for its owner alone, and exports it again', async () => {
    expect((await send('dryRun=true&name=a.xml')).counts.accepted).toBe(1)
    expect(office.connection.all('select count(*) n from media')).toEqual([{ n: 0 }])
    await send('name=a.xml')
    const { data } = await office.call('sari', 'GET /bank-items')
    const [row] = data.rows as { id: string }[]
    const { item } = (await office.call('sari', `GET /bank-items/${row?.id}`)).data as { item: BankItem }
    const path = `/media/${item.figure?.src.replace('media:', '')}`
    expect(new Uint8Array(await (await office.download('sari', path)).arrayBuffer())).toEqual(png)
    expect((await office.download('bima', path)).status).toBe(404)
    for (const format of ['moodle-xml', 'qti']) {
      const sent = await office.download('sari', `/item-exports/${format}`)
      const back = await read(new Uint8Array(await sent.arrayBuffer()), format === 'qti' ? 'a.zip' : 'a.xml')
      expect(back?.picture?.bytes).toEqual(png)
      expect(back?.item).toEqual({ ...item, figure: { ...item.figure, src: 'media:pending' } })
    }
  })
})
