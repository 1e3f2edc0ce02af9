import { attribute, htmlToText } from '../file/html-text.ts'
import type { XmlElement } from '../file/xml.ts'
import { Notes } from '../imported.ts'
import { type FoundPicture, judgePicture } from '../picture.ts'
import { markupOf, moodleFile, openingOf } from './moodle-file.ts'

const image = openingOf('img', 'gi')

/**
 * The first picture of a question's text that can be kept, with the text as it is without it. The file travels inside the
 * element; a second picture, or one of a kind that is not taken, stays in the text and is noted there.
 */
export function takeMoodlePicture(
  element: XmlElement | undefined,
  notes: Notes,
): { element: XmlElement | undefined; found?: FoundPicture } {
  const markup = markupOf(element)
  if (!markup) return { element }
  const { html, files, line } = markup
  for (const match of html.matchAll(image)) {
    const { name, bytes, file } = moodleFile(attribute(match[0], 'src'), files, 'gambar')
    const around = framed(html, match.index, match[0].length)
    const said = (field: string) => attribute(match[0], field)
    const found = judgePicture(
      bytes,
      { name, alt: said('alt'), width: said('width'), height: said('height'), caption: around.caption },
      notes,
      line,
    )
    if (!found) continue
    return { element: markup.rest(html.slice(0, around.from) + html.slice(around.to), [file]), found }
  }
  return { element }
}

/** A `<figure>` that holds nothing but the picture and its caption goes with it. */
function framed(html: string, at: number, length: number) {
  const before = /<figure\b[^>]*>\s*$/i.exec(html.slice(0, at))
  const after = /^\s*(?:<figcaption\b[^>]*>([\s\S]*?)<\/figcaption\s*>)?\s*<\/figure\s*>/i.exec(html.slice(at + length))
  if (!before || !after) return { from: at, to: at + length, caption: '' }
  const caption = htmlToText(after[1] ?? '', new Notes())
  return { from: before.index, to: at + length + after[0].length, caption }
}
