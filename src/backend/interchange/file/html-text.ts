import type { NoteCode, Notes } from '../imported.ts'

/**
 * Questions come as HTML and leave as plain text, so nothing of the markup can ever run. What cannot be said in plain text
 * is noted by name. Text that only looks like a tag (`a <b`, `x < 3`) stays, unless the source says that it is HTML.
 */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  deg: '°',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  le: '≤',
  ge: '≥',
  ne: '≠',
  pi: 'π',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  rarr: '→',
  larr: '←',
  iquest: '¿',
  iexcl: '¡',
}
export const htmlEntities: Readonly<Record<string, string>> = named

const codePoint = (number: number) =>
  number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff) ? String.fromCodePoint(number) : ''

export const decodeEntities = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, (whole, name: string) => {
    if (name[0] === '#')
      return codePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10))
    return named[name] ?? named[name.toLowerCase()] ?? whole
  })

const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big br button caption cite code col colgroup del dfn em font i ins kbd label li mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr html body head title meta'.split(
    ' ',
  ),
)
const unsafe = new Set(
  'script style iframe object embed applet link base frame frameset noscript template svg portal'.split(' '),
)
/** Their content is no text for a reader. */
const dropped = new Set('script style iframe object applet noscript template svg head title'.split(' '))
const media = new Set('audio video source track'.split(' '))
const isKnown = (tag: string) =>
  blocks.has(tag) ||
  inline.has(tag) ||
  unsafe.has(tag) ||
  media.has(tag) ||
  /^(img|image|math|input|textarea|select|option|picture|canvas|marquee|details|summary|dialog|map|area|isindex)$/.test(
    tag,
  )

const note = (tag: string): NoteCode | undefined => {
  if (tag === 'img' || tag === 'image' || tag === 'picture' || tag === 'canvas') return 'IMAGE_LEFT_OUT'
  if (media.has(tag)) return 'MEDIA_LEFT_OUT'
  if (tag === 'math') return 'FORMULA_AS_TEXT'
  if (tag === 'table') return 'TABLE_AS_TEXT'
  return unsafe.has(tag) ? 'UNSAFE_REMOVED' : undefined
}

export const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}

/** Tidies what is left: no run of spaces, at most one empty line, nothing at the ends. */
export const tidyText = (text: string) =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** `strict`: the source declares HTML, so every tag is one. Otherwise only names that HTML knows are taken for tags. */
export function htmlToText(html: string, notes: Notes, line?: number, strict = true): string {
  if (!/[<&]/.test(html)) return tidyText(html)
  const pattern = strict
    ? /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)(?:>|$|["'][^>]*(?:>|$))/gi
    : /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)(?:>|$)/gi
  let out = ''
  let from = 0
  let inPre = 0
  const say = (text: string) => {
    const plain = decodeEntities(text)
    out += inPre > 0 ? plain : strict ? plain.replace(/\s+/g, ' ') : plain
  }
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const tag = match[2]?.toLowerCase().replace(/^.*:/, '')
    if (tag !== undefined && !strict && !isKnown(tag)) continue
    say(html.slice(from, match.index))
    from = pattern.lastIndex
    if (tag === undefined) continue
    const closing = match[1] === '/'
    const code = closing ? undefined : note(tag)
    if (!closing && /\son[a-z]+\s*=/i.test(match[3] ?? '')) notes.add('UNSAFE_REMOVED', line)
    if (code) notes.add(code, line)
    if (tag === 'pre') inPre = Math.max(0, inPre + (closing ? -1 : 1))
    if (!closing && dropped.has(tag)) {
      const end = html.slice(from).search(new RegExp(`</${tag}\\s*>`, 'i'))
      // An element that is never closed swallows the rest, as in a browser.
      from = end < 0 ? html.length : from + end + tag.length + 3
      pattern.lastIndex = from
      continue
    }
    if (tag === 'img' && !closing) out += attribute(match[0], 'alt') && ` [${attribute(match[0], 'alt')}] `
    if (tag === 'a' && !closing) {
      const href = attribute(match[0], 'href')
      if (href !== '' && !/^(https?:|mailto:|#)/i.test(href)) notes.add('LINK_REMOVED', line)
      else if (/^https?:/i.test(href)) notes.add('LINK_REMOVED', line, href.slice(0, 200))
    }
    if (tag === 'br' || tag === 'hr') out += '\n'
    else if (tag === 'li' && !closing) out += '\n• '
    else if ((tag === 'td' || tag === 'th') && closing) out += ' | '
    else if (tag === 'tr' && closing) out = `${out.replace(/ \| $/, '')}\n`
    else if (tag === 'sup' && !closing) out += '^'
    else if (tag === 'sub' && !closing) out += '_'
    else if (blocks.has(tag)) out += '\n'
  }
  say(html.slice(from))
  return tidyText(out)
}
