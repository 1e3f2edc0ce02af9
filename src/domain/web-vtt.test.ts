import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCaptions, transcriptOf } from './web-vtt.ts'

const file = `WEBVTT - sapaan

NOTE dibuat tangan

1
00:00.000 --> 00:02.500 align:start
<v Sari>Selamat pagi.</v>

00:02.500 --> 01:00:05.000
Ada yang bisa
kami bantu?
`
it('reads cues with their times, without tags', () => {
  expect(readCaptions(file)).toEqual([
    { from: 0, to: 2.5, text: 'Selamat pagi.' },
    { from: 2.5, to: 3605, text: 'Ada yang bisa kami bantu?' },
  ])
})
it.each([
  ['', 'HEADER', 1],
  ['1\n00:00.000 --> 00:01.000\nx', 'HEADER', 1],
  ['WEBVTT\n\n00:00,000 --> 00:01,000\nx', 'TIME', 3],
  ['WEBVTT\n\n00:02.000 --> 00:01.000\nx', 'ORDER', 3],
  ['WEBVTT\n\n00:05.000 --> 00:06.000\nx\n\n00:01.000 --> 00:02.000\ny', 'ORDER', 6],
  ['WEBVTT\n\n00:00.000 --> 00:01.000\n', 'EMPTY', 4],
])('%j is refused: %s, line %d', (source, fault, line) => {
  expect(readCaptions(source)).toEqual({ fault, line })
})
it('makes a transcript without repeats, one sentence a line', () => {
  const cue = (text: string, from: number) => ({ from, to: from + 1, text })
  expect(transcriptOf([cue('Sapa dulu.', 0), cue('Sapa dulu.', 1), cue('Lalu dengarkan', 2), cue('warga.', 3)])).toBe(
    'Sapa dulu.\nLalu dengarkan warga.',
  )
})
it('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.string(), (text) => void readCaptions(`WEBVTT\n${text}`)))
})
