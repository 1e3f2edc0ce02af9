import type { ItemFigure } from '@/domain/item-figure.ts'
import { judgeMedia } from '@/domain/media-type.ts'
import { tidyText } from './file/html-text.ts'
import type { Notes } from './imported.ts'
import { pendingFile, type TravelFile } from './travel-file.ts'

export interface FoundPicture {
  figure: ItemFigure
  picture: TravelFile
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
    src: pendingFile,
    alt,
    caption: tidyText(shown.caption).slice(0, 300).trim(),
    ...size,
  }
  return { figure, picture: { name, type: judged.type, bytes } } satisfies FoundPicture
}
