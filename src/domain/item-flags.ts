import type { Choice } from './answer-choice.ts'
import { type ItemFigures, tooFewForFlags } from './item-analysis.ts'

/** What the figures of an item give cause to look at. `choices` names the options that are meant. */
export interface ItemFlag {
  code: 'KEY_SUSPECT' | 'NEGATIVE' | 'WEAK' | 'TOO_HARD' | 'TOO_EASY' | 'DEAD_DISTRACTOR' | 'OMITTED'
  choices: string[]
}

export const limits = {
  easy: 0.9,
  hard: 0.3,
  /** Ebel & Frisbie (1991): an index of discrimination below 0.20 is a poor item. */
  weak: 0.2,
  /** Haladyna & Downing (1993): a distractor that fewer than 5 % choose does no work. */
  dead: 0.05,
  omitted: 0.15,
}

/** The gravest first. Fewer than ten answers give none, because chance alone would. */
export function flagsOf(figures: ItemFigures, choices: readonly Choice[]): ItemFlag[] {
  if (figures.n < tooFewForFlags) return []
  const flags: ItemFlag[] = []
  const flag = (code: ItemFlag['code'], ids: string[] = []) => flags.push({ code, choices: ids })
  const suspects = suspectsOf(figures, choices)
  const { facility, discrimination, upperLower } = figures
  const edge = facility > limits.easy || facility < limits.hard
  if (suspects.length > 0) flag('KEY_SUSPECT', suspects)
  if (discrimination !== null && discrimination < 0) flag('NEGATIVE')
  // What nearly all or nearly none can do cannot tell people apart; then that is said, and not this.
  else if (!edge && discrimination !== null && discrimination < limits.weak && (upperLower ?? 0) < limits.weak)
    flag('WEAK')
  if (facility < limits.hard) flag('TOO_HARD')
  if (facility > limits.easy) flag('TOO_EASY')
  const dead = choices.filter(({ id, right }) => !right && shareOf(figures, id) < limits.dead).map(({ id }) => id)
  // With two options there is one distractor, and how few choose it is the facility once more.
  if (choices.length > 2 && dead.length > 0) flag('DEAD_DISTRACTOR', dead)
  if (figures.omitted / figures.n >= limits.omitted) flag('OMITTED')
  return flags
}

const shareOf = (figures: ItemFigures, id: string) => figures.choices.find((choice) => choice.id === id)?.share ?? 0

/**
 * Options that behave as a key would while the key does not: more of the best choose them than the key, and choosing them
 * goes along with doing well, choosing the key does not.
 */
function suspectsOf(figures: ItemFigures, choices: readonly Choice[]): string[] {
  const of = (id: string) => figures.choices.find((choice) => choice.id === id)
  const keys = choices.filter(({ right }) => right).map(({ id }) => of(id))
  if (keys.length === 0) return []
  const best = Math.max(...keys.map((key) => key?.upper ?? 0))
  const tie = Math.max(...keys.map((key) => key?.correlation ?? 0))
  return choices
    .filter(({ id, right }) => {
      const found = right ? undefined : of(id)
      return found !== undefined && (found.upper ?? 0) > best && (found.correlation ?? 0) > Math.max(0, tie)
    })
    .map(({ id }) => id)
}
