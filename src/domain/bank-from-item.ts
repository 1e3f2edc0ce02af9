import type { BankGap, BankItem, BankOption } from './bank-item.ts'
import { clozeStem, editableItem } from './bank-item-body.ts'
import type { Item } from './item.ts'
import type { ClozeGap } from './item-cloze.ts'
import { mediaIn } from './item-media.ts'
import { tagsIn } from './item-tags.ts'

/** What the bank knows of an item beside the item itself. */
type Shelf = Pick<BankItem, 'title' | 'category' | 'tags'>
export const emptyShelf: Shelf = { title: '', category: '', tags: [] }

const optionOf = ({ text, feedback }: { text: string; feedback?: string | undefined }, weight: number): BankOption => ({
  text,
  feedback: feedback ?? '',
  weight,
})

/** Several right ones share the points, and wrong ones take as much away, as `gradeItem` does it. */
function optionsOf(item: Extract<Item, { type: 'single' | 'multiple' }>): BankOption[] {
  const weighted = item.options.some(({ weight }) => weight !== undefined)
  const right = item.type === 'single' ? [item.correct] : item.correct
  const share = Number((100 / Math.max(1, right.length)).toFixed(5))
  const wrong = item.type === 'single' ? 0 : -share
  return item.options.map((option) =>
    optionOf(option, weighted ? (option.weight ?? 0) : right.includes(option.id) ? share : wrong),
  )
}

function gapOf(gap: ClozeGap): BankGap {
  const { mark } = gap
  switch (gap.kind) {
    case 'choice':
      return { kind: 'choice', mark, options: gap.options.map((option) => optionOf(option, option.weight)) }
    case 'text':
      return {
        kind: 'text',
        mark,
        exactCase: gap.exactCase,
        answers: gap.accepted.map((answer) => optionOf(answer, answer.weight)),
      }
    case 'number':
      return { kind: 'number', mark, answers: gap.answers.map((answer) => ({ ...answer, feedback: '' })) }
  }
}

function bodyOf(item: Item): Record<string, unknown> {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return { options: optionsOf(item) }
    case 'judgement':
      return { options: item.options.map((option) => optionOf(option, option.weight)) }
    case 'trueFalse':
      return { correct: item.correct, ifTrue: '', ifFalse: '' }
    case 'matching':
      return { pairs: item.pairs.map(({ left, right }) => ({ left, right })), distractors: item.distractors ?? [] }
    case 'ordering':
      return { steps: item.steps.map(({ text }) => text) }
    case 'numeric': {
      const { value, tolerance, others = [], unit } = item
      const answers = [{ value, tolerance, weight: 100 }, ...others].map((answer) => ({ ...answer, feedback: '' }))
      return { answers, otherwise: '', ...(unit ? { unit } : {}) }
    }
    case 'shortText': {
      const { accepted, patterns } = item
      // Without patterns a star is a star.
      const plain = (text: string) => (patterns ? text : text.replaceAll('*', '\\*'))
      const whole = accepted.map((text) => optionOf({ text: plain(text) }, 100))
      const part = (patterns?.partial ?? []).map(({ text, weight }) => optionOf({ text }, weight))
      return { answers: [...whole, ...part], exactCase: patterns?.exactCase ?? false }
    }
    case 'cloze': {
      // The bank keeps one running text, so an instruction of its own becomes its beginning.
      const before = item.stem === clozeStem ? [] : [`${item.stem}\n\n`]
      return {
        stem: '',
        parts: [...before, ...item.parts.map((part) => (typeof part === 'string' ? part : gapOf(part)))],
      }
    }
    case 'essay':
      return { rubric: item.rubric, ...(item.words ? { words: item.words } : {}), modelAnswer: item.modelAnswer }
  }
}

/**
 * An item that was written here as the bank keeps it. Of an item from elsewhere that is rewritten, what the form has no field
 * for (title, category, free tags; feedback, while the key stays as it is) stays.
 */
export function bankFromItem(item: Item, before?: BankItem): BankItem {
  const { title, category, tags } = before ?? emptyShelf
  const { stem, explanation, indicator, type } = item
  const shown = before && editableItem(before)
  const unchanged = shown !== undefined && JSON.stringify(bodyOf(shown)) === JSON.stringify(bodyOf(item))
  const { competency: _c, level: _l, bloom: _b, figure: _f, recording: _r, ...kept } = before ?? {}
  const body = unchanged && before?.type === type ? kept : bodyOf(item)
  const texts = { title, stem, explanation, indicator, category, tags, ...mediaIn(item), ...tagsIn(item), type }
  return { ...texts, ...body, ...texts, stem: type === 'cloze' ? '' : stem } as BankItem
}
