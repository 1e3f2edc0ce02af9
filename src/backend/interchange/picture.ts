import type { ItemFigure } from '@/domain/item-figure.ts'
import { judgeMedia, mostMediaBytes } from '@/domain/media-type.ts'
import { tidyText } from './file/html-text.ts'
import type { Notes } from './imported.ts'

/** The picture of an item while it travels: its bytes, and the name it goes by in the file. */
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

/** Bytes that stand in a document as text; undefined for what is none, or is larger than a picture may be. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '')
  if (bare.length === 0 || bare.length > mostMediaBytes.image * 1.4) return undefined
  try {
    return Uint8Array.from(atob(bare), (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}
/** `data:image/png;base64,…` */
export const fromDataAddress = (src: string) =>
  fromBase64(/^data:image\/[\w.+-]+;base64,([\s\S]*)$/i.exec(src)?.[1] ?? '')

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
}
/** What each picture of a bank is called in a file: by its place, so that the same bank gives the same bytes. */
export function pictureNames(
  items: readonly { figure?: ItemFigure | undefined }[],
  pictures: ReadonlyMap<string, Picture>,
): Map<string, Picture> {
  const named = new Map<string, Picture>()
  for (const { figure } of items) {
    const picture = figure && pictures.get(figure.src)
    if (!picture || named.has(figure.src)) continue
    const ending = endings[picture.type] ?? 'bin'
    named.set(figure.src, { ...picture, name: `gambar-${String(named.size + 1).padStart(4, '0')}.${ending}` })
  }
  return named
}
