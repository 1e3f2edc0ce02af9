import type { ItemMedia } from '@/domain/item-media.ts'
import { mostMediaBytes } from '@/domain/media-type.ts'

/** The picture or the recording of an item while it travels: its bytes, and the name it goes by in the file. */
export interface TravelFile {
  name: string
  type: string
  bytes: Uint8Array
}
/** In the place of a kept file's id, until the import is written. */
export const pendingFile = 'media:pending'

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
export function fileNames(
  items: readonly ItemMedia[],
  files: ReadonlyMap<string, TravelFile>,
): Map<string, TravelFile> {
  const named = new Map<string, TravelFile>()
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
