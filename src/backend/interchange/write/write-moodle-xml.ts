import type { BankGap, BankOption } from '@/domain/bank-item.ts'
import type { ItemRecording } from '@/domain/item-media.ts'
import { rubricText } from '../rubric-text.ts'
import type { PackedItem } from '../travel.ts'
import { captionsName, fileNames, type TravelFile, toBase64 } from '../travel-file.ts'
import { figureMarkup } from './figure-markup.ts'
import { flow } from './qti-parts.ts'
import { captionsIn, recordingMarkup } from './recording-markup.ts'
import { xmlText } from './xml-text.ts'

const text = (name: string, content: string, more = '') =>
  `<${name} format="plain_text"><text>${xmlText(content)}</text>${more}</${name}>`
const answer = (weight: number, content: string, said: string, more = '') =>
  `<answer fraction="${weight}" format="plain_text"><text>${xmlText(content)}</text>${text('feedback', said)}${more}</answer>`
const options = (list: readonly BankOption[]) =>
  list.map((one) => answer(one.weight, one.text, one.feedback)).join('\n')

const kinds = {
  single: 'multichoice',
  multiple: 'multichoice',
  trueFalse: 'truefalse',
  matching: 'matching',
  ordering: 'ordering',
  numeric: 'numerical',
  shortText: 'shortanswer',
  cloze: 'cloze',
  essay: 'essay',
  information: 'description',
} as const satisfies Record<PackedItem['type'], string>

const inGap = (content: string) => content.replace(/([~=#{}"\\/&])/g, '\\$1')
const weighted = (weight: number, content: string, said: string) =>
  `${weight === 100 ? '=' : `%${weight}%`}${content}${said === '' ? '' : `#${inGap(said)}`}`

function gapSource(gap: BankGap, scale: number): string {
  const mark = Math.round(gap.mark * scale)
  if (gap.kind === 'number')
    return `{${mark}:NUMERICAL:${gap.answers.map((one) => weighted(one.weight, `${one.value}:${one.tolerance}`, one.feedback)).join('~')}}`
  const list = gap.kind === 'choice' ? gap.options : gap.answers
  const name = gap.kind === 'choice' ? 'MULTICHOICE' : gap.exactCase ? 'SHORTANSWER_C' : 'SHORTANSWER'
  return `{${mark}:${name}:${list.map((one) => weighted(one.weight, inGap(one.text), one.feedback)).join('~')}}`
}

/** Moodle's notation of gaps. Its marks are whole numbers, so fractions are brought to the same proportion. */
export function clozeSource(parts: Extract<PackedItem, { type: 'cloze' }>['parts']): string {
  const marks = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.mark]))
  const scale = [1, 10, 100, 1_000].find((factor) => marks.every((mark) => Number.isInteger(mark * factor))) ?? 1_000
  return parts.map((part) => (typeof part === 'string' ? part : gapSource(part, scale))).join('')
}

function bodyOf(item: PackedItem): string {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return `<single>${item.type === 'single'}</single>\n<shuffleanswers>true</shuffleanswers>\n${options(item.options)}`
    case 'trueFalse':
      return [
        answer(item.correct ? 100 : 0, 'true', item.ifTrue),
        answer(item.correct ? 0 : 100, 'false', item.ifFalse),
      ].join('\n')
    case 'matching':
      return [...item.pairs, ...item.distractors.map((right) => ({ left: '', right }))]
        .map(({ left, right }) =>
          text('subquestion', left, `<answer format="plain_text"><text>${xmlText(right)}</text></answer>`),
        )
        .join('\n')
    case 'ordering':
      return item.steps.map((step, at) => answer(at + 1, step, '')).join('\n')
    case 'numeric':
      return [
        ...item.answers.map((one) =>
          answer(one.weight, `${one.value}`, one.feedback, `<tolerance>${one.tolerance}</tolerance>`),
        ),
        ...(item.otherwise === '' ? [] : [answer(0, '*', item.otherwise)]),
      ].join('\n')
    case 'shortText':
      return `<usecase>${item.exactCase ? 1 : 0}</usecase>\n${item.answers.map((one) => answer(one.weight, one.text, one.feedback)).join('\n')}`
    case 'essay': {
      const marking = rubricText(item)
      return marking === '' ? '' : text('graderinfo', marking)
    }
    default:
      return ''
  }
}

const address = (name: string) => `@@PLUGINFILE@@/${name}`
const fileElement = (name: string, bytes: Uint8Array) =>
  `<file name="${name}" path="/" encoding="base64">${toBase64(bytes)}</file>`

/** A recording and, of a film, its captions: what is written into the text, and the files beside it. */
function played(recording: ItemRecording, sound: TravelFile, captionsFile: string) {
  const captions = captionsIn({ recording })
  const files = [fileElement(sound.name, sound.bytes)]
  if (captions !== '') files.push(fileElement(captionsFile, new TextEncoder().encode(captions)))
  const markup = recordingMarkup(recording, address(sound.name), captions === '' ? undefined : address(captionsFile))
  return { markup, files }
}

/** With a picture or a recording the text is HTML, because only that can show one. */
function askedIn(item: PackedItem, files: ReadonlyMap<string, TravelFile>, captionsFile: string): string {
  const content = item.type === 'cloze' ? clozeSource(item.parts) : item.stem
  const { figure, recording } = item
  const picture = figure && files.get(figure.src)
  const sound = recording && files.get(recording.src)
  if (!picture && !sound) return text('questiontext', content)
  const seen = picture
    ? { markup: figureMarkup(figure, address(picture.name)), files: [fileElement(picture.name, picture.bytes)] }
    : { markup: '', files: [] }
  const heard = sound ? played(recording, sound, captionsFile) : { markup: '', files: [] }
  const html = `<p>${flow(content)}</p>${seen.markup}${heard.markup}`
  return `<questiontext format="html"><text>${xmlText(html)}</text>${[...seen.files, ...heard.files].join('')}</questiontext>`
}

function questionOf(item: PackedItem, files: ReadonlyMap<string, TravelFile>, captionsFile: string): string {
  const tags = [...(item.indicator === '' ? [] : [`indikator: ${item.indicator}`]), ...item.tags]
  return [
    `<question type="${kinds[item.type]}">`,
    text('name', item.title),
    askedIn(item, files, captionsFile),
    text('generalfeedback', item.explanation),
    `<defaultgrade>${item.type === 'information' ? 0 : 1}</defaultgrade>`,
    bodyOf(item),
    ...(tags.length > 0 ? [`<tags>${tags.map((tag) => text('tag', tag)).join('')}</tags>`] : []),
    '</question>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** A bank as Moodle XML. */
export function writeMoodleXml(items: readonly PackedItem[], files: ReadonlyMap<string, TravelFile>): string {
  const named = fileNames(items, files)
  let category = ''
  const questions = items.flatMap((item, at) => {
    const before =
      item.category === category
        ? []
        : [`<question type="category"><category><text>${xmlText(item.category)}</text></category></question>`]
    category = item.category
    return [...before, questionOf(item, named, captionsName(at))]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n\n')}\n</quiz>\n`
}
