import { Rubric, WordRange } from '@/domain/rubric.ts'

/**
 * The rubric of an essay as text that people can read and that comes back the same. Other systems have a place for notes to
 * those who mark, and none for our rubric.
 *
 *     Rubrik Widya
 *     * Kriteria
 *     - 2: apa yang terlihat pada tingkat ini
 *     Panjang: 50-200 kata
 *     Contoh jawaban:
 *     …
 */
export interface Marking {
  rubric?: Rubric | undefined
  words?: WordRange | undefined
  modelAnswer?: string | undefined
}
const head = 'Rubrik Widya'
const model = 'Contoh jawaban:'
const guard = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const bare = (text: string) => text.replace(/\\(n|\\)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
/** Ids are places unless they say otherwise. */
const named = (id: string, usual: string) => (id === usual ? '' : ` {#${id}}`)

export function rubricText({ rubric, words, modelAnswer }: Marking): string {
  if (!rubric) return ''
  const lines = rubric.flatMap(({ id, title, levels }, at) => [
    `* ${guard(title)}${named(id, `k${at + 1}`)}`,
    ...levels.map((level, n) => `- ${level.points}: ${guard(level.text)}${named(level.id, `t${n + 1}`)}`),
  ])
  const length = words ? [`Panjang: ${words.least}-${words.most} kata`] : []
  const example = modelAnswer === undefined ? [] : [model, ...modelAnswer.split('\n')]
  return [head, ...lines, ...length, ...example].join('\n').trimEnd()
}

/** Undefined: this is a text of another kind. A text of ours that was damaged on the way is one too. */
export function readRubric(text: string): Marking | undefined {
  const [first = '', ...lines] = text.trim().split('\n')
  if (first.trim() !== head) return undefined
  const end = lines.findIndex((line) => line.trim() === model)
  const rubric: { id: string; title: string; levels: { id: string; text: string; points: number }[] }[] = []
  let words: unknown
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const criterion = /^\* (.+?)(?: \{#([a-z0-9-]{1,40})\})?$/.exec(line.trim())
    const level = /^- (\d{1,3}): (.+?)(?: \{#([a-z0-9-]{1,40})\})?$/.exec(line.trim())
    const range = /^Panjang: (\d{1,4})-(\d{1,4}) kata$/.exec(line.trim())
    const open = rubric.at(-1)
    if (criterion)
      rubric.push({ id: criterion[2] ?? `k${rubric.length + 1}`, title: bare(criterion[1] ?? ''), levels: [] })
    else if (level && open)
      open.levels.push({
        id: level[3] ?? `t${open.levels.length + 1}`,
        text: bare(level[2] ?? ''),
        points: Number(level[1]),
      })
    else if (range) words = { least: Number(range[1]), most: Number(range[2]) }
    else if (line.trim() !== '') return undefined
  }
  const read = Rubric.safeParse(rubric)
  const length = WordRange.optional().safeParse(words)
  if (!read.success || !length.success) return undefined
  const example =
    end < 0
      ? undefined
      : lines
          .slice(end + 1)
          .join('\n')
          .trim()
  return {
    rubric: read.data,
    ...(length.data ? { words: length.data } : {}),
    ...(example === undefined ? {} : { modelAnswer: example }),
  }
}
