import type { ClozeGap, ClozeParts } from './item-cloze.ts'

/**
 * How an author writes gaps in a plain text field: `{=benar ~salah}` is chosen, `{benar | juga benar}` is typed,
 * `{#12,5 ± 0,5}` is a number. A brace or bar of the text itself has a backslash before it.
 */
const letter = (at: number) => `o${at + 1}`
const bare = (text: string) => text.replace(/\\([{}|~=#\\])/g, '$1').trim()
const guarded = (text: string) => text.replace(/([{}|~=#\\])/g, '\\$1')
const number = (text: string) => Number(text.trim().replace(',', '.').replace('−', '-'))

function gapOf(body: string): ClozeGap | undefined {
  const text = body.trim()
  if (text.startsWith('#')) {
    const [value = '', tolerance = '0'] = text.slice(1).split('±')
    const answer = { value: number(value), tolerance: number(tolerance), weight: 100 }
    const valid = value.trim() !== '' && Number.isFinite(answer.value) && answer.tolerance >= 0
    return valid ? { kind: 'number', mark: 1, answers: [answer] } : undefined
  }
  if (/^[=~]/.test(text)) {
    const options = text
      .split(/(?<!\\)(?=[=~])/)
      .map((piece, at) => ({ id: letter(at), text: bare(piece.slice(1)), weight: piece[0] === '=' ? 100 : 0 }))
    const fine = options.length > 1 && options.every((option) => option.text !== '')
    return fine && options.some(({ weight }) => weight === 100) ? { kind: 'choice', mark: 1, options } : undefined
  }
  const accepted = text
    .split(/(?<!\\)\|/)
    .map((piece) => ({ text: bare(piece).replaceAll('*', '\\*'), weight: 100 }))
    .filter((answer) => answer.text !== '')
  return accepted.length > 0 ? { kind: 'text', mark: 1, accepted, exactCase: false } : undefined
}

/** Undefined where a gap cannot be read, or there is none. */
export function parseCloze(source: string): ClozeParts | undefined {
  const parts: ClozeParts = []
  const pattern = /(?<!\\)\{((?:\\.|[^\\{}])*)\}/g
  let from = 0
  for (const match of source.matchAll(pattern)) {
    const before = source.slice(from, match.index).replace(/\\([{}|~=#\\])/g, '$1')
    if (before !== '') parts.push(before)
    const gap = gapOf(match[1] ?? '')
    if (!gap) return undefined
    parts.push(gap)
    from = match.index + match[0].length
  }
  const rest = source
    .slice(from)
    .replace(/\\([{}|~=#\\])/g, '$1')
    .trimEnd()
  if (rest !== '') parts.push(rest)
  return parts.some((part) => typeof part !== 'string') ? parts : undefined
}

/** Whether the notation can say everything of these gaps; imported ones may carry weights that it cannot. */
export const fitsNotation = (parts: ClozeParts): boolean =>
  JSON.stringify(parseCloze(formatCloze(parts))) === JSON.stringify(parts)

export function formatCloze(parts: ClozeParts): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return guarded(part)
      switch (part.kind) {
        case 'choice':
          return `{${part.options.map(({ text, weight }) => (weight === 100 ? '=' : '~') + guarded(text)).join(' ')}}`
        case 'text':
          return `{${part.accepted.map(({ text }) => guarded(text.replaceAll('\\*', '*'))).join(' | ')}}`
        case 'number':
          return `{#${part.answers.map(({ value, tolerance }) => (tolerance > 0 ? `${value} ± ${tolerance}` : value))[0] ?? ''}}`
      }
      return ''
    })
    .join('')
}
