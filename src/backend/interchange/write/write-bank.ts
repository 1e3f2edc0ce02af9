import type { BankItem, BankOption } from '@/domain/bank-item.ts'
import { rubricText } from '../rubric-text.ts'
import { writeCsv } from '../table/csv.ts'
import { judgementTag, packed } from '../travel.ts'
import type { TravelFile } from '../travel-file.ts'
import { lostMedia } from './lost-media.ts'
import { writeGift } from './write-gift.ts'
import { clozeSource, writeMoodleXml } from './write-moodle-xml.ts'
import { writeQtiPackage } from './write-qti-package.ts'

export type BankFormat = 'gift' | 'moodle-xml' | 'qti' | 'csv'

/** A bank as a file of this format. */
export function writeBank(
  format: BankFormat,
  items: readonly BankItem[],
  files: ReadonlyMap<string, TravelFile> = new Map(),
): { fileName: string; text: string | Uint8Array } {
  switch (format) {
    case 'gift':
      return { fileName: 'bank-soal.gift', text: writeGift(items.map(packed)) }
    case 'moodle-xml':
      return { fileName: 'bank-soal.xml', text: writeMoodleXml(items.map(packed), files) }
    case 'qti':
      return { fileName: 'bank-soal-qti3.zip', text: writeQtiPackage(items.map(packed), files) }
    case 'csv':
      // With a byte order mark, or Excel takes the letters for another alphabet.
      return { fileName: 'bank-soal.csv', text: `\ufeff${writeCsv(tableOf(items))}` }
  }
}

const names = {
  single: 'Pilihan tunggal',
  multiple: 'Pilihan jamak',
  judgement: 'Penilaian situasional',
  trueFalse: 'Benar/salah',
  matching: 'Menjodohkan',
  ordering: 'Urutan',
  numeric: 'Angka',
  shortText: 'Isian singkat',
  cloze: 'Isian rumpang',
  essay: 'Esai',
  information: 'Bacaan',
} as const satisfies Record<BankItem['type'], string>

const letter = (at: number) => (at < 26 ? String.fromCharCode(65 + at) : String(at + 1))

function keyOfOptions(options: readonly BankOption[], many: boolean): string {
  const right = options.flatMap(({ weight }, at) => (weight > 0 ? [letter(at)] : []))
  const plain = !many && right.length === 1 && options.every(({ weight }) => weight === 0 || weight === 100)
  if (plain) return right.join(';')
  return options.flatMap(({ weight }, at) => (weight === 0 ? [] : [`${letter(at)}=${weight}`])).join(';')
}

/** Options, key and tolerance of an item as cells of the template. Feedback of single answers has no column. */
function cellsOf(item: BankItem): { stem: string; options: string[]; key: string; tolerance: string } {
  const cells = { stem: item.stem, options: [] as string[], key: '', tolerance: '' }
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'judgement':
      return {
        ...cells,
        options: item.options.map(({ text }) => text),
        key: keyOfOptions(item.options, item.type !== 'single'),
      }
    case 'trueFalse':
      return { ...cells, key: item.correct ? 'benar' : 'salah' }
    case 'matching':
      return {
        ...cells,
        options: [
          ...item.pairs.map(({ left, right }) => `${left} -> ${right}`),
          ...item.distractors.map((right) => ` -> ${right}`),
        ],
      }
    case 'ordering':
      return { ...cells, options: item.steps }
    case 'numeric': {
      const best = item.answers.find(({ weight }) => weight === 100) ?? item.answers[0]
      return { ...cells, key: String(best?.value ?? ''), tolerance: String(best?.tolerance ?? '') }
    }
    case 'shortText':
      return {
        ...cells,
        key: item.answers
          .filter(({ weight }) => weight === 100)
          .map(({ text }) => text)
          .join(' | '),
      }
    case 'cloze':
      return { ...cells, stem: clozeSource(item.parts) }
    default:
      return cells
  }
}

function tableOf(items: readonly BankItem[]): string[][] {
  const rows = items.map((item) => ({ item, cells: cellsOf(item) }))
  const most = Math.max(4, ...rows.map(({ cells }) => cells.options.length))
  const numbers = Array.from({ length: most }, (_, at) => at)
  const head = [
    'jenis',
    'judul',
    'soal',
    ...numbers.map((at) => `pilihan ${at + 1}`),
    'kunci',
    'toleransi',
    'pembahasan',
    'indikator',
    'kategori',
    'tag',
    'rubrik',
    'catatan',
  ]
  return [
    head,
    ...rows.map(({ item, cells }) => [
      names[item.type],
      item.title,
      cells.stem,
      ...numbers.map((at) => cells.options[at] ?? ''),
      cells.key,
      cells.tolerance,
      item.explanation,
      item.indicator,
      item.category,
      packed(item)
        .tags.filter((tag) => tag !== judgementTag)
        .join('; '),
      item.type === 'essay' ? rubricText(item) : '',
      // A sheet has no place for files; what it lost is said in the row.
      lostMedia(item).join('\n'),
    ]),
  ]
}
