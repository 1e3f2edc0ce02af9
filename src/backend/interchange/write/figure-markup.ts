import type { ItemFigure } from '@/domain/item-figure.ts'
import { flow } from './qti-parts.ts'
import { xmlAttribute } from './xml-text.ts'

/** A picture with its words, as HTML and QTI write it alike. */
export function figureMarkup(figure: ItemFigure, src: string): string {
  const size = figure.width && figure.height ? ` width="${figure.width}" height="${figure.height}"` : ''
  const caption = figure.caption === '' ? '' : `<figcaption>${flow(figure.caption)}</figcaption>`
  return `<figure><img src="${src}" alt="${xmlAttribute(figure.alt)}"${size}/>${caption}</figure>`
}
