import type { BankGap, BankItem, BankOption } from '@/domain/bank-item.ts'
import { htmlToText } from '../file/html-text.ts'
import { childNamed, textOf, type XmlElement } from '../file/xml.ts'
import { readNumeral } from '../gift/gift-answers.ts'
import { type Common, type Notes, RowRefused } from '../imported.ts'

const kinds: Record<string, { kind: BankGap['kind'] | 'many'; exactCase?: boolean }> = {
  SHORTANSWER: { kind: 'text' },
  SA: { kind: 'text' },
  MW: { kind: 'text' },
  SHORTANSWER_C: { kind: 'text', exactCase: true },
  SAC: { kind: 'text', exactCase: true },
  MWC: { kind: 'text', exactCase: true },
  NUMERICAL: { kind: 'number' },
  NM: { kind: 'number' },
  MULTIRESPONSE: { kind: 'many' },
  MR: { kind: 'many' },
}
for (const name of ['MULTICHOICE', 'MC', 'MULTICHOICE_V', 'MCV', 'MULTICHOICE_H', 'MCH'])
  for (const shuffled of ['', 'S', '_S']) kinds[name + shuffled] = { kind: 'choice' }
for (const name of ['MULTICHOICE_VS', 'MCVS', 'MULTICHOICE_HS', 'MCHS']) kinds[name] = { kind: 'choice' }
for (const name of ['MULTIRESPONSE_H', 'MRH', 'MULTIRESPONSE_S', 'MRS', 'MULTIRESPONSE_HS', 'MRHS'])
  kinds[name] = { kind: 'many' }

const start = /\{(\d*):([A-Z_]+):/g

/** Moodle's embedded answers: running text with `{1:MULTICHOICE:=a~b#feedback}` in it. */
export function readMoodleCloze(question: XmlElement | undefined, common: Common, notes: Notes): BankItem {
  const raw = textOf(question && (childNamed(question, 'text') ?? question))
  const line = question?.line ?? 1
  const format = question?.attributes.format ?? 'moodle_auto_format'
  const plain = (text: string) =>
    /^(plain|markdown)/.test(format) ? text : htmlToText(text, notes, line, format === 'html')
  // Text around a gap keeps the space that parts it from the gap.
  const around = (text: string) => {
    if (/^(plain|markdown)/.test(format)) return text
    const inner = plain(text)
    const before = /^\s/.test(text) && inner !== '' ? ' ' : ''
    const after = /\s$/.test(text) && inner !== '' ? ' ' : ''
    return inner === '' ? (text === '' ? '' : /<(p|br|div|li)/i.test(text) ? '\n' : ' ') : before + inner + after
  }
  const parts: (string | BankGap)[] = []
  let from = 0
  start.lastIndex = 0
  for (let match = start.exec(raw); match; match = start.exec(raw)) {
    const end = closing(raw, start.lastIndex)
    if (end < 0) throw new RowRefused('NO_CLOSING_BRACE', line, match[0])
    const text = around(raw.slice(from, match.index))
    if (text !== '') parts.push(text)
    parts.push(readGap(match[2] ?? '', Number(match[1] || 1), raw.slice(start.lastIndex, end), plain, line))
    from = end + 1
    start.lastIndex = from
  }
  const rest = around(raw.slice(from))
  if (rest.trim() !== '') parts.push(rest.trimEnd())
  if (!parts.some((part) => typeof part !== 'string')) throw new RowRefused('NO_CORRECT_ANSWER', line)
  const first = parts[0]
  if (typeof first === 'string') {
    const trimmed = first.trimStart()
    if (trimmed === '') parts.shift()
    else parts[0] = trimmed
  }
  return { ...common, stem: '', type: 'cloze', parts }
}

function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '}') return at
  }
  return -1
}

function splitUnescaped(text: string, sign: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === sign) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

function readGap(name: string, mark: number, body: string, plain: (text: string) => string, line: number): BankGap {
  const known = kinds[name]
  if (!known || known.kind === 'many') throw new RowRefused('TYPE_UNKNOWN', line, `cloze ${name}`)
  const wordsOf = (text: string) => plain(text.replace(/\\([~=#{}"\\/&])/g, '$1')).trim()
  const options = splitUnescaped(body, '~')
    .filter((part) => part.trim() !== '')
    .map((part): BankOption => {
      const weighted = /^\s*(?:%([-+]?[\d.]+)%)?\s*(=)?/.exec(part)
      const weight = weighted?.[1] !== undefined ? Number(weighted[1]) : weighted?.[2] ? 100 : 0
      const [text = '', ...feedback] = splitUnescaped(part.slice(weighted?.[0].length ?? 0), '#')
      return { text: wordsOf(text), weight, feedback: wordsOf(feedback.join('#')) }
    })
  if (!options.some(({ weight }) => weight === 100)) throw new RowRefused('NO_CORRECT_ANSWER', line, name)
  if (options.some(({ text }) => text === '')) throw new RowRefused('NO_TEXT_IN_OPTION', line, name)
  if (known.kind === 'choice') {
    if (options.length < 2) throw new RowRefused('TOO_FEW_OPTIONS', line, name)
    return { kind: 'choice', mark, options }
  }
  if (known.kind === 'text') return { kind: 'text', mark, answers: options, exactCase: known.exactCase ?? false }
  return {
    kind: 'number',
    mark,
    answers: options
      .filter(({ text }) => text !== '*')
      .map(({ text, weight, feedback }) => ({ ...readNumeral(text, line), weight, feedback })),
  }
}
