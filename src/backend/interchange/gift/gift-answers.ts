import type { BankItem, NumberAnswer } from '@/domain/bank-item.ts'
import { type blank, RowRefused } from '../imported.ts'
import { findUnescaped } from './gift-blocks.ts'

/** One answer between two marks: `=`, `~`, with its weight in percent and its feedback still as it was written. */
export interface Chunk {
  sign: '=' | '~'
  weight: number
  body: string
  feedback: string
  line: number
}

export function splitChunks(answers: string, startLine: number): Chunk[] {
  const chunks: Chunk[] = []
  let at = findUnescaped(answers, '=~')
  const before = at < 0 ? answers : answers.slice(0, at)
  if (before.trim() !== '') throw new RowRefused('SYNTAX', startLine, before.trim().slice(0, 80))
  while (at >= 0) {
    const sign = answers[at] as '=' | '~'
    const next = findUnescaped(answers, '=~', at + 1)
    const raw = answers.slice(at + 1, next < 0 ? undefined : next)
    const line = startLine + answers.slice(0, at).split('\n').length - 1
    chunks.push({ sign, line, ...parseChunk(raw, sign, line) })
    at = next
  }
  return chunks
}

function parseChunk(raw: string, sign: '=' | '~', line: number) {
  const weighted = /^\s*%\s*([-+]?[\d.,]+)\s*%/.exec(raw)
  const weight = weighted ? Number((weighted[1] ?? '').replace(',', '.')) : sign === '=' ? 100 : 0
  if (!Number.isFinite(weight) || Math.abs(weight) > 100) throw new RowRefused('NOT_A_NUMBER', line, weighted?.[1])
  const rest = weighted ? raw.slice(weighted[0].length) : raw
  const hash = findUnescaped(rest, '#')
  return {
    weight,
    body: hash < 0 ? rest : rest.slice(0, hash),
    feedback: hash < 0 ? '' : rest.slice(hash + 1),
  }
}

/** 3.1415 and not 3.1414999999999997: a mean of two decimals is a decimal again. */
export const roundOff = (value: number) => Number(value.toPrecision(12))

const numberOf = (text: string, line: number) => {
  const compact = text.trim().replace(/^\+/, '').replace(/^−/, '-')
  if (!/^-?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?$/i.test(compact)) throw new RowRefused('NOT_A_NUMBER', line, text.trim())
  return Number(compact.replace(',', '.'))
}

/** `3.14`, `3.14:0.01` (value and tolerance) or `3..4` (from and to). */
export function readNumeral(text: string, line: number): { value: number; tolerance: number } {
  const range = text.split('..')
  if (range.length === 2) {
    const from = numberOf(range[0] ?? '', line)
    const to = numberOf(range[1] ?? '', line)
    if (to < from) throw new RowRefused('NOT_A_NUMBER', line, text.trim())
    return { value: roundOff((from + to) / 2), tolerance: roundOff((to - from) / 2) }
  }
  const [value = '', tolerance = '0', more] = text.split(':')
  if (more !== undefined) throw new RowRefused('NOT_A_NUMBER', line, text.trim())
  const answer = { value: numberOf(value, line), tolerance: numberOf(tolerance, line) }
  if (answer.tolerance < 0) throw new RowRefused('NOT_A_NUMBER', line, text.trim())
  return answer
}

type Text = (raw: string, line?: number) => string

/** After `{#`: one numeral, or several `=` with weights; a `~` without a numeral speaks to every other answer. */
export function readNumbers(body: string, common: typeof blank, text: Text, line: number): BankItem {
  const first = findUnescaped(body, '=~')
  const lead = (first < 0 ? body : body.slice(0, first)).trim()
  const answers: NumberAnswer[] = []
  let otherwise = ''
  if (lead !== '') {
    const hash = findUnescaped(lead, '#')
    const numeral = hash < 0 ? lead : lead.slice(0, hash)
    answers.push({ ...readNumeral(numeral, line), weight: 100, feedback: hash < 0 ? '' : text(lead.slice(hash + 1)) })
  }
  for (const chunk of first < 0 ? [] : splitChunks(body.slice(first), line)) {
    const numeral = chunk.body.trim()
    if (numeral === '' || numeral === '*') otherwise = text(chunk.feedback, chunk.line)
    else
      answers.push({
        ...readNumeral(numeral, chunk.line),
        weight: chunk.weight,
        feedback: text(chunk.feedback, chunk.line),
      })
  }
  if (!answers.some(({ weight }) => weight === 100)) throw new RowRefused('NO_CORRECT_ANSWER', line)
  return { ...common, type: 'numeric', answers, otherwise }
}
