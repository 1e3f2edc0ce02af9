import { BankItem } from '@/domain/bank-item.ts'
import type { ItemMedia } from '@/domain/item-media.ts'
import { unpacked } from './travel.ts'
import { pendingFile, type TravelFile } from './travel-file.ts'

/** Why a row was refused. Each is a fact of the file, never a guess at what was meant. */
export type RefusalCode =
  | 'NO_CLOSING_BRACE'
  | 'TWO_ANSWER_BLOCKS'
  | 'SYNTAX'
  | 'NO_CORRECT_ANSWER'
  | 'WEIGHTS_NOT_100'
  | 'TOO_FEW_OPTIONS'
  | 'TOO_FEW_PAIRS'
  | 'NOT_A_NUMBER'
  | 'NO_STEM'
  | 'NO_TEXT_IN_OPTION'
  | 'TOO_LONG'
  | 'TYPE_UNKNOWN'
  | 'INTERACTION_UNKNOWN'
  | 'INTERACTIONS_MIXED'
  | 'RANDOM_VALUES'
  | 'ADAPTIVE'
  | 'MANY_TO_MANY'
  | 'KEY_NOT_AN_OPTION'
  | 'XML_BROKEN'
  | 'DOCTYPE'
  | 'VERSION_UNKNOWN'
  | 'FILE_MISSING'
  | 'COLUMN_MISSING'
/** What a row lost or needs although it is taken in. */
export type NoteCode =
  | 'IMAGE_LEFT_OUT'
  | 'IMAGE_WITHOUT_ALT'
  | 'VIDEO_WITHOUT_CAPTIONS'
  | 'RECORDING_WITHOUT_TRANSCRIPT'
  | 'AREAS_AS_CHOICES'
  | 'MEDIA_LEFT_OUT'
  | 'FORMULA_AS_TEXT'
  | 'TABLE_AS_TEXT'
  | 'UNSAFE_REMOVED'
  | 'LINK_REMOVED'
  | 'HINTS_LEFT_OUT'
  | 'FEEDBACK_LEFT_OUT'
  | 'POINTS_LEFT_OUT'
  | 'WEIGHTS_ROUNDED'
  | 'SEVERAL_FULL_ANSWERS'
  | 'SCORING_SIMPLIFIED'
  | 'MARKED_BY_HAND'
  | 'NOT_ASKED'
  | 'NO_KEY'
  | 'NEAR_DUPLICATE'
  | 'GAPS_JOINED'
  | 'RANDOM_FROZEN'
  | 'EMPTY_OPTION_LEFT_OUT'

export interface Reason {
  code: RefusalCode | NoteCode
  /** Line of the file where it is found; undefined where a line means nothing (a cell of a workbook). */
  line?: number | undefined
  /** What the code is about: a type, a file, a figure. */
  detail?: string | undefined
}

/** What the question of a row brings along; the item names each by `pendingFile`. */
export interface RowFiles {
  picture?: TravelFile | undefined
  sound?: TravelFile | undefined
}

/** One item of a file: taken in, or refused with its place. `kind` is what the file itself calls it. */
export interface ImportedRow extends RowFiles {
  identifier: string
  line: number
  kind: string
  /** Enough of the text to know it again. */
  excerpt: string
  refusals: Reason[]
  notes: Reason[]
  item?: BankItem | undefined
}

export interface ImportedFile {
  format: 'gift' | 'aiken' | 'moodle-xml' | 'qti' | 'csv' | 'xlsx'
  encoding: string
  rows: ImportedRow[]
  /** What concerns the file as a whole, such as settings of another system that Widya has no place for. */
  notes: Reason[]
}

/** A fault that ends the reading of one item. */
export class RowRefused extends Error {
  readonly reason: Reason
  constructor(code: RefusalCode, line?: number, detail?: string) {
    super(code)
    this.reason = { code, line, detail }
  }
}

/** A fault that ends the reading of the whole file. */
export class FileRefused extends Error {
  readonly code: string
  readonly line: number | undefined
  readonly detail: string | undefined
  constructor(code: string, detail?: string, line?: number) {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
    this.detail = detail
    this.line = line
  }
}

export const excerptOf = (text: string) => {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.length > 160 ? `${one.slice(0, 159)}…` : one
}

/** Collects what was noticed while one item is read; the same note is said once. */
export class Notes {
  readonly list: Reason[] = []
  add(code: NoteCode, line?: number, detail?: string) {
    if (!this.list.some((note) => note.code === code && note.detail === detail)) this.list.push({ code, line, detail })
  }
}

interface Place {
  identifier: string
  line: number
  kind: string
  excerpt: string
}

/** Reads one item and turns what it throws into a refused row. The item must fit the bank's own schema, or it is refused. */
export function readRow(place: Place, read: (notes: Notes) => BankItem): ImportedRow {
  const notes = new Notes()
  const row: ImportedRow = { ...place, refusals: [], notes: notes.list }
  try {
    const item = read(notes)
    const checked = BankItem.safeParse(item)
    if (checked.success) {
      if (item.type === 'essay' && !item.rubric) notes.add('MARKED_BY_HAND', place.line)
      if (item.type === 'information') notes.add('NOT_ASKED', place.line)
      return { ...row, item: unpacked(withoutStray(checked.data)) }
    }
    const issue = checked.error.issues[0]
    const path = issue?.path.map(String).join('.') ?? ''
    const code: RefusalCode = issue?.code === 'too_big' ? 'TOO_LONG' : path === 'stem' ? 'NO_STEM' : 'SYNTAX'
    return { ...row, refusals: [{ code, line: place.line, detail: path }] }
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error
    return { ...row, refusals: [{ ...error.reason, line: error.reason.line ?? place.line }] }
  }
}

/** A file names no picture and no recording of this system: only those that it brings along. */
function withoutStray({ figure, recording, ...item }: BankItem): BankItem {
  return {
    ...item,
    ...(figure?.src === pendingFile ? { figure } : {}),
    ...(recording?.src === pendingFile ? { recording } : {}),
  } as BankItem
}

/** The parts of a row that every format fills in the same way. */
export const blank = { title: '', stem: '', explanation: '', indicator: '', category: '', tags: [] as string[] }
/** The same with what is shown and played, where there is anything. */
export type Common = typeof blank & ItemMedia

const indicatorTag = /^indikator:\s*(.+)$/i
/** A tag `indikator: …` names the indicator; that is how an export of Widya carries it through systems without one. */
export function splitTags(tags: readonly string[]): { indicator: string; tags: string[] } {
  const named = tags.map((tag) => indicatorTag.exec(tag)?.[1]?.trim()).find((name) => name)
  return {
    indicator: (named ?? '').slice(0, 120),
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== '' && !indicatorTag.test(tag)))],
  }
}

/** Hands the thread to whoever waits, so that a long file never holds the worker. Throws when the reader was called off. */
export async function breathe(signal?: AbortSignal) {
  await new Promise((resolve) => setTimeout(resolve, 0))
  signal?.throwIfAborted()
}
