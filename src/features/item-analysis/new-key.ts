import type { AnalysedItem } from '@/contract/item-analysis.ts'
import { readNumber } from '@/domain/normalise-answer.ts'
import type { NewKey } from '@/domain/regrade-decision.ts'

/** What the form of a new key holds: ticked options, or what is accepted, one answer a line. */
export interface KeyDraft {
  chosen: readonly string[]
  lines: string
}
type Rekeyable = Extract<AnalysedItem['type'], 'single' | 'multiple' | 'trueFalse' | 'numeric' | 'shortText'>

/** Pairs, orders and gaps have no other key; such an item is dropped or accepted. */
export const canRekey = (type: AnalysedItem['type']): type is Rekeyable =>
  ['single', 'multiple', 'trueFalse', 'numeric', 'shortText'].includes(type)

/** The key as it stands. */
export const draftOf = (item: AnalysedItem): KeyDraft => ({
  chosen: item.choices.filter(({ right }) => right).map(({ id }) => id),
  lines: item.accepted.join('\n'),
})

/** Undefined: this is no key yet. */
export function readKey(item: AnalysedItem, { chosen, lines }: KeyDraft): NewKey | undefined {
  const written = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  switch (item.type) {
    case 'single':
    case 'multiple':
      return chosen.length === 0 || chosen.length === item.choices.length
        ? undefined
        : { type: 'options', correct: [...chosen] }
    case 'trueFalse':
      return chosen.length === 1 ? { type: 'trueFalse', correct: chosen[0] === 'true' } : undefined
    case 'numeric': {
      const answers = written.map(readAnswer)
      const sound = answers.filter((answer) => answer !== undefined)
      return sound.length === 0 || sound.length < answers.length ? undefined : { type: 'numeric', answers: sound }
    }
    case 'shortText':
      return written.length === 0 ? undefined : { type: 'shortText', accepted: written }
    default:
      return undefined
  }
}

/** `12,5` or `12,5 ± 0,5`. */
function readAnswer(line: string): { value: number; tolerance: number } | undefined {
  const [value, tolerance, ...more] = line.split(/±|\+\/-/).map(readNumber)
  if (value === undefined || more.length > 0) return undefined
  if (!/±|\+\/-/.test(line)) return { value, tolerance: 0 }
  return tolerance === undefined || tolerance < 0 ? undefined : { value, tolerance }
}

/** Whether the draft still says what is in force: then there is nothing to decide. */
export const isSameKey = (item: AnalysedItem, draft: KeyDraft): boolean =>
  JSON.stringify(readKey(item, draft)) === JSON.stringify(readKey(item, draftOf(item)))
