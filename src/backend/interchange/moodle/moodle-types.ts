import type { BankItem } from '@/domain/bank-item.ts'
import { childNamed, childrenNamed, textOf, type XmlElement } from '../file/xml.ts'
import { readNumeral } from '../gift/gift-answers.ts'
import { type Common, type Notes, RowRefused } from '../imported.ts'
import { answersOf, moodleText } from './read-moodle-xml.ts'

/** Moodle's own sentences for right, half right and wrong; a bank that kept them said nothing of its own. */
const standard =
  /^(your answer is (partially )?correct\.?|your answer is incorrect\.?|jawaban anda (benar|sebagian benar|salah)\.?)?$/i

function noteCombinedFeedback(question: XmlElement, notes: Notes) {
  for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']) {
    const element = childNamed(question, name)
    const text = moodleText(element, notes)
    if (element && !standard.test(text)) notes.add('FEEDBACK_LEFT_OUT', element.line, text.slice(0, 120))
  }
}

export function readChoice(question: XmlElement, common: Common, notes: Notes): BankItem {
  const answers = answersOf(question, notes)
  if (answers.length < 2) throw new RowRefused('TOO_FEW_OPTIONS', question.line, `${answers.length}`)
  const empty = answers.find(({ text }) => text === '')
  if (empty) throw new RowRefused('NO_TEXT_IN_OPTION', empty.line)
  noteCombinedFeedback(question, notes)
  const options = answers.map(({ text, weight, feedback }) => ({ text, weight, feedback }))
  const one = /^(true|1)?$/i.test(textOf(childNamed(question, 'single')).trim())
  if (one) {
    const full = options.filter(({ weight }) => weight === 100).length
    if (full === 0) throw new RowRefused('NO_CORRECT_ANSWER', question.line)
    if (full > 1) notes.add('SEVERAL_FULL_ANSWERS', question.line, `${full}`)
    return { ...common, type: 'single', options }
  }
  const total = options.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)
  if (total === 0) throw new RowRefused('NO_CORRECT_ANSWER', question.line)
  if (Math.abs(total - 100) > 1) throw new RowRefused('WEIGHTS_NOT_100', question.line, `${Number(total.toFixed(3))}`)
  if (Math.abs(total - 100) > 0.05) notes.add('WEIGHTS_ROUNDED', question.line, `${Number(total.toFixed(3))}`)
  return { ...common, type: 'multiple', options }
}

export function readTrueFalse(question: XmlElement, common: Common, notes: Notes): BankItem {
  const answers = answersOf(question, notes)
  const find = (word: RegExp) => answers.find(({ text }) => word.test(text))
  const yes = find(/^(true|benar)$/i)
  const no = find(/^(false|salah)$/i)
  if (!yes || !no) throw new RowRefused('SYNTAX', question.line, answers.map(({ text }) => text).join(', '))
  if (yes.weight === no.weight) throw new RowRefused('NO_CORRECT_ANSWER', question.line)
  return {
    ...common,
    type: 'trueFalse',
    correct: yes.weight > no.weight,
    ifTrue: yes.feedback,
    ifFalse: no.feedback,
  }
}

export function readShortText(question: XmlElement, common: Common, notes: Notes): BankItem {
  const answers = answersOf(question, notes).map(({ text, weight, feedback }) => ({ text, weight, feedback }))
  if (!answers.some(({ weight }) => weight === 100)) throw new RowRefused('NO_CORRECT_ANSWER', question.line)
  return { ...common, type: 'shortText', answers, exactCase: textOf(childNamed(question, 'usecase')).trim() === '1' }
}

export function readNumeric(question: XmlElement, common: Common, notes: Notes): BankItem {
  const all = answersOf(question, notes)
  const units = childrenNamed(childNamed(question, 'units') ?? question, 'unit')
  if (units.length > 0)
    notes.add(
      'SCORING_SIMPLIFIED',
      units[0]?.line,
      units.map((unit) => textOf(childNamed(unit, 'unitname'))).join(', '),
    )
  const answers = all
    .filter(({ text }) => text !== '*')
    .map(({ text, weight, feedback, element, line }) => {
      const tolerance = textOf(childNamed(element, 'tolerance')).trim() || '0'
      return { ...readNumeral(`${text}:${tolerance}`, line), weight, feedback }
    })
  if (!answers.some(({ weight }) => weight === 100)) throw new RowRefused('NO_CORRECT_ANSWER', question.line)
  return { ...common, type: 'numeric', answers, otherwise: all.find(({ text }) => text === '*')?.feedback ?? '' }
}

export function readMatching(question: XmlElement, common: Common, notes: Notes): BankItem {
  noteCombinedFeedback(question, notes)
  const all = childrenNamed(question, 'subquestion').map((element) => ({
    left: moodleText(element, notes),
    right: moodleText(childNamed(element, 'answer'), notes),
    line: element.line,
  }))
  const empty = all.find(({ right }) => right === '')
  if (empty) throw new RowRefused('NO_TEXT_IN_OPTION', empty.line)
  const pairs = all.filter(({ left }) => left !== '').map(({ left, right }) => ({ left, right }))
  if (pairs.length < 2) throw new RowRefused('TOO_FEW_PAIRS', question.line, `${pairs.length}`)
  return { ...common, type: 'matching', pairs, distractors: all.filter(({ left }) => left === '').map((p) => p.right) }
}

/** The right order is the order of the weights where they differ, else the order of the file. */
export function readOrdering(question: XmlElement, common: Common, notes: Notes): BankItem {
  noteCombinedFeedback(question, notes)
  const answers = answersOf(question, notes)
  if (answers.length < 2) throw new RowRefused('TOO_FEW_OPTIONS', question.line, `${answers.length}`)
  const empty = answers.find(({ text }) => text === '')
  if (empty) throw new RowRefused('NO_TEXT_IN_OPTION', empty.line)
  const grading = textOf(childNamed(question, 'gradingtype')).trim()
  if (grading !== '') notes.add('SCORING_SIMPLIFIED', question.line, grading)
  const different = new Set(answers.map(({ weight }) => weight)).size === answers.length
  const sorted = different ? [...answers].sort((a, b) => a.weight - b.weight) : answers
  return { ...common, type: 'ordering', steps: sorted.map(({ text }) => text) }
}
