import type { BankItem, BankOption } from '@/domain/bank-item.ts'
import { mediaIn } from '@/domain/item-media.ts'
import { htmlToText, tidyText } from '../file/html-text.ts'
import { childNamed, childrenNamed, elementsOf, parseLargeXml, textOf, type XmlElement } from '../file/xml.ts'
import {
  blank,
  breathe,
  type Common,
  excerptOf,
  type ImportedFile,
  type ImportedRow,
  Notes,
  type Reason,
  type RowFiles,
  RowRefused,
  readRow,
  splitTags,
} from '../imported.ts'
import { readRubric } from '../rubric-text.ts'
import { readMoodleCloze } from './moodle-cloze.ts'
import { takeMoodlePicture } from './moodle-picture.ts'
import { takeMoodleRecording } from './moodle-recording.ts'
import { readChoice, readMatching, readNumeric, readOrdering, readShortText, readTrueFalse } from './moodle-types.ts'

/** The `text` of an element in its own format, as plain text. */
export function moodleText(element: XmlElement | undefined, notes: Notes): string {
  if (!element) return ''
  const inner = childNamed(element, 'text')
  const raw = inner ? rawText(inner) : element.children.filter((child) => typeof child === 'string').join('')
  const format = element.attributes.format ?? inner?.attributes.format ?? 'moodle_auto_format'
  if (/^plain/.test(format) || /^markdown/.test(format)) return raw.trim()
  if (childrenNamed(element, 'file').length > 0)
    notes.add('MEDIA_LEFT_OUT', element.line, childrenNamed(element, 'file')[0]?.attributes.name)
  const text = htmlToText(raw, notes, element.line, format === 'html')
  return format === 'html' ? text : tidyText(text)
}

/** Some exports forget the CDATA, so that markup stands as elements: it is put back together as markup. */
function rawText(element: XmlElement): string {
  if (elementsOf(element).length === 0) return textOf(element)
  return element.children
    .map((child) => (typeof child === 'string' ? child : `<${child.tag}>${rawText(child)}</${child.tag}>`))
    .join('')
}

const settings = [
  'penalty',
  'shuffleanswers',
  'answernumbering',
  'hidden',
  'showstandardinstruction',
  'shownumcorrect',
  'responseformat',
  'responsefieldlines',
  'attachments',
  'unitgradingtype',
  'unitpenalty',
  'showunits',
  'unitsleft',
]

export async function readMoodleXml(text: string, encoding: string, signal?: AbortSignal): Promise<ImportedFile> {
  const root = await parseLargeXml(text, signal)
  const rows: ImportedRow[] = []
  const left = new Set<string>()
  let category = ''
  const questions = root.name === 'question' ? [root] : childrenNamed(root, 'question')
  for (const [at, question] of questions.entries()) {
    if (at % 50 === 49) await breathe(signal)
    if (question.attributes.type === 'category') {
      category = textOf(childNamed(childNamed(question, 'category') ?? question, 'text')).trim()
      continue
    }
    for (const name of settings) if (childNamed(question, name)) left.add(name)
    rows.push(readQuestion(question, category, at))
  }
  const notes: Reason[] = left.size > 0 ? [{ code: 'POINTS_LEFT_OUT', detail: [...left].sort().join(', ') }] : []
  return { format: 'moodle-xml', encoding, rows, notes }
}

function readQuestion(question: XmlElement, category: string, at: number): ImportedRow {
  const kind = question.attributes.type ?? '?'
  const quiet = new Notes()
  const title = moodleText(childNamed(question, 'name'), quiet).replace(/\s+/g, ' ')
  const place = {
    identifier: title || textOf(childNamed(question, 'idnumber')).trim() || `${at + 1}`,
    line: question.line,
    kind,
    excerpt: excerptOf(moodleText(childNamed(question, 'questiontext'), quiet)),
  }
  let files: RowFiles = {}
  const row = readRow(place, (notes) => {
    const { element: withoutPicture, found: seen } = takeMoodlePicture(childNamed(question, 'questiontext'), notes)
    const { element: asked, found: heard } = takeMoodleRecording(withoutPicture, notes)
    files = { ...(seen && { picture: seen.picture }), ...(heard && { sound: heard.sound }) }
    const stem = kind === 'cloze' ? '' : moodleText(asked, notes)
    const named = seen?.figure.alt || heard?.recording.title
    const tags = childrenNamed(childNamed(question, 'tags') ?? question, 'tag').map((tag) => moodleText(tag, quiet))
    const common = {
      ...blank,
      title: title.slice(0, 300),
      // A question that is nothing but a picture or a recording is asked in its words.
      stem: stem === '' && named ? `[${named}]` : stem,
      ...mediaIn({ figure: seen?.figure, recording: heard?.recording }),
      explanation: moodleText(childNamed(question, 'generalfeedback'), notes),
      category,
      ...splitTags(tags),
    }
    const hints = childrenNamed(question, 'hint').filter((hint) => moodleText(hint, quiet) !== '')
    if (hints.length > 0) notes.add('HINTS_LEFT_OUT', hints[0]?.line, `${hints.length}`)
    const grade = Number(textOf(childNamed(question, 'defaultgrade')).trim() || 1)
    if (grade !== 1 && kind !== 'description') notes.add('POINTS_LEFT_OUT', question.line, `${grade}`)
    if (kind !== 'cloze' && common.stem === '' && kind !== 'description') throw new RowRefused('NO_STEM', question.line)
    return readType(kind, question, common, notes, asked)
  })
  return { ...row, ...files }
}

function readType(
  kind: string,
  question: XmlElement,
  common: Common,
  notes: Notes,
  asked: XmlElement | undefined,
): BankItem {
  switch (kind) {
    case 'multichoice':
    case 'multichoiceset':
      if (kind === 'multichoiceset') throw new RowRefused('TYPE_UNKNOWN', question.line, kind)
      return readChoice(question, common, notes)
    case 'truefalse':
      return readTrueFalse(question, common, notes)
    case 'shortanswer':
      return readShortText(question, common, notes)
    case 'numerical':
      return readNumeric(question, common, notes)
    case 'matching':
    case 'match':
      return readMatching(question, common, notes)
    case 'ordering':
      return readOrdering(question, common, notes)
    case 'essay':
      return readEssay(question, common, notes)
    case 'description':
      return { ...common, type: 'information' }
    case 'cloze':
    case 'multianswer':
      return readMoodleCloze(asked, common, notes)
    default:
      throw new RowRefused('TYPE_UNKNOWN', question.line, kind)
  }
}

/** Our own rubric stands in the notes to those who mark; other notes have no place here. */
function readEssay(question: XmlElement, common: Common, notes: Notes): BankItem {
  const element = childNamed(question, 'graderinfo')
  const text = moodleText(element, notes)
  const marking = readRubric(text)
  if (element && text !== '' && !marking)
    notes.add('FEEDBACK_LEFT_OUT', element.line, `graderinfo: ${text.slice(0, 120)}`)
  return { ...common, type: 'essay', ...marking }
}

/** The answers of a question with weight and feedback, shared by the types that have them. */
export function answersOf(question: XmlElement, notes: Notes): (BankOption & { line: number; element: XmlElement })[] {
  return childrenNamed(question, 'answer').map((element) => {
    const weight = Number((element.attributes.fraction ?? '0').replace(',', '.'))
    if (!Number.isFinite(weight) || Math.abs(weight) > 100)
      throw new RowRefused('NOT_A_NUMBER', element.line, element.attributes.fraction)
    return {
      element,
      line: element.line,
      text: moodleText(element, notes),
      weight,
      feedback: moodleText(childNamed(element, 'feedback'), notes),
    }
  })
}
