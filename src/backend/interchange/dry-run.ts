import type { ImportReason, ItemImport } from '@/contract/item-imports.ts'
import type { BankItem } from '@/domain/bank-item.ts'
import { breathe, FileRefused, type ImportedFile, type ImportedRow, type Reason, type RowFiles } from './imported.ts'
import { comparedText, DuplicateFinder } from './near-duplicates.ts'
import { readFile } from './read-file.ts'

const reasonOf = ({ code, line, detail }: Reason): ImportReason => ({
  code,
  line: line ?? null,
  detail: detail ?? null,
})

/** What was read of a file, row by row, and the items that may be written. */
export interface DryRun {
  answer: Omit<ItemImport, 'dryRun' | 'imported'>
  /** Each with the files that it brings along. */
  items: ({ item: BankItem } & RowFiles)[]
}

/** A file that cannot be read at all is one refused row: it says where and why like any other. */
async function readAnyFile(bytes: Uint8Array, fileName: string, signal: AbortSignal) {
  try {
    return await readFile(bytes, fileName, signal)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const row: ItemImport['rows'][number] = {
      identifier: fileName,
      line: error.line ?? 1,
      kind: '–',
      type: null,
      excerpt: '',
      status: 'refused',
      reasons: [{ code: error.code, line: error.line ?? null, detail: error.detail ?? null }],
    }
    return row
  }
}

export async function dryRun(
  bytes: Uint8Array,
  fileName: string,
  bank: readonly BankItem[],
  skipKnown: boolean,
  signal: AbortSignal,
): Promise<DryRun> {
  const file = await readAnyFile(bytes, fileName, signal)
  if ('status' in file)
    return {
      items: [],
      answer: {
        fileName,
        format: 'unknown',
        encoding: '–',
        counts: { items: 1, accepted: 0, acceptedWithNote: 0, refused: 1 },
        notes: [],
        rows: [file],
      },
    }
  const known = await noteDuplicates(file, bank, signal)
  const items: DryRun['items'] = []
  const rows = file.rows.map((row): ItemImport['rows'][number] => {
    const item = skipKnown && known.has(row) ? undefined : row.item
    if (item) items.push({ item, picture: row.picture, sound: row.sound })
    return {
      identifier: row.identifier.slice(0, 300),
      line: row.line,
      kind: row.kind,
      type: row.item?.type ?? null,
      excerpt: row.excerpt,
      status: !row.item ? 'refused' : row.notes.length > 0 ? 'accepted-with-note' : 'accepted',
      reasons: [...row.refusals, ...row.notes].map(reasonOf),
    }
  })
  const count = (status: string) => rows.filter((row) => row.status === status).length
  return {
    items,
    answer: {
      fileName,
      format: file.format,
      encoding: file.encoding,
      counts: {
        items: rows.length,
        accepted: count('accepted'),
        acceptedWithNote: count('accepted-with-note'),
        refused: count('refused'),
      },
      notes: file.notes.map(reasonOf),
      rows,
    },
  }
}

/** Notes every item that is nearly another of the bank or of the same file. Returns those that are word for word known. */
async function noteDuplicates(file: ImportedFile, bank: readonly BankItem[], signal: AbortSignal) {
  const finder = new DuplicateFinder()
  const taken = file.rows.filter((row): row is ImportedRow & { item: BankItem } => row.item !== undefined)
  const stored = bank.map(comparedText)
  const fresh = taken.map(({ item }) => comparedText(item))
  await finder.learn([...stored, ...fresh], signal)
  for (const [at, text] of stored.entries()) {
    finder.add(text, bank[at]?.title || text.slice(0, 60))
    if (at % 200 === 199) await breathe(signal)
  }
  const exact = new Set(stored)
  const known = new Set<ImportedRow>()
  for (const [at, row] of taken.entries()) {
    const text = fresh[at] ?? ''
    const twin = finder.add(text, row.item.title || row.excerpt.slice(0, 60))
    if (twin)
      row.notes.push({
        code: 'NEAR_DUPLICATE',
        line: row.line,
        detail: `${Math.floor(twin.share * 100)}% · ${twin.label}`,
      })
    if (exact.has(text)) known.add(row)
    if (at % 100 === 99) await breathe(signal)
  }
  return known
}
