import { attribute, htmlToText } from '../file/html-text.ts'
import type { XmlElement } from '../file/xml.ts'
import { Notes } from '../imported.ts'
import { type FoundRecording, isTranscript, judgeRecording } from '../recording.ts'
import { markupOf, moodleFile, openingOf } from './moodle-file.ts'

const player = openingOf('audio|video|a', 'gi')
const source = openingOf('source', 'i')
const track = openingOf('track', 'gi')
/** Moodle makes a player of a link to a sound or a film. */
const linkedSound = /\.(mp3|m4a|ogg|oga|wav)$/i
const linkedFilm = /\.(mp4|m4v|webm)$/i
/** A question has one; past so many the rest is not looked at, so that a hostile text costs no more than its length. */
const mostLooked = 20

interface Place {
  kind: 'audio' | 'video'
  tag: string
  src: string
  inner: string
  /** What a link says; it stays, unless it is only the file's name. */
  words: string
  from: number
  to: number
}

function* players(html: string): Generator<Place> {
  let looked = 0
  for (const match of html.matchAll(player)) {
    if (++looked > mostLooked) return
    const name = match[1]?.toLowerCase() ?? ''
    const start = match.index + match[0].length
    const end = new RegExp(`</${name}\\s*>`, 'gi')
    end.lastIndex = start
    const closing = end.exec(html)
    const [inner, to] = closing ? [html.slice(start, closing.index), end.lastIndex] : ['', start]
    const place = { tag: match[0], inner, from: match.index, to }
    const href = attribute(match[0], 'href')
    if (name !== 'a') {
      const src = attribute(match[0], 'src') || attribute(source.exec(inner)?.[0] ?? '', 'src')
      yield { ...place, kind: name === 'audio' ? 'audio' : 'video', src, words: '' }
    } else if (linkedSound.test(href)) yield { ...place, kind: 'audio', src: href, words: inner }
    else if (linkedFilm.test(href)) yield { ...place, kind: 'video', src: href, words: inner }
  }
}

function captionsIn(inner: string, files: readonly XmlElement[]) {
  for (const [tag] of inner.matchAll(track)) {
    if (!/^(captions|subtitles|)$/i.test(attribute(tag, 'kind'))) continue
    const found = moodleFile(attribute(tag, 'src'), files, 'takarir')
    if (found.bytes) return found
  }
  return undefined
}

/**
 * The first recording of a question's text that can be kept, with the text as it is without it. The files travel inside the
 * element; a second recording, or one of a kind that is not taken, is noted by who reads the text.
 */
export function takeMoodleRecording(
  element: XmlElement | undefined,
  notes: Notes,
): { element: XmlElement | undefined; found?: FoundRecording } {
  const markup = markupOf(element)
  if (!markup) return { element }
  const { html, files, line } = markup
  for (const place of players(html)) {
    const { name, bytes, file } = moodleFile(place.src, files, 'rekaman')
    if (!bytes) continue
    const captions = captionsIn(place.inner, files)
    const around = framed(html, place)
    const title = attribute(place.tag, 'aria-label') || attribute(place.tag, 'title')
    const found = judgeRecording(
      bytes,
      { kind: place.kind, name, title, transcript: around.transcript, captions },
      notes,
      line,
    )
    if (!found) continue
    const rest = html.slice(0, around.from) + (place.words.includes(name) ? '' : place.words) + html.slice(around.to)
    return { element: markup.rest(rest, [file, captions?.file]), found }
  }
  return { element }
}

/** What is said in it, unfolded below it, goes with it; so does a `<figure>` that holds nothing else. */
function framed(html: string, { from, to }: Place) {
  const said = /^\s*<details\b[^>]*>\s*<summary\b[^>]*>([^<]*)<\/summary\s*>([\s\S]*?)<\/details\s*>/i.exec(
    html.slice(to),
  )
  const own = said && isTranscript(said[1] ?? '') ? said : undefined
  const transcript = own ? htmlToText(own[2] ?? '', new Notes()) : ''
  const end = to + (own?.[0].length ?? 0)
  const before = /<figure\b[^>]*>\s*$/i.exec(html.slice(Math.max(0, from - 300), from))
  const after = /^\s*<\/figure\s*>/i.exec(html.slice(end))
  return before && after
    ? { from: from - before[0].length, to: end + after[0].length, transcript }
    : { from, to: end, transcript }
}
