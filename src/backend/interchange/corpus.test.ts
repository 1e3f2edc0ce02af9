import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { FileRefused, type ImportedRow } from './imported.ts'
import { namedInteractions } from './qti/qti-item.ts'
import { readFile } from './read-file.ts'

/**
 * Real banks of other systems, kept beside the project because their licences do not let them travel with it. Where the
 * folder is absent the tests say so and are skipped. `WIDYA_CORPUS` names another place.
 */
const root = resolve(import.meta.dirname, '../../..')
const corpus = [process.env.WIDYA_CORPUS, join(root, '../shared/corpus'), join(root, '../../shared/corpus')].find(
  (path) => path !== undefined && existsSync(path),
)
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()

interface Read {
  file: string
  rows: ImportedRow[]
  refused?: string
}
async function readAll(paths: readonly string[]): Promise<Read[]> {
  const all: Read[] = []
  for (const path of paths) {
    try {
      all.push({ file: basename(path), rows: (await readFile(readFileSync(path), basename(path))).rows })
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      all.push({ file: basename(path), rows: [], refused: error.message })
    }
  }
  return all
}

const share = (rows: readonly ImportedRow[]) => rows.filter((row) => row.item).length / Math.max(1, rows.length)
const kindOf = (row: ImportedRow) =>
  row.kind === 'gift' || row.kind === 'aiken' ? (row.item?.type ?? 'refused') : row.kind

function report(format: string, reads: readonly Read[]) {
  const rows = reads.flatMap((read) => read.rows)
  const line = (name: string, some: readonly ImportedRow[]) => ({
    'format / type': name,
    items: some.length,
    accepted: some.filter((row) => row.item && row.notes.length === 0).length,
    'with note': some.filter((row) => row.item && row.notes.length > 0).length,
    'with picture': some.filter((row) => row.item && row.picture).length,
    refused: some.filter((row) => !row.item).length,
  })
  const kinds = [...new Set(rows.map(kindOf))].sort()
  // biome-ignore lint/suspicious/noConsole: the coverage table is what this test is run for
  console.table([
    line(format, rows),
    ...kinds.map((kind) =>
      line(
        `  ${kind}`,
        rows.filter((row) => kindOf(row) === kind),
      ),
    ),
  ])
  for (const read of reads)
    for (const row of read.rows.filter((one) => !one.item))
      console.warn(
        `  refused: ${read.file}:${row.line} ${row.identifier}: ${row.refusals.map(({ code, detail }) => [code, detail].filter(Boolean).join(' ')).join('; ')}`,
      )
  for (const read of reads.filter(({ refused }) => refused))
    console.warn(`  file refused: ${read.file}: ${read.refused}`)
}

const describeWithCorpus = corpus ? describe : describe.skip
if (!corpus) console.warn('the corpus of real files is absent (../shared/corpus, WIDYA_CORPUS): its tests are skipped')

describeWithCorpus('real files', () => {
  const at = (path: string) => join(corpus ?? '', path)
  let qti: Read[] = []
  beforeAll(async () => {
    qti = await readAll(filesIn(at('qti')).filter((path) => /\.(xml|zip)$/.test(path) && !path.includes('/bad/')))
  }, 60_000)

  it('GIFT: at least 98 % of well-formed items', async () => {
    const reads = await readAll(filesIn(at('gift')))
    report('GIFT', reads)
    const rows = reads.flatMap((read) => read.rows)
    expect(rows.length).toBeGreaterThan(50)
    expect(share(rows)).toBeGreaterThanOrEqual(0.98)
  })

  it('Aiken: all', async () => {
    const reads = await readAll(filesIn(at('aiken')))
    report('Aiken', reads)
    expect(share(reads.flatMap((read) => read.rows))).toBe(1)
  })

  it('Moodle XML: all of the named types', async () => {
    const reads = await readAll(filesIn(at('moodlexml')))
    report('Moodle XML', reads)
    const rows = reads.flatMap((read) => read.rows)
    expect(rows.length).toBeGreaterThan(10)
    expect(share(rows)).toBe(1)
  })

  it('QTI: at least 90 % of items with the named interactions, the rest by name', () => {
    report('QTI', qti)
    const rows = qti.flatMap((read) => read.rows)
    const named = rows.filter((row) =>
      row.kind.split(' + ').every((kind) => namedInteractions.includes(kind.replaceAll('-', '').toLowerCase())),
    )
    console.warn(
      `QTI items with the named interactions only: ${named.length}, taken in: ${(share(named) * 100).toFixed(1)} %`,
    )
    expect(named.length).toBeGreaterThan(80)
    expect(share(named)).toBeGreaterThanOrEqual(0.9)
    for (const row of rows.filter((one) => !one.item)) expect(row.refusals.length, row.identifier).toBeGreaterThan(0)
  })

  it('broken and hostile files do no harm', async () => {
    const bad = await readAll([
      ...filesIn(at('qti/bad')),
      ...filesIn(at('malicious')).filter((path) => !path.includes('/h5p/')),
    ])
    report('broken and hostile', bad)
    const stored = JSON.stringify(bad.flatMap((read) => read.rows.map((row) => [row.item, row.excerpt])))
    expect(stored).not.toMatch(/<script|onerror|onload|javascript:|__xss/i)
    const refusedAs = (file: string) => bad.find((read) => read.file === file)?.refused
    expect(refusedAs('zipslip_dotdot.zip')).toMatch(/UNSAFE_NAME/)
    expect(refusedAs('xxe_manifest.zip')).toMatch(/DOCTYPE/)
    expect(refusedAs('bomb_flat_10MB.zip')).toBeDefined()
    const braces = bad.find((read) => read.file === 'missing_close_brace.gift')?.rows ?? []
    expect(braces.map((row) => row.refusals[0]?.code)).toEqual([undefined, 'NO_CLOSING_BRACE', undefined])
    expect(braces[1]?.line).toBe(3)
  })
})
