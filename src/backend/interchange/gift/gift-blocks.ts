/** One question of a GIFT file as it stands, with the comments above it. */
export interface GiftBlock {
  text: string
  /** Line of the first sign of the question. */
  line: number
  comments: string[]
  category: string
  /** The answer brace is never closed before the next question begins. */
  unclosed: boolean
}

/** Position of the first unescaped sign of a set, from `from` on; −1 without one. */
export function findUnescaped(text: string, signs: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (signs.includes(text[at] ?? '')) return at
  }
  return -1
}

/** How far the answer brace of a question has come: not begun, open, or closed again. */
type Brace = 'none' | 'open' | 'closed'
function after(brace: Brace, line: string): Brace {
  if (brace === 'closed') return brace
  const open = brace === 'open' ? 0 : findUnescaped(line, '{')
  if (open < 0) return 'none'
  return findUnescaped(line, '}', open) < 0 ? 'open' : 'closed'
}
/** How far ahead a forgotten brace is looked for; past it the brace counts as forgotten. */
const farthest = 400

/**
 * Parts a file at its empty lines, as Moodle does. An empty line inside an answer brace belongs to the answers, unless what
 * follows is plainly a new question: then the brace was forgotten, and only that one question is lost.
 */
export function giftBlocks(text: string): GiftBlock[] {
  const lines = text.split('\n')
  const blocks: GiftBlock[] = []
  let category = ''
  let comments: string[] = []
  let body: string[] = []
  let start = 0
  let brace: Brace = 'none'

  const beginsAnew = (from: number): boolean => {
    for (let at = from; at < Math.min(lines.length, from + farthest); at++) {
      const line = (lines[at] ?? '').trim()
      if (line.startsWith('//')) continue
      if (line.startsWith('::') || /^\$CATEGORY:/i.test(line)) return true
      const open = findUnescaped(line, '{')
      const close = findUnescaped(line, '}')
      if (open >= 0 && (close < 0 || open < close)) return true
      if (close >= 0) return false
    }
    return true
  }
  const finish = () => {
    const whole = body.join('\n')
    if (whole.trim() !== '')
      blocks.push({ text: whole, line: start + 1, comments, category, unclosed: brace === 'open' })
    comments = []
    body = []
    brace = 'none'
  }
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim()
    const inside = brace === 'open'
    const named = /^\$CATEGORY:\s*(.*)$/i.exec(trimmed)
    if (trimmed.startsWith('//')) {
      if (inside) body.push('')
      else comments.push(trimmed.slice(2).trim())
    } else if (trimmed === '') {
      if (!inside || beginsAnew(at + 1)) finish()
      else body.push('')
    } else if (named && !inside) {
      finish()
      category = (named[1] ?? '').trim()
    } else {
      if (body.length === 0) start = at
      body.push(line)
      brace = after(brace, line)
    }
  }
  finish()
  return blocks
}

/** Undoes GIFT's escapes: `\n` is a new line, a backslash before a control sign stands for the sign. */
export const unescapeGift = (text: string) =>
  text.replace(/\\([\\~=#{}:n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
