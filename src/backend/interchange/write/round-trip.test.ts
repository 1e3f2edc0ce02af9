import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import type { BankItem } from '@/domain/bank-item.ts'
import { mediaIn } from '@/domain/item-media.ts'
import { tidyText } from '../file/html-text.ts'
import type { ImportedRow } from '../imported.ts'
import { readFile } from '../read-file.ts'
import type { TravelFile } from '../travel-file.ts'
import { type BankFormat, writeBank } from './write-bank.ts'

/** Words with every sign that some format gives a meaning to. */
const sign = fc.constantFrom(
  ...'abcdeé 0129.,;:!?~=#{}[]()<>&"\'\\/%*|$@-_^+\n→“”',
  '//',
  '->',
  '::',
  '<b>',
  '&lt;',
  '####',
  '[html]',
  '\\n',
  ' ',
)
const words = (most = 24) =>
  fc
    .array(sign, { minLength: 1, maxLength: most })
    .map((signs) => tidyText(signs.join('')))
    .filter((text) => text !== '')
const line = words().map((text) => tidyText(text.replaceAll('\n', ' ')))
const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text)
const number = fc.integer({ min: -99_999, max: 99_999 }).map((n) => (n === 0 ? 0 : n / 100))
const tolerance = fc.integer({ min: 0, max: 500 }).map((n) => n / 100)

const label = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/)
const common = fc.record({
  title: maybe(line),
  stem: words(40),
  explanation: maybe(words()),
  indicator: maybe(label),
  category: maybe(label),
  tags: fc.uniqueArray(label, { maxLength: 3 }),
})
const tags = fc.record(
  { competency: label, level: fc.integer({ min: 1, max: 5 }), bloom: fc.constantFrom('C1', 'C4', 'C6') },
  { requiredKeys: [] },
)
const option = (weight: number) => fc.record({ text: words(), weight: fc.constant(weight), feedback: maybe(words()) })
const single = fc.tuple(option(100), option(0), fc.constantFrom(0, -50, 25).chain(option)).map((list) => [...list])
const judged = fc
  .tuple(option(100), fc.constantFrom(0, 20, 75, 33.33333).chain(option), fc.constantFrom(0, 100, 60).chain(option))
  .map((list) => [...list])
const multiple = fc.tuple(option(50), option(-100), option(50), option(0)).map((list) => [...list])
const typed = fc.tuple(option(100), fc.constantFrom(100, 50).chain(option)).map((list) => [...list])
const numeral = (weight: number) =>
  fc.record({ value: number, tolerance, weight: fc.constant(weight), feedback: maybe(words()) })
const numbers = fc.tuple(numeral(100), numeral(40))
/** Moodle has no way to say a brace in the text around a gap. */
const around = label.map((text) => ` ${text} `)
const mark = fc.integer({ min: 1, max: 9 })
const gap = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), mark, options: single }),
  fc.record({ kind: fc.constant('text' as const), mark, answers: typed, exactCase: fc.boolean() }),
  fc.record({ kind: fc.constant('number' as const), mark, answers: numbers }),
)
const parts = fc.tuple(
  label,
  gap,
  around,
  gap,
  label.map((text) => ` ${text}.`),
)

const png = (n: number) => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, n, 255, 0, n])
const pictures = new Map<string, TravelFile>(
  [1, 2].map((n) => [`media:p${n}`, { name: `foto ${n}.png`, type: 'image/png', bytes: png(n) }]),
)
const sounds = new Map<string, TravelFile>([
  ['media:a1', { name: 'a.mp3', type: 'audio/mpeg', bytes: Uint8Array.from([0x49, 0x44, 0x33, 1, 255, 0]) }],
  ['media:v1', { name: 'v.webm', type: 'video/webm', bytes: strToU8('\x1aE\xdf\xa3 webm', true) }],
])
const files = new Map([...pictures, ...sounds])
const heard = { title: maybe(line), transcript: maybe(words(60)) }
const recording = fc.oneof(
  fc.record({ kind: fc.constant('audio' as const), src: fc.constant('media:a1'), ...heard }),
  fc.record({
    kind: fc.constant('video' as const),
    src: fc.constant('media:v1'),
    ...heard,
    captions: fc.oneof(fc.constant(''), words(60), fc.constant('WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nYa.\r\n')),
  }),
)
const size = fc.integer({ min: 1, max: 2_000 })
const figure = fc.oneof(
  fc.record({ src: fc.constantFrom(...pictures.keys()), alt: maybe(words()), caption: maybe(words()) }),
  fc.record({
    src: fc.constantFrom(...pictures.keys()),
    alt: maybe(words()),
    caption: maybe(words()),
    width: size,
    height: size,
  }),
)
const pictured = fc.record({ figure, recording }, { requiredKeys: [] })
const level = (id: string, points: number) => words(8).map((text) => ({ id, text, points }))
const criterion = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: line,
    levels: fc.tuple(level('t1', 0), level('t2', 2), level('istimewa', 4)).map((list) => [...list]),
  })
const essay = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      rubric: fc.tuple(criterion('k1'), criterion('isi')).map((list) => [...list]),
      modelAnswer: maybe(words()),
      words: fc.constant({ least: 50, most: 200 }),
    },
    { requiredKeys: ['rubric'] },
  ),
)

const of = <T extends object>(type: BankItem['type'], more: fc.Arbitrary<T>) =>
  fc
    .tuple(common, tags, pictured, more)
    .map(([shared, tagged, shown, own]) => ({ ...shared, ...tagged, ...shown, ...own, type }) as unknown as BankItem)
const item: fc.Arbitrary<BankItem> = fc.oneof(
  of('single', fc.record({ options: single })),
  of('multiple', fc.record({ options: multiple })),
  of('judgement', fc.record({ options: judged })),
  of('trueFalse', fc.record({ correct: fc.boolean(), ifTrue: maybe(words()), ifFalse: maybe(words()) })),
  of(
    'matching',
    fc.record({
      pairs: fc.array(fc.record({ left: words(), right: words() }), { minLength: 2, maxLength: 4 }),
      distractors: fc.array(words(), { maxLength: 2 }),
    }),
  ),
  of('ordering', fc.record({ steps: fc.array(words(), { minLength: 2, maxLength: 5 }) })),
  of('numeric', fc.record({ answers: numbers, otherwise: maybe(words()) })),
  of('shortText', fc.record({ answers: typed, exactCase: fc.boolean() })),
  of('cloze', fc.record({ parts, stem: fc.constant('') })),
  of('essay', essay),
  of('information', fc.constant({})),
)

const bare = ({ figure: _f, recording: _r, ...item }: BankItem) => item
const known = (file: TravelFile | undefined) =>
  [...files].find(([, { bytes }]) => String(bytes) === String(file?.bytes))?.[0] ?? 'media:lost'
const kept = (item: BankItem, { picture, sound }: ImportedRow) => ({
  ...item,
  ...mediaIn({
    figure: item.figure && { ...item.figure, src: known(picture) },
    recording: item.recording && { ...item.recording, src: known(sound) },
  }),
})
const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text)
const formats: BankFormat[] = ['gift', 'moodle-xml', 'qti']
it.each(formats)('%s: what is exported comes back the same, and is exported the same again', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 6 }), async (bank) => {
      const file = writeBank(format, bank, files)
      const read = await readFile(bytesOf(file.text), file.fileName)
      expect(read.rows.map((row) => row.refusals)).toEqual(bank.map(() => []))
      // A file comes back under whatever id the import gives it; here, under the one it had.
      const back = read.rows.flatMap((row) => (row.item ? [kept(row.item, row)] : []))
      expect(back).toEqual(format === 'gift' ? bank.map(bare) : bank)
      if (format !== 'gift') expect(bytesOf(writeBank(format, back, files).text)).toEqual(bytesOf(file.text))
    }),
    { numRuns: 150 },
  )
})

it('gift: an essay that was written here keeps its rubric on the way', async () => {
  const texts = { title: '', category: '', tags: [], stem: 'Ceritakan.', explanation: '', indicator: 'Menanggapi' }
  const levels = [0, 2].map((points, at) => ({ id: `t${at + 1}`, text: `Tingkat ${points}`, points }))
  const rubric = ['k1', 'k2'].map((id) => ({ id, title: `Kriteria ${id}`, levels }))
  const essay: BankItem = { ...texts, type: 'essay', level: 3, rubric, modelAnswer: 'Dengarkan dulu.' }
  const file = writeBank('gift', [essay])
  expect((await readFile(bytesOf(file.text), file.fileName)).rows.map(({ item }) => item)).toEqual([essay])
})
