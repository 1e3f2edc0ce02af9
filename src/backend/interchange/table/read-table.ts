import type { BankItem, BankOption } from '@/domain/bank-item.ts'
import { readNumeral } from '../gift/gift-answers.ts'
import {
  blank,
  breathe,
  excerptOf,
  FileRefused,
  type ImportedFile,
  type ImportedRow,
  type Notes,
  RowRefused,
  readRow,
} from '../imported.ts'
import { readMoodleCloze } from '../moodle/moodle-cloze.ts'
import { readRubric } from '../rubric-text.ts'
import { type CsvRecord, parseCsv, plainCell } from './csv.ts'
import { parseXlsx } from './xlsx.ts'

/** The columns of the template, and other names that people give them. */
const columns = {
  type: ['jenis', 'tipe', 'type'],
  title: ['judul', 'title', 'nama', 'name'],
  stem: ['soal', 'pertanyaan', 'butir', 'question', 'stem'],
  key: ['kunci', 'jawaban', 'key', 'answer', 'correct'],
  tolerance: ['toleransi', 'tolerance'],
  explanation: ['pembahasan', 'explanation', 'feedback'],
  indicator: ['indikator', 'indicator'],
  category: ['kategori', 'category', 'topik'],
  tags: ['tag', 'label', 'tags'],
  rubric: ['rubrik', 'rubric'],
} as const
type Column = keyof typeof columns

const types: Record<string, BankItem['type']> = {
  'pilihan tunggal': 'single',
  'pilihan ganda': 'single',
  single: 'single',
  mc: 'single',
  'pilihan jamak': 'multiple',
  multiple: 'multiple',
  'penilaian situasional': 'judgement',
  situasional: 'judgement',
  judgement: 'judgement',
  sjt: 'judgement',
  'benar salah': 'trueFalse',
  'benar atau salah': 'trueFalse',
  truefalse: 'trueFalse',
  menjodohkan: 'matching',
  matching: 'matching',
  urutan: 'ordering',
  ordering: 'ordering',
  angka: 'numeric',
  numeric: 'numeric',
  'isian singkat': 'shortText',
  isian: 'shortText',
  shorttext: 'shortText',
  'isian rumpang': 'cloze',
  rumpang: 'cloze',
  cloze: 'cloze',
  esai: 'essay',
  essay: 'essay',
  bacaan: 'information',
  information: 'information',
}
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[/_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const readCsv = async (text: string, encoding: string, signal?: AbortSignal): Promise<ImportedFile> =>
  readRecords(parseCsv(text), 'csv', encoding, signal)

export const readXlsx = async (bytes: Uint8Array, signal?: AbortSignal): Promise<ImportedFile> =>
  readRecords(parseXlsx(bytes), 'xlsx', 'xlsx', signal)

async function readRecords(
  records: readonly CsvRecord[],
  format: 'csv' | 'xlsx',
  encoding: string,
  signal?: AbortSignal,
): Promise<ImportedFile> {
  const [head, ...body] = records
  const names = head?.cells.map(fold) ?? []
  const place = (column: Column) => names.findIndex((name) => (columns[column] as readonly string[]).includes(name))
  const at = Object.fromEntries((Object.keys(columns) as Column[]).map((column) => [column, place(column)])) as Record<
    Column,
    number
  >
  const options = names.flatMap((name, index) =>
    /^(pilihan|opsi|option|choice)\s*[a-z0-9]{1,2}$/.test(name) ? [index] : [],
  )
  for (const column of ['stem', 'key'] as const)
    if (at[column] < 0) throw new FileRefused('COLUMN_MISSING', columns[column][0], head?.line ?? 1)
  const rows: ImportedRow[] = []
  for (const [index, record] of body.entries()) {
    if (index % 200 === 199) await breathe(signal)
    const cell = (column: Column) => plainCell(record.cells[at[column]] ?? '').trim()
    const choices = options.map((column) => plainCell(record.cells[column] ?? '').trim())
    while (choices.at(-1) === '') choices.pop()
    rows.push(
      readRow(
        {
          identifier: cell('title') || `${index + 1}`,
          line: record.line,
          kind: cell('type') || '–',
          excerpt: excerptOf(cell('stem')),
        },
        (notes) => readRecord(cell, choices, record.line, notes),
      ),
    )
  }
  return { format, encoding, rows, notes: [] }
}

function readRecord(
  cell: (column: Column) => string,
  choices: readonly string[],
  line: number,
  notes: Notes,
): BankItem {
  const named = cell('type')
  // A table without a type column is a table of multiple choice; an unknown word is never guessed at.
  const type = named === '' && choices.length > 1 ? 'single' : types[fold(named)]
  if (!type) throw new RowRefused('TYPE_UNKNOWN', line, named || '–')
  const stem = cell('stem')
  if (stem === '' && type !== 'information') throw new RowRefused('NO_STEM', line)
  const common = {
    ...blank,
    title: cell('title'),
    stem,
    explanation: cell('explanation'),
    indicator: cell('indicator'),
    category: cell('category'),
    tags: [
      ...new Set(
        cell('tags')
          .split(/[;,|]/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
      ),
    ],
  }
  const key = cell('key')
  switch (type) {
    case 'single':
    case 'multiple':
      return { ...common, type, options: readOptions(choices, key, type === 'multiple', line) }
    case 'judgement': {
      const options = readOptions(choices, key, false, line)
      if (!key.includes('=')) throw new RowRefused('SYNTAX', line, key)
      return { ...common, type, options }
    }
    case 'trueFalse': {
      const truth = /^(benar|b|true|t|ya|1)$/i.test(key)
        ? true
        : /^(salah|s|false|f|tidak|0)$/i.test(key)
          ? false
          : undefined
      if (truth === undefined) throw new RowRefused('NO_CORRECT_ANSWER', line, key)
      return { ...common, type, correct: truth, ifTrue: '', ifFalse: '' }
    }
    case 'matching': {
      const all = choices.filter((choice) => choice !== '').map((choice) => choice.split(/\s*->\s*/))
      if (all.some((pair) => pair.length !== 2 || pair[1] === '')) throw new RowRefused('SYNTAX', line, 'kiri -> kanan')
      const pairs = all.filter(([left]) => left !== '').map(([left = '', right = '']) => ({ left, right }))
      if (pairs.length < 2) throw new RowRefused('TOO_FEW_PAIRS', line, `${pairs.length}`)
      return { ...common, type, pairs, distractors: all.filter(([left]) => left === '').map(([, right = '']) => right) }
    }
    case 'ordering': {
      const steps = choices.filter((choice) => choice !== '')
      if (steps.length < 2) throw new RowRefused('TOO_FEW_OPTIONS', line, `${steps.length}`)
      return { ...common, type, steps }
    }
    case 'numeric': {
      if (key === '') throw new RowRefused('NO_CORRECT_ANSWER', line)
      const answer = readNumeral(key.includes('..') ? key : `${key}:${cell('tolerance') || '0'}`, line)
      return { ...common, type, answers: [{ ...answer, weight: 100, feedback: '' }], otherwise: '' }
    }
    case 'shortText': {
      const answers = key
        .split('|')
        .map((text) => text.trim())
        .filter((text) => text !== '')
      if (answers.length === 0) throw new RowRefused('NO_CORRECT_ANSWER', line)
      return {
        ...common,
        type,
        answers: answers.map((text) => ({ text, weight: 100, feedback: '' })),
        exactCase: false,
      }
    }
    case 'cloze':
      return readMoodleCloze(
        {
          name: 'questiontext',
          tag: 'questiontext',
          space: '',
          attributes: { format: 'plain_text' },
          children: [stem],
          line,
        },
        { ...common, stem: '' },
        notes,
      )
    case 'essay': {
      const written = cell('rubric')
      const marking = readRubric(written)
      if (written !== '' && !marking) throw new RowRefused('SYNTAX', line, 'rubrik')
      return { ...common, type, ...marking }
    }
    default:
      return { ...common, type }
  }
}

/** `B`, `2`, `A;C`, or with weights `A=50;C=50;B=-100`. */
function readOptions(choices: readonly string[], key: string, many: boolean, line: number): BankOption[] {
  if (choices.filter((choice) => choice !== '').length < 2)
    throw new RowRefused('TOO_FEW_OPTIONS', line, `${choices.length}`)
  if (choices.includes('')) throw new RowRefused('NO_TEXT_IN_OPTION', line)
  const named = key
    .split(/[;,|\s]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', weight] = part.split('=')
      const at = /^\d+$/.test(name) ? Number(name) - 1 : name.length === 1 ? name.toUpperCase().charCodeAt(0) - 65 : -1
      if (at < 0 || at >= choices.length) throw new RowRefused('KEY_NOT_AN_OPTION', line, name)
      return { at, weight: weight === undefined ? undefined : Number(weight) }
    })
  if (named.length === 0) throw new RowRefused('NO_CORRECT_ANSWER', line)
  const weighted = named.some(({ weight }) => weight !== undefined)
  if (!many && !weighted && named.length > 1) throw new RowRefused('SYNTAX', line, key)
  const share = many ? Number((100 / named.length).toFixed(5)) : 100
  const options = choices.map((text, at): BankOption => {
    const found = named.find((entry) => entry.at === at)
    const weight = weighted ? (found?.weight ?? 0) : found ? share : many ? -share : 0
    if (!Number.isFinite(weight)) throw new RowRefused('NOT_A_NUMBER', line, key)
    return { text, weight, feedback: '' }
  })
  if (!options.some(({ weight }) => weight > 0)) throw new RowRefused('NO_CORRECT_ANSWER', line)
  const total = options.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)
  if (many && Math.abs(total - 100) > 1) throw new RowRefused('WEIGHTS_NOT_100', line, `${total}`)
  return options
}
