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
import { writeBank } from './write/write-bank.ts'

const mp3 = strToU8('ID3\x04\x00 suara', true)
const mp4 = strToU8('\x00\x00\x00\x18ftypmp42 film', true)
const png = strToU8('\x89PNG\r\n\x1a\n1', true)
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nSelamat pagi.\n'
const moodle = (html: string, ...files: string[]) => moodleQuestion('Sapaan', html, files.join(''))

describe('a recording in Moodle XML', () => {
  it('comes along as the editor of Moodle writes it, and what it owes is said', async () => {
    const html =
      '<p>Ke mana warga?</p><audio controls="true" title="Loket"><source src="@@PLUGINFILE@@/sapa%201.mp3">@@PLUGINFILE@@/sapa%201.mp3</audio>'
    const row = await read(moodle(html, file('sapa 1.mp3', mp3)))
    expect(row?.item).toMatchObject({
      stem: 'Ke mana warga?',
      recording: { kind: 'audio', src: 'media:pending', title: 'Loket', transcript: '' },
    })
    expect(row?.sound).toEqual({ name: 'sapa 1.mp3', type: 'audio/mpeg', bytes: mp3 })
    expect(codes(row)).toEqual([['RECORDING_WITHOUT_TRANSCRIPT', 'sapa 1.mp3']])
  })
  it('brings its captions and its transcript, and stands beside a picture', async () => {
    const html = `<p>Apa?</p><img src="@@PLUGINFILE@@/a.png" alt="Denah"><video controls="true"><source src="@@PLUGINFILE@@/f.mp4"><track src="@@PLUGINFILE@@/f.vtt" kind="captions" srclang="id"></video>
      <details><summary>Transcript</summary><p>Selamat pagi.<br>Siang.</p></details>`
    const row = await read(moodle(html, file('a.png', png), file('f.mp4', mp4), file('f.vtt', strToU8(vtt))))
    expect(row?.item).toMatchObject({
      stem: 'Apa?',
      figure: { alt: 'Denah' },
      recording: { kind: 'video', title: '', captions: vtt, transcript: 'Selamat pagi.\nSiang.' },
    })
    expect([row?.picture?.bytes, row?.sound?.bytes, row?.notes]).toEqual([png, mp4, []])
  })
  it('is made of a link to one, whose words stay, and the bytes say what it is', async () => {
    const row = await read(moodle('Dengarkan <a href="@@PLUGINFILE@@/w.mp3">wawancara</a>.', file('w.mp3', mp3)))
    expect(row?.item).toMatchObject({ stem: 'Dengarkan wawancara.', recording: { kind: 'audio' } })
    const turned = await read(moodle('Apa? <video src="@@PLUGINFILE@@/x.mp4"></video>', file('x.mp4', mp3)))
    expect(turned?.item?.recording?.kind).toBe('audio')
    expect(turned?.sound?.type).toBe('audio/mpeg')
  })
  it('that is none, is missing, is far away or is the second one is named and left out', async () => {
    const posing = await read(
      moodle('Apa? <audio src="@@PLUGINFILE@@/a.mp3"></audio>', file('a.mp3', strToU8('<html>'))),
    )
    expect([posing?.sound, codes(posing)?.[0]]).toEqual([undefined, ['MEDIA_LEFT_OUT', 'a.mp3 (TYPE)']])
    for (const src of ['@@PLUGINFILE@@/tidak-ada.mp3', 'https://contoh.test/a.mp3', 'javascript:alert(1)']) {
      const row = await read(moodle(`Apa? <audio src="${src}"></audio>`))
      expect([row?.item?.stem, row?.item?.recording, codes(row)]).toEqual([
        'Apa?',
        undefined,
        [['MEDIA_LEFT_OUT', undefined]],
      ])
    }
    const one = '<audio src="@@PLUGINFILE@@/a.mp3" title="satu"></audio>'
    const two = await read(
      moodle(`${one}Apa?<audio src="@@PLUGINFILE@@/b.mp3"></audio>`, file('a.mp3', mp3), file('b.mp3', mp3)),
    )
    expect(two?.item).toMatchObject({ stem: 'Apa?', recording: { title: 'satu' } })
    expect(codes(two)?.map(([code]) => code)).toContain('MEDIA_LEFT_OUT')
    const bare = await read(moodle(one, file('a.mp3', mp3)))
    expect(bare?.item?.stem).toBe('[satu]')
  })
  it('hostile markup costs no more than its length, and nothing of it is left', async () => {
    // Four times the markup takes about four times as long; sixteen times would be its square. Least of three, for the machine is busy.
    const costOf = async (text: (share: number) => Promise<unknown>, share: number) => {
      let least = Number.POSITIVE_INFINITY
      for (let run = 0; run < 3; run++) {
        const start = performance.now()
        await text(share)
        least = Math.min(least, performance.now() - start)
      }
      return least
    }
    // A square shows in every round; what the machine does beside it, in some.
    const growth = async (text: (share: number) => Promise<unknown>) => {
      let least = Number.POSITIVE_INFINITY
      for (let round = 0; round < 5 && least >= 8; round++)
        least = Math.min(least, (await costOf(text, 4)) / (await costOf(text, 1)))
      return least
    }
    const many = (share: number) => read(moodle(`Apa? ${'<audio src="x"><video>'.repeat(5_000 * share)}`))
    expect(await growth(many)).toBeLessThan(8)
    expect((await many(4))?.item).toMatchObject({ stem: 'Apa?' })
    const bytes = new Uint8Array(2_000_000)
    const often = (share: number) =>
      read(moodle(`Apa? ${'<img src="@@PLUGINFILE@@/x">'.repeat(500 * share)}`, file('x', bytes)))
    expect(await growth(often)).toBeLessThan(8)
    const said =
      '<audio src="@@PLUGINFILE@@/a.mp3" onerror="ran()" autoplay title="&lt;img src=x onerror=ran()&gt;"></audio><details><summary>Transkrip</summary><script>ran()</script><b onclick="ran()">Pagi</b></details>'
    const hostile = await read(moodle(`Apa? ${said}`, file('a.mp3', mp3)))
    // Words that look like markup are words: the page shows them as text.
    expect(hostile?.item?.recording).toEqual({
      kind: 'audio',
      src: 'media:pending',
      title: '<img src=x onerror=ran()>',
      transcript: 'Pagi',
    })
  })
})

const qti = (body: string) => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i1" title="Sapaan" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
<itemBody>${body}<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Ke mana?</prompt><simpleChoice identifier="A">A</simpleChoice><simpleChoice identifier="B">B</simpleChoice></choiceInteraction></itemBody>
<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>`
const pack = (body: string, files: Record<string, Uint8Array>) =>
  zipSync({ 'items/i1.xml': strToU8(qti(body)), ...files })

describe('a recording in a QTI package', () => {
  it('comes from `audio`, `video` or `object` by the file beside the item', async () => {
    const film = `<div><video aria-label="Loket" controls="true"><source src="../media/F.mp4" type="video/mp4"/><track src="../media/f.vtt" kind="captions"/></video></div>`
    const row = await read(pack(film, { 'media/f.mp4': mp4, 'media/f.vtt': strToU8(vtt) }), 'a.zip')
    expect(row?.item).toMatchObject({ stem: 'Ke mana?', recording: { kind: 'video', title: 'Loket', captions: vtt } })
    expect(codes(row)).toEqual([['RECORDING_WITHOUT_TRANSCRIPT', 'F.mp4']])
    for (const markup of ['<object type="audio/mpeg" data="../a.mp3"/>', '<audio src="../a.mp3"/>']) {
      const one = await read(pack(`<p>Dengarkan. ${markup}</p>`, { 'a.mp3': mp3 }), 'a.zip')
      expect(one?.item).toMatchObject({ stem: 'Dengarkan.\n\nKe mana?', recording: { kind: 'audio' } })
      expect(one?.sound?.bytes).toEqual(mp3)
      const missing = await read(pack(`<p>Dengarkan. ${markup}</p>`, {}), 'a.zip')
      expect([missing?.item?.recording, codes(missing)]).toEqual([undefined, [['MEDIA_LEFT_OUT', '../a.mp3']]])
    }
  })
})

const item = {
  title: 'Sapaan',
  stem: 'Ke mana?',
  explanation: '',
  indicator: '',
  category: '',
  tags: [],
  recording: { kind: 'video', src: 'media:1', title: 'Di loket\nB', transcript: 'Pagi.', captions: vtt },
  type: 'essay',
} as const satisfies BankItem

it('formats without a place for a recording say of which item it was left out', () => {
  expect(writeBank('gift', [item]).text).toContain('// Video tidak ikut: Di loket B\n::Sapaan::')
  expect(String(writeBank('csv', [item]).text)).toContain('Video tidak ikut: Di loket\nB')
  const unnamed: BankItem = { ...item, recording: { kind: 'audio', src: 'media:1', title: '', transcript: '' } }
  expect(writeBank('gift', [unnamed]).text).toContain('// Rekaman tidak ikut: (tanpa judul)')
  // One whose file is gone goes without it, and its captions stay behind.
  expect(String(writeBank('moodle-xml', [item]).text)).not.toMatch(/takarir|<video/)
})

describe('an import with a recording', () => {
  let office: Awaited<ReturnType<typeof openSmallOffice>>
  beforeEach(async () => {
    office = await openSmallOffice()
  })
  it('keeps it for its owner alone under its own kind, and exports it again', async () => {
    const html = 'Apa? <video src="@@PLUGINFILE@@/f.mp4"><track src="@@PLUGINFILE@@/f.vtt"></video>'
    const text = moodle(html, file('f.mp4', mp4), file('f.vtt', strToU8(vtt)))
    const sent = await office.upload('sari', '/item-imports?name=a.xml', text)
    expect(((await sent.json()) as ItemImport).counts.acceptedWithNote).toBe(1)
    expect(office.connection.all('select kind, type from media')).toEqual([{ kind: 'video', type: 'video/mp4' }])
    const { data } = await office.call('sari', 'GET /bank-items')
    const [row] = data.rows as { id: string }[]
    const stored = (await office.call('sari', `GET /bank-items/${row?.id}`)).data as { item: BankItem }
    const path = `/media/${stored.item.recording?.src.replace('media:', '')}`
    expect(new Uint8Array(await (await office.download('sari', path)).arrayBuffer())).toEqual(mp4)
    expect((await office.download('bima', path)).status).toBe(404)
    for (const format of ['moodle-xml', 'qti']) {
      const back = await read(
        new Uint8Array(await (await office.download('sari', `/item-exports/${format}`)).arrayBuffer()),
        format === 'qti' ? 'a.zip' : 'a.xml',
      )
      expect(back?.sound?.bytes).toEqual(mp4)
      expect(back?.item).toEqual({ ...stored.item, recording: { ...stored.item.recording, src: 'media:pending' } })
    }
  })
})
