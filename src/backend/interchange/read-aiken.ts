import { blank, breathe, excerptOf, type ImportedFile, type ImportedRow, RowRefused, readRow } from './imported.ts'

const optionLine = /^\s*([A-Za-z])[.)]\s+(.*\S)\s*$/
const answerLine = /^\s*(?:ANSWER|JAWABAN|KUNCI)\s*:\s*(.*)$/i

interface Open {
  line: number
  stem: string[]
  options: { letter: string; text: string; line: number }[]
}

/** Aiken: a question, its options `A)` or `A.`, and `ANSWER: B`. Plain text throughout; nothing in it is markup. */
export async function readAiken(text: string, encoding: string, signal?: AbortSignal): Promise<ImportedFile> {
  const rows: ImportedRow[] = []
  let open: Open | undefined
  const finish = (answer: string | undefined, line: number) => {
    if (!open) return
    rows.push(rowOf(open, answer, line, rows.length + 1))
    open = undefined
  }
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    const number = at + 1
    if (at % 2_000 === 1_999) await breathe(signal)
    const answer = answerLine.exec(line)
    if (answer) {
      open ??= { line: number, stem: [], options: [] }
      finish(answer[1]?.trim() ?? '', number)
      continue
    }
    if (line.trim() === '') {
      // An empty line ends a question that has its options; inside a stem it is only space.
      if (open && open.options.length > 0) finish(undefined, open.line)
      continue
    }
    const option = optionLine.exec(line)
    if (option && open)
      open.options.push({ letter: (option[1] ?? '').toUpperCase(), text: option[2] ?? '', line: number })
    else {
      if (open && open.options.length > 0) finish(undefined, open.line)
      open ??= { line: number, stem: [], options: [] }
      open.stem.push(line.trim())
    }
  }
  if (open) finish(undefined, open.line)
  return { format: 'aiken', encoding, rows, notes: [] }
}

function rowOf(open: Open, answer: string | undefined, answerAt: number, number: number): ImportedRow {
  const stem = open.stem.join('\n')
  const place = { identifier: `${number}`, line: open.line, kind: 'aiken', excerpt: excerptOf(stem) }
  return readRow(place, () => {
    if (stem === '') throw new RowRefused('NO_STEM', open.line)
    if (answer === undefined) throw new RowRefused('NO_CORRECT_ANSWER', answerAt)
    if (open.options.length < 2) throw new RowRefused('TOO_FEW_OPTIONS', open.line, `${open.options.length}`)
    const twice = open.options.find(({ letter }, at) => open.options.findIndex((o) => o.letter === letter) !== at)
    if (twice) throw new RowRefused('SYNTAX', twice.line, twice.letter)
    const key = answer.toUpperCase().replace(/[.)]$/, '')
    if (!open.options.some(({ letter }) => letter === key))
      throw new RowRefused('KEY_NOT_AN_OPTION', answerAt, answer.slice(0, 40))
    const options = open.options.map(({ letter, text }) => ({ text, weight: letter === key ? 100 : 0, feedback: '' }))
    return { ...blank, stem, type: 'single', options }
  })
}
