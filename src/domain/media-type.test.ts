import { describe, expect, it } from 'vitest'
import { judgeMedia, mediaIdOf, mostMediaBytes } from './media-type.ts'

const bytes = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))
const zip = (...names: string[]) => bytes(`PK\x03\x04 ${names.join(' ')}`)

describe('the type of an upload is judged by its bytes', () => {
  it.each([
    ['image', '\xff\xd8\xff\xe0 JFIF', 'foto.jpg', 'image/jpeg'],
    ['image', '\x89PNG\r\n\x1a\n....', 'apa.jpg', 'image/png'],
    ['image', 'GIF89a', 'x.gif', 'image/gif'],
    ['image', 'RIFF\0\0\0\0WEBPVP8 ', 'x.webp', 'image/webp'],
    ['audio', 'ID3\x04', 'x.mp3', 'audio/mpeg'],
    ['audio', '\xff\xfb\x90', 'x.mp3', 'audio/mpeg'],
    ['audio', '\0\0\0 ftypM4A ', 'x.m4a', 'audio/mp4'],
    ['audio', `OggS${'\0'.repeat(24)}OpusHead`, 'x.ogg', 'audio/ogg'],
    ['audio', 'RIFF\0\0\0\0WAVEfmt ', 'x.wav', 'audio/wav'],
    ['video', '\0\0\0 ftypisom', 'x.mp4', 'video/mp4'],
    ['video', '\x1aE\xdf\xa3....webm', 'x.webm', 'video/webm'],
    ['file', '%PDF-1.7', 'x.pdf', 'application/pdf'],
    ['file', 'nama;nilai\r\n', 'x.CSV', 'text/csv'],
    ['file', 'Catatan rapat', 'x.txt', 'text/plain'],
  ] as const)('%s %j', (kind, head, name, type) => {
    expect(judgeMedia(kind, bytes(head), name)).toEqual({ type })
  })
  it('knows the three office formats by what is in them, and takes none with macros', () => {
    for (const [part, word] of [
      ['word/document.xml', 'wordprocessingml'],
      ['xl/workbook.xml', 'spreadsheetml'],
      ['ppt/presentation.xml', 'presentationml'],
    ] as const)
      expect(judgeMedia('file', zip('[Content_Types].xml', part), 'x.zip')).toEqual({
        type: expect.stringContaining(word),
      })
    expect(judgeMedia('file', zip('word/document.xml', 'word/vbaProject.bin'), 'x.docx')).toEqual({ fault: 'MACROS' })
    expect(judgeMedia('file', zip('a.exe'), 'x.docx')).toEqual({ fault: 'TYPE' })
  })
  it.each([
    ['image', '', 'x.png', 'EMPTY'],
    ['image', '<svg xmlns="http://www.w3.org/2000/svg">', 'x.png', 'SVG'],
    ['image', '\xef\xbb\xbf<?xml version="1.0"?> <!-- a --><svg>', 'x.png', 'SVG'],
    ['image', '\x89PNG\r\n\x1a\n', 'x.svg', 'SVG'],
    ['image', '%PDF-1.7', 'x.png', 'TYPE'],
    ['video', '\x1aE\xdf\xa3....matroska', 'x.webm', 'TYPE'],
    ['video', '\0\0\0 ftypqt  ', 'x.mp4', 'TYPE'],
    ['file', '<!doctype html><script>', 'x.txt', 'TYPE'],
    ['file', 'MZ\x90\0\x03', 'x.pdf', 'TYPE'],
    ['file', '\xff\xfe\0a', 'x.txt', 'TYPE'],
  ] as const)('refuses %s %j as %s', (kind, head, name, fault) => {
    expect(judgeMedia(kind, bytes(head), name)).toEqual({ fault })
  })
  it('refuses what is larger than its kind may be', () => {
    const large = new Uint8Array(mostMediaBytes.image + 1)
    large.set(bytes('GIF89a'))
    expect(judgeMedia('image', large, 'x.gif')).toEqual({ fault: 'TOO_LARGE' })
  })
  it('finds the id of an upload', () => {
    expect(mediaIdOf('media:abc')).toBe('abc')
    expect(mediaIdOf('kursus/alur.svg')).toBeUndefined()
  })
})
