import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openArchive } from './file/archive.ts'
import { FileRefused } from './imported.ts'
import { readFile } from './read-file.ts'
import { writeXlsx } from './table/xlsx.ts'

const read = (text: string | Uint8Array, name = 'soal.txt') =>
  readFile(typeof text === 'string' ? strToU8(text) : text, name)
const one = async (text: string, name?: string) => (await read(text, name)).rows[0]
const codes = async (text: string, name?: string) =>
  (await read(text, name)).rows.map((row) => row.refusals[0]?.code ?? 'ok')

describe('GIFT', () => {
  it('keeps title, category, weights, feedback and the general feedback', async () => {
    const file = await read(
      '$CATEGORY: Layanan/Sapaan\n// [tag:indikator: Menyapa warga] [tag:lisan]\n::S\\:1::Pilih dua {~%50%a#ya ~%50%b ~%-100%c####Sebab itu.}',
    )
    expect(file.rows[0]?.item).toEqual({
      type: 'multiple',
      title: 'S:1',
      stem: 'Pilih dua',
      explanation: 'Sebab itu.',
      indicator: 'Menyapa warga',
      category: 'Layanan/Sapaan',
      tags: ['lisan'],
      options: [
        { text: 'a', weight: 50, feedback: 'ya' },
        { text: 'b', weight: 50, feedback: '' },
        { text: 'c', weight: -100, feedback: '' },
      ],
    })
  })
  it.each([
    ['{#3.24}', { value: 3.24, tolerance: 0 }],
    ['{#3.24:0.01}', { value: 3.24, tolerance: 0.01 }],
    ['{#1..5}', { value: 3, tolerance: 2 }],
    ['{#7.141..7.142}', { value: 7.1415, tolerance: 0.0005 }],
    ['{#-2,5:0,5}', { value: -2.5, tolerance: 0.5 }],
  ])('reads the number %s', async (answer, expected) => {
    expect((await one(`Berapa? ${answer}`))?.item).toMatchObject({ type: 'numeric', answers: [expected] })
  })
  it('puts the missing word where the brace was', async () => {
    expect((await one('Ibu kota {=Jakarta ~Medan} terletak di Jawa.'))?.item?.stem).toBe(
      'Ibu kota _____ terletak di Jawa.',
    )
  })
  it('refuses alone what is faulty, with its line', async () => {
    const rows = (await read('Q1 {T}\n\nQ2 {~a ~b}\n\nQ3 {=a -> b}\n\nQ4 {#tiga}\n\nQ5 {T} {F}\n\nQ6 {F}')).rows
    expect(rows.map((row) => [row.line, row.refusals[0]?.code])).toEqual([
      [1, undefined],
      [3, 'NO_CORRECT_ANSWER'],
      [5, 'TOO_FEW_PAIRS'],
      [7, 'NOT_A_NUMBER'],
      [9, 'TWO_ANSWER_BLOCKS'],
      [11, undefined],
    ])
  })
  it('keeps a smaller sign and plain brackets, drops what could run', async () => {
    const row = await one('Bila a <b dan x < 3 <img src=x onerror=alert(1)> <script>jahat()</script> maka? {T}')
    expect(row?.item?.stem).toBe('Bila a <b dan x < 3 maka?')
    expect(row?.notes.map(({ code }) => code)).toContain('UNSAFE_REMOVED')
  })
  it('allows an empty line inside the answers', async () => {
    expect(await codes('Q1 {\n=a\n\n~b\n}\n\nQ2 {T}')).toEqual(['ok', 'ok'])
  })
})

describe('encodings', () => {
  const text = 'Apa arti “café”? {=kedai ~rumah}'
  const utf16 = (little: boolean, mark: boolean) => {
    const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0))
    const view = new DataView(bytes.buffer)
    ;[...(mark ? '\ufeff' : ''), ...text].forEach((sign, at) => void view.setUint16(at * 2, sign.charCodeAt(0), little))
    return bytes
  }
  const ansi = Uint8Array.from([...text].map((sign) => ({ '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0)))
  it.each([
    ['utf-8', strToU8(text)],
    ['utf-8-bom', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(text)])],
    ['utf-16le', utf16(true, true)],
    ['utf-16be', utf16(false, true)],
    ['utf-16le', utf16(true, false)],
    ['windows-1252', ansi],
  ])('%s', async (encoding, bytes) => {
    const file = await read(bytes)
    expect(file.encoding).toBe(encoding)
    expect(file.rows[0]?.item?.stem).toBe('Apa arti “café”?')
  })
})

describe('Moodle XML', () => {
  const quiz = (inner: string) => `<?xml version="1.0"?><quiz>${inner}</quiz>`
  it('reads embedded answers as gaps', async () => {
    const text =
      'Ibu kota {1:MULTICHOICE:=Jakarta#ya~Medan}, nama lain {2:SHORTANSWER:=Betawi~%50%Batavia}, luas {:NUMERICAL:=661:5} km.'
    const row = await one(
      quiz(
        `<question type="cloze"><name><text>K</text></name><questiontext format="html"><text><![CDATA[<p>${text}</p>]]></text></questiontext></question>`,
      ),
      'a.xml',
    )
    expect(row?.item).toMatchObject({
      type: 'cloze',
      parts: [
        'Ibu kota ',
        { kind: 'choice', mark: 1, options: [{ text: 'Jakarta', weight: 100, feedback: 'ya' }, { text: 'Medan' }] },
        ', nama lain ',
        { kind: 'text', mark: 2, answers: [{ text: 'Betawi' }, { text: 'Batavia', weight: 50 }] },
        ', luas ',
        { kind: 'number', answers: [{ value: 661, tolerance: 5 }] },
        ' km.',
      ],
    })
  })
  it('names a type that it does not know', async () => {
    const row = await one(
      quiz('<question type="ddmarker"><questiontext><text>x</text></questiontext></question>'),
      'a.xml',
    )
    expect(row?.refusals[0]).toMatchObject({ code: 'TYPE_UNKNOWN', detail: 'ddmarker' })
  })
  it('refuses a DOCTYPE before reading it, and a broken file with its line', async () => {
    const evil = '<?xml version="1.0"?>\n<!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>'
    await expect(read(evil, 'a.xml')).rejects.toMatchObject({ code: 'DOCTYPE', line: 2 })
    await expect(read('<quiz>\n<question>\n</quiz>', 'a.xml')).rejects.toMatchObject({ code: 'XML_BROKEN', line: 3 })
  })
})

describe('archives', () => {
  it.each(['../a.xml', '/a.xml', 'C:\\a.xml', 'a/%2e%2e/%2e%2e/b.xml', 'a\u0007.xml'])(
    'refuses the name %j',
    (name) => {
      expect(() => openArchive(zipSync({ [name]: strToU8('x') }))).toThrow(FileRefused)
    },
  )
  it('stops a bomb by what really comes out', () => {
    const archive = openArchive(zipSync({ 'a.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 }))
    expect(() => archive.read('a.xml')).toThrow(/RATIO/)
  })
  it('refuses more entries than the limit, and an archive cut short', () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.xml`, new Uint8Array(0)]))
    expect(() => openArchive(zipSync(many))).toThrow(/TOO_MANY_ENTRIES/)
    expect(() => openArchive(zipSync({ a: strToU8('x') }).subarray(0, 40))).toThrow(/ARCHIVE_BROKEN/)
  })
})

describe('tables', () => {
  const head = [
    'jenis',
    'judul',
    'soal',
    'pilihan 1',
    'pilihan 2',
    'pilihan 3',
    'kunci',
    'toleransi',
    'pembahasan',
    'indikator',
  ]
  const body = [
    ['Pilihan tunggal', 'S1', 'Apa dulu?', 'Menyapa', 'Menunggu', '', 'A', '', 'Sebab begitu', 'Menyapa warga'],
    ['Pilihan jamak', '', 'Mana dua?', 'a', 'b', 'c', 'A;C', '', '', ''],
    ['Benar/salah', '', 'Ini benar.', '', '', '', 'benar', '', '', ''],
    ['Menjodohkan', '', 'Jodohkan', 'a -> 1', 'b -> 2', '', '', '', '', ''],
    ['Urutan', '', 'Urutkan', 'satu', 'dua', 'tiga', '', '', '', ''],
    ['Angka', '', 'Suhu?', '', '', '', "'-2,5", '0,5', '', ''],
    ['Isian singkat', '', 'Siapa?', '', '', '', 'WHO | Badan Kesehatan Dunia', '', '', ''],
    ['Esai', '', 'Uraikan.', '', '', '', '', '', '', ''],
    ['Teka-teki', '', 'Apa?', '', '', '', 'A', '', '', ''],
    ['Pilihan tunggal', '', 'Kunci di luar?', 'a', 'b', '', 'E', '', '', ''],
  ]
  const expected = [
    'single',
    'multiple',
    'trueFalse',
    'matching',
    'ordering',
    'numeric',
    'shortText',
    'essay',
    undefined,
    undefined,
  ]
  it('reads the template as CSV, with Excel’s sep line, and as a workbook', async () => {
    const csv = `sep=;\r\n${[head, ...body].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')}`
    const asCsv = await read(csv, 'a.csv')
    expect(asCsv.rows.map((row) => row.item?.type)).toEqual(expected)
    expect(asCsv.rows.map((row) => row.line)).toEqual(body.map((_, at) => at + 3))
    expect(asCsv.rows[5]?.item).toMatchObject({ answers: [{ value: -2.5, tolerance: 0.5 }] })
    const asXlsx = await read(writeXlsx([head, ...body], 'Soal'), 'a.xlsx')
    expect(asXlsx.rows.map((row) => row.item)).toEqual(asCsv.rows.map((row) => row.item))
    expect(asXlsx.rows.map((row) => row.refusals[0]?.code).filter(Boolean)).toEqual([
      'TYPE_UNKNOWN',
      'KEY_NOT_AN_OPTION',
    ])
  })
})

it('lists what a file asks without the answers that stand in it', async () => {
  const text = '::a::Apa ibu kota {=Jakarta ~Bandung} kita?\n\n::b::Berapa? {#12}\n\n::c::Rusak {=ya ~tidak\n'
  const { rows } = await readFile(new TextEncoder().encode(text), 'soal.gift')
  expect(rows.map(({ excerpt }) => excerpt)).toEqual(['Apa ibu kota _____ kita?', 'Berapa?', 'Rusak'])
})
