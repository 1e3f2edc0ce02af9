import { formatCloze, parseCloze } from '@/domain/cloze-notation.ts'
import type { Item, ItemType } from '@/domain/item.ts'
import type { ItemFigure } from '@/domain/item-figure.ts'
import { type ItemRecording, mediaIn } from '@/domain/item-media.ts'
import { type Bloom, tagsIn } from '@/domain/item-tags.ts'
import { draftOfRubric, emptyRubric, type RubricDraft, rubricOf, wordsOf } from './essay-draft.ts'

/** What the form holds while an item is being written; nothing in it has to be right yet. */
export interface ItemDraft {
  type: ItemType
  stem: string
  figure: ItemFigure | undefined
  recording: ItemRecording | undefined
  indicator: string
  explanation: string
  competency: string
  /** `1` to `5`, or empty. */
  level: string
  bloom: Bloom | ''
  options: { text: string; right: boolean; feedback?: string | undefined; weight?: number | undefined }[]
  /** Options of a situational judgement; weights are still text. */
  judged: { text: string; weight: string; feedback?: string | undefined }[]
  isTrue: boolean
  pairs: { left: string; right: string }[]
  steps: string[]
  value: string
  tolerance: string
  unit: string
  accepted: string
  /** Text with gaps, in the notation of `cloze-notation.ts`. */
  cloze: string
  rubric: RubricDraft[]
  least: string
  most: string
  modelAnswer: string
  /** What an imported item says beyond this form; it stays with the item as long as its type does. */
  beyond?: Item | undefined
}
export const emptyDraft: ItemDraft = {
  type: 'single',
  stem: '',
  figure: undefined,
  recording: undefined,
  indicator: '',
  explanation: '',
  competency: '',
  level: '',
  bloom: '',
  options: Array.from({ length: 4 }, (_, at) => ({ text: '', right: at === 0 })),
  judged: ['5', '4', '2', '1'].map((weight) => ({ text: '', weight })),
  isTrue: true,
  pairs: Array.from({ length: 3 }, () => ({ left: '', right: '' })),
  steps: ['', '', ''],
  value: '',
  tolerance: '0',
  unit: '',
  accepted: '',
  cloze: '',
  rubric: emptyRubric,
  least: '',
  most: '',
  modelAnswer: '',
}

const letters = 'abcdefghijklmnopqrstuvwxy'
const letter = (at: number) => letters[at] ?? 'z'
const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')))
const isFilled = (text: string) => text.trim() !== ''

/** The item that the draft describes; the backend judges it. Empty options, pairs and steps are left out. */
export function itemOf(draft: ItemDraft): Item {
  const { stem, indicator, explanation, competency, level, bloom } = draft
  const tags = tagsIn({
    competency: competency.trim(),
    level: level === '' ? undefined : Number(level),
    bloom: bloom || undefined,
  })
  const common = { stem, indicator, explanation, ...mediaIn(draft), ...tags }
  const filled = draft.options.filter(({ text }) => isFilled(text))
  const beyond = draft.beyond
  const options = filled.map(({ text, feedback, weight }, at) => ({
    id: letter(at),
    text,
    ...(feedback === undefined ? {} : { feedback }),
    ...(weight === undefined ? {} : { weight }),
  }))
  const right = filled.flatMap((option, at) => (option.right ? [letter(at)] : []))
  switch (draft.type) {
    case 'single':
      return { ...common, type: 'single', options, correct: right[0] ?? 'none' }
    case 'multiple':
      return { ...common, type: 'multiple', options, correct: right }
    case 'judgement':
      return {
        ...common,
        type: 'judgement',
        options: draft.judged
          .filter(({ text }) => isFilled(text))
          .map(({ text, weight, feedback }, at) => ({
            id: letter(at),
            text,
            ...(feedback === undefined ? {} : { feedback }),
            weight: number(weight),
          })),
      }
    case 'trueFalse':
      return { ...common, type: 'trueFalse', correct: draft.isTrue }
    case 'matching': {
      const pairs = draft.pairs.filter((pair) => isFilled(pair.left) || isFilled(pair.right))
      const extra = beyond?.type === 'matching' && beyond.distractors ? { distractors: beyond.distractors } : {}
      return { ...common, type: 'matching', pairs: pairs.map((pair, at) => ({ id: letter(at), ...pair })), ...extra }
    }
    case 'ordering':
      return {
        ...common,
        type: 'ordering',
        steps: draft.steps.filter(isFilled).map((text, at) => ({ id: letter(at), text })),
      }
    case 'numeric': {
      const tolerance = isFilled(draft.tolerance) ? number(draft.tolerance) : 0
      const unit = isFilled(draft.unit) ? { unit: draft.unit } : {}
      const extra = beyond?.type === 'numeric' && beyond.others ? { others: beyond.others } : {}
      return { ...common, type: 'numeric', value: number(draft.value), tolerance, ...unit, ...extra }
    }
    case 'shortText': {
      const accepted = draft.accepted.split('\n').filter(isFilled)
      const extra = beyond?.type === 'shortText' && beyond.patterns ? { patterns: beyond.patterns } : {}
      return { ...common, type: 'shortText', accepted, ...extra }
    }
    case 'cloze': {
      const unchanged = beyond?.type === 'cloze' && formatCloze(beyond.parts) === draft.cloze
      return { ...common, type: 'cloze', parts: unchanged ? beyond.parts : (parseCloze(draft.cloze) ?? []) }
    }
    case 'essay':
      return {
        ...common,
        type: 'essay',
        rubric: rubricOf(draft.rubric),
        ...wordsOf(draft.least, draft.most),
        modelAnswer: draft.modelAnswer,
      }
  }
}

/** A stored item as the form shows it. */
export function draftOf(item: Item): ItemDraft {
  const { stem, indicator, explanation, type } = item
  const tags = {
    competency: item.competency ?? '',
    level: String(item.level ?? ''),
    bloom: item.bloom ?? ('' as const),
  }
  const { figure, recording } = item
  const draft = { ...emptyDraft, type, stem, figure, recording, indicator, explanation, ...tags, beyond: item }
  switch (item.type) {
    case 'single':
      return {
        ...draft,
        options: item.options.map(({ id, text, feedback, weight }) => ({
          text,
          feedback,
          weight,
          right: id === item.correct,
        })),
      }
    case 'multiple':
      return {
        ...draft,
        options: item.options.map(({ id, text, feedback, weight }) => ({
          text,
          feedback,
          weight,
          right: item.correct.includes(id),
        })),
      }
    case 'judgement':
      return {
        ...draft,
        judged: item.options.map(({ text, weight, feedback }) => ({ text, weight: String(weight), feedback })),
      }
    case 'trueFalse':
      return { ...draft, isTrue: item.correct }
    case 'matching':
      return { ...draft, pairs: item.pairs.map(({ left, right }) => ({ left, right })) }
    case 'ordering':
      return { ...draft, steps: item.steps.map(({ text }) => text) }
    case 'numeric':
      return { ...draft, value: String(item.value), tolerance: String(item.tolerance), unit: item.unit ?? '' }
    case 'shortText':
      return { ...draft, accepted: item.accepted.join('\n') }
    case 'cloze':
      return { ...draft, cloze: formatCloze(item.parts) }
    case 'essay':
      return {
        ...draft,
        rubric: item.rubric.length > 0 ? draftOfRubric(item.rubric) : emptyRubric,
        least: item.words ? String(item.words.least) : '',
        most: item.words ? String(item.words.most) : '',
        modelAnswer: item.modelAnswer,
      }
  }
}
