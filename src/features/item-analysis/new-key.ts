import type { AnalysedItem } from '@/contract/item-analysis.ts'
import { decimal, type GapLayout } from '@/domain/key-layout.ts'
import { readNumber } from '@/domain/normalise-answer.ts'
import type { NewGapKey, NewKey } from '@/domain/regrade-decision.ts'

/** What the form of a new key holds: ticked options (or steps in order), or what is accepted, one answer a line. */
export interface KeyDraft {
  chosen: readonly string[]
  lines: string
  /** Left → right, or option → weight as it is written. */
  each?: Readonly<Record<string, string>>
  /** One draft for each gap. */
  gaps?: readonly KeyDraft[]
}

/** An essay has no key but those who mark it. */
export const canRekey = (type: AnalysedItem['type']): boolean => type !== 'essay'

/** The key as it stands. */
export function draftOf(item: AnalysedItem): KeyDraft {
  const { layout } = item
  switch (layout?.type) {
    case 'matching':
      return { chosen: [], lines: '', each: Object.fromEntries(layout.lefts.map(({ id, right }) => [id, right])) }
    case 'judgement':
      return {
        chosen: [],
        lines: '',
        each: Object.fromEntries(layout.options.map(({ id, weight }) => [id, decimal(weight)])),
      }
    case 'ordering':
      return { chosen: layout.steps.map(({ id }) => id), lines: '' }
    case 'cloze':
      return { chosen: [], lines: '', gaps: layout.gaps.map(gapDraft) }
    default:
      return { chosen: item.choices.filter(({ right }) => right).map(({ id }) => id), lines: item.accepted.join('\n') }
  }
}

const gapDraft = ({ options, accepted }: GapLayout): KeyDraft => ({
  chosen: options.filter(({ right }) => right).map(({ id }) => id),
  lines: accepted.join('\n'),
})

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Undefined: this is no key yet. */
export function readKey(item: AnalysedItem, { chosen, lines, each = {}, gaps = [] }: KeyDraft): NewKey | undefined {
  const { layout } = item
  switch (layout?.type) {
    case 'matching':
      return isPairing(layout.lefts, each) ? { type: 'matching', pairs: each } : undefined
    case 'ordering':
      return { type: 'ordering', order: [...chosen] }
    case 'judgement':
      return readWeights(each)
    case 'cloze':
      return readGaps(layout.gaps, gaps)
  }
  switch (item.type) {
    case 'single':
    case 'multiple':
      return chosen.length === 0 || chosen.length === item.choices.length
        ? undefined
        : { type: 'options', correct: [...chosen] }
    case 'trueFalse':
      return chosen.length === 1 ? { type: 'trueFalse', correct: chosen[0] === 'true' } : undefined
    case 'numeric': {
      const answers = readAnswers(lines)
      return answers && { type: 'numeric', answers }
    }
    case 'shortText': {
      const accepted = linesOf(lines)
      return accepted.length === 0 ? undefined : { type: 'shortText', accepted }
    }
    default:
      return undefined
  }
}

/** Each right belongs to one left, unless one served several before. */
function isPairing(lefts: readonly { id: string; right: string }[], each: Readonly<Record<string, string>>): boolean {
  const repeats = (rights: readonly (string | undefined)[]) => new Set(rights).size !== rights.length
  const rights = lefts.map(({ id }) => each[id])
  return rights.every((right) => right) && (!repeats(rights) || repeats(lefts.map(({ right }) => right)))
}

function readWeights(each: Readonly<Record<string, string>>): NewKey | undefined {
  const weights = Object.entries(each).map(([id, text]) => [id, readNumber(text)] as const)
  const sound = weights.every(([, weight]) => weight !== undefined && weight >= 0 && weight <= 100)
  const apart = new Set(weights.map(([, weight]) => weight)).size > 1
  return sound && apart
    ? { type: 'judgement', weights: Object.fromEntries(weights.map(([id, weight]) => [id, weight ?? 0])) }
    : undefined
}

/** Only the gaps that say something else than now: the others keep answers that are worth a part. */
function readGaps(layouts: readonly GapLayout[], drafts: readonly KeyDraft[]): NewKey | undefined {
  const keys: Record<string, NewGapKey> = {}
  for (const [at, layout] of layouts.entries()) {
    const draft = drafts[at] ?? gapDraft(layout)
    if (JSON.stringify(draft) === JSON.stringify(gapDraft(layout))) continue
    const key = readGap(layout, draft)
    if (!key) return undefined
    keys[at + 1] = key
  }
  return { type: 'cloze', gaps: keys }
}

function readGap({ kind, options }: GapLayout, { chosen, lines }: KeyDraft): NewGapKey | undefined {
  if (kind === 'choice')
    return chosen.length === 0 || chosen.length === options.length ? undefined : { kind, correct: [...chosen] }
  if (kind === 'text') {
    const accepted = linesOf(lines)
    return accepted.length === 0 ? undefined : { kind, accepted }
  }
  const answers = readAnswers(lines)
  return answers && { kind, answers }
}

function readAnswers(lines: string) {
  const answers = linesOf(lines).map(readAnswer)
  const sound = answers.filter((answer) => answer !== undefined)
  return sound.length === 0 || sound.length < answers.length ? undefined : sound
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
