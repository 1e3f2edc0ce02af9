import type { ItemFigure } from '@/domain/item-figure.ts'
import type { ItemMedia } from '@/domain/item-media.ts'
import { judgeMedia, mostMediaBytes } from '@/domain/media-type.ts'
import { tidyText } from './file/html-text.ts'
import type { Notes } from './imported.ts'

/** The picture or the recording of an item while it travels: its bytes, and the name it goes by in the file. */
export interface Picture {
  name: string
  type: string
  bytes: Uint8Array
}
/** In the place of a kept file's id, until the import is written. */
export const pendingPicture = 'media:pending'

export interface FoundPicture {
  figure: ItemFigure
  picture: Picture
}
interface Shown {
  name: string
  alt: string
  caption: string
  width?: string | undefined
  height?: string | undefined
}

const pixels = (text: string | undefined) => {
  const value = /^\d{1,5}(?:px)?$/.test(text ?? '') ? Number.parseInt(text ?? '', 10) : 0
  return value >= 1 && value <= 20_000 ? value : undefined
}

/** A picture of a file by the same rules as one that is put into a lesson; what is not taken is noted with its reason. */
export function judgePicture(bytes: Uint8Array | undefined, shown: Shown, notes: Notes, line: number) {
  const name = shown.name.replace(/^.*[\\/]/, '').slice(0, 160) || 'gambar'
  if (!bytes) return undefined
  const judged = judgeMedia('image', bytes, name)
  if ('fault' in judged) {
    notes.add('IMAGE_LEFT_OUT', line, `${name} (${judged.fault})`)
    return undefined
  }
  const alt = tidyText(shown.alt).slice(0, 600).trim()
  if (alt === '') notes.add('IMAGE_WITHOUT_ALT', line, name)
  const [width, height] = [pixels(shown.width), pixels(shown.height)]
  const size = width && height ? { width, height } : {}
  const figure: ItemFigure = {
    src: pendingPicture,
    alt,
    caption: tidyText(shown.caption).slice(0, 300).trim(),
    ...size,
  }
  return { figure, picture: { name, type: judged.type, bytes } } satisfies FoundPicture
}

/** Bytes that stand in a document as text; undefined for what is none, or is larger than any file of an item may be. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '')
  if (bare.length === 0 || bare.length > mostMediaBytes.video * 1.4) return undefined
  try {
    const signs = atob(bare)
    const bytes = new Uint8Array(signs.length)
    for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at)
    return bytes
  } catch {
    return undefined
  }
}
/** `data:image/png;base64,…` */
export function fromDataAddress(src: string) {
  const head = /^data:(?:image|audio|video|text)\/[\w.+-]+;base64,/i.exec(src)?.[0]
  return head === undefined ? undefined : fromBase64(src.slice(head.length))
}

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)))
  return btoa(parts.join(''))
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}
const numbered = (word: string, n: number, ending: string) => `${word}-${String(n).padStart(4, '0')}.${ending}`
export const captionsName = (at: number) => numbered('takarir', at + 1, 'vtt')

/** What each file of a bank is called in a file: by its place, so that the same bank gives the same bytes. */
export function fileNames(items: readonly ItemMedia[], files: ReadonlyMap<string, Picture>): Map<string, Picture> {
  const named = new Map<string, Picture>()
  const count = { gambar: 0, rekaman: 0 }
  const name = (src: string | undefined, word: keyof typeof count) => {
    const file = src === undefined ? undefined : files.get(src)
    if (!file || src === undefined || named.has(src)) return
    named.set(src, { ...file, name: numbered(word, ++count[word], endings[file.type] ?? 'bin') })
  }
  for (const { figure, recording } of items) {
    name(figure?.src, 'gambar')
    name(recording?.src, 'rekaman')
  }
  return named
}
