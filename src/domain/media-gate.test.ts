import { expect, it } from 'vitest'
import type { ItemMedia } from './item-media.ts'
import type { LessonBlock } from './lesson-block.ts'
import { checkMedia } from './media-gate.ts'

const src = 'media:00000000-0000-4000-8000-000000000001'
const captions = 'WEBVTT\n\n00:00.000 --> 00:01.000\nSelamat pagi.'
const figure = { id: 'b1', kind: 'figure', src, alt: 'Loket dengan kursi roda.', caption: '' } as const
const video = {
  id: 'b2',
  kind: 'video',
  src,
  title: 'Sapaan',
  seconds: 5,
  captions,
  transcript: 'Selamat pagi.',
} as const
const audio = { id: 'b3', kind: 'audio', src, title: 'Wawancara', seconds: 5, transcript: 'Ya.' } as const
const formula = { id: 'b4', kind: 'formula', tex: 'a', math: null, alt: 'a' } as const
const unmet = (...blocks: LessonBlock[]) =>
  checkMedia([{ key: 'v1-1', blocks }])
    .filter(({ met }) => !met)
    .map(({ rule, where, block }) => `${rule} ${where} ${block}`)

it('is content with what has its words, and says so once for each rule', () => {
  const lines = checkMedia([
    { key: '1', blocks: [figure, video] },
    { key: '2', blocks: [audio, formula] },
  ])
  expect(lines.map(({ rule, met }) => [rule, met])).toEqual([
    ['MEDIA_MISSING', true],
    ['ALT_TEXT', true],
    ['CAPTIONS', true],
    ['TRANSCRIPT', true],
  ])
})
it('asks the picture of an item for its words, and names the item', () => {
  const item = (stem: string, alt: string) => ({ stem, figure: { src, alt, caption: '' } })
  const checks = (...items: { stem: string; figure?: { src: string; alt: string; caption: string } }[]) =>
    checkMedia([], [{ key: 'final', items }])
  expect(checks({ stem: 'Apa?' })).toEqual([])
  expect(checks(item('Apa?', 'Denah.'))).toEqual([{ rule: 'ALT_TEXT', met: true, where: null }])
  expect(checks(item('Apa?', 'Denah.'), item('Siapa?', ' '))).toEqual([
    { rule: 'ALT_TEXT', met: false, where: 'final', about: 'Siapa?' },
  ])
})
it('leads to the item by its key, where it has one', () => {
  const item = { key: 'i7', stem: 'Apa?', recording: { kind: 'audio', src, title: '', transcript: '' } as const }
  expect(checkMedia([], [{ key: 'final', items: [item] }])).toEqual([
    { rule: 'TRANSCRIPT', met: false, where: 'final', block: 'i7', about: 'Apa?' },
  ])
})
it('asks the recording of an item for its words as it asks one of a lesson, and names the item', () => {
  const linesOf = (...items: ({ stem: string } & ItemMedia)[]) =>
    checkMedia([], [{ key: 'final', items }]).map(({ rule, met, where, about }) => [rule, met, where, about])
  const sound = { kind: 'audio', src, title: '', transcript: 'Selamat pagi.' } as const
  const film = { ...sound, kind: 'video', captions } as const
  expect(linesOf({ stem: 'Apa?', recording: sound })).toEqual([['TRANSCRIPT', true, null, undefined]])
  expect(linesOf({ stem: 'Apa?', recording: film }).map(([rule, met]) => [rule, met])).toEqual([
    ['CAPTIONS', true],
    ['TRANSCRIPT', true],
  ])
  expect(
    linesOf(
      { stem: 'Tanpa takarir?', recording: { ...film, captions: 'WEBVTT\n\nx --> y\nz' } },
      { stem: 'Tanpa transkrip?', recording: { ...sound, transcript: ' ' } },
      {
        stem: 'Keduanya?',
        recording: { ...film, captions: '', transcript: '' },
        figure: { src, alt: '', caption: '' },
      },
    ),
  ).toEqual([
    ['ALT_TEXT', false, 'final', 'Keduanya?'],
    ['CAPTIONS', false, 'final', 'Tanpa takarir?'],
    ['CAPTIONS', false, 'final', 'Keduanya?'],
    ['TRANSCRIPT', false, 'final', 'Tanpa transkrip?'],
    ['TRANSCRIPT', false, 'final', 'Keduanya?'],
  ])
})
it('has nothing to say of lessons without media', () => {
  expect(checkMedia([{ key: '1', blocks: [{ id: 'b1', kind: 'reflection', prompt: 'Apa?' }] }])).toEqual([])
  expect(checkMedia([{ key: '1' }])).toEqual([])
})
it.each([
  ['a picture without words', { ...figure, alt: ' ' }, ['ALT_TEXT v1-1 b1']],
  ['a decorative picture', { ...figure, alt: '', decorative: true }, []],
  ['a picture that was never chosen', { ...figure, src: '' }, ['MEDIA_MISSING v1-1 b1']],
  ['a formula without words', { ...formula, alt: '' }, ['ALT_TEXT v1-1 b4']],
  ['a video without captions', { ...video, captions: '' }, ['CAPTIONS v1-1 b2']],
  ['a video with broken captions', { ...video, captions: 'WEBVTT\n\nx --> y\nz' }, ['CAPTIONS v1-1 b2']],
  ['a video without a transcript', { ...video, transcript: '' }, ['TRANSCRIPT v1-1 b2']],
  ['a recording without a transcript', { ...audio, transcript: '' }, ['TRANSCRIPT v1-1 b3']],
] as const)('%s', (_, block, expected) => {
  expect(unmet(block)).toEqual(expected)
})
