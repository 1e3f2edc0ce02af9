import type { MediaKind } from './media-kind.ts'

const mebibyte = 1024 * 1024
/** In bytes, of what is kept. The page makes pictures smaller before it sends them. */
export const mostMediaBytes: Record<MediaKind, number> = {
  image: 4 * mebibyte,
  audio: 16 * mebibyte,
  video: 32 * mebibyte,
  file: 16 * mebibyte,
}

export type MediaFault = 'EMPTY' | 'SVG' | 'TYPE' | 'MACROS' | 'TOO_LARGE'
export type JudgedMedia = { type: string } | { fault: MediaFault }

const office = {
  'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'ppt/presentation.xml': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** Bytes as Latin letters, so that signatures can be written as text. */
const latin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((sign) => sign.charCodeAt(0))
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((code, place) => bytes[at + place] === code)) return true
  return false
}

function imageType(head: string): string | undefined {
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  return head.startsWith('RIFF') && head.startsWith('WEBP', 8) ? 'image/webp' : undefined
}
function audioType(head: string): string | undefined {
  if (head.startsWith('ID3') || /^\xff[\xe2-\xe3\xf2-\xf3\xfa-\xfb]/.test(head)) return 'audio/mpeg'
  if (head.startsWith('RIFF') && head.startsWith('WAVE', 8)) return 'audio/wav'
  if (head.startsWith('ftypM4A', 4) || head.startsWith('ftypM4B', 4)) return 'audio/mp4'
  return head.startsWith('OggS') && ['\x01vorbis', 'OpusHead', '\x7fFLAC'].some((mark) => head.includes(mark))
    ? 'audio/ogg'
    : undefined
}
function videoType(head: string): string | undefined {
  if (/^ftyp(?:isom|iso[2-9]|mp4[12]|avc1|MSNV|dash|M4V )/.test(head.slice(4))) return 'video/mp4'
  return head.startsWith('\x1aE\xdf\xa3') && head.includes('webm') ? 'video/webm' : undefined
}

/** Text in UTF-8 without control characters; anything else that has no signature is not known here. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return ![...text.slice(0, 4_000)].some((sign) => sign < ' ' && !'\t\r\n'.includes(sign))
  } catch {
    return false
  }
}

function fileType(bytes: Uint8Array, head: string, name: string): JudgedMedia {
  if (head.startsWith('%PDF-')) return { type: 'application/pdf' }
  if (head.startsWith('PK\x03\x04')) {
    if (holds(bytes, 'vbaProject.bin')) return { fault: 'MACROS' }
    const found = Object.entries(office).find(([part]) => holds(bytes, part))
    return found ? { type: found[1] } : { fault: 'TYPE' }
  }
  if (/^\s*</.test(head) || !isText(bytes)) return { fault: 'TYPE' }
  // Both are plain text; here alone the ending decides, between two that no program runs.
  return { type: /\.csv$/i.test(name) ? 'text/csv' : 'text/plain' }
}

/** The media type by the bytes themselves, whatever the file is called; or why it is not taken. Pure. */
export function judgeMedia(kind: MediaKind, bytes: Uint8Array, name: string): JudgedMedia {
  if (bytes.length === 0) return { fault: 'EMPTY' }
  const head = latin(bytes, 0, 160)
  if (/\.svgz?$/i.test(name) || /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<svg[\s>]/is.test(head))
    return { fault: 'SVG' }
  if (bytes.length > mostMediaBytes[kind]) return { fault: 'TOO_LARGE' }
  if (kind === 'file') return fileType(bytes, head, name)
  const type = { image: imageType, audio: audioType, video: videoType }[kind](head)
  return type ? { type } : { fault: 'TYPE' }
}

/** `media:<id>` → id; undefined for a picture that came with the course. */
export const mediaIdOf = (src: string): string | undefined => /^media:(.+)$/.exec(src)?.[1]
