import type { Item, ItemType } from '@/domain/item.ts'

/** What the form holds while an item is being written; nothing in it has to be right yet. */
export interface ItemDraft {
  type: ItemType
  stem: string
  indicator: string
  explanation: string
  options: { text: string; right: boolean }[]
  isTrue: boolean
  pairs: { left: string; right: string }[]
  steps: string[]
  value: string
  tolerance: string
  accepted: string
}
export const emptyDraft: ItemDraft = {
  type: 'single',
  stem: '',
  indicator: '',
  explanation: '',
  options: Array.from({ length: 4 }, (_, at) => ({ text: '', right: at === 0 })),
  isTrue: true,
  pairs: Array.from({ length: 3 }, () => ({ left: '', right: '' })),
  steps: ['', '', ''],
  value: '',
  tolerance: '0',
  accepted: '',
}

const letters = 'abcdefgh'
const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')))

/** The item that the draft describes; the backend judges it. Empty options and steps are left out. */
export function itemOf(draft: ItemDraft): Item {
  const common = { stem: draft.stem, indicator: draft.indicator, explanation: draft.explanation }
  const filled = draft.options.filter(({ text }) => text.trim() !== '')
  const options = filled.map(({ text }, at) => ({ id: letters[at] ?? 'z', text }))
  const right = filled.flatMap((option, at) => (option.right ? [letters[at] ?? 'z'] : []))
  switch (draft.type) {
    case 'single':
      return { ...common, type: 'single', options, correct: right[0] ?? 'none' }
    case 'multiple':
      return { ...common, type: 'multiple', options, correct: right }
    case 'trueFalse':
      return { ...common, type: 'trueFalse', correct: draft.isTrue }
    case 'matching':
      return {
        ...common,
        type: 'matching',
        pairs: draft.pairs
          .filter(({ left }) => left.trim() !== '')
          .map((pair, at) => ({ id: letters[at] ?? 'z', ...pair })),
      }
    case 'ordering':
      return {
        ...common,
        type: 'ordering',
        steps: draft.steps.filter((text) => text.trim() !== '').map((text, at) => ({ id: letters[at] ?? 'z', text })),
      }
    case 'numeric':
      return { ...common, type: 'numeric', value: number(draft.value), tolerance: number(draft.tolerance) || 0 }
    case 'shortText':
      return {
        ...common,
        type: 'shortText',
        accepted: draft.accepted
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      }
  }
}
