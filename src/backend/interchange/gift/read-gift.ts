import { BankItem, type BankOption } from '@/domain/bank-item.ts'
import { htmlToText, tidyText } from '../file/html-text.ts'
import {
  blank,
  breathe,
  excerptOf,
  type ImportedFile,
  type ImportedRow,
  Notes,
  RowRefused,
  readRow,
  splitTags,
} from '../imported.ts'
import { type Chunk, readNumbers, splitChunks } from './gift-answers.ts'
import { findUnescaped, type GiftBlock, giftBlocks, unescapeGift } from './gift-blocks.ts'

/** A comment `// widya: {…}` carries what GIFT has no signs for (ordering, gaps); see the writer. */
const embedded = (comments: readonly string[]) =>
  comments.map((comment) => /^widya:\s*(\{.*\})$/.exec(comment)?.[1]).find((json) => json !== undefined)

const formats = /^\s*\[(html|moodle|plain|markdown)\]/i
/** Text with its format mark. Unmarked text has the question's own format; `plain` is taken as it stands. */
export function giftText(raw: string, notes: Notes, line: number, inherited = 'moodle') {
  const mark = formats.exec(raw)
  const format = mark?.[1]?.toLowerCase() ?? inherited
  const bare = unescapeGift(mark ? raw.slice(mark[0].length) : raw)
  if (format === 'plain' || format === 'markdown') return { format, text: bare.trim() }
  const text = htmlToText(bare, notes, line, format === 'html')
  return { format, text: format === 'html' ? text : tidyText(text) }
}

/** Reads every question of a GIFT file; a faulty one costs itself alone. */
export async function readGift(text: string, encoding: string, signal?: AbortSignal): Promise<ImportedFile> {
  const rows: ImportedRow[] = []
  const blocks = giftBlocks(text)
  for (const [at, block] of blocks.entries()) {
    rows.push(readBlock(block, at))
    if (at % 100 === 99) await breathe(signal)
  }
  return { format: 'gift', encoding, rows, notes: [] }
}

function readBlock(block: GiftBlock, at: number): ImportedRow {
  const { title, rest } = splitTitle(block.text)
  const tagsOf = (name: string) =>
    block.comments.flatMap((comment) =>
      [...comment.matchAll(new RegExp(`\\[${name}:((?:\\\\.|[^\\]\\\\])*)\\]`, 'gi'))].map((found) =>
        (found[1] ?? '').replace(/\\(.)/g, '$1'),
      ),
    )
  const place = {
    identifier: unescapeGift(title).trim() || tagsOf('id')[0] || `${at + 1}`,
    line: block.line,
    kind: 'gift',
    excerpt: excerptOf(
      htmlToText(unescapeGift(withoutAnswers(rest)).replace(formats, ''), new Notes(), block.line, false),
    ),
  }
  return readRow(place, (notes) => {
    const json = embedded(block.comments)
    if (json) {
      const whole = BankItem.safeParse(parseJson(json))
      if (!whole.success) throw new RowRefused('SYNTAX', block.line, 'widya')
      return { ...whole.data, category: block.category }
    }
    if (block.unclosed) throw new RowRefused('NO_CLOSING_BRACE', block.line)
    const common = {
      ...blank,
      title: unescapeGift(title).trim(),
      category: block.category,
      ...splitTags(tagsOf('tag')),
    }
    return readQuestion(rest, common, notes, block.line)
  })
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function splitTitle(text: string): { title: string; rest: string } {
  const start = text.search(/\S/)
  if (!text.startsWith('::', start)) return { title: '', rest: text }
  let at = start + 2
  for (; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith('::', at)) return { title: text.slice(start + 2, at), rest: text.slice(at + 2) }
  }
  return { title: '', rest: text }
}

/** The question alone, also of one that cannot be read: a list of what was found is no list of keys. */
function withoutAnswers(source: string): string {
  const open = findUnescaped(source, '{')
  if (open < 0) return source
  const close = findUnescaped(source, '}', open)
  const tail = close < 0 ? '' : withoutAnswers(source.slice(close + 1))
  return tail.trim() === '' ? source.slice(0, open) : `${source.slice(0, open)} _____ ${tail}`
}

type Common = typeof blank

function readQuestion(source: string, common: Common, notes: Notes, line: number): BankItem {
  const open = findUnescaped(source, '{')
  if (open < 0) {
    const stem = giftText(source, notes, line).text
    return { ...common, stem, type: 'information' }
  }
  const close = findUnescaped(source, '}', open)
  if (close < 0) throw new RowRefused('NO_CLOSING_BRACE', line)
  const tail = source.slice(close + 1)
  if (findUnescaped(tail, '{') >= 0) throw new RowRefused('TWO_ANSWER_BLOCKS', line)
  const head = giftText(source.slice(0, open), notes, line)
  const after = giftText(tail, notes, line, head.format).text
  // Text on both sides of the answers: the missing word stands where the brace was.
  const stem = after === '' ? head.text : `${head.text} _____${/^[.,;:!?]/.test(after) ? '' : ' '}${after}`.trim()
  const inside = source.slice(open + 1, close)
  const general = splitGeneral(inside)
  const explanation = giftText(general.feedback, notes, line, head.format).text
  const startLine = line + source.slice(0, open).split('\n').length - 1
  return readAnswers(general.answers, { ...common, stem, explanation }, head.format, notes, startLine)
}

/** `####` parts the feedback for everybody from the answers. */
function splitGeneral(inside: string): { answers: string; feedback: string } {
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === '\\') at++
    else if (inside.startsWith('####', at)) return { answers: inside.slice(0, at), feedback: inside.slice(at + 4) }
  }
  return { answers: inside, feedback: '' }
}

function readAnswers(answers: string, common: Common, format: string, notes: Notes, line: number): BankItem {
  const trimmed = answers.trim()
  const text = (raw: string, at = line) => giftText(raw, notes, at, format).text
  if (trimmed === '') return { ...common, type: 'essay' }
  const truth = /^(TRUE|FALSE|T|F)\s*(?:#([\s\S]*))?$/i.exec(trimmed)
  if (truth) {
    const correct = /^t/i.test(truth[1] ?? '')
    const [wrong = '', right = ''] = splitAtHash(truth[2] ?? '').map((part) => text(part))
    return { ...common, type: 'trueFalse', correct, ifTrue: correct ? right : wrong, ifFalse: correct ? wrong : right }
  }
  if (trimmed[0] === '#') return readNumbers(trimmed.slice(1), common, text, line)
  const chunks = splitChunks(answers, line)
  if (chunks.length === 0) throw new RowRefused('SYNTAX', line, excerptOf(trimmed))
  if (chunks.every(({ sign, body }) => sign === '=' && arrowOf(body) >= 0)) return readPairs(chunks, common, text, line)
  const options = chunks.map((chunk): BankOption => {
    const content = text(chunk.body, chunk.line)
    if (content === '') throw new RowRefused('NO_TEXT_IN_OPTION', chunk.line)
    return { text: content, weight: chunk.weight, feedback: text(chunk.feedback, chunk.line) }
  })
  if (chunks.every(({ sign }) => sign === '=')) {
    if (!options.some((option) => option.weight === 100)) throw new RowRefused('NO_CORRECT_ANSWER', line)
    return { ...common, type: 'shortText', answers: options, ...exactCase(common) }
  }
  return readChoice(chunks, options, common, notes, line)
}

/** A tag of our own export says that capitals matter; GIFT itself has no sign for it. */
const exactTag = 'widya: huruf persis'
const exactCase = (common: Common) => ({
  exactCase: common.tags.includes(exactTag),
  tags: common.tags.filter((tag) => tag !== exactTag),
})

function splitAtHash(text: string): string[] {
  const at = findUnescaped(text, '#')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

const arrowOf = (body: string) => body.search(/(?<!\\)->/)

function readPairs(
  chunks: readonly Chunk[],
  common: Common,
  text: (raw: string, line?: number) => string,
  line: number,
): BankItem {
  const all = chunks.map((chunk) => {
    const at = arrowOf(chunk.body)
    return { left: text(chunk.body.slice(0, at), chunk.line), right: text(chunk.body.slice(at + 2), chunk.line), chunk }
  })
  const empty = all.find(({ right }) => right === '')
  if (empty) throw new RowRefused('NO_TEXT_IN_OPTION', empty.chunk.line)
  const pairs = all.filter(({ left }) => left !== '').map(({ left, right }) => ({ left, right }))
  if (pairs.length < 2) throw new RowRefused('TOO_FEW_PAIRS', line, `${pairs.length}`)
  return { ...common, type: 'matching', pairs, distractors: all.filter(({ left }) => left === '').map((p) => p.right) }
}

/** With a `=` one answer is chosen; with weights alone (`~%50%`) several are, and what they add up to must be 100. */
function readChoice(
  chunks: readonly Chunk[],
  options: BankOption[],
  common: Common,
  notes: Notes,
  line: number,
): BankItem {
  if (options.length < 2) throw new RowRefused('TOO_FEW_OPTIONS', line, `${options.length}`)
  if (chunks.some(({ sign }) => sign === '=')) {
    const full = options.filter((option) => option.weight === 100).length
    if (full === 0) throw new RowRefused('NO_CORRECT_ANSWER', line)
    if (full > 1) notes.add('SEVERAL_FULL_ANSWERS', line, `${full}`)
    return { ...common, type: 'single', options }
  }
  const total = options.reduce((sum, option) => sum + Math.max(0, option.weight), 0)
  if (total === 0) throw new RowRefused('NO_CORRECT_ANSWER', line)
  if (Math.abs(total - 100) > 1) throw new RowRefused('WEIGHTS_NOT_100', line, `${Number(total.toFixed(3))}`)
  if (Math.abs(total - 100) > 0.05) notes.add('WEIGHTS_ROUNDED', line, `${Number(total.toFixed(3))}`)
  return { ...common, type: 'multiple', options }
}
